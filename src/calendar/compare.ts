import { type BusinessCalendar, businessDaysBetween } from "./business-days";
import { checkedDay, civil, type Day, dayOf, isoWeek } from "./day";
import {
  ALL,
  dayPeriod,
  fiscalHalfOf,
  fiscalQuarterOf,
  fiscalYearOf,
  halfOf,
  monthOf,
  type Period,
  quarterOf,
  rangeOf,
  weekOf,
  yearOf,
} from "./kinds";

/** The period of the same kind just before; `all` has none and is its own. */
export function previousPeriod(period: Period): Period {
  const before = period.start - 1;
  switch (period.kind) {
    case "day":
      return dayPeriod(before);
    case "week":
      return weekOf(before);
    case "month":
      return monthOf(before);
    case "quarter":
      return quarterOf(before);
    case "half":
      return halfOf(before);
    case "year":
      return yearOf(before);
    case "fiscalQuarter":
      return fiscalQuarterOf(before, fiscalStart(period, 3));
    case "fiscalHalf":
      return fiscalHalfOf(before, fiscalStart(period, 6));
    case "fiscalYear":
      return fiscalYearOf(before, civil(period.start).month);
    case "range":
      return rangeOf(period.start - (period.end - period.start), before);
    case "all":
      return ALL;
  }
}

/**
 * The period a year earlier: the same month, quarter, half or (fiscal) year; the same dates of a day or range, 28 February
 * for the 29th; the ISO week of the same number, week 52 for a 53rd, which never has one the year before. `all` is its own.
 */
export function samePeriodLastYear(period: Period): Period {
  switch (period.kind) {
    case "day":
      return dayPeriod(yearEarlier(period.start));
    case "range":
      return rangeOf(yearEarlier(period.start), yearEarlier(period.end - 1));
    case "week": {
      const { year, week } = isoWeek(period.start);
      return weekOf(dayOf(year - 1, 1, 4) + (Math.min(week, 52) - 1) * 7);
    }
    case "month":
      return periodBefore(period, 12);
    case "quarter":
    case "fiscalQuarter":
      return periodBefore(period, 4);
    case "half":
    case "fiscalHalf":
      return periodBefore(period, 2);
    case "year":
    case "fiscalYear":
    case "all":
      return previousPeriod(period);
  }
}

/** The period of the same kind `count` periods before. */
export function periodBefore(period: Period, count: number): Period {
  let found = period;
  for (let step = 0; step < count; step += 1) found = previousPeriod(found);
  return found;
}

/**
 * Comparison period at equal elapsed share: the previous period cut where as much of it has passed as of the running
 * one, and the whole previous period once this one is complete. Without a calendar days are counted; with one, business
 * days, and days off since the last of them are matched by as many days off, if there are any. At least one day is left.
 */
export function equallyElapsedPrevious(period: Period, today: Day, calendar?: BusinessCalendar): Period {
  const previous = previousPeriod(period);
  if (period.kind === "all" || today >= period.end - 1) return previous;
  const end =
    calendar === undefined
      ? previous.start + today - period.start + 1
      : equalBusinessDays(period, previous, today, calendar);
  const last = Math.min(Math.max(end, previous.start + 1), previous.end) - 1;
  return last === previous.end - 1 ? previous : rangeOf(previous.start, last);
}

/** Share of a period's days (with a calendar: business days) that have passed by the end of `today`, 0–1. */
export function elapsedShare(period: Period, today: Day, calendar?: BusinessCalendar): number {
  if (period.kind === "all" || today >= period.end - 1) return 1;
  if (today < period.start) return 0;
  const days = (end: Day): number =>
    calendar === undefined ? end - period.start : businessDaysBetween(calendar, period.start, end);
  const all = days(period.end);
  // A period of days off only has no business days to count.
  return all === 0 ? (today - period.start + 1) / (period.end - period.start) : days(today + 1) / all;
}

/** Cut of the previous period at equally many business days, with days off matched to those since. */
function equalBusinessDays(period: Period, previous: Period, today: Day, calendar: BusinessCalendar): Day {
  let worked = businessDaysBetween(calendar, period.start, today + 1);
  let off = 0;
  while (today - off >= period.start && !calendar.isBusinessDay(today - off)) off += 1;
  let end = previous.start;
  for (; end < previous.end && worked > 0; end += 1) if (calendar.isBusinessDay(end)) worked -= 1;
  for (; end < previous.end && off > 0 && !calendar.isBusinessDay(end); end += 1) off -= 1;
  return end;
}

function yearEarlier(day: Day): Day {
  const { year, month, day: date } = civil(day);
  return checkedDay(year - 1, month, date) ?? dayOf(year - 1, 2, 28);
}

/** Month in which the fiscal year of a part of `months` months starts, derived from the part's number and own start. */
function fiscalStart(part: Period, months: number): number {
  const before = (Number(part.id.slice(-1)) - 1) * months;
  return ((civil(part.start).month - 1 - before + 12) % 12) + 1;
}
