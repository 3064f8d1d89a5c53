import { NO_DAY } from "../../src/calendar/day";
import { parsePeriod } from "../../src/calendar/period";
import { tableOf as definitionOf, fieldOf } from "../../src/facts/derived";
import type { Column, FactName, Facts, Field, TableName } from "../../src/facts/table";

/** A row as a test writes it: days as `2026-10-08`, what is left out is missing. */
export type Row = Readonly<Record<string, string | number | undefined>>;
export type Rows = Readonly<Partial<Record<FactName, readonly Row[]>>>;

/** Columns the facts add to what people map. */
const DERIVED: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  deals: ["newCustomer", "stageName", "paid", "influenced", "old"],
  leads: ["hasDeal", "dealOn"],
  visits: ["channelGroup", "onLanding"],
  mail: ["reachedVisits", "reachedInboxes"],
  revenue: ["bought", "firstOn", "firstPurchase", "firstYear"],
  customers: ["firstContract"],
};

/** Facts from rows; every column of a named table exists, also without rows. */
export function factsOf(rows: Rows, pending: readonly TableName[] = []): Facts {
  const tables = Object.entries(rows).map(([name, list]) => [name, tableOf(name as FactName, list)]);
  return { tables: Object.fromEntries(tables), pending };
}

/** Facts as if a column had never been mapped. */
export function withoutColumn(facts: Facts, table: FactName, column: string): Facts {
  const before = facts.tables[table];
  if (before === undefined) throw new Error(`There is no table ${table}`);
  const columns = Object.fromEntries(Object.entries(before.columns).filter(([name]) => name !== column));
  return { ...facts, tables: { ...facts.tables, [table]: { ...before, columns } } };
}

/** The number of a day written as `2026-10-08`. */
export function day(text: string): number {
  const period = parsePeriod(text, { fiscalYearStart: 4 });
  if (period?.kind !== "day") throw new Error(`${text} is no day`);
  return period.start;
}

function tableOf(name: FactName, rows: readonly Row[]) {
  const names = new Set([
    ...Object.keys(definitionOf(name).fields),
    ...(DERIVED[name] ?? []),
    ...rows.flatMap((row) => Object.keys(row)),
  ]);
  const columns = [...names].map((field) => [
    field,
    columnOf(fieldOf(name, field)?.type ?? "text", rows, field),
  ]);
  return {
    rows: rows.length,
    columns: Object.fromEntries(columns),
    sheetRows: Int32Array.from(rows, (_, index) => index + 2),
  };
}

function columnOf(type: Field["type"], rows: readonly Row[], field: string): Column {
  const cells = rows.map((row) => row[field] ?? "");
  switch (type) {
    case "day":
      return {
        kind: "day",
        days: Int32Array.from(cells, (cell) => (cell === "" ? NO_DAY : day(String(cell)))),
      };
    case "money":
    case "count":
    case "percent":
      return {
        kind: "number",
        values: Float64Array.from(cells, (cell) => (cell === "" ? Number.NaN : Number(cell))),
      };
    default: {
      const labels = [...new Set(["", ...cells.map(String)])];
      return { kind: "text", codes: Int32Array.from(cells, (cell) => labels.indexOf(String(cell))), labels };
    }
  }
}
