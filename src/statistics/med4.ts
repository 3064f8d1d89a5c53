import { dampedSmoothing, holtSmoothing, type Smoothing, simpleSmoothing } from "./exponential-smoothing";
import { theta, thetaAhead } from "./theta";

/** Median (the mean of the middle two) of four forecasts: simple, Holt's, damped and Theta. */
export interface Med4 {
  readonly length: number;
  /** What is expected `steps` steps (1 or more) after the first `seen` values, with constants fitted to all of them. */
  ahead(seen: number, steps: number): number;
  readonly damped: Smoothing;
  /** φ + φ² + … of the damped trend, by steps from 0. */
  damping(steps: number): number;
}

/** Fits at least 5 values that have no season. */
export function med4(values: readonly number[]): Med4 {
  const simple = simpleSmoothing(values);
  const holt = holtSmoothing(values);
  const damped = dampedSmoothing(values);
  const bent = theta(values);
  const { phi } = damped;
  const damping = (steps: number): number => (phi * (1 - phi ** steps)) / (1 - phi);
  return {
    length: values.length,
    damped,
    damping,
    ahead: (seen, steps) => {
      const a = simple.levels[seen];
      const b = holt.levels[seen] + steps * holt.trends[seen];
      const c = damped.levels[seen] + damping(steps) * damped.trends[seen];
      const d = thetaAhead(bent, seen, steps);
      return (a + b + c + d - Math.max(a, b, c, d) - Math.min(a, b, c, d)) / 2;
    },
  };
}
