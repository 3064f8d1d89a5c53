import { asksForDay, type Cubes } from "../cube";
import type { Count, Mean, RowValue, Sum } from "../formula";
import type { Span } from "../slice";
import type { Need, RowSet } from "./kind";

/** The columns that choose rows and place them in a period, and `more` that the formula reads. */
export function columnsOfRows({ table, on, where = {} }: RowSet, more: readonly string[] = []): Need[] {
  return [on, ...Object.keys(where), ...more].map((column) => ({ table, column }));
}

/** The columns of a value that each row has of its own. */
export function columnsOfValue(of: RowValue): readonly string[] {
  if (typeof of === "string") return [of];
  if ("times" in of) return of.times;
  if ("dayNumber" in of) return [of.dayNumber];
  return [of.daysFrom, of.to];
}

/** Rows and their sum over a span of buckets, for one segment or (`at` null) for everything. */
export interface RowTotal {
  readonly n: number;
  readonly sum: number;
}

export function rowTotals(
  cubes: Cubes,
  formula: Count | Sum | Mean,
  spans: readonly Span[],
  at: number | null,
): RowTotal[] {
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
    return { n: rows, sum: amount };
  });
}
