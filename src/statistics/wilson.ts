/** Both ends belong to the interval; shares are 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal deviate of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

/**
 * Score interval of a proportion: the shares that `successes` out of `n` do not contradict.
 * `z` (above 0) sets the confidence: 1.96 is 95 %, 1.2816 is 80 %.
 * `null` when there is no proportion: `n` is not above 0, or `successes` lies outside 0 to `n`.
 * Source: E. B. Wilson, JASA 22 (1927) 209–212; no continuity correction.
 */
export function wilson(successes: number, n: number, z = Z_95): Interval | null {
  if (!(n > 0 && successes >= 0 && successes <= n)) return null;
  return { low: lowerEnd(successes, n, z), high: 1 - lowerEnd(n - successes, n, z) };
}

/**
 * The smaller root of Wilson's quadratic, from the larger one and the product of the two: the usual "centre − half width" subtracts
 * nearly equal numbers, and then 0 successes give an end of ±1e-17 instead of 0.
 */
function lowerEnd(successes: number, n: number, z: number): number {
  const halfWidth = z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4);
  return (successes / n) * (successes / (successes + (z * z) / 2 + halfWidth));
}
