import { type Day, NO_DAY } from "../calendar/day";
import type { FactTable } from "../facts/table";
import type { RowValue, Where } from "./formula";

/**
 * The days at which any asked-for period starts or ends cut time into disjoint buckets; a period is then a run of
 * neighbouring buckets, and any number of overlapping periods costs one pass over the rows. Bucket 0 lies before the
 * first cut, bucket `cuts.length` from the last cut on, and one more holds rows without a day.
 */
export interface Buckets {
  readonly cuts: readonly Day[];
  readonly count: number;
  readonly missing: number;
}

export function bucketsFor(cuts: Iterable<Day>): Buckets {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return { cuts: sorted, count: sorted.length + 2, missing: sorted.length + 1 };
}

/** Index of the bucket that starts at `day`; a day that is no cut was not announced, and would give a wrong total. */
export function bucketAt({ cuts }: Buckets, day: Day): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle] < day) low = middle + 1;
    else high = middle;
  }
  if (cuts[low] !== day) throw new Error(`Day ${day} is not a boundary of any period that was asked for.`);
  return low + 1;
}

/** The bucket of every row, by one of its day columns. */
export function bucketRows(days: Int32Array, buckets: Buckets): Int32Array {
  const { cuts, missing } = buckets;
  const result = new Int32Array(days.length);
  // Days between the first and the last cut are looked up in a table; the far ends need no table.
  const near = cuts.filter((cut) => Math.abs(cut) < 200000);
  const first = near[0] ?? 0;
  const length = near.length === 0 ? 0 : near[near.length - 1] - first + 1;
  const table = new Int32Array(length);
  let bucket = 0;
  for (let offset = 0; offset < length; offset += 1) {
    while (bucket < cuts.length && cuts[bucket] <= first + offset) bucket += 1;
    table[offset] = bucket;
  }
  for (let row = 0; row < days.length; row += 1) {
    const offset = days[row] - first;
    if (offset >= 0 && offset < length) result[row] = table[offset];
    else result[row] = days[row] === NO_DAY ? missing : farBucket(buckets, days[row]);
  }
  return result;
}

function farBucket({ cuts }: Buckets, day: Day): number {
  let bucket = 0;
  while (bucket < cuts.length && cuts[bucket] <= day) bucket += 1;
  return bucket;
}

/** Keeps a row if `keep[codes[row]]` is 1. */
export interface Filter {
  readonly codes: Int32Array;
  readonly keep: Uint8Array;
}

/** What a filter keeps; null keeps all. One condition reads the column's own codes, so that no row is touched yet. */
export function filterOf(table: FactTable, where: Where | undefined): Filter | null {
  let filter: Filter | null = null;
  for (const [field, wanted] of Object.entries(where ?? {})) {
    const column = table.columns[field];
    if (column?.kind !== "text") return { codes: new Int32Array(table.rows), keep: new Uint8Array(1) };
    const values = typeof wanted === "string" ? [wanted] : wanted;
    const keep = Uint8Array.from(column.labels, (label) => (values.includes(label) ? 1 : 0));
    filter = filter === null ? { codes: column.codes, keep } : both(filter, { codes: column.codes, keep });
  }
  return filter;
}

function both(a: Filter, b: Filter): Filter {
  const codes = a.codes.map((code, row) => a.keep[code] & b.keep[b.codes[row]]);
  return { codes, keep: Uint8Array.of(0, 1) };
}

/** Each row's own value; NaN where a part is missing. */
export function valuesOf(table: FactTable, of: RowValue): Float64Array {
  if (typeof of === "string") return numbers(table, of);
  const result = new Float64Array(table.rows);
  if ("times" in of) {
    const [a, b] = of.times.map((field) => numbers(table, field));
    for (let row = 0; row < result.length; row += 1) result[row] = a[row] * b[row];
    return result;
  }
  const from = days(table, of.daysFrom);
  const to = days(table, of.to);
  for (let row = 0; row < result.length; row += 1) {
    result[row] = from[row] === NO_DAY || to[row] === NO_DAY ? Number.NaN : to[row] - from[row];
  }
  return result;
}

export function days(table: FactTable, field: string): Int32Array {
  const column = table.columns[field];
  return column?.kind === "day" ? column.days : new Int32Array(table.rows).fill(NO_DAY);
}

function numbers(table: FactTable, field: string): Float64Array {
  const column = table.columns[field];
  return column?.kind === "number" ? column.values : new Float64Array(table.rows).fill(Number.NaN);
}
