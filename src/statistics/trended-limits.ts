import { mean } from "./moments";
import { processLimits } from "./process-limits";

/** Control limits around a trend line. */
export interface TrendedLimits {
  /** Change per step of position. */
  readonly slope: number;
  /** Height of the line at the position `middle`. */
  readonly centre: number;
  readonly middle: number;
  readonly halfWidth: number;
  /** Variance of the slope in units of the variance of one value: the uncertainty of the line away from its middle. */
  readonly slopeVariance: number;
}

/**
 * Control limits around a trend: a line through the averages of both halves (the middle one of an odd number belongs to
 * neither), and the usual multiple of the moving range beside it. Positions count from 0 unless given. `null` below
 * four values. Source: D. J. Wheeler, Making Sense of Data, 2003.
 */
export function trendedLimits(
  values: readonly number[],
  by: "mean" | "median" = "mean",
  positions: readonly number[] = values.map((_, at) => at),
): TrendedLimits | null {
  const limits = processLimits(values, by);
  if (limits === null || values.length < 4) return null;
  const half = Math.floor(values.length / 2);
  const [first, second] = [mean(values.slice(0, half)), mean(values.slice(-half))];
  const [from, to] = [mean(positions.slice(0, half)), mean(positions.slice(-half))];
  return {
    slope: (second - first) / (to - from),
    centre: (first + second) / 2,
    middle: (from + to) / 2,
    halfWidth: limits.high - limits.centre,
    slopeVariance: 2 / (half * (to - from) ** 2),
  };
}
