import { type Column, isNumber, type TextColumn } from "./table";

export type Columns = Record<string, Column>;

/** "yes" for the rows for which it holds. */
export function flags(rows: number, holds: (row: number) => boolean): TextColumn {
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) if (holds(row)) codes[row] = 1;
  return { kind: "text", codes, labels: ["", "yes"] };
}

/** Text with other labels, equal ones brought together; "" stays code 0. */
export function relabelled(column: TextColumn, nameOf: (label: string) => string): TextColumn {
  const names = column.labels.map(nameOf);
  const labels = ["", ...new Set(names.filter((name) => name !== ""))];
  const of = names.map((name) => labels.indexOf(name));
  return { kind: "text", codes: column.codes.map((code) => of[code]), labels };
}

/** Adds a number column: the first one, and where that has no value the second. Neither: nothing is added. */
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
