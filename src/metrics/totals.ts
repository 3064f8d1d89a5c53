import { quantile } from "../statistics/quantile";
import { asksForDay, type Cubes } from "./cube";
import type { Count, Mean, Quantile, Sum } from "./formula";
import { empty, type Measured, total } from "./measured";
import type { Span } from "./slice";

/** Totals of row aggregates over spans, for one segment or (`at` null) for everything. */
export function totals(
  cubes: Cubes,
  formula: Count | Sum | Mean,
  spans: readonly Span[],
  at: number | null,
): Measured[] {
  const { n, sum } = cubes.cube(formula);
  const { count } = cubes.buckets;
  const first = (at ?? 0) * count;
  const last = at === null ? cubes.size - count : first;
  // Rows without a day are in the last bucket: a formula that asks for a day leaves it out.
  const end = asksForDay(formula) ? count - 1 : count;
  return spans.map(({ from, to: until }) => {
    const to = Math.min(until, end);
    let rows = 0;
    let amount = 0;
    for (let start = first; start <= last; start += count) {
      for (let cell = start + from; cell < start + to; cell += 1) {
        rows += n[cell];
        amount += sum[cell];
      }
    }
    return formula.kind === "mean" ? mean(amount, rows) : total(amount, rows);
  });
}

export function quantileOf(cubes: Cubes, formula: Quantile, span: Span, at: number | null): Measured {
  const { count } = cubes.buckets;
  const values: number[] = [];
  for (const [cell, list] of cubes.values(formula)) {
    const bucket = cell % count;
    if (bucket < span.from || bucket >= span.to) continue;
    if (at === null || Math.floor(cell / count) === at) for (const value of list) values.push(value);
  }
  if (values.length === 0) return empty("no-data");
  return { value: quantile(values, formula.q), numerator: null, denominator: null, n: values.length };
}

function mean(sum: number, n: number): Measured {
  if (n === 0) return { value: null, numerator: sum, denominator: 0, n, reason: "no-data" };
  return { value: sum / n, numerator: sum, denominator: n, n };
}
