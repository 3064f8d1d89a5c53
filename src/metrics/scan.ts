import type { FactName, Facts, FactTable } from "../facts/table";
import type { Where } from "./formula";
import type { Measured } from "./measured";
import { filterOf } from "./rows";
import type { Segments } from "./segments";

/** A scan answers for one segment, or (`at` null) for everything. */
export type Answer = (at: number | null) => Measured;

/** The rows of one table as a question about customers reads them: one by one, each with its segment. */
export interface Scan {
  readonly table: FactTable;
  /** How many segments there are; groups 0 … width − 1 are theirs, group `width` is everything. */
  readonly width: number;
  segmentOf(row: number): number;
  /** Calls `visit` for every row that the filter keeps. */
  each(visit: (row: number) => void): void;
}

export function scanOf(facts: Facts, segments: Segments, name: FactName, where: Where | undefined): Scan {
  const table = facts.tables[name];
  if (table === undefined) throw new Error(`Table ${name} is not mapped; ask for what is missing first.`);
  const filter = filterOf(table, where);
  const own = segments.rows[name];
  return {
    table,
    width: segments.names.length,
    segmentOf: (row) => (own === undefined ? 0 : own.ofCode[own.codes[row]]),
    each: (visit) => {
      for (let row = 0; row < table.rows; row += 1) {
        if (filter === null || filter.keep[filter.codes[row]] === 1) visit(row);
      }
    },
  };
}

/** Codes of a text field; a field that is not there has only missing values (code 0). */
export function codesOf(table: FactTable, field: string): Int32Array {
  const column = table.columns[field];
  return column?.kind === "text" ? column.codes : new Int32Array(table.rows);
}
