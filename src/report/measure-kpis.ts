import type { BusinessCalendar } from "../calendar/business-days";
import { equallyElapsedPrevious } from "../calendar/compare";
import type { Day } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { monthOf, type Period } from "../calendar/period";
import { KPIS, type KpiId } from "../kpis/catalog";
import type { Evaluation } from "../metrics/evaluate";
import { type Kpi, variantsOf } from "../metrics/kpi";
import type { Measured } from "../metrics/measured";
import { resolveNow } from "../metrics/now";
import type { FoundTarget } from "../metrics/targets";

/** A KPI, or one of its variants, in the period shown. */
export interface MeasuredKpi {
  readonly id: KpiId;
  /** "" for the default definition. */
  readonly variant: string;
  /** What an evaluation knows it by. */
  readonly key: string;
  readonly period: Period;
  readonly measured: Measured;
  /** A variant is another number than the one a target was set for, and has none. */
  readonly target: FoundTarget | null;
  /** The equally elapsed period before, and the value then. */
  readonly before: Period;
  readonly past: number | null;
  /** The last twelve months, the running one last. */
  readonly months: readonly {
    readonly period: Period;
    readonly value: number | null;
    readonly target: number | null;
  }[];
}

interface Shown {
  readonly today: Day;
  /** The period shown; null for each KPI's own. */
  readonly period: Period | null;
  readonly calendar?: BusinessCalendar;
}

/** Every KPI and variant of the catalog over the period shown and the last twelve months. */
export function measureKpis(whole: Evaluation, { today, period: asked, calendar }: Shown): MeasuredKpi[] {
  const months = lastPeriods(monthOf(today), 12);
  return (Object.entries(KPIS) as [KpiId, Kpi][]).flatMap(([id, kpi]) => {
    const period = asked ?? resolveNow(kpi.now, today);
    const before = equallyElapsedPrevious(period, today, calendar);
    return ["", ...Object.keys(variantsOf(kpi))].map((variant): MeasuredKpi => {
      const key = variant === "" ? id : `${id}:${variant}`;
      const values = whole.series(key, months);
      return {
        ...{ id, variant, key, period, before },
        measured: whole.measured(key, period),
        target: variant === "" ? whole.foundTarget(id, period) : null,
        past: whole.measured(key, before).value,
        months: months.map((month, at) => ({
          period: month,
          value: values[at].value,
          target: variant === "" ? whole.target(id, month) : null,
        })),
      };
    });
  });
}
