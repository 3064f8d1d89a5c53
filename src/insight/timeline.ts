import { previousPeriod } from "../calendar/compare";
import { type Day, NO_DAY } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { dayPeriod, monthOf, type Period, weekOf } from "../calendar/period";
import { type FactName, type Facts, type FactTable, isDay } from "../facts/table";
import { formulas, type KpiId } from "../kpis/catalog";
import type { Evaluation } from "../metrics/evaluate";
import { needsOf } from "../metrics/formulas/registry";
import type { Measured } from "../metrics/measured";
import { memoize } from "../metrics/memoize";
import type { DailyTotals } from "./forecast/daily";
import { shapeOf } from "./kpi-shape";
import type { KpiSeries } from "./series";

/** Months, weeks and days looked back on. */
const MONTHS = 36;
const WEEKS = 104;
const DAYS = 400;

/** Every KPI through time; each is computed when it is first asked for. */
export interface Timeline {
  /** The running month. */
  readonly month: Period;
  /** Complete months (weeks), from the first that has any row. */
  monthly(kpi: KpiId): KpiSeries;
  weekly(kpi: KpiId): KpiSeries;
  /** Totals a day, or one side of what is divided; null where days do not add up. */
  daily(kpi: KpiId, side?: "numerator" | "denominator"): DailyTotals | null;
  measured(kpi: string, period: Period): Measured;
}

/** Every period that a timeline looks at. */
export function timelinePeriods(today: Day): Period[] {
  const { month, months, weeks, days } = lookedBack(today);
  return [...months, month, ...weeks, ...days];
}

function lookedBack(today: Day) {
  const month = monthOf(today);
  return {
    month,
    months: lastPeriods(previousPeriod(month), MONTHS),
    weeks: lastPeriods(previousPeriod(weekOf(today)), WEEKS),
    days: Array.from({ length: DAYS }, (_, back) => dayPeriod(today - DAYS + 1 + back)),
  };
}

/** Reads facts through time, of an evaluation over (also) `timelinePeriods`. */
export function timelineOf(whole: Evaluation, facts: Facts, today: Day): Timeline {
  const { month, months, weeks, days } = lookedBack(today);
  const all = formulas();
  const cut = (kpi: KpiId, list: readonly Period[]): KpiSeries => {
    const measured = whole.series(kpi, list);
    const first = measured.findIndex(({ n }) => n > 0);
    return first < 0
      ? { kpi, periods: [], measured: [] }
      : { kpi, periods: list.slice(first), measured: measured.slice(first) };
  };
  const newest = memoize((name: string) => {
    const table = facts.tables[name as FactName];
    return table === undefined ? today : newestDay(table, today);
  });
  return {
    month,
    monthly: memoize((kpi: KpiId) => cut(kpi, months)),
    weekly: memoize((kpi: KpiId) => cut(kpi, weeks)),
    measured: (kpi, period) => whole.measured(kpi, period),
    daily: (kpi, side = "numerator") => {
      const shape = shapeOf(kpi);
      if (shape !== "total" && shape !== "ratio") return null;
      const measured = whole.series(kpi, days);
      const first = measured.findIndex(({ n }) => n > 0);
      // Days behind the newest row of the table are unknown, not 0.
      const [need] = needsOf(all[kpi], all);
      const known = need === undefined ? today : Math.min(today, newest(need.table));
      if (first < 0) return null;
      const totals = measured.slice(first, known - days[0].start + 1).map((one) => one[side] ?? 0);
      return { first: days[first].start, totals };
    },
  };
}

function newestDay(table: FactTable, today: Day): Day {
  let newest = NO_DAY;
  for (const column of Object.values(table.columns))
    if (isDay(column)) for (const day of column.days) if (day <= today && day > newest) newest = day;
  return newest;
}
