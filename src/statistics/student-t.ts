import { incompleteBeta } from "./incomplete-beta";

/** P(T ≤ t) of Student's t with `df` (above 0) degrees of freedom. */
export function studentT(t: number, df: number): number {
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** Two-sided p-value of a t statistic. */
export function twoSidedP(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** The `t` with P(T ≤ t) = `p`, by halving: within 1e-9. `p` above 0 and below 1. */
export function studentTQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentTQuantile(1 - p, df);
  let [low, high] = [0, 2];
  while (studentT(high, df) < p) high *= 2;
  while (high - low > 1e-10 * (1 + high)) {
    const middle = (low + high) / 2;
    if (studentT(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
