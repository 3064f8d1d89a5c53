import { betaQuantile, incompleteBeta } from "./incomplete-beta";
import type { Interval } from "./wilson";

/** P(X ≤ k) for X successes in `n` trials of chance `p`; `k` whole, 0 to `n`. */
export function binomialAtMost(k: number, n: number, p: number): number {
  return k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1);
}

/**
 * Exact interval of a proportion: every chance that neither tail refuses at (1 − `confidence`) ÷ 2.
 * Source: Clopper and Pearson, Biometrika 26 (1934) 404–413.
 */
export function exactInterval(k: number, n: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k),
  };
}
