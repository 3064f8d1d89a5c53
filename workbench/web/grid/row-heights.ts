import type { Sheet } from "../../sheet/sheet";

/** Number of rows whose height is computed from their content. */
const ROWS = 300;
/** The default height of a row. */
export const ROW = 25;

/** Heights of rows that large or wrapped text makes taller, where nobody has set one. */
export function grownRows(sheet: Sheet): [row: number, height: number][] {
  const grown: [number, number][] = [];
  const last = Math.min(ROWS, sheet.styleIds.length, sheet.cells.length);
  for (let row = 1; row <= last; row += 1) {
    if (sheet.rowHeights.has(row)) continue;
    const height = heightOf(sheet, row);
    if (height > ROW) grown.push([row, height]);
  }
  return grown;
}

function heightOf(sheet: Sheet, row: number): number {
  let height = ROW;
  sheet.styleIds.peek(row)?.forEach((look, at) => {
    const { size = 10, wrap } = sheet.book.styles.get(look ?? 0);
    if (size <= 12 && wrap !== true) return;
    if (sheet.stored(row, at + 1) === undefined) return;
    const pixels = Math.round((size * 4) / 3);
    const width = (sheet.columnWidths.get(at + 1) ?? 100) - 8;
    const lines = wrap === true ? linesOf(sheet.display(row, at + 1), pixels, width) : 1;
    height = Math.max(height, Math.ceil(lines * pixels * 1.5) + 6);
  });
  return height;
}

/** Estimated number of lines of a wrapped text: Japanese letters are as wide as they are tall. */
function linesOf(text: string, pixels: number, width: number): number {
  return text.split("\n").reduce((sum, line) => {
    const wide = [...line].reduce(
      (across, letter) => across + (letter > "\u02ff" ? pixels : pixels * 0.56),
      0,
    );
    return sum + Math.max(1, Math.ceil(wide / width));
  }, 0);
}
