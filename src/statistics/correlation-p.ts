import { twoSidedP } from "./student-t";

/**
 * Two-sided p-value of a correlation, by its effective sample size `n` (pairs that are worth so many independent ones);
 * 1 below four.
 */
export function correlationP(r: number, n: number): number {
  const freedom = n - 2;
  if (freedom < 2) return 1;
  return r * r >= 1 ? 0 : twoSidedP(r * Math.sqrt(freedom / (1 - r * r)), freedom);
}
