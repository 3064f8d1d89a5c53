/** Each value less the mean of its group; `groups` names the group of each place. */
export function withoutMeans(values: readonly number[], groups: readonly number[]): number[] {
  const sums = new Map<number, { sum: number; n: number }>();
  values.forEach((value, at) => {
    const { sum, n } = sums.get(groups[at]) ?? { sum: 0, n: 0 };
    sums.set(groups[at], { sum: sum + value, n: n + 1 });
  });
  return values.map((value, at) => {
    const { sum, n } = sums.get(groups[at]) ?? { sum: value, n: 1 };
    return value - sum / n;
  });
}
