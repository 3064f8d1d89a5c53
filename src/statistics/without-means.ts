/** Each value less the mean of its group; `groups` names the group of each place. */
export function withoutMeans(values: readonly number[], groups: readonly number[]): number[] {
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (let at = 0; at < values.length; at += 1) {
    const group = groups[at];
    sums.set(group, (sums.get(group) ?? 0) + values[at]);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const means = new Map([...sums].map(([group, sum]) => [group, sum / (counts.get(group) ?? 1)]));
  return values.map((value, at) => value - (means.get(groups[at]) ?? value));
}
