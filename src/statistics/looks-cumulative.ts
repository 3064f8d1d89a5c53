/** Minimum number of values, and share of steps that must not go down. */
const MIN_VALUES = 12;
const SHARE = 0.95;

/**
 * Whether a series looks cumulative: of at least 12 values, 95 % of the steps do not go down and at least half go up. A
 * constant series is not cumulative. Source: methods.md §10.
 */
export function looksCumulative(values: readonly number[]): boolean {
  if (values.length < MIN_VALUES) return false;
  const steps = values.slice(1).map((value, at) => value - values[at]);
  const notDown = steps.filter((step) => step >= 0).length;
  const up = steps.filter((step) => step > 0).length;
  return notDown >= SHARE * steps.length && up >= steps.length / 2;
}
