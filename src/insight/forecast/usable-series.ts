import type { Period } from "../../calendar/period";
import type { KpiSeries } from "../series";

export interface UsableSeries {
  readonly periods: readonly Period[];
  /** The last period with a final value. */
  readonly last: Period;
  readonly numerators: readonly number[];
  /** Null unless totals are divided. */
  readonly denominators: readonly number[] | null;
}

/**
 * The latest unbroken stretch of final values, oldest first. Cohorts that are not mature are left out, one missing period is
 * put half-way between its neighbours, and before two missing ones the past ends. `divided` asks for both parts.
 */
export function usable({ periods, measured }: KpiSeries, divided: boolean): UsableSeries {
  const numerators: number[] = [];
  const denominators: number[] = [];
  const partsAt = (at: number): [number, number] | null => {
    const one = measured[at];
    if (one === undefined || one.label === "so-far") return null;
    if (!divided) return one.value === null ? null : [one.value, 1];
    return one.numerator === null || one.denominator === null ? null : [one.numerator, one.denominator];
  };
  let end = periods.length - 1;
  while (end >= 0 && partsAt(end) === null) end -= 1;
  let at = end;
  for (; at >= 0; at -= 1) {
    const parts = partsAt(at) ?? between(partsAt(at + 1), partsAt(at - 1));
    if (parts === null) break;
    numerators.unshift(parts[0]);
    denominators.unshift(parts[1]);
  }
  return {
    periods: periods.slice(at + 1, end + 1),
    last: periods[Math.max(0, end)],
    numerators,
    denominators: divided ? denominators : null,
  };
}

function between(a: [number, number] | null, b: [number, number] | null): [number, number] | null {
  return a === null || b === null ? null : [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
