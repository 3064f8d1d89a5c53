import { conformalQuantile } from "../../statistics/conformal";
import { stepThreshold } from "../../statistics/granularity";
import { rootMeanSquare } from "../../statistics/root-mean-square";
import { studentT, studentTQuantile } from "../../statistics/student-t";

/** Probability that the outcome lies within the interval shown. */
export const LEVEL = 0.8;
const MIN_ERRORS = 2;
const MIN_CONFORMAL = 8;
const MIN_COUNTED = 20;
/** Shrinkage of the bias: the mean error counts this many further forecasts without error. */
const SHRINK = 4;

/** Distribution of an outcome around its forecast. */
export interface Outcome {
  readonly low: number;
  readonly high: number;
  /** P(outcome ≥ threshold). */
  reaches(threshold: number): number;
}

export interface PastForecast {
  readonly forecast: number;
  readonly actual: number;
}

/**
 * The outcome of a forecast, from how far off its like were: as ratios where all are above 0, else as differences. The interval
 * is conformal from eight past forecasts on, and by Student's t below. Null below two.
 */
export function outcomeOf(value: number, past: readonly PastForecast[]): Outcome | null {
  const n = past.length;
  if (n < MIN_ERRORS) return null;
  const isRatio = value > 0 && past.every(({ forecast, actual }) => forecast > 0 && actual > 0);
  const errors = past.map(({ forecast, actual }) =>
    isRatio ? Math.log(actual / forecast) : actual - forecast,
  );
  const spread = rootMeanSquare(errors) * Math.sqrt(1 + 1 / n);
  // Choosing by relative errors favours forecasts that are too low: the chance is centred on what such forecasts missed.
  const missed = errors.reduce((sum, error) => sum + error, 0) / (n + SHRINK);
  const size =
    (n >= MIN_CONFORMAL ? conformalQuantile(errors, LEVEL) : null) ??
    spread * studentTQuantile((1 + LEVEL) / 2, n - 1);
  const at = (error: number): number => (isRatio ? value * Math.exp(error) : value + error);
  return {
    low: at(-size),
    high: at(size),
    reaches: (threshold) => {
      if (isRatio && threshold <= 0) return 1;
      const needed = isRatio ? Math.log(threshold / value) : threshold - value;
      if (spread === 0) return needed <= 0 ? 1 : 0;
      const smooth = studentT((missed - needed) / spread, n - 1);
      if (n < MIN_COUNTED) return smooth;
      const counted = errors.filter((error) => error >= needed).length;
      return (smooth + (counted + 0.5) / (n + 1)) / 2;
    },
  };
}

/**
 * P(hit): the chance that the outcome is at least (`lower`: at most) the target. `n` past periods cannot make anything more
 * certain than n + 1 of n + 2. `step` is what values come in (0: any).
 */
export function chanceOfHit(
  reaches: (threshold: number) => number,
  target: number,
  better: "higher" | "lower",
  n: number,
  step: number,
): number {
  const chance =
    better === "higher" ? reaches(stepThreshold(target, step)) : 1 - reaches(-stepThreshold(-target, step));
  return Math.min(1 - 1 / (n + 2), Math.max(1 / (n + 2), chance));
}
