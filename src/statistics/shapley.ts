/**
 * Shapley decomposition of a change: how much each factor moved `value` from `before` to `after`, its mean effect over
 * every order in which the factors could have changed. The effects add up to the whole change, and the order of the
 * factors does not matter. Costs 2^n evaluations: at most about ten factors. Source: L. S. Shapley (1953); Shorrocks,
 * J. Econ. Inequality 11 (2013).
 */
export function shapley(
  before: readonly number[],
  after: readonly number[],
  value: (factors: readonly number[]) => number,
): number[] {
  const count = before.length;
  const values = Array.from({ length: 1 << count }, (_, changed) =>
    value(before.map((was, at) => ((changed >> at) & 1 ? after[at] : was))),
  );
  // The share of all orders in which exactly these factors come first: s! (n − s − 1)! ÷ n!.
  const weights = [1 / count];
  for (let size = 1; size < count; size += 1) weights.push((weights[size - 1] * size) / (count - size));
  return before.map((_, at) =>
    values.reduce(
      (sum, without, changed) =>
        (changed >> at) & 1 ? sum : sum + weights[bits(changed)] * (values[changed | (1 << at)] - without),
      0,
    ),
  );
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left > 0; left &= left - 1) count += 1;
  return count;
}
