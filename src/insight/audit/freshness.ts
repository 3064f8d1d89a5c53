import { businessDaysBetween } from "../../calendar/business-days";
import { type Day, formatDay, NO_DAY } from "../../calendar/day";
import { type FactTable, isDay, type TableName } from "../../facts/table";
import { quantile } from "../../statistics/quantile";
import { type AuditInput, type Check, type Finding, finding, readable } from "./finding";

/** The day by which a table's rows arrive. */
const ARRIVES: Readonly<Partial<Record<TableName, string>>> = {
  deals: "createdOn",
  stageChanges: "enteredOn",
  leads: "createdOn",
  touches: "on",
  spend: "date",
  visits: "date",
  search: "date",
  content: "date",
  mail: "date",
  activities: "date",
  revenue: "date",
  social: "date",
};
/** Collected by machines: a day without rows is a day without data. */
const DAILY: readonly TableName[] = ["spend", "visits", "search", "social"];

/** Minimum number of days to recognise a rhythm. */
const MIN_DAYS = 8;
const LOOKED_AT = 200;
/** Tolerated business days without a row: exports are made by hand, and search data come days later. */
const PATIENCE = 3;
const FAILS_AFTER = 10;
/** A table has rows on every business day if at least this share of them has. */
const EVERY_DAY = 0.95;
const MIN_SPAN = 20;
const SHOWN = 3;

/** Data that stopped coming, compared with their own rhythm, and days that are missing among them. */
export const freshness: Check = (input) =>
  readable(input).flatMap(([name, table]) => {
    const column = ARRIVES[name];
    const days = column === undefined ? [] : daysOf(table, column, input.today);
    if (column === undefined || days.length < MIN_DAYS) return [];
    return [
      ...stopped(input, name, column, days),
      ...(DAILY.includes(name) ? gaps(input, name, column, days) : []),
    ];
  });

/** The last days with rows up to today, in order. */
function daysOf(table: FactTable, column: string, today: Day): Day[] {
  const days = table.columns[column];
  if (!isDay(days)) return [];
  const past = new Set([...days.days].filter((day) => day !== NO_DAY && day <= today));
  return [...past].sort((a, b) => a - b).slice(-LOOKED_AT);
}

function stopped(
  input: AuditInput,
  name: TableName,
  column: string,
  days: readonly Day[],
): readonly Finding[] {
  const { calendar, today } = input;
  const usual = quantile(
    days.slice(1).map((day, at) => Math.max(1, businessDaysBetween(calendar, days[at], day))),
    0.9,
  );
  const newest = days[days.length - 1];
  // Neither the newest day nor today, which is not over.
  const age = Math.max(0, businessDaysBetween(calendar, newest + 1, today));
  if (age <= Math.max(PATIENCE, 2 * usual)) return [];
  return finding(input, {
    table: name,
    column,
    check: "freshness",
    rows: [],
    count: age,
    of: Math.round(usual),
    severity: age > Math.max(FAILS_AFTER, 4 * usual) ? "fail" : "warn",
    params: () => ({ day: formatDay(newest) }),
  });
}

function gaps(input: AuditInput, name: TableName, column: string, days: readonly Day[]): readonly Finding[] {
  const has = new Set(days);
  const due: Day[] = [];
  for (let day = days[0]; day < days[days.length - 1]; day += 1)
    if (input.calendar.isBusinessDay(day)) due.push(day);
  const missing = due.filter((day) => !has.has(day));
  if (due.length < MIN_SPAN || missing.length > (1 - EVERY_DAY) * due.length) return [];
  return finding(input, {
    table: name,
    column,
    check: "gaps",
    rows: [],
    count: missing.length,
    of: due.length,
    severity: "warn",
    params: () => ({ days: missing.slice(0, SHOWN).map(formatDay).join(", ") }),
  });
}
