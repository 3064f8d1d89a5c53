/** Demeaned values: each value less the mean of its group; `groups` names the group of each place. */
export function demean(values: readonly number[], groups: readonly number[]): number[] {
  // Called for every lag of every pair of KPIs: groups are few and small numbers, so plain lists do.
  const sums: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const group = groups[at];
    sums[group] = (sums[group] ?? 0) + values[at];
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const result: number[] = [];
  for (let at = 0; at < values.length; at += 1)
    result.push(values[at] - sums[groups[at]] / counts[groups[at]]);
  return result;
}
