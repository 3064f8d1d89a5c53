import type { Facts, TableName } from "../facts/table";
import type { RowFormula, RowValue, Where } from "./formula";
import { type Buckets, bucketRows, days, maskOf, valuesOf } from "./rows";
import type { Segments } from "./segments";

/** Mergeable parts of one row aggregate, at [segment × buckets + bucket]. */
export interface Cube {
  /** Rows counted: all that pass for a count, those with a value for the others. */
  readonly n: Float64Array;
  readonly sum: Float64Array;
}

/** Row aggregates over one set of facts, buckets and segments; each distinct one is computed once, when asked for. */
export class Cubes {
  private readonly cells = new Map<string, Int32Array>();
  private readonly masks = new Map<string, Uint8Array | null>();
  private readonly cubes = new Map<string, Cube>();
  private readonly lists = new Map<string, Map<number, number[]>>();
  readonly size: number;

  constructor(
    private readonly facts: Facts,
    readonly buckets: Buckets,
    readonly segments: Segments,
  ) {
    this.size = segments.names.length * buckets.count;
  }

  /** `on` overrides the formula's own day column (a stock looks at the expected day instead). */
  cube(formula: RowFormula, on = formula.on): Cube {
    const of = formula.kind === "count" ? null : formula.of;
    const key = JSON.stringify([formula.table, on, formula.where ?? null, of]);
    let cube = this.cubes.get(key);
    if (cube === undefined) {
      cube = this.fill(formula.table, on, formula.where, of);
      this.cubes.set(key, cube);
    }
    return cube;
  }

  /** All values by cell, for quantiles: they cannot be merged from sums. */
  values(formula: RowFormula & { readonly of: RowValue }): Map<number, number[]> {
    const key = JSON.stringify([formula.table, formula.on, formula.where ?? null, formula.of]);
    let list = this.lists.get(key);
    if (list === undefined) {
      list = new Map();
      const cells = this.cellsOf(formula.table, formula.on);
      const mask = this.maskFor(formula.table, formula.where);
      const values = valuesOf(this.table(formula.table), formula.of);
      for (let row = 0; row < values.length; row += 1) {
        if ((mask !== null && mask[row] === 0) || Number.isNaN(values[row])) continue;
        const cell = list.get(cells[row]);
        if (cell === undefined) list.set(cells[row], [values[row]]);
        else cell.push(values[row]);
      }
      this.lists.set(key, list);
    }
    return list;
  }

  private fill(name: TableName, on: string, where: Where | undefined, of: RowValue | null): Cube {
    const cells = this.cellsOf(name, on);
    const mask = this.maskFor(name, where);
    const n = new Float64Array(this.size);
    if (of === null) {
      if (mask === null) for (let row = 0; row < cells.length; row += 1) n[cells[row]] += 1;
      else for (let row = 0; row < cells.length; row += 1) n[cells[row]] += mask[row];
      return { n, sum: n };
    }
    const sum = new Float64Array(this.size);
    const values = valuesOf(this.table(name), of);
    for (let row = 0; row < cells.length; row += 1) {
      if (mask !== null && mask[row] === 0) continue;
      const value = values[row];
      if (!Number.isNaN(value)) {
        n[cells[row]] += 1;
        sum[cells[row]] += value;
      }
    }
    return { n, sum };
  }

  private cellsOf(name: TableName, on: string): Int32Array {
    const key = `${name}.${on}`;
    let cells = this.cells.get(key);
    if (cells === undefined) {
      cells = bucketRows(days(this.table(name), on), this.buckets);
      const segments = this.segments.rows[name];
      const { count } = this.buckets;
      if (segments !== undefined) {
        for (let row = 0; row < cells.length; row += 1) cells[row] += segments[row] * count;
      }
      this.cells.set(key, cells);
    }
    return cells;
  }

  private maskFor(name: TableName, where: Where | undefined): Uint8Array | null {
    const key = `${name}${JSON.stringify(where ?? null)}`;
    let mask = this.masks.get(key);
    if (mask === undefined) {
      mask = maskOf(this.table(name), where);
      this.masks.set(key, mask);
    }
    return mask;
  }

  private table(name: TableName): NonNullable<Facts["tables"][TableName]> {
    const table = this.facts.tables[name];
    if (table === undefined) throw new Error(`Table ${name} is not mapped; ask for what is missing first.`);
    return table;
  }
}
