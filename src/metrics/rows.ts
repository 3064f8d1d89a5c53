import { type Day, NO_DAY } from "../calendar/day";
import { type FactTable, isDay, isNumber, isText } from "../facts/table";
import { lowerBound } from "../statistics/lower-bound";
import { ANY, type RowValue, type Where } from "./formula";
import type { SegmentedRows } from "./segments";

/**
 * Disjoint time buckets between cuts, the days at which any requested period starts or ends; a period is then a run of
 * neighbouring buckets, and any number of overlapping periods costs one pass over the rows. Bucket 0 lies before the
 * first cut, the last but one holds the days from the last cut on, and the last one the rows without a day.
 */
export interface Buckets {
  readonly cuts: readonly Day[];
  readonly count: number;
  /** The bucket of each day from the day before the first cut to the last cut; null where that is too long a list. */
  readonly ofDay: Int32Array | null;
}

/** A list of days longer than this (a thousand years) costs more than it saves. */
const LONG = 400_000;

export function bucketsFor(cuts: Iterable<Day>): Buckets {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const short = sorted.length > 0 && first > 1 && last - first < LONG;
  return { cuts: sorted, count: sorted.length + 2, ofDay: short ? bucketOfDays(sorted) : null };
}

function bucketOfDays(cuts: readonly Day[]): Int32Array {
  const before = cuts[0] - 1;
  const buckets = new Int32Array(cuts[cuts.length - 1] - before + 2);
  cuts.forEach((cut, index) => {
    buckets.fill(index + 1, cut - before, (cuts[index + 1] ?? cut + 1) - before);
  });
  buckets[buckets.length - 1] = cuts.length + 1;
  return buckets;
}

/** Index of the bucket that starts at `day`; a day that is no cut was not announced, and would give a wrong total. */
export function bucketAt({ cuts, ofDay }: Buckets, day: Day): number {
  const bucket = ofDay?.[day - cuts[0] + 1] ?? cutsBefore(cuts, day) + 1;
  if (cuts[bucket - 1] !== day)
    throw new Error(`Day ${day} is no boundary of any period that was asked for.`);
  return bucket;
}

/** How many cuts lie before a day. */
function cutsBefore(cuts: readonly Day[], day: Day): number {
  return lowerBound(cuts.length, (place) => cuts[place] < day);
}

/** The bucket of every row, by one of its day columns, plus the first cell of its segment where there are any. */
export function bucketRows(days: Int32Array, { cuts, ofDay }: Buckets, start?: SegmentedRows): Int32Array {
  const { codes, ofCode } = start ?? { codes: new Int32Array(days.length), ofCode: new Int32Array(1) };
  const result = new Int32Array(days.length);
  if (ofDay === null) {
    for (let row = 0; row < days.length; row += 1) {
      const bucket = days[row] === NO_DAY ? cuts.length + 1 : cutsBefore(cuts, days[row] + 1);
      result[row] = bucket + ofCode[codes[row]];
    }
    return result;
  }
  const before = cuts[0] - 1;
  const end = ofDay.length - 2;
  for (let row = 0; row < days.length; row += 1) {
    // Rows are in no order, so a branch is mispredicted all the time: the place in the table is clamped by bits.
    // NO_DAY wraps around to a number above 2³⁰, as no day does, and so goes one place further, to the last bucket.
    const place = (days[row] - before) | 0;
    const low = place & ~(place >> 31);
    const above = (end - low) >> 31;
    result[row] = ofDay[((low & ~above) | (end & above)) + (low >>> 30)] + ofCode[codes[row]];
  }
  return result;
}

/** Row filter: keeps a row if `keep[codes[row]]` is 1. */
export interface Filter {
  readonly codes: Int32Array;
  readonly keep: Uint8Array;
}

/** What a filter keeps; null keeps all. One condition reads the column's own codes, so that no row is touched yet. */
export function filterOf(table: FactTable, where: Where | undefined): Filter | null {
  let filter: Filter | null = null;
  for (const [field, wanted] of Object.entries(where ?? {})) {
    const condition = conditionOf(table, field, wanted);
    filter = filter === null ? condition : both(filter, condition);
  }
  return filter;
}

function conditionOf(table: FactTable, field: string, wanted: Where[string]): Filter {
  const column = table.columns[field];
  if (isText(column)) {
    const values = typeof wanted === "string" ? [wanted] : wanted;
    const keep = Uint8Array.from(column.labels, (label, code) =>
      wanted === ANY ? Math.min(code, 1) : Number(values.includes(label)),
    );
    return { codes: column.codes, keep };
  }
  const codes = new Int32Array(table.rows);
  if (wanted === ANY && column !== undefined) {
    for (let row = 0; row < codes.length; row += 1) {
      const missing = column.kind === "day" ? column.days[row] === NO_DAY : Number.isNaN(column.values[row]);
      codes[row] = missing ? 0 : 1;
    }
  }
  return { codes, keep: Uint8Array.of(0, 1) };
}

function both(a: Filter, b: Filter): Filter {
  const codes = new Int32Array(a.codes.length);
  for (let row = 0; row < codes.length; row += 1) codes[row] = a.keep[a.codes[row]] & b.keep[b.codes[row]];
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
  if ("dayNumber" in of) {
    const on = days(table, of.dayNumber);
    for (let row = 0; row < result.length; row += 1) result[row] = on[row] === NO_DAY ? Number.NaN : on[row];
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
  return isDay(column) ? column.days : new Int32Array(table.rows).fill(NO_DAY);
}

function numbers(table: FactTable, field: string): Float64Array {
  const column = table.columns[field];
  return isNumber(column) ? column.values : new Float64Array(table.rows).fill(Number.NaN);
}
