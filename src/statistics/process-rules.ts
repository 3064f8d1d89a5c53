/** Control limits of one point: its expected value, and how far it may deviate by chance. */
export interface Band {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
}

/** Side of a line: −1 below, 1 above, 0 on it. */
export type Side = -1 | 0 | 1;

/** Comparison with a floating-point tolerance: sums of the same numbers differ in their last bits. */
function compare(value: number, with_: number): Side {
  if (Math.abs(value - with_) <= 1e-9 * Math.abs(with_)) return 0;
  return value > with_ ? 1 : -1;
}

/** Rule 1: the side on which a point is outside its limits. A point on the limit is inside. */
export function outside(value: number, band: Band): Side {
  if (compare(value, band.high) === 1) return 1;
  return compare(value, band.low) === -1 ? -1 : 0;
}

/** The side of the centre a point is on; a point on the centre is on none. */
export function sideOf(value: number, band: Band): Side {
  return compare(value, band.centre);
}

/** The side on which a point is nearer to its limit than to the centre. */
function near(value: number, band: Band): Side {
  const side = sideOf(value, band);
  const limit = side === 1 ? band.high : band.low;
  return side !== 0 && Math.abs(value - limit) < Math.abs(value - band.centre) ? side : outside(value, band);
}

/** Rule 2 at a point: it and at least two of the three before it are nearer to one and the same limit than to the centre. */
export function nearLimit(values: readonly number[], bands: readonly Band[], at: number): Side {
  const side = near(values[at], bands[at]);
  if (side === 0) return 0;
  let count = 0;
  for (let back = Math.max(0, at - 3); back <= at; back += 1)
    if (near(values[back], bands[back]) === side) count += 1;
  return count >= 3 ? side : 0;
}

/** Length of the run of points on one side of the centre that ends at this point. */
export function runLength(values: readonly number[], bands: readonly Band[], at: number): number {
  const side = sideOf(values[at], bands[at]);
  let from = at;
  while (side !== 0 && from >= 0 && sideOf(values[from], bands[from]) === side) from -= 1;
  return at - from;
}

/** Rule 3: run length that signals a shift. */
export const RUN = 8;
