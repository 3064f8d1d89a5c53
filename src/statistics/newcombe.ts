import { type Interval, wilson, Z_95 } from "./wilson";

/** `successes` out of `n`. */
export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

/**
 * Interval of the difference of two independent proportions, `first − second`, as shares (−1 to 1). Safe for small `n`, 0 % and 100 %.
 * An interval without 0 in it means the two differ. `z` as in `wilson`. `null` when either is no proportion.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10 (hybrid score, no continuity correction).
 */
export function newcombe(first: Proportion, second: Proportion, z = Z_95): Interval | null {
  const a = wilson(first.successes, first.n, z);
  const b = wilson(second.successes, second.n, z);
  if (a === null || b === null) return null;
  const shareA = first.successes / first.n;
  const shareB = second.successes / second.n;
  return {
    low: shareA - shareB - Math.hypot(shareA - a.low, b.high - shareB),
    high: shareA - shareB + Math.hypot(a.high - shareA, shareB - b.low),
  };
}
