import { samePeriodLastYear } from "../calendar/compare";
import type { Day } from "../calendar/day";
import { fiscalYearOf, monthOf, type Period } from "../calendar/period";
import type { EvaluationRequest } from "./request";
import { type Buckets, bucketAt } from "./rows";
import { looksBack, MONTHS_BACK } from "./shift";
import { longerThan } from "./targets";

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

/** The same for a list of periods. */
export interface Slices {
  readonly periods: readonly Period[];
  readonly at: number | null;
  /** Of each period. */
  readonly spans: readonly Span[];
}

export function slicesOf({ periods, at, spans }: Slices): Slice[] {
  return periods.map((period, index) => ({ period, at, span: spans[index] }));
}

/** Every day on which an asked-for period, or one that its formulas or targets look at, starts or ends. */
export function cutsOf({ formulas, periods, today, fiscalYearStart, spread }: EvaluationRequest): Set<Day> {
  const cuts = new Set([today + 1]);
  let first = today;
  let last = today + 1;
  for (const period of spread?.by === "last-year" ? withLastYear(periods, fiscalYearStart) : periods) {
    // A period of all takes every row, so it cuts nothing.
    if (period.kind === "all") continue;
    cuts.add(period.start).add(period.end);
    cuts.add(fiscalYearOf(Math.min(period.end - 1, Math.max(today, period.start)), fiscalYearStart).start);
    first = Math.min(first, period.start);
    last = Math.max(last, period.end);
  }
  if (!Object.values(formulas).some(looksBack)) return cuts;
  let month = monthOf(first);
  for (let back = 0; back < MONTHS_BACK; back += 1) month = monthOf(month.start - 1);
  for (; month.start < last; month = monthOf(month.end)) cuts.add(month.start);
  return cuts.add(month.start);
}

/** The periods with the same of last year, and with the longer ones whose targets may be spread over them. */
function withLastYear(periods: readonly Period[], fiscalYearStart: number): Period[] {
  return periods.flatMap((period) =>
    period.kind === "all"
      ? []
      : [period, ...[period, ...longerThan(period, fiscalYearStart)].map(samePeriodLastYear)],
  );
}

/** The buckets of a period; `all` means every row, those without a day too. */
export function spanOf(buckets: Buckets, period: Period): Span {
  if (period.kind === "all") return { from: 0, to: buckets.count };
  return { from: bucketAt(buckets, period.start), to: bucketAt(buckets, period.end) };
}

/** The buckets of lists of periods, kept for each list: every KPI and segment is asked for the same ones. */
export class Spans {
  private readonly known = new WeakMap<readonly Period[], readonly Span[]>();

  constructor(private readonly buckets: Buckets) {}

  of(periods: readonly Period[]): readonly Span[] {
    let spans = this.known.get(periods);
    if (spans === undefined) {
      spans = periods.map((period) => spanOf(this.buckets, period));
      this.known.set(periods, spans);
    }
    return spans;
  }
}

/** Everything before a day. */
export function spanUntil(buckets: Buckets, day: Day): Span {
  return { from: 0, to: bucketAt(buckets, day) };
}
