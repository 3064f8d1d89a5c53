import { twoSidedP } from "./student-t";

/** Two-sided p of a correlation of `n` pairs that are worth so many independent ones; 1 below four. */
export function correlationP(r: number, n: number): number {
  const freedom = n - 2;
  if (freedom < 2) return 1;
  return r * r >= 1 ? 0 : twoSidedP(r * Math.sqrt(freedom / (1 - r * r)), freedom);
}
