import { type FactName, type Facts, type FactTable, isText } from "../facts/table";
import type { Where } from "./formula";
import type { Measured } from "./measured";
import { filterOf } from "./rows";
import type { Segments } from "./segments";

/** A scan answers for one segment, or (`at` null) for everything. */
export type Answer = (at: number | null) => Measured;

/** Sequential scan of a table's rows, each with its segment, for questions about customers. */
export interface Scan {
  readonly table: FactTable;
  /** How many segments there are; groups 0 … width − 1 are theirs, group `width` is everything. */
  readonly width: number;
  segmentOf(row: number): number;
  /** Calls `visit` for every row that the filter keeps. */
  each(visit: (row: number) => void): void;
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
  /** Sums to be made by member and by code, used again for each period: new arrays would cost more than the sums. */
  readonly before: Sums;
  readonly after: Sums;
}

export interface Sums {
  readonly members: Float64Array;
  readonly codes: Float64Array;
}

export function scanOf(facts: Facts, segments: Segments, name: FactName, where: Where | undefined): Scan {
  const table = facts.tables[name];
  if (table === undefined) throw new Error(`Table ${name} is not mapped; ask for what is missing first.`);
  const filter = filterOf(table, where);
  const own = segments.rows[name];
  const known = new Map<string, Members>();
  const segmentOf = (row: number): number => (own === undefined ? 0 : own.ofCode[own.codes[row]]);
  return {
    table,
    width: segments.names.length,
    segmentOf,
    members: (field) => {
      let members = known.get(field);
      if (members === undefined) {
        members = membersOf(table, field, segments.names.length, segmentOf);
        known.set(field, members);
      }
      return members;
    },
    each: (visit) => {
      for (let row = 0; row < table.rows; row += 1) {
        if (filter === null || filter.keep[filter.codes[row]] === 1) visit(row);
      }
    },
  };
}

function membersOf(
  table: FactTable,
  field: string,
  width: number,
  segmentOf: (row: number) => number,
): Members {
  const codes = codesOf(table, field);
  const column = table.columns[field];
  const numbers = new Map<number, number>();
  const of = codes.map((code, row) => {
    const key = code * width + segmentOf(row);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const keys = [...numbers.keys()];
  const count = isText(column) ? column.labels.length : 1;
  const sums = (): Sums => ({ members: new Float64Array(keys.length), codes: new Float64Array(count) });
  return {
    of,
    code: Int32Array.from(keys, (key) => Math.floor(key / width)),
    segment: Int32Array.from(keys, (key) => key % width),
    codes: count,
    before: sums(),
    after: sums(),
  };
}

/** Codes of a text field; a field that is not there has only missing values (code 0). */
export function codesOf(table: FactTable, field: string): Int32Array {
  const column = table.columns[field];
  return isText(column) ? column.codes : new Int32Array(table.rows);
}
