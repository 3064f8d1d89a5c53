import { type Area, columnLetters, columnNumber } from "../../sheet/area";

/** Whole rows (`5:7`) or columns (`D:F`), as a range was asked for; null for cells. */
export type Whole = "rows" | "columns" | null;

export function wholeOf(text: string): Whole {
  if (/^\$?\d+:\$?\d+$/.test(text)) return "rows";
  return /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(text) ? "columns" : null;
}

/** Whole rows and columns keep their short form (gas-fakes, test/testsheetsdeveloper.js, proved on Google). */
export function a1({ row, column, rows, columns }: Area, whole: Whole = null): string {
  if (whole === "rows") return `${row}:${row + rows - 1}`;
  if (whole === "columns") return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `'My sheet'!A1:B2` → its sheet's name and the rest; no name without `!`, and none where nothing stands before it. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^'!]*))!(.+)$/.exec(text) ?? [];
  if (rest === undefined) return { sheet: null, rest: text };
  return { sheet: quoted === undefined ? plain || null : quoted.replace(/''/g, "'"), rest };
}

/**
 * Reads `A1`, `A1:B2`, `A:A`, `2:2`, `B1:B`, `A2:2` and `R1C1:R2C2` in a sheet of the given size; a bare column or
 * row is no range (platform.md §6.3). Null when it is none.
 */
export function readA1(text: string, size: { readonly rows: number; readonly columns: number }): Area | null {
  const byNumbers = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text);
  if (byNumbers !== null) {
    const [top, left, bottom, right] = byNumbers.slice(1).map(Number);
    return spanned([top, left], [bottom || top, right || left]);
  }
  const found = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(text);
  if (found === null || text === "") return null;
  const [, letters, digits, endLetters, endDigits] = found;
  const single = !text.includes(":");
  if (single && (letters === undefined || digits === undefined)) return null;
  if (!single && endLetters === undefined && endDigits === undefined) return null;
  if (!single && letters === undefined && digits === undefined) return null;
  const top = digits === undefined ? 1 : Number(digits);
  const left = letters === undefined ? 1 : columnNumber(letters);
  if (single) return spanned([top, left], [top, left]);
  const bottom = endDigits === undefined ? size.rows : Number(endDigits);
  const right = endLetters === undefined ? size.columns : columnNumber(endLetters);
  return spanned([top, left], [bottom, right]);
}

function spanned([r1, c1]: readonly [number, number], [r2, c2]: readonly [number, number]): Area {
  return {
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1,
  };
}
