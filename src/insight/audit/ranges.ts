import { type FactTable, isNumber, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { numberAt } from "../cells";
import { type AuditInput, type Check, finding, readable, rowsWhere } from "./finding";

/** Refunds and corrections are negative by right. */
const MAY_BE_NEGATIVE: readonly string[] = [
  "revenue.amount",
  "revenue.grossProfit",
  "revenue.cost",
  "targets.value",
];

/** A part and what it is a part of. */
const PARTS: readonly (readonly [TableName, part: string, whole: string])[] = [
  ["spend", "clicks", "impressions"],
  ["search", "clicks", "impressions"],
  ["visits", "engagedSessions", "sessions"],
  ["content", "engagedSessions", "sessions"],
  ["mail", "delivered", "sent"],
  ["mail", "opened", "delivered"],
];

/** Numbers out of range: below zero, a share outside 0–100 %, a rank before the first, a part above its whole. */
export const ranges: Check = (input) => [
  ...readable(input).flatMap(([name, table]) =>
    Object.entries(TABLES[name].fields).flatMap(([column, { type }]) => {
      if (!isNumber(table.columns[column]) || MAY_BE_NEGATIVE.includes(`${name}.${column}`)) return [];
      const least = column === "position" ? 1 : 0;
      const most = type === "percent" ? 1 : Number.POSITIVE_INFINITY;
      return outside(input, name, table, column, (value) => value < least || value > most);
    }),
  ),
  ...PARTS.flatMap(([name, part, whole]) => {
    const table = readable(input).find(([one]) => one === name)?.[1];
    if (table === undefined) return [];
    return finding(input, {
      table: name,
      column: part,
      check: "part-of-whole",
      rows: rowsWhere(table, (row) => numberAt(table, part, row) > numberAt(table, whole, row)),
      of: table.rows,
      severity: "warn",
      params: (locale) => ({ whole: TABLES[name].fields[whole].label[locale] }),
    });
  }),
];

function outside(
  input: AuditInput,
  name: TableName,
  table: FactTable,
  column: string,
  isOutside: (value: number) => boolean,
): ReturnType<Check> {
  const rows = rowsWhere(table, (row) => isOutside(numberAt(table, column, row)));
  const first = Array.from(table.sheetRows).indexOf(rows[0]);
  return finding(input, {
    table: name,
    column,
    check: "range",
    rows,
    of: table.rows,
    severity: "fail",
    params: () => ({ value: numberAt(table, column, first) }),
  });
}
