import { type Day, NO_DAY } from "../calendar/day";
import { type FactTable, isDay, isNumber, isText } from "../facts/table";
import { memoize } from "../metrics/memoize";

/** The text of a row; "" where it is missing or the column is. */
export function textAt({ columns }: FactTable, name: string, row: number): string {
  const column = columns[name];
  return isText(column) ? column.labels[column.codes[row]] : "";
}

/** The day of a row, or NO_DAY. */
export function dayAt({ columns }: FactTable, name: string, row: number): Day {
  const column = columns[name];
  return isDay(column) ? column.days[row] : NO_DAY;
}

/** The number of a row, or NaN. */
export function numberAt({ columns }: FactTable, name: string, row: number): number {
  const column = columns[name];
  return isNumber(column) ? column.values[row] : Number.NaN;
}

const NOTHING = /^(-+|n\/?a|null|none|nil|未定|なし|無し|不明|未入力|未設定|tbd|unknown|\?+)$/i;

/** Blank, or a word that people and exports write for blank. */
export function isBlank(text: string): boolean {
  const clean = text
    .normalize("NFKC")
    .trim()
    .replace(/[‐–—―−ー]/g, "-");
  return clean === "" || NOTHING.test(clean);
}

/** Tells of a row whether nothing stands in its cell, whatever its type. */
export function emptyIn(table: FactTable, name: string): (row: number) => boolean {
  const column = table.columns[name];
  if (isText(column)) {
    const isBlankCode = memoize((code: number) => isBlank(column.labels[code]));
    return (row) => isBlankCode(column.codes[row]);
  }
  return isDay(column)
    ? (row) => column.days[row] === NO_DAY
    : (row) => Number.isNaN(numberAt(table, name, row));
}
