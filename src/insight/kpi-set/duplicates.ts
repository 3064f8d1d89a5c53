import type { KpiId } from "../../kpis/catalog";
import { correlation } from "../../statistics/moments";
import type { KpiSeries } from "../series";

export interface Duplicate {
  readonly kpi: KpiId;
  readonly other: KpiId;
  /** Correlation of the values and of their changes. */
  readonly r: number;
  readonly rOfChanges: number;
  /** Common periods. */
  readonly n: number;
}

const MIN_PERIODS = 12;
const ALIKE = 0.95;

/**
 * Duplicate KPIs: |r| above .95 on values and on their changes, over at least 12 periods that follow
 * each other and have both values. Source: methods.md §10.
 */
export function duplicates(series: readonly KpiSeries[]): Duplicate[] {
  return series.flatMap((one, at) => series.slice(at + 1).flatMap((other) => duplicate(one, other) ?? []));
}

function duplicate(one: KpiSeries, other: KpiSeries): Duplicate | null {
  const ids = new Map(other.periods.map(({ id }, at) => [id, other.measured[at].value]));
  const pairs = one.periods.map(({ id }, at) => [one.measured[at].value, ids.get(id) ?? null] as const);
  const whole = pairs.filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null);
  if (whole.length < MIN_PERIODS) return null;
  const r = correlation(
    whole.map(([x]) => x),
    whole.map(([, y]) => y),
  );
  // A change is one from the period right before.
  const changes = pairs.flatMap(([x, y], at) => {
    const [px, py] = pairs[at - 1] ?? [null, null];
    return x === null || y === null || px === null || py === null ? [] : [[x - px, y - py] as const];
  });
  const rOfChanges = correlation(
    changes.map(([x]) => x),
    changes.map(([, y]) => y),
  );
  const alike = Math.min(Math.abs(r), Math.abs(rOfChanges)) > ALIKE;
  return alike ? { kpi: one.kpi, other: other.kpi, r, rOfChanges, n: whole.length } : null;
}
