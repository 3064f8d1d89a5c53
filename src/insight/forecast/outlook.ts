import type { BusinessCalendar } from "../../calendar/business-days";
import type { Day } from "../../calendar/day";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { attainedKpi } from "../../metrics/formulas/ratio";
import type { Text } from "../../text/locale";
import { shapeOf } from "../kpi-shape";
import type { Timeline } from "../timeline";
import { forecast } from "./forecast";
import { pace } from "./pace";
import type { Pace } from "./pace-result";
import { priorsOf } from "./priors";

/** Outlook of the running month: from its days where they add up, else from the months before. */
export interface Outlook {
  readonly kpi: KpiId;
  readonly period: string;
  readonly value: number | null;
  /** The interval that holds the outcome 8 times out of 10. */
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  readonly pHit: number | null;
  /** Complete periods it was learnt from. */
  readonly n: number;
  /** Why there is no value. */
  readonly reason: string | null;
  /** How the month goes so far; null for what does not grow through it. */
  readonly pace: Pick<Pace, "soFar" | "elapsed" | "expected" | "index" | "required" | "requiredRatio"> | null;
  readonly says: Text;
}

export interface OutlookRequest {
  readonly timeline: Timeline;
  readonly today: Day;
  readonly calendar: BusinessCalendar;
  readonly currency: string;
  /** Of the running month. */
  readonly target: number | null;
}

/** The outlook of a KPI for the running month. */
export function outlookOf(kpi: KpiId, request: OutlookRequest): Outlook {
  const { timeline, target, currency } = request;
  const shared = attainedKpi(KPIS[kpi].formula) as KpiId | null;
  if (shared !== null) return shareOutlook(kpi, shared, request);
  const paced = pacedOutlook(kpi, request);
  if (paced !== null) return paced;
  const found = forecast({ series: timeline.monthly(kpi), period: timeline.month, target, currency });
  const { period, value, low, high, pHit, n, reason, says } = found;
  return { kpi, period, value, low, high, target, pHit, n, reason, pace: null, says };
}

function pacedOutlook(
  kpi: KpiId,
  { timeline, target, currency, today, calendar }: OutlookRequest,
): Outlook | null {
  const daily = timeline.daily(kpi);
  if (daily === null) return null;
  const { month } = timeline;
  const { periods, measured } = timeline.monthly(kpi);
  const priors = (side: "numerator" | "denominator") =>
    priorsOf(
      periods,
      measured.map((one) => one[side] ?? 0),
      month,
    );
  const below = shapeOf(kpi) === "ratio" ? timeline.daily(kpi, "denominator") : null;
  const found = pace({
    ...{ kpi, period: month, today, calendar, daily, target, currency, priors: priors("numerator") },
    ...(below === null ? {} : { denominator: { daily: below, priors: priors("denominator") } }),
  });
  // Before its own backtest has seen enough months, the months themselves tell more.
  if (found.value === null || found.n < MIN_PACED) return null;
  const { period, value, low, high, pHit, n, reason, says } = found;
  const { soFar, elapsed, expected, index, required, requiredRatio } = found;
  return {
    ...{ kpi, period, value, low, high, target, pHit, n, reason, says },
    pace: { soFar, elapsed, expected, index, required, requiredRatio },
  };
}

const MIN_PACED = 3;

/** Forecast of a target attainment: the target is known, so only the value compared with it is forecast. */
function shareOutlook(kpi: KpiId, whole: KpiId, request: OutlookRequest): Outlook {
  const { denominator } = request.timeline.measured(kpi, request.timeline.month);
  const share = (value: number | null): number | null =>
    value === null || denominator === null || denominator <= 0 ? null : value / denominator;
  const target = denominator === null || request.target === null ? null : request.target * denominator;
  const found = outlookOf(whole, { ...request, target });
  return {
    ...found,
    kpi,
    value: share(found.value),
    low: share(found.low),
    high: share(found.high),
    target: request.target,
    pace: null,
  };
}
