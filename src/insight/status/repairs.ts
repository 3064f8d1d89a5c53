import { type Day, NO_DAY } from "../../calendar/day";
import { monthOf } from "../../calendar/period";
import { gather } from "../../facts/gather";
import { type Column, type FactTable, isDay, isNumber, isText } from "../../facts/table";
import { quantile } from "../../statistics/quantile";
import type { CheckName } from "../audit/finding";
import { dayAt, textAt } from "../cells";

/** Repair of faulty rows: the tables that may result, the extremes among them. */
type Repair = (table: FactTable, rows: readonly number[], column: string, today: Day) => readonly FactTable[];

/** On no day that anybody asks for, today, or in the month before. */
const dated: Repair = (table, rows, column, today) =>
  [NO_DAY, today, monthOf(today).start - 1].map((day) => altered(table, rows, column, () => day));

/** Nothing, or what is usual. */
const estimated: Repair = (table, rows, column) => [
  altered(table, rows, column, () => 0),
  toMedian(table, rows, column),
];

const without: Repair = (table, rows) => {
  const gone = new Set(rows);
  const kept = Array.from({ length: table.rows }, (_, row) => row).filter((row) => !gone.has(row));
  const columns = gather(table, kept, Object.keys(table.columns));
  return [{ rows: kept.length, columns, sheetRows: Int32Array.from(kept, (row) => table.sheetRows[row]) }];
};

/** Repairs by check; what the other checks find moves breakdowns, or cannot be put right without asking. */
export const REPAIRS: Readonly<Partial<Record<CheckName, Repair>>> = {
  /** All of them lost or all of them won on the day they were expected to close, or still open and due now. */
  overdue: (deals, rows, column, today) => [
    closed(deals, rows, "lost"),
    closed(deals, rows, "won"),
    altered(deals, rows, column, () => today),
  ],
  "no-amount": estimated,
  missing: (table, rows, column, today) =>
    isDay(table.columns[column])
      ? dated(table, rows, column, today)
      : isNumber(table.columns[column])
        ? estimated(table, rows, column, today)
        : [],
  /** Nothing, or without its sign; a probability above 100 % is 100 %. */
  range: (table, rows, column) => {
    const most = column === "probability" ? 1 : Number.POSITIVE_INFINITY;
    const clean = (value: number): number => Math.min(most, Math.abs(value));
    return [altered(table, rows, column, () => 0), altered(table, rows, column, clean)];
  },
  /** Right as it is, or as large as is usual. */
  outlier: (table, rows, column) => [table, toMedian(table, rows, column)],
  undated: dated,
  "date-order": dated,
  future: dated,
  year: dated,
  "no-expected-close": dated,
  totals: without,
  "duplicate-row": without,
  /** The deal exists under another id, or there is none. */
  relationships: (table, rows, column) => {
    const { hasDeal } = table.columns;
    if (column !== "dealId" || !isText(hasDeal)) return [];
    const none = hasDeal.labels.indexOf("");
    return [table, altered(table, rows, "hasDeal", () => none)];
  },
};

/** A table with other values (codes, days or numbers) in some rows of a column. */
function altered(
  table: FactTable,
  rows: readonly number[],
  name: string,
  change: (value: number, row: number) => number,
): FactTable {
  const column = table.columns[name];
  const changed = <Cells extends Int32Array | Float64Array>(cells: Cells): Cells => {
    const copy = cells.slice() as Cells;
    for (const row of rows) copy[row] = change(copy[row], row);
    return copy;
  };
  const after: Column = isText(column)
    ? { ...column, codes: changed(column.codes) }
    : isDay(column)
      ? { kind: "day", days: changed(column.days) }
      : { kind: "number", values: changed(column.values) };
  return { ...table, columns: { ...table.columns, [name]: after } };
}

/** The median of the other rows' positive values. */
function toMedian(table: FactTable, rows: readonly number[], name: string): FactTable {
  const column = table.columns[name];
  if (!isNumber(column)) return table;
  const defective = new Set(rows);
  const others = [...column.values].filter((value, row) => value > 0 && !defective.has(row));
  if (others.length === 0) return table;
  const median = quantile(others, 0.5);
  return altered(table, rows, name, () => median);
}

function closed(deals: FactTable, rows: readonly number[], outcome: string): FactTable {
  const { stage, closedOn, newCustomer } = deals.columns;
  if (!isText(stage) || !isDay(closedOn)) return deals;
  const code = stage.labels.indexOf(outcome);
  // An account that has never bought becomes a customer by its first win.
  const bought = new Set<string>();
  for (let row = 0; row < deals.rows; row += 1)
    if (textAt(deals, "stage", row) === "won") bought.add(textAt(deals, "account", row));
  const isFirst = (row: number): boolean => {
    const account = textAt(deals, "account", row);
    const first = outcome === "won" && (account === "" || !bought.has(account));
    if (first) bought.add(account);
    return first && textAt(deals, "kind", row) !== "existing";
  };
  const staged = altered(deals, rows, "stage", () => code);
  const onItsDay = altered(staged, rows, "closedOn", (_, row) => dayAt(deals, "expectedCloseOn", row));
  if (!isText(newCustomer)) return onItsDay;
  const yes = newCustomer.labels.indexOf("yes");
  return yes < 0
    ? onItsDay
    : altered(onItsDay, rows, "newCustomer", (old, row) => (isFirst(row) ? yes : old));
}
