import { previousPeriod } from "../calendar/compare";
import { type Day, NO_DAY } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { dayPeriod, monthOf, type Period, weekOf } from "../calendar/period";
import { type Facts, type FactTable, isDay } from "../facts/table";
import { formulas, type KpiId } from "../kpis/catalog";
import { evaluate } from "../metrics/evaluate";
import { needsOf } from "../metrics/formulas/registry";
import type { Measured } from "../metrics/measured";
import type { EvaluationRequest } from "../metrics/request";
import type { DailyTotals } from "./forecast/daily";
import { shapeOf } from "./kpi-shape";
import type { KpiSeries } from "./series";

/** Months, weeks and days looked back on. */
const MONTHS = 36;
const WEEKS = 104;
const DAYS = 400;

/** Every KPI through time, from one evaluation; each is computed when it is first asked for. */
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

/** Reads facts through time; `also` are further periods that will be asked for. */
export function timelineOf(
  facts: Facts,
  { today, fiscalYearStart, spread }: Pick<EvaluationRequest, "today" | "fiscalYearStart" | "spread">,
  also: readonly Period[],
): Timeline {
  const month = monthOf(today);
  const months = lastPeriods(previousPeriod(month), MONTHS);
  const weeks = lastPeriods(previousPeriod(weekOf(today)), WEEKS);
  const days = Array.from({ length: DAYS }, (_, back) => dayPeriod(today - DAYS + 1 + back));
  const all = formulas();
  const periods = [...months, month, ...weeks, ...days, ...also];
  const whole = evaluate(facts, { formulas: all, periods, today, fiscalYearStart, spread });
  const cut = (kpi: KpiId, list: readonly Period[]): KpiSeries => {
    const measured = whole.series(kpi, list);
    const first = measured.findIndex(({ n }) => n > 0);
    return first < 0
      ? { kpi, periods: [], measured: [] }
      : { kpi, periods: list.slice(first), measured: measured.slice(first) };
  };
  const newest = new Map(
    Object.entries(facts.tables).map(([name, table]) => [name, newestDay(table, today)]),
  );
  return {
    month,
    monthly: remembered((kpi) => cut(kpi, months)),
    weekly: remembered((kpi) => cut(kpi, weeks)),
    measured: (kpi, period) => whole.measured(kpi, period),
    daily: (kpi, side = "numerator") => {
      const shape = shapeOf(kpi);
      if (shape !== "total" && shape !== "ratio") return null;
      const measured = whole.series(kpi, days);
      const first = measured.findIndex(({ n }) => n > 0);
      // Days behind the newest row of the table are unknown, not 0.
      const [need] = needsOf(all[kpi], all);
      const known = Math.min(today, newest.get(need?.table ?? "") ?? today);
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

function remembered(make: (kpi: KpiId) => KpiSeries): (kpi: KpiId) => KpiSeries {
  const known = new Map<KpiId, KpiSeries>();
  return (kpi) => {
    const found = known.get(kpi) ?? make(kpi);
    known.set(kpi, found);
    return found;
  };
}
