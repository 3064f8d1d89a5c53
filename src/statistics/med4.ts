import {
  type Constants,
  dampedSmoothing,
  holtSmoothing,
  type Smoothing,
  simpleSmoothing,
  smoothWith,
} from "./exponential-smoothing";
import { theta, thetaAhead } from "./theta";

/** Median forecast (the mean of the middle two) of four methods: simple, Holt's, damped and Theta. */
export interface Med4 {
  readonly length: number;
  /** Forecast `steps` steps (1 or more) after the first `seen` values, with constants fitted to all of them. */
  ahead(seen: number, steps: number): number;
  readonly damped: Smoothing;
  /** Of the simple, Holt's and damped smoothing, and of that within Theta. */
  readonly constants: Med4Constants;
  /** φ + φ² + … of the damped trend, by steps from 0. */
  damping(steps: number): number;
}

export type Med4Constants = readonly [Constants, Constants, Constants, Constants];

/** Fits at least 5 values that have no season; with `given` constants it costs next to nothing. */
export function med4(values: readonly number[], given?: Med4Constants): Med4 {
  const simple = given ? smoothWith(values, given[0]) : simpleSmoothing(values);
  const holt = given ? smoothWith(values, given[1]) : holtSmoothing(values);
  const damped = given ? smoothWith(values, given[2]) : dampedSmoothing(values);
  const bent = theta(values, given?.[3]);
  const { phi } = damped;
  const damping = (steps: number): number => (phi * (1 - phi ** steps)) / (1 - phi);
  return {
    length: values.length,
    damped,
    constants: [simple, holt, damped, bent.smoothing],
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
