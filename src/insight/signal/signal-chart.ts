import { autocorrelation, mean } from "../../statistics/moments";
import { processLimits } from "../../statistics/process-limits";
import type { Band } from "../../statistics/process-rules";
import { slopeT } from "../../statistics/slope-t";
import { type TrendedLimits, trendedLimits } from "../../statistics/trended-limits";
import { type ChartPoint, scaleOf } from "./signal-scale";

/** Adjustments made before a value is called unusual. */
export type Adjustment = "season" | "log" | "trend" | "residuals" | "few";

export interface Chart {
  /** One a point, in the unit of the values. */
  readonly bands: readonly Band[];
  /** The period after the last point. */
  readonly next: Band;
  readonly adjustments: readonly Adjustment[];
}

export interface ChartRequest {
  /** Periods after which a season repeats; 1 for none. */
  readonly cycle: number;
  readonly money: boolean;
  readonly count: boolean;
}

/** A trend is one from this |t| and this many points on. */
const TREND_T = 2.5;
const TREND_POINTS = 12;
/** From this autocorrelation on, each value is compared with the one that its predecessor predicts. */
const AUTOCORRELATED = 0.4;
/** Where limits by the mean range are this many times as wide as by the median, single jumps have inflated them. */
const JUMP_RATIO = 2.2;
/** Counts with a lower mean are compared with Poisson limits as well. */
const FEW = 5;
/** Few points make limits too narrow; so much wider, false alarms stay near 1.3 % a period at any number (test/insight). */
const smallBaseline = (n: number): number => 1 + 0.05 * Math.max(0, 14 - n);

/**
 * Limits for every point, from the baseline points (at least two). Season, skew, trend and autocorrelation are removed
 * first and put back into the limits, so that these read in the values' unit.
 */
export function chartOf(points: readonly ChartPoint[], { cycle, money, count }: ChartRequest): Chart {
  const { values, back, widening, adjustments } = scaleOf(points, cycle, money);
  const at = [...points.map((point) => point.at), points[points.length - 1].at + 1];
  const baseline = points.flatMap((point, index) => (point.base ? [index] : []));
  const base = baseline.map((index) => values[index]);
  const baseAt = baseline.map((index) => at[index]);
  const trend = trendOf(baseAt, base);
  const level = mean(base);
  const line = (position: number): number =>
    trend === null ? level : trend.centre + trend.slope * (position - trend.middle);
  const r = lagOneAutocorrelation(base.map((value, index) => value - line(baseAt[index])));
  const memory = r > AUTOCORRELATED ? r : 0;
  const expected = at.map(
    (position, index) =>
      line(position) + (index === 0 ? 0 : memory * (values[index - 1] - line(at[index - 1]))),
  );
  const errors = baseline.map((index) => values[index] - expected[index]);
  // The first value has none before it to be expected from.
  const half = halfWidth(memory > 0 ? errors.slice(1) : errors) * smallBaseline(base.length) * widening;
  const few = count && mean(baseline.map((index) => points[index].value)) < FEW;
  const bands = at.map((position, index) => {
    // The further from the middle of its baseline, the less a trend is known.
    const width = half * Math.sqrt(1 + (trend?.slopeVariance ?? 0) * (position - (trend?.middle ?? 0)) ** 2);
    const [centre, low, high] = [0, -width, width].map((off) => back(expected[index] + off, position));
    return few ? withPoisson({ centre, low, high }) : { centre, low, high };
  });
  return {
    bands: bands.slice(0, -1),
    next: bands[bands.length - 1],
    adjustments: [
      ...adjustments,
      ...(trend === null ? [] : ["trend" as const]),
      ...(memory > 0 ? ["residuals" as const] : []),
      ...(few ? ["few" as const] : []),
    ],
  };
}

/** The trend of the baseline, or null: autocorrelated values drift, which looks like a trend and is none. */
function trendOf(positions: readonly number[], values: readonly number[]): TrendedLimits | null {
  const trend = values.length < TREND_POINTS ? null : trendedLimits(values, "mean", positions);
  if (trend === null) return null;
  const r = Math.max(
    0,
    lagOneAutocorrelation(values.map((value, index) => value - trend.slope * positions[index])),
  );
  return Math.abs(slopeT(positions, values)) * Math.sqrt((1 - r) / (1 + r)) > TREND_T ? trend : null;
}

/** Autocorrelation at lag 1, corrected upwards because a short sample shows less than there is; below 1. */
function lagOneAutocorrelation(values: readonly number[]): number {
  const r = autocorrelation(values, 1);
  return Math.min(0.95, r + (1 + 3 * r) / values.length);
}

/** Limits by the mean range, or by the median where single jumps inflate the mean. */
function halfWidth(errors: readonly number[]): number {
  const [byMean, byMedian] = (["mean", "median"] as const).map((by) => {
    const limits = processLimits(errors, by);
    return limits === null ? 0 : (limits.high - limits.low) / 2;
  });
  return byMedian > 0 && byMean > JUMP_RATIO * byMedian ? byMedian : byMean;
}

/** Rare events scatter at least as much as chance alone makes them; after none at all, a single one is no news. */
function withPoisson({ centre, low, high }: Band): Band {
  const spread = 3 * Math.sqrt(Math.max(0, centre)) + 0.5;
  return { centre, low: Math.min(low, centre - spread), high: Math.max(high, centre + spread, 1) };
}
