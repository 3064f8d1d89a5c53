import { type Column, isNumber, type TextColumn } from "./table";

export type Columns = Record<string, Column>;

/** A flag column: "yes" for the rows for which a predicate holds. */
export function flags(rows: number, holds: (row: number) => boolean): TextColumn {
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) if (holds(row)) codes[row] = 1;
  return { kind: "text", codes, labels: ["", "yes"] };
}

/** A text column with its labels mapped to others, equal ones merged; "" stays code 0. */
export function relabelled(column: TextColumn, nameOf: (label: string) => string): TextColumn {
  const names = column.labels.map(nameOf);
  const labels = ["", ...new Set(names.filter((name) => name !== ""))];
  const of = names.map((name) => labels.indexOf(name));
  return { kind: "text", codes: column.codes.map((code) => of[code]), labels };
}

/**
 * Adds a number column: the first value that is there, of two columns (COALESCE in SQL). Nothing is added where both
 * columns are missing.
 */
export function coalesce(
  columns: Columns,
  name: string,
  first: Column | undefined,
  second: Column | undefined,
): void {
  const [a, b] = [first, second].filter((column) => isNumber(column));
  if (!isNumber(a)) return;
  columns[name] = isNumber(b)
    ? {
        kind: "number",
        values: a.values.map((value, row) => (Number.isNaN(value) ? b.values[row] : value)),
      }
    : a;
}
