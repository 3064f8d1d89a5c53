import { type Constants, type Smoothing, simpleSmoothing, smoothWith } from "./exponential-smoothing";
import { straightLine } from "./straight-line";

/** The Theta method with θ = 2: half a straight line, half a smoothing of twice the values less that line. */
export interface Theta {
  readonly start: number;
  readonly slope: number;
  readonly smoothing: Smoothing;
}

/**
 * Fits the Theta method; `constants`, if given, are not fitted again. Source: Assimakopoulos and Nikolopoulos, Int. J.
 * Forecasting 16 (2000) 521–530, as in the M4 benchmarks.
 */
export function theta(values: readonly number[], constants?: Constants): Theta {
  const { start, slope } = straightLine(values);
  const bent = values.map((value, at) => 2 * value - (start + slope * at));
  return { start, slope, smoothing: constants ? smoothWith(bent, constants) : simpleSmoothing(bent) };
}

/** What is expected `steps` steps (1 or more) after `seen` values. */
export function thetaAhead({ start, slope, smoothing }: Theta, seen: number, steps: number): number {
  return (start + slope * (seen + steps - 1) + smoothing.levels[seen]) / 2;
}
