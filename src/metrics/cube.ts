import type { FactName, Facts, FactTable } from "../facts/table";
import type { Count, RowFormula, RowValue, Sum } from "./formula";
import { type Buckets, bucketRows, days, type Filter, filterOf, valuesOf } from "./rows";
import type { Segments } from "./segments";

/** Mergeable parts of one row aggregate, at [segment × buckets + bucket]. */
export interface Cube {
  /** Rows counted: all that pass for a count, those with a value for the others. */
  readonly n: Float64Array;
  readonly sum: Float64Array;
}

/** Rows of one segment that entered in one bucket and left in another. */
export interface Pair {
  readonly segment: number;
  readonly entered: number;
  readonly left: number;
  n: number;
  sum: number;
}

/** Row aggregates over one set of facts, buckets and segments; each distinct one is computed once, when asked for. */
export class Cubes {
  private readonly cells = new Map<string, Int32Array>();
  private readonly cubes = new Map<string, Cube>();
  /** The same cubes by formula object: printing a key costs more than reading a cube. */
  private readonly known = new Map<RowFormula, Cube>();
  private readonly pairLists = new Map<RowFormula, readonly Pair[]>();
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

  /** Rows that both entered and left, put together by the buckets of the two days; n and sum are of `left`. */
  pairs(entered: Count | Sum, left: Count | Sum): readonly Pair[] {
    let list = this.pairLists.get(left);
    if (list === undefined) {
      const byPlace = new Map<string, Pair>();
      const table = this.table(left.table);
      const from = this.cellsOf(entered.table, entered.on);
      const to = this.cellsOf(left.table, left.on);
      const filter = filterOf(table, left.where);
      const values = left.kind === "sum" ? valuesOf(table, left.of) : null;
      const { count } = this.buckets;
      for (let row = 0; row < table.rows; row += 1) {
        if (filter !== null && filter.keep[filter.codes[row]] === 0) continue;
        const value = values === null ? 1 : values[row];
        if (Number.isNaN(value) || to[row] % count === count - 1) continue;
        const place = `${from[row]}|${to[row]}`;
        const pair = byPlace.get(place);
        if (pair === undefined) {
          const segment = Math.floor(to[row] / count);
          byPlace.set(place, {
            segment,
            entered: from[row] % count,
            left: to[row] % count,
            n: 1,
            sum: value,
          });
        } else {
          pair.n += 1;
          pair.sum += value;
        }
      }
      list = [...byPlace.values()];
      this.pairLists.set(left, list);
    }
    return list;
  }

  /** The days that place the rows of a formula. */
  daysOf({ table, on }: RowFormula): Int32Array {
    return days(this.table(table), on);
  }

  /** KPIs written separately often ask for the same aggregate. */
  private shared(formula: RowFormula): Cube {
    const of = formula.kind === "count" ? null : formula.of;
    const key = JSON.stringify([formula.table, formula.on, formula.where ?? null, of]);
    let cube = this.cubes.get(key);
    if (cube === undefined) {
      const cells = this.cellsOf(formula.table, formula.on);
      const table = this.table(formula.table);
      const filter = filterOf(table, formula.where);
      cube =
        of === null
          ? countRows(cells, filter, this.size)
          : sumRows(cells, filter, valuesOf(table, of), this.size);
      this.cubes.set(key, cube);
    }
    return cube;
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

function countRows(cells: Int32Array, filter: Filter | null, size: number): Cube {
  const n = new Float64Array(size);
  const { codes, keep } = filter ?? everyRow(cells, size);
  for (let row = 0; row < cells.length; row += 1) n[cells[row]] += keep[codes[row]];
  return { n, sum: n };
}

/** Which rows a filter keeps follows no order either: adding 0 times the value is cheaper than skipping the row. */
function sumRows(cells: Int32Array, filter: Filter | null, values: Float64Array, size: number): Cube {
  const n = new Float64Array(size);
  const sum = new Float64Array(size);
  const { codes, keep } = filter ?? everyRow(cells, size);
  for (let row = 0; row < cells.length; row += 1) {
    const value = values[row];
    if (!Number.isFinite(value)) continue;
    const kept = keep[codes[row]];
    n[cells[row]] += kept;
    sum[cells[row]] += kept * value;
  }
  return { n, sum };
}

/** Keeps all: told by the row's cell, so that no list of codes as long as the table has to be made. */
function everyRow(cells: Int32Array, size: number): Filter {
  return { codes: cells, keep: new Uint8Array(size).fill(1) };
}
