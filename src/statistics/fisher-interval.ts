import { type Interval, Z_95 } from "./wilson";

/**
 * Interval of a correlation by Fisher's z = artanh r, whose error is 1 ÷ √(n − 3). `z` as in `wilson`.
 * `null` below four pairs. Source: R. A. Fisher, Metron 1 (1921) 3–32.
 */
export function fisherInterval(r: number, n: number, z = Z_95): Interval | null {
  if (!(n > 3)) return null;
  const half = z / Math.sqrt(n - 3);
  const centre = Math.atanh(Math.max(-1, Math.min(1, r)));
  return { low: Math.tanh(centre - half), high: Math.tanh(centre + half) };
}
