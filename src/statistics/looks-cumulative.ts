/** Values below which nothing is said, and the share of steps that must not go down. */
const MIN_VALUES = 12;
const SHARE = 0.95;

/**
 * Whether values look added up: of at least 12, 95 % of the steps do not go down and at least half go up. What never
 * moves has not been added up. Source: methods.md §10.
 */
export function looksCumulative(values: readonly number[]): boolean {
  if (values.length < MIN_VALUES) return false;
  const steps = values.slice(1).map((value, at) => value - values[at]);
  const notDown = steps.filter((step) => step >= 0).length;
  const up = steps.filter((step) => step > 0).length;
  return notDown >= SHARE * steps.length && up >= steps.length / 2;
}
