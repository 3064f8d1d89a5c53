import { columnLetters, columnNumber } from "./area";

/** A reference as written: open ends (`A2:A`, `B:B`, `2:2`) are null; `$` marks are kept for rewriting. */
export interface Reference {
  /** Sheet name without quotes; "" for the formula's own sheet. */
  readonly sheet: string;
  readonly from: Corner;
  /** The same corner for a single cell. */
  readonly to: Corner;
  readonly single: boolean;
}
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export function readReference(text: string): Reference {
  const bang = text.lastIndexOf("!");
  const prefix = bang < 0 ? "" : text.slice(0, bang);
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
  const [from, to] = text
    .slice(bang + 1)
    .split(":")
    .map(readCorner);
  return { sheet, from, to: to ?? from, single: to === undefined };
}

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (match === null) return { row: null, column: null, fixedRow: false, fixedColumn: false };
  const [, first, letters, second, digits] = match;
  return {
    column: letters === "" ? null : columnNumber(letters),
    row: digits === "" ? null : Number(digits),
    fixedColumn: letters !== "" && first === "$",
    fixedRow: letters === "" ? first === "$" : second === "$",
  };
}

export function printReference({ sheet, from, to, single }: Reference): string {
  const corner = (part: Corner): string =>
    (part.column === null ? "" : `${part.fixedColumn ? "$" : ""}${columnLetters(part.column)}`) +
    (part.row === null ? "" : `${part.fixedRow ? "$" : ""}${part.row}`);
  const prefix = sheet === "" ? "" : `${quoteSheet(sheet)}!`;
  return prefix + (single ? corner(from) : `${corner(from)}:${corner(to)}`);
}

export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
