import { type FactTable, isDay, isText, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { textAt } from "../cells";
import { type AuditInput, type Check, type Finding, finding, readable, rowsOf, rowsWhere } from "./finding";

/** Ids that stand twice, rows that stand twice, and ids whose leading zeros an import has eaten. */
export const identity: Check = (input) => [
  ...repeatedIds(input),
  ...readable(input).flatMap(([name, table]) => [
    ...repeatedRows(input, name, table),
    ...lostZeros(input, name, table),
  ]),
];

/** Reading kept the last row of each id; what it left out is reported here. */
function repeatedIds(input: AuditInput): Finding[] {
  const issues = input.unread.map(({ issue }) => issue).filter(({ code }) => code === "duplicate-id");
  const tables = [...new Set(issues.map(({ table }) => table as TableName))];
  return tables.flatMap((table) => {
    const own = issues.filter((issue) => issue.table === table);
    return finding(input, {
      table,
      column: "id",
      check: "unique",
      rows: own.flatMap(({ row, details }) => [row ?? 0, Number(details?.kept)]),
      count: own.length,
      of: rowsOf(input, table),
      severity: "warn",
      params: () => ({ value: own[0].value ?? "" }),
    });
  });
}

/** Two equal calls on one day are two calls; targets and people are written by hand. */
const MAY_REPEAT: readonly TableName[] = ["activities", "touches", "targets", "people"];

/** Where rows have no id, one that equals an earlier one in every column was probably imported twice. */
function repeatedRows(input: AuditInput, name: TableName, table: FactTable): readonly Finding[] {
  const columns = Object.keys(TABLES[name].fields).filter((column) => table.columns[column] !== undefined);
  const known = input.mappings[name]?.columns;
  const own = known === undefined ? columns : columns.filter((column) => column in known);
  const rowId = name === "revenue" ? "orderId" : "id";
  if (MAY_REPEAT.includes(name) || own.length < 2 || own.includes(rowId)) return [];
  const repeats = repeatsAnEarlierRow(table, own);
  const rows = rowsWhere(table, (row) => repeats[row] === 1);
  return finding(input, {
    table: name,
    column: "row",
    check: "duplicate-row",
    rows,
    of: table.rows,
    severity: "warn",
  });
}

/** 1 for each row that equals an earlier one in every column: rows of the same hash are compared. */
function repeatsAnEarlierRow(table: FactTable, names: readonly string[]): Uint8Array {
  const columns = names.map((name) => numbersOf(table, name));
  // Missing numbers are NaN, and equal.
  const isEqual = (a: number, b: number): boolean =>
    columns.every(
      (values) => values[a] === values[b] || (Number.isNaN(values[a]) && Number.isNaN(values[b])),
    );
  const repeats = new Uint8Array(table.rows);
  /** The last row of each hash, and the row of the same hash before it. */
  const last = new Map<number, number>();
  const before = new Int32Array(table.rows).fill(-1);
  for (let row = 0; row < table.rows; row += 1) {
    let hash = 0;
    for (const values of columns) hash = Math.imul(hash ^ (values[row] * 1000), 0x01000193) ^ (hash >>> 15);
    const known = last.get(hash) ?? -1;
    let other = known;
    while (other >= 0 && !isEqual(other, row)) other = before[other];
    if (other >= 0) repeats[row] = 1;
    else {
      before[row] = known;
      last.set(hash, row);
    }
  }
  return repeats;
}

/** The values of a column as numbers: of a text, the codes of its labels. */
function numbersOf({ columns }: FactTable, name: string): Int32Array | Float64Array {
  const column = columns[name];
  return isText(column) ? column.codes : isDay(column) ? column.days : column.values;
}

/** Ids of digits are of one length and some begin with 0: a shorter one was read as a number somewhere. */
function lostZeros(input: AuditInput, name: TableName, table: FactTable): readonly Finding[] {
  const ids = Array.from({ length: table.rows }, (_, row) => textAt(table, "id", row));
  const zeros = ids.filter((id) => /^0\d+$/.test(id));
  const long = zeros[0]?.length ?? 0;
  const whole = ids.filter((id) => id.length === long).length;
  if (zeros.length === 0 || whole * 2 < ids.length) return [];
  const rows = rowsWhere(table, (row) => /^[1-9]\d*$/.test(ids[row]) && ids[row].length < long);
  return finding(input, {
    table: name,
    column: "id",
    check: "lost-zeros",
    rows,
    of: table.rows,
    severity: "warn",
  });
}
