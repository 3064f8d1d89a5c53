import type { Day } from "../calendar/day";
import type { Period } from "../calendar/period";
import { type Buckets, bucketAt } from "./rows";

/** Contiguous buckets, `to` excluded. */
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
