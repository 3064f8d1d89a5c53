/**
 * p-values adjusted for the false discovery rate, in the order given: rejecting those at most q expects a share of at
 * most q among them to be false. Source: Benjamini and Hochberg, JRSS B 57 (1995) 289–300.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.map((_, index) => index).sort((a, b) => ps[b] - ps[a]);
  const adjusted: number[] = new Array(ps.length);
  let smallest = 1;
  order.forEach((index, place) => {
    smallest = Math.min(smallest, (ps[index] * ps.length) / (ps.length - place));
    adjusted[index] = smallest;
  });
  return adjusted;
}
