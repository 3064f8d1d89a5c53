import { originOf } from "../facts/derived";
import type { TableName } from "../facts/table";
import { TABLES } from "../facts/tables";
import { formulas, type KpiId } from "../kpis/catalog";
import { needsOf } from "../metrics/formulas/registry";
import type { CheckName, Finding } from "./audit/finding";

/** About a table as a whole: everything made of it may be wrong. */
const WHOLE: readonly CheckName[] = [
  "unique",
  "duplicate-row",
  "totals",
  "limit",
  "shrunk",
  "cut",
  "freshness",
  "gaps",
];
/** A row without what it needs is left out as a whole. */
const LEFT_OUT: readonly CheckName[] = ["type", "missing", "accepted-values"];

/** The person's own columns, as `table.column`, that a KPI is made of. */
export function columnsOf(kpi: KpiId): Set<string> {
  const all = formulas();
  return new Set(needsOf(all[kpi], all).flatMap(({ table, column }) => originOf(table, column)));
}

/** Whether what a check found lies in what a KPI is made of. */
export function concerns({ table, column, check }: Finding, columns: ReadonlySet<string>): boolean {
  if (columns.has(`${table}.${column}`)) return true;
  const whole = WHOLE.includes(check) || (LEFT_OUT.includes(check) && required(table, column));
  return whole && [...columns].some((one) => one.startsWith(`${table}.`));
}

function required(table: TableName, column: string): boolean {
  return TABLES[table].fields[column]?.required ?? false;
}
