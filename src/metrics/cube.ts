import type { FactName, Facts, FactTable } from "../facts/table";
import { ANY, type Count, type RowFormula, type RowValue, type Sum, type Where } from "./formula";
import { memoizeWeak } from "./memoize";
import { type Pair, pairRows } from "./pairs";
import { type Buckets, bucketRows, days, type Filter, filterOf, valuesOf } from "./rows";
import type { Segments } from "./segments";

/** Mergeable partial aggregates of rows, at [segment × buckets + bucket]. */
export interface Cube {
  /** Rows counted: all that pass for a count, those with a value for the others. */
  readonly n: Float64Array;
  readonly sum: Float64Array;
}

/**
 * Cache of row aggregates over one set of facts, buckets and segments; each distinct one is computed once, when asked
 * for.
 */
export class Cubes {
  private readonly cells = new Map<string, Int32Array>();
  private readonly cubes = new Map<string, Cube>();
  /** The same cubes by formula object: printing a key costs more than reading a cube. */
  private readonly known = new Map<RowFormula, Cube>();
  private readonly pairLists = new Map<RowFormula, readonly (readonly Pair[])[]>();
  private readonly lists = new Map<RowFormula, Map<number, number[]>>();
  readonly size: number;

  constructor(
    private readonly facts: Facts,
    readonly buckets: Buckets,
    readonly segments: Segments,
  ) {
    this.size = segments.names.length * buckets.count;
  }

  cube(formula: RowFormula): Cube {
    let cube = this.known.get(formula);
    if (cube === undefined) {
      cube = this.shared(formula);
      this.known.set(formula, cube);
    }
    return cube;
  }

  /** All values by cell, for quantiles: they cannot be merged from sums. */
  values(formula: RowFormula & { readonly of: RowValue }): Map<number, number[]> {
    let list = this.lists.get(formula);
    if (list === undefined) {
      list = new Map();
      const cells = this.cellsOf(formula.table, formula.on);
      const table = this.table(formula.table);
      const filter = filterOf(table, formula.where);
      const values = valuesOf(table, formula.of);
      for (let row = 0; row < values.length; row += 1) {
        if (filter !== null && filter.keep[filter.codes[row]] === 0) continue;
        if (Number.isNaN(values[row])) continue;
        const cell = list.get(cells[row]);
        if (cell === undefined) list.set(cells[row], [values[row]]);
        else cell.push(values[row]);
      }
      this.lists.set(formula, list);
    }
    return list;
  }

  /**
   * Counts of rows that both entered and left, grouped by the buckets of the two days; n and sum are of `left`. By
   * segment.
   */
  pairs(entered: Count | Sum, left: Count | Sum): readonly (readonly Pair[])[] {
    let lists = this.pairLists.get(left);
    if (lists === undefined) {
      const table = this.table(left.table);
      lists = pairRows(
        this.cellsOf(entered.table, entered.on),
        this.cellsOf(left.table, left.on),
        filterOf(table, withoutDay(left)),
        "of" in left ? valuesOf(table, left.of) : null,
        this.buckets.count,
        this.segments.names.length,
      );
      this.pairLists.set(left, lists);
    }
    return lists;
  }

  /** The days that place the rows of a formula. */
  daysOf({ table, on }: RowFormula): Int32Array {
    return days(this.table(table), on);
  }

  /** KPIs written separately often ask for the same aggregate. */
  private shared(formula: RowFormula): Cube {
    const of = "of" in formula ? formula.of : null;
    const where = withoutDay(formula);
    const key = JSON.stringify([formula.table, formula.on, where, of]);
    let cube = this.cubes.get(key);
    if (cube === undefined) {
      cube = of === null ? this.counted(formula, where) : this.summed(formula, where, of);
      this.cubes.set(key, cube);
    }
    return cube;
  }

  private counted({ table, on }: RowFormula, where: Where): Cube {
    return countRows(this.cellsOf(table, on), filterOf(this.table(table), where), this.size);
  }

  private summed({ table: name, on }: RowFormula, where: Where, of: RowValue): Cube {
    const table = this.table(name);
    const cells = this.cellsOf(name, on);
    const filter = filterOf(table, where);
    const values = valuesOf(table, of);
    if (!isComplete(values)) return sumRows(cells, filter, values, this.size);
    // Where no value is missing, its rows are those that are counted anyway.
    const { n } = this.shared({ kind: "count", table: name, on, where });
    return { n, sum: sumComplete(cells, filter, values, this.size) };
  }

  private cellsOf(name: FactName, on: string): Int32Array {
    const key = `${name}.${on}`;
    let cells = this.cells.get(key);
    if (cells === undefined) {
      const segments = this.segments.rows[name];
      const { count } = this.buckets;
      const start = segments && { ...segments, ofCode: segments.ofCode.map((segment) => segment * count) };
      cells = bucketRows(days(this.table(name), on), this.buckets, start);
      this.cells.set(key, cells);
    }
    return cells;
  }

  private table(name: FactName): FactTable {
    const table = this.facts.tables[name];
    if (table === undefined) throw new Error(`Table ${name} is not mapped; ask for what is missing first.`);
    return table;
  }
}

/** Whether a formula counts only rows that have the day that places them. */
export function asksForDay({ on, where }: RowFormula): boolean {
  return where?.[on] === ANY;
}

/** The other conditions: rows without a day are recognised by their bucket. */
function withoutDay({ on, where = {} }: RowFormula): Where {
  return Object.fromEntries(
    Object.entries(where).filter(([field, wanted]) => field !== on || wanted !== ANY),
  );
}

function countRows(cells: Int32Array, filter: Filter | null, size: number): Cube {
  const n = new Float64Array(size);
  if (filter === null) for (let row = 0; row < cells.length; row += 1) n[cells[row]] += 1;
  else {
    // Which rows a filter keeps follows no order: adding 0 is cheaper than a branch that is mispredicted all the time.
    const { codes, keep } = filter;
    for (let row = 0; row < cells.length; row += 1) n[cells[row]] += keep[codes[row]];
  }
  return { n, sum: n };
}

/** Whether no value is missing; a column is looked through once. */
const isComplete = memoizeWeak((values: Float64Array) => values.every(Number.isFinite));

function sumComplete(
  cells: Int32Array,
  filter: Filter | null,
  values: Float64Array,
  size: number,
): Float64Array {
  const sum = new Float64Array(size);
  if (filter === null) for (let row = 0; row < cells.length; row += 1) sum[cells[row]] += values[row];
  else {
    const { codes, keep } = filter;
    for (let row = 0; row < cells.length; row += 1) sum[cells[row]] += keep[codes[row]] * values[row];
  }
  return sum;
}

function sumRows(cells: Int32Array, filter: Filter | null, values: Float64Array, size: number): Cube {
  const n = new Float64Array(size);
  const sum = new Float64Array(size);
  if (filter === null) {
    for (let row = 0; row < cells.length; row += 1) {
      const value = values[row];
      if (!Number.isFinite(value)) continue;
      n[cells[row]] += 1;
      sum[cells[row]] += value;
    }
    return { n, sum };
  }
  const { codes, keep } = filter;
  for (let row = 0; row < cells.length; row += 1) {
    const value = values[row];
    if (!Number.isFinite(value)) continue;
    const kept = keep[codes[row]];
    n[cells[row]] += kept;
    sum[cells[row]] += kept * value;
  }
  return { n, sum };
}
