import type { Measured } from "../../metrics/measured";
import { type Evidence, recordOf } from "./kpi-set";

const YEAR = 12;

export interface Growth {
  /** Level of the last 12 periods: totals divided for a ratio, else the mean of the values. */
  readonly level: number;
  /** target ÷ level − 1; null where the level is not above 0. */
  readonly needs: number | null;
  /** The best change of a 12-period level on the 12 periods before it; null below 24 periods. */
  readonly best: number | null;
}

/**
 * Required growth of a target compared with past growth. Null where the target is for periods of another length than
 * the series', or there are fewer than 12 values in a row.
 */
export function growth({ series, target }: Evidence): Growth | null {
  const last = series?.periods[series.periods.length - 1];
  if (!series || !last || target === null || target.period.kind !== last.kind) return null;
  const levels: (number | null)[] = [];
  for (let end = YEAR; end <= series.measured.length; end += 1)
    levels.push(levelOf(series.measured.slice(end - YEAR, end)));
  const level = levels[levels.length - 1];
  if (level === undefined || level === null) return null;
  const changes = levels.flatMap((now, at) => {
    const before = levels[at - YEAR];
    return now === null || !before || before <= 0 ? [] : [now / before - 1];
  });
  const lower = recordOf(series.kpi).better === "lower";
  return {
    level,
    needs: level > 0 ? target.value / level - 1 : null,
    best: changes.length === 0 ? null : lower ? Math.min(...changes) : Math.max(...changes),
  };
}

function levelOf(measured: readonly Measured[]): number | null {
  let [top, bottom, sum] = [0, 0, 0];
  for (const { value, numerator, denominator } of measured) {
    if (value === null) return null;
    sum += value;
    top += numerator ?? Number.NaN;
    bottom += denominator ?? Number.NaN;
  }
  return bottom > 0 && !Number.isNaN(top) ? top / bottom : sum / measured.length;
}
