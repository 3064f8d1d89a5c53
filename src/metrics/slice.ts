import type { Day } from "../calendar/day";
import { fiscalYearOf, monthOf, type Period } from "../calendar/period";
import { type Buckets, bucketAt } from "./rows";

/** A run of buckets, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Slice {
  readonly period: Period;
  /** Index of the segment; null for everything. */
  readonly at: number | null;
  /** The buckets of the period. */
  readonly span: Span;
}

/** How far back a KPI looks that is held against an earlier time (CAC lagged by the sales cycle), in months. */
export const MONTHS_BACK = 24;

/** Every day on which an asked-for period, or one that its formulas look at, starts or ends. */
export function cutsOf(
  periods: readonly Period[],
  today: Day,
  fiscalYearStart: number,
  looksBack: boolean,
): Set<Day> {
  const cuts = new Set([today + 1]);
  let first = Number.POSITIVE_INFINITY;
  let last = today + 1;
  for (const period of periods) {
    // A period of all takes every row, so it cuts nothing.
    if (period.kind === "all") continue;
    cuts.add(period.start).add(period.end);
    cuts.add(fiscalYearOf(Math.min(period.end - 1, Math.max(today, period.start)), fiscalYearStart).start);
    first = Math.min(first, period.start);
    last = Math.max(last, period.end);
  }
  if (!looksBack) return cuts;
  let month = monthOf(Math.min(first, today));
  for (let back = 0; back < MONTHS_BACK; back += 1) month = monthOf(month.start - 1);
  for (; month.start < last; month = monthOf(month.end)) cuts.add(month.start);
  return cuts.add(month.start);
}

/** The buckets of a period; `all` means every row, those without a day too. */
export function spanOf(buckets: Buckets, period: Period): Span {
  if (period.kind === "all") return { from: 0, to: buckets.count };
  return { from: bucketAt(buckets, period.start), to: bucketAt(buckets, period.end) };
}

/** Everything before a day. */
export function spanUntil(buckets: Buckets, day: Day): Span {
  return { from: 0, to: bucketAt(buckets, day) };
}
