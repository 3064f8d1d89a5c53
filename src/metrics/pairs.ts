import { lowerBound } from "../statistics/lower-bound";
import type { Filter } from "./rows";

/** Rows of one segment that entered in one bucket and left in another. */
export interface Pair {
  readonly entered: number;
  readonly left: number;
  n: number;
  sum: number;
}

/**
 * Puts rows together by the buckets in which they entered and left, a list for each segment, those that left first before
 * the others; rows that have not left are in the last bucket and do not count. `from` and `to` are cells (segment × count + bucket).
 */
export function pairRows(
  from: Int32Array,
  to: Int32Array,
  filter: Filter | null,
  values: Float64Array | null,
  count: number,
  segments: number,
): Pair[][] {
  const byPlace = Array.from({ length: segments }, () => new Map<number, Pair>());
  for (let row = 0; row < to.length; row += 1) {
    if (filter !== null && filter.keep[filter.codes[row]] === 0) continue;
    const left = to[row] % count;
    const value = values === null ? 1 : values[row];
    if (left === count - 1 || Number.isNaN(value)) continue;
    const entered = from[row] % count;
    const places = byPlace[(to[row] - left) / count];
    const pair = places.get(entered * count + left);
    if (pair === undefined) places.set(entered * count + left, { entered, left, n: 1, sum: value });
    else {
      pair.n += 1;
      pair.sum += value;
    }
  }
  return byPlace.map((places) => [...places.values()].sort((a, b) => a.left - b.left));
}

/** Place of the first pair that left in a bucket or later. */
export function firstLeft(pairs: readonly Pair[], bucket: number): number {
  return lowerBound(pairs.length, (place) => pairs[place].left < bucket);
}
