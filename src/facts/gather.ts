import type { Columns } from "./derive-columns";
import type { FactTable } from "./table";

/** Columns of `fields` for the given rows of a table, in that order; a row may come several times. */
export function gather(table: FactTable, rows: ArrayLike<number>, fields: readonly string[]): Columns {
  const columns: Columns = {};
  for (const field of fields) {
    const column = table.columns[field];
    if (column === undefined) continue;
    if (column.kind === "text")
      columns[field] = { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]) };
    else if (column.kind === "day")
      columns[field] = { kind: "day", days: Int32Array.from(rows, (row) => column.days[row]) };
    else columns[field] = { kind: "number", values: Float64Array.from(rows, (row) => column.values[row]) };
  }
  return columns;
}

/** A derived table: columns with one row for each given row of another table, which keeps the row of its tab. */
export function derivedTable(table: FactTable, rows: ArrayLike<number>, columns: Columns): FactTable {
  return { rows: rows.length, columns, sheetRows: Int32Array.from(rows, (row) => table.sheetRows[row]) };
}
