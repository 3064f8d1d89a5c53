import type { CellOut } from "../app/platform";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets the plain-text format for the plain texts of a block before it is written. False where Google refuses that, as
 * it does in the typed columns of a table: there an apostrophe keeps each text what it is.
 */
export function asPlainText(
  sheet: Sheet,
  row: number,
  column: number,
  block: readonly (readonly CellOut[])[],
): boolean {
  const places = block[0].flatMap((_, at) =>
    runs(block.map((line) => isPlainText(line[at]))).map((run) => ({ at, ...run })),
  );
  if (places.length === 0) return true;
  // Flushed here, so that an earlier write that fails only now is no refused format; flushed again below, so that a
  // refused format does not fail the next write.
  SpreadsheetApp.flush();
  const format = (): boolean => {
    try {
      for (const { at, from, count } of places)
        sheet.getRange(row + from, column + at, count).setNumberFormat("@");
      SpreadsheetApp.flush();
      return true;
    } catch {
      return false;
    }
  };
  // A transient failure is gone on retry, a refusal stays.
  return format() || format();
}

/** A plain text escaped by an apostrophe, for cells without the plain-text format. */
export function escaped(cell: CellOut): CellOut {
  return isPlainText(cell) ? cell.text : cell;
}

function isPlainText(cell: CellOut): cell is Extract<CellOut, { readonly text: string }> {
  return typeof cell === "object" && "text" in cell;
}

/** The runs of marked neighbours (run-length encoding). */
function runs(marked: readonly boolean[]): { from: number; count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const [at, mark] of marked.entries()) {
    if (!mark) continue;
    const last = found[found.length - 1];
    if (last !== undefined && last.from + last.count === at) last.count += 1;
    else found.push({ from: at, count: 1 });
  }
  return found;
}
