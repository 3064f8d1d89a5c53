import { civil, type Day } from "./day";
import { dayPeriod, monthOf, type Period } from "./kinds";
import { parsePeriod } from "./period";
import { yearlessPeriod } from "./yearless";

/** The period that a date in a cell stands for; not `sure` where a person may have meant the day that the cell shows. */
export interface ShownPeriod {
  readonly period: Period;
  readonly sure: boolean;
}

/**
 * Reads a date where a period belongs: Google makes the first of October of a typed `2026-10`. What the cell shows is
 * what counts: a date shown as `2026-10`, `Oct 2026`, `10月` or `2026` is that month or year. Where it shows a day, the first
 * of a month is taken for its month, and any other day for itself.
 */
export function periodOfDate(day: Day, shown: string): ShownPeriod {
  // The date knows the year that a display leaves out, by the calendar.
  const read =
    parsePeriod(shown, { fiscalYearStart: 1 }) ?? yearlessPeriod(shown, { fiscalYearStart: 1, today: day });
  if (read !== null && read.kind !== "day" && read.kind !== "all" && read.start <= day && day < read.end)
    return { period: read, sure: true };
  return civil(day).day === 1
    ? { period: monthOf(day), sure: false }
    : { period: dayPeriod(day), sure: true };
}
