import { type Day, dayOf, NO_DAY } from "../../calendar/day";
import { type FactTable, isDay, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { dayAt } from "../cells";
import { type AuditInput, type Check, type Finding, finding, isMapped, readable, rowsWhere } from "./finding";
import { isClosed } from "./missing";

/** Pairs of days: the second cannot come before the first. */
const ORDER: readonly (readonly [TableName, before: string, after: string])[] = [
  ["deals", "createdOn", "closedOn"],
  ["leads", "createdOn", "mqlOn"],
  ["leads", "mqlOn", "sqlOn"],
  ["leads", "createdOn", "customerOn"],
  ["customers", "startOn", "endOn"],
  ["people", "activeFrom", "activeTo"],
];
/** Days that say what has happened; the rest may be planned. */
const PAST: readonly string[] = [
  "deals.createdOn",
  "deals.closedOn",
  "leads.createdOn",
  "leads.mqlOn",
  "leads.sqlOn",
  "stageChanges.enteredOn",
  "touches.on",
  "spend.date",
  "visits.date",
  "search.date",
  "content.date",
  "mail.date",
  "social.date",
];
const FIRST_YEAR = dayOf(2000, 1, 1);
const FIVE_YEARS = 5 * 366;

/** Impossible days: in the wrong order, in the future, or in an implausible year. */
export const chronology: Check = (input) =>
  readable(input).flatMap(([name, table]) => [
    ...ORDER.flatMap(([of, before, after]) =>
      of === name ? reversed(input, name, table, before, after) : [],
    ),
    ...Object.keys(TABLES[name].fields).flatMap((column) => strangeDays(input, name, table, column)),
  ]);

/** While a deal is open its one close date is the expected one. */
function counts(name: TableName, column: string, table: FactTable, row: number): boolean {
  return `${name}.${column}` !== "deals.closedOn" || isClosed(table, row);
}

function reversed(
  input: AuditInput,
  name: TableName,
  table: FactTable,
  before: string,
  after: string,
): readonly Finding[] {
  if (!isMapped(input, name, after)) return [];
  const holds = (row: number): boolean => {
    const [first, second] = [dayAt(table, before, row), dayAt(table, after, row)];
    return first !== NO_DAY && second !== NO_DAY && second < first && counts(name, after, table, row);
  };
  return finding(input, {
    table: name,
    column: after,
    check: "date-order",
    rows: rowsWhere(table, holds),
    of: table.rows,
    severity: "fail",
    params: (locale) => ({ before: TABLES[name].fields[before].label[locale] }),
  });
}

function strangeDays(input: AuditInput, name: TableName, table: FactTable, column: string): Finding[] {
  const days = table.columns[column];
  if (!isDay(days) || !isMapped(input, name, column)) return [];
  const ask = (check: "future" | "year", holds: (day: Day) => boolean): readonly Finding[] =>
    finding(input, {
      table: name,
      column,
      check,
      rows: rowsWhere(table, (row) => {
        const day = days.days[row];
        return day !== NO_DAY && holds(day) && counts(name, column, table, row);
      }),
      of: table.rows,
      severity: "fail",
    });
  const isYearOff = (day: Day): boolean => day < FIRST_YEAR || day > input.today + FIVE_YEARS;
  const isPast = PAST.includes(`${name}.${column}`);
  return [
    ...ask("future", (day) => isPast && day > input.today && !isYearOff(day)),
    ...ask("year", isYearOff),
  ];
}
