import { type FactTable, isText, type TableName } from "../../facts/table";
import { memoizeWeak } from "../../metrics/memoize";
import { emptyIn } from "../cells";
import { type AuditInput, type Check, type Finding, finding, readable, rowsOf, rowsWhere } from "./finding";

/** Row limits of exports and old spreadsheets. */
const LIMITS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 65_535, 100_000, 1_048_575];
const SHRUNK = 0.5;
const MIN_BEFORE = 20;
/** A column that is filled in at least this share of the rows should be filled in the last one. */
const FILLED = 0.95;
const MIN_ROWS = 20;
const MIN_BLANK = 2;
const TOTAL = /^(総合計|総計|合計|小計|累計|計|(grand |sub ?)?totals?)\s*([:：(].*)?$/i;
/** Tabs that people fill by hand, row by row. */
const BY_HAND: readonly TableName[] = ["targets", "people"];

/** Truncated imports, and totals among the rows they sum. */
export const completeness: Check = (input) =>
  readable(input).flatMap(([name, table]) => [
    ...totalsRows(input, name, table),
    ...(BY_HAND.includes(name)
      ? []
      : [...atLimit(input, name), ...shrunk(input, name), ...lastRowCut(input, name, table)]),
  ]);

function atLimit(input: AuditInput, name: TableName): readonly Finding[] {
  const count = rowsOf(input, name);
  return finding(input, {
    table: name,
    column: "row",
    check: "limit",
    rows: [],
    count: LIMITS.includes(count) ? count : 0,
    of: count,
    severity: "warn",
  });
}

function shrunk(input: AuditInput, name: TableName): readonly Finding[] {
  const before = input.rowsBefore[name] ?? 0;
  const count = rowsOf(input, name);
  return finding(input, {
    table: name,
    column: "row",
    check: "shrunk",
    rows: [],
    count: before >= MIN_BEFORE && count < SHRUNK * before ? before - count : 0,
    of: before,
    severity: "fail",
    params: () => ({ now: count }),
  });
}

/** An import that broke off leaves a last row that stops half-way. */
function lastRowCut(input: AuditInput, name: TableName, table: FactTable): readonly Finding[] {
  if (table.rows < MIN_ROWS) return [];
  const order = [...table.sheetRows];
  const last = order.indexOf(order.reduce((most, row) => Math.max(most, row), 0));
  // A total below the rows is blank in most columns by right.
  if (totalsPlaces(table).includes(last)) return [];
  const mapped = Object.keys(input.mappings[name]?.columns ?? table.columns);
  const blank = mapped.filter((column) => {
    const isEmpty = emptyIn(table, column);
    if (table.columns[column] === undefined || !isEmpty(last)) return false;
    const filled = rowsWhere(table, (row) => !isEmpty(row)).length;
    return filled >= FILLED * (table.rows - 1);
  });
  return finding(input, {
    table: name,
    column: "row",
    check: "cut",
    rows: blank.length >= MIN_BLANK ? [table.sheetRows[last]] : [],
    of: table.rows,
    severity: "fail",
  });
}

function totalsRows(input: AuditInput, name: TableName, table: FactTable): readonly Finding[] {
  return finding(input, {
    table: name,
    column: "row",
    check: "totals",
    rows: totalsPlaces(table).map((row) => table.sheetRows[row]),
    of: table.rows,
    severity: "fail",
  });
}

/** Rows in which some text says that they are a total. */
const totalsPlaces = memoizeWeak((table: FactTable): number[] => {
  const rows = new Set<number>();
  for (const column of Object.values(table.columns)) {
    if (!isText(column)) continue;
    const totals = column.labels.map((label) => TOTAL.test(label.normalize("NFKC").trim()));
    if (!totals.includes(true)) continue;
    column.codes.forEach((code, row) => {
      if (totals[code]) rows.add(row);
    });
  }
  return [...rows].sort((a, b) => a - b);
});
