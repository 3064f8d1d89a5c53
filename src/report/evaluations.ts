import { equallyElapsedPrevious } from "../calendar/compare";
import type { Day } from "../calendar/day";
import { standardGrid } from "../calendar/grid";
import type { Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import { spendPeriod } from "../insight/analyse";
import { timelinePeriods } from "../insight/timeline";
import { formulas, KPIS } from "../kpis/catalog";
import { Evaluations } from "../metrics/evaluations";
import type { Kpi } from "../metrics/kpi";
import { resolveNow } from "../metrics/now";
import type { Spread } from "../metrics/spread";
import { type ExtraSlice, listedNames } from "./value-rows";

export interface AskedRequest {
  readonly facts: Facts;
  readonly today: Day;
  readonly fiscalYearStart: number;
  /** How targets are spread, and when the company works: periods are compared at equally many business days. */
  readonly spread?: Spread;
  /** The period shown; null for each KPI's own. */
  readonly period: Period | null;
  /** What cells ask for beside the grid. */
  readonly extra: readonly ExtraSlice[];
}

/** The evaluations of a refresh, over all periods that the values table, the scorecard and the insight ask for. */
export function evaluationsOf({ facts, extra, ...request }: AskedRequest): Evaluations {
  const { today, fiscalYearStart, spread } = request;
  const nows = (Object.values(KPIS) as Kpi[]).map((kpi) => resolveNow(kpi.now, today));
  const shown = request.period === null ? nows : [request.period];
  const before = shown.map((period) => equallyElapsedPrevious(period, today, spread?.calendar));
  return new Evaluations(facts, {
    ...{ formulas: formulas(), today, fiscalYearStart, spread },
    ofWhole: timelinePeriods(today),
    ofListed: [
      ...standardGrid(today, fiscalYearStart),
      ...nows,
      ...extra.flatMap(({ period }) => period ?? []),
    ],
    ofEach: [...shown, ...before, spendPeriod(today)],
    listed: (field, names) => {
      const asked = extra.filter((slice) => slice.field === field).map(({ name }) => name);
      return new Set([...listedNames(facts, field, names), ...asked]);
    },
  });
}
