import { mean } from "./moments";
import { quantile } from "./quantile";

/** Natural process limits of single values and their moving ranges (XmR chart), all in the values' unit. */
export interface ProcessLimits {
  readonly centre: number;
  /** Mean or median moving range. */
  readonly range: number;
  readonly low: number;
  readonly high: number;
  /** Upper limit of the moving range: a distance above it is a signal of its own. */
  readonly rangeLimit: number;
}

/** Multiples of the mean and of the median moving range: of the limits around the centre, and of the range limit. */
const FACTORS = { mean: [2.66, 3.268], median: [3.145, 3.865] } as const;

/** Moving ranges: absolute differences of neighbouring values. */
export function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, at) => Math.abs(value - values[at]));
}

/**
 * Control limits of an XmR chart, within which a process varies by chance. The median version is robust against single
 * jumps. `null` below two values. Source: D. J. Wheeler, Making Sense of Data, 2003.
 */
export function processLimits(
  values: readonly number[],
  by: keyof typeof FACTORS = "mean",
): ProcessLimits | null {
  if (values.length < 2) return null;
  const ranges = movingRanges(values);
  const range = by === "mean" ? mean(ranges) : quantile(ranges, 0.5);
  const [limit, rangeLimit] = FACTORS[by];
  const centre = mean(values);
  return {
    centre,
    range,
    low: centre - limit * range,
    high: centre + limit * range,
    rangeLimit: rangeLimit * range,
  };
}
