import { type Day, NO_DAY } from "../calendar/day";
import { lowerBound } from "../statistics/lower-bound";
import { memoizeWeak } from "./memoize";
import type { Filter } from "./rows";

/** Rows in the order of their days, those of one day as they stand in the table; rows without a day are left out. */
export interface RowsByDay {
  readonly rows: Int32Array;
  readonly days: Int32Array;
}

/** All rows by a day column, which is sorted once, whatever is asked of it. */
const allByDay = memoizeWeak((on: Int32Array): Int32Array => {
  const dated = Int32Array.from(on, (_, row) => row).filter((row) => on[row] !== NO_DAY);
  // Numbers sort far faster than rows by a comparison: a day and a place behind it fit into one.
  const keys = Float64Array.from(dated, (row, place) => on[row] * dated.length + place).sort();
  return Int32Array.from(keys, (key) => dated[key - Math.floor(key / dated.length) * dated.length]);
});

/** The rows that a filter keeps (null keeps all), by a day column. */
export function rowsByDay(on: Int32Array, filter: Filter | null): RowsByDay {
  const all = allByDay(on);
  const rows = filter === null ? all : all.filter((row) => filter.keep[filter.codes[row]] === 1);
  return { rows, days: rows.map((row) => on[row]) };
}

/** The rows whose days lie in [start, end). */
export function rowsBetween({ rows, days }: RowsByDay, start: Day, end: Day): Int32Array {
  const firstFrom = (day: Day): number => lowerBound(days.length, (place) => days[place] < day);
  return rows.subarray(firstFrom(start), firstFrom(end));
}
