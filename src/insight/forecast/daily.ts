import type { BusinessCalendar } from "../../calendar/business-days";
import { previousPeriod } from "../../calendar/compare";
import { type Day, weekday } from "../../calendar/day";
import type { Period } from "../../calendar/period";

/**
 * Daily totals from `first` on, without gaps: a day without rows is 0 if later data of the same source exist. Days
 * behind the last one are unknown.
 */
export interface DailyTotals {
  readonly first: Day;
  readonly totals: readonly number[];
}

/** Σ of the days [start, end); unknown days add nothing. */
export function totalBetween({ first, totals }: DailyTotals, start: Day, end: Day): number {
  let sum = 0;
  for (let day = Math.max(start, first); day < Math.min(end, first + totals.length); day += 1)
    sum += totals[day - first];
  return sum;
}

/** The complete earlier periods of the same kind within the days known before `until`, the latest first; at most `most`. */
export function completeBefore(
  period: Period,
  { first, totals }: DailyTotals,
  until: Day,
  most: number,
): Period[] {
  const list: Period[] = [];
  let past = previousPeriod(period);
  while (past.start >= first && list.length < most) {
    if (past.end <= Math.min(until, first + totals.length)) list.push(past);
    past = previousPeriod(past);
  }
  return list;
}

/** Relative weights of days: how much of a period's total a day is expected to bring. */
export interface DayWeights {
  /** 1, or 0 on a day off of a company that sells next to nothing on days off. */
  plain(day: Day): number;
  /** The same times the weekday's own weight. */
  weekday(day: Day): number;
}

/** Days that weekday weights are learnt from, and their shrinkage to 1 in days. */
const LEARNT_DAYS = 56;
const SHRINK = 4;
/** Below this share of the volume, days off count as closed. */
const CLOSED = 0.05;

/** Weights as of a day, from the days before it. */
export function dayWeights(daily: DailyTotals, calendar: BusinessCalendar, before: Day): DayWeights {
  const { first, totals } = daily;
  const end = Math.min(before, first + totals.length);
  const start = Math.max(first, end - LEARNT_DAYS);
  let [volume, off] = [0, 0];
  for (let day = start; day < end; day += 1) {
    const size = Math.abs(totals[day - first]);
    volume += size;
    if (!calendar.isBusinessDay(day)) off += size;
  }
  const closes = volume > 0 && off < CLOSED * volume;
  const plain = (day: Day): number => (closes && !calendar.isBusinessDay(day) ? 0 : 1);
  const [sums, counts] = [new Array(8).fill(0), new Array(8).fill(0)];
  let [sum, count] = [0, 0];
  for (let day = start; day < end; day += 1) {
    if (plain(day) === 0) continue;
    sums[weekday(day)] += totals[day - first];
    counts[weekday(day)] += 1;
    sum += totals[day - first];
    count += 1;
  }
  const average = sum / count;
  const factors = sums.map((total, at) =>
    average > 0 ? Math.max(0, (total / average + SHRINK) / (counts[at] + SHRINK)) : 1,
  );
  return { plain, weekday: (day) => plain(day) * factors[weekday(day)] };
}

/** Σ of the weights of the days [start, end). */
export function weightBetween(weight: (day: Day) => number, start: Day, end: Day): number {
  let sum = 0;
  for (let day = start; day < end; day += 1) sum += weight(day);
  return sum;
}

/** The share of a period's weight that lies before `cut`, 0–1; by days where nothing has weight. */
export function weightShare(weight: (day: Day) => number, { start, end }: Period, cut: Day): number {
  const all = weightBetween(weight, start, end);
  return all > 0 ? weightBetween(weight, start, cut) / all : (cut - start) / (end - start);
}
