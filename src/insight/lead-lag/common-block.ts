import type { Period } from "../../calendar/period";
import type { KpiSeries } from "../series";

export interface CommonBlock {
  readonly periods: readonly Period[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * The longest run of periods in which both KPIs have a value. A single missing period is bridged with the middle
 * of its neighbours; two are a gap. Cohorts that are still growing count as missing, and so do
 * periods before the first row and after the last: nothing was recorded there, which is not 0.
 */
export function commonBlock(first: KpiSeries, second: KpiSeries): CommonBlock {
  const [x, y] = [valuesOf(first), valuesOf(second)];
  const periods = first.periods.filter(({ start }) => y.has(start));
  const known = periods.map(
    ({ start }) => (x.get(start) ?? null) !== null && (y.get(start) ?? null) !== null,
  );
  let best: readonly [number, number] = [0, 0];
  let [from, hole] = [0, -1];
  known.forEach((isKnown, at) => {
    const broken = at > 0 && periods[at].start !== periods[at - 1].end;
    if (broken) [from, hole] = [at, -1];
    if (!isKnown) {
      // A second hole ends the run, which begins again behind the first; holes at its start are none of it.
      if (at === from || hole === at - 1) [from, hole] = [at + 1, -1];
      else {
        if (hole >= 0) from = hole + 1;
        hole = at;
      }
    } else if (at + 1 - from > best[1] - best[0]) best = [from, at + 1];
  });
  const run = periods.slice(...best);
  const values = (of: ReadonlyMap<number, number | null>): number[] =>
    run.map(({ start }, at) => of.get(start) ?? (valueAt(of, run[at - 1]) + valueAt(of, run[at + 1])) / 2);
  return { periods: run, x: values(x), y: values(y) };
}

function valueAt(of: ReadonlyMap<number, number | null>, { start }: Period): number {
  return of.get(start) ?? 0;
}

/** Memoized by series: each is compared with many others. */
const known = new WeakMap<KpiSeries, ReadonlyMap<number, number | null>>();

function valuesOf(series: KpiSeries): ReadonlyMap<number, number | null> {
  const found = known.get(series);
  if (found !== undefined) return found;
  const { periods, measured } = series;
  const recorded = measured.map(({ n }) => n > 0);
  const [from, to] = [recorded.indexOf(true), recorded.lastIndexOf(true)];
  const values = new Map(
    periods.map(({ start }, at) => {
      const { value, label } = measured[at];
      return [start, at < from || at > to || label === "so-far" ? null : value];
    }),
  );
  known.set(series, values);
  return values;
}
