import { type Day, NO_DAY } from "../calendar/day";

/** Rows in the order of their days, those of one day as they stand in the table; rows without a day are left out. */
export interface RowsByDay {
  readonly rows: Int32Array;
  readonly days: Int32Array;
}

export function rowsByDay(rows: Int32Array, on: Int32Array): RowsByDay {
  const dated = rows.filter((row) => on[row] !== NO_DAY);
  // Numbers sort far faster than rows by a comparison: a day and a place behind it fit into one.
  const keys = Float64Array.from(dated, (row, place) => on[row] * dated.length + place).sort();
  const sorted = Int32Array.from(keys, (key) => dated[key - Math.floor(key / dated.length) * dated.length]);
  return { rows: sorted, days: sorted.map((row) => on[row]) };
}

/** The rows whose days lie in [start, end). */
export function rowsBetween({ rows, days }: RowsByDay, start: Day, end: Day): Int32Array {
  return rows.subarray(firstFrom(days, start), firstFrom(days, end));
}

/** Place of the first day that is not before `day`. */
function firstFrom(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
