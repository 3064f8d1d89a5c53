/**
 * Conformal quantile: the size that the next error stays within with probability `level`, if errors are exchangeable:
 * the ⌈(n + 1)·level⌉-th smallest. Null where there are too few.
 */
export function conformalQuantile(errors: readonly number[], level: number): number | null {
  const rank = Math.ceil((errors.length + 1) * level);
  if (rank > errors.length) return null;
  return Float64Array.from(errors, Math.abs).sort()[rank - 1];
}
