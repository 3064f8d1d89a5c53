import { type FactTable, isText } from "../facts/table";
import type { Where } from "./formula";
import type { Measured } from "./measured";
import { memoize } from "./memoize";
import { NumberSet } from "./number-set";
import { days, type Filter, filterOf } from "./rows";
import { type RowsByDay, rowsByDay } from "./rows-by-day";
import type { SegmentedRows } from "./segments";

/** A scan answers for one segment, or (`at` null) for everything. */
export type Answer = (at: number | null) => Measured;

/** Sequential scan of a table's rows, each with its segment, for questions about customers. */
export interface Scan {
  readonly table: FactTable;
  /** How many segments there are; groups 0 … width − 1 are theirs, group `width` is everything. */
  readonly width: number;
  /** The rows that the filter keeps. */
  readonly rows: Int32Array;
  /** The same in the order of a day column. */
  byDay(column: string): RowsByDay;
  /** The member behind each row, by a text field. */
  members(field: string): Members;
}

/**
 * The values of a field (customers, say) within the segments they occur in, numbered from 0, so that a question about
 * them is answered with arrays: member `of[row]` is the value `code[member]` in the segment `segment[member]`.
 */
export interface Members {
  readonly of: Int32Array;
  readonly code: Int32Array;
  readonly segment: Int32Array;
  /** How many codes there are, the missing one (0) included. */
  readonly codes: number;
  /** Sums and sets to be made by member and by code, used again for each period: new arrays would cost more. */
  readonly before: Sums;
  readonly after: Sums;
  readonly seen: { readonly members: NumberSet; readonly codes: NumberSet };
}

export interface Sums {
  readonly members: Float64Array;
  readonly codes: Float64Array;
}

/** `members` are those of the table within the segments, by a text field. */
export function scanOf(
  table: FactTable,
  width: number,
  where: Where | undefined,
  members: (field: string) => Members,
): Scan {
  const filter = filterOf(table, where);
  return {
    table,
    width,
    rows: keptRows(table.rows, filter),
    byDay: memoize((column: string) => rowsByDay(days(table, column), filter)),
    members,
  };
}

function keptRows(count: number, filter: Filter | null): Int32Array {
  const rows = new Int32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row += 1) {
    rows[kept] = row;
    kept += filter === null ? 1 : filter.keep[filter.codes[row]];
  }
  return rows.subarray(0, kept);
}

export function membersOf(table: FactTable, field: string, own: SegmentedRows | undefined): Members {
  const column = table.columns[field];
  const codes = codesOf(table, field);
  const count = isText(column) ? column.labels.length : 1;
  const of = new Int32Array(table.rows);
  const code = new Int32Array(table.rows);
  const segment = new Int32Array(table.rows);
  // The members of a code are a list: a customer occurs in few segments.
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(table.rows);
  let size = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const place = own === undefined ? 0 : own.ofCode[own.codes[row]];
    let member = first[codes[row]];
    while (member >= 0 && segment[member] !== place) member = next[member];
    if (member < 0) {
      member = size;
      size += 1;
      code[member] = codes[row];
      segment[member] = place;
      next[member] = first[codes[row]];
      first[codes[row]] = member;
    }
    of[row] = member;
  }
  const sums = (): Sums => ({ members: new Float64Array(size), codes: new Float64Array(count) });
  return {
    of,
    code: code.slice(0, size),
    segment: segment.slice(0, size),
    codes: count,
    before: sums(),
    after: sums(),
    seen: { members: new NumberSet(size), codes: new NumberSet(count) },
  };
}

/** Codes of a text field; a field that is not there has only missing values (code 0). */
export function codesOf(table: FactTable, field: string): Int32Array {
  const column = table.columns[field];
  return isText(column) ? column.codes : new Int32Array(table.rows);
}
