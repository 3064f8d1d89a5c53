import type { BusinessCalendar } from "../../calendar/business-days";
import { elapsedShare } from "../../calendar/compare";
import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { formulas, KPIS, type KpiId } from "../../kpis/catalog";
import { growsThroughPeriod } from "../../metrics/formulas/registry";
import type { Kpi } from "../../metrics/kpi";
import { type Outlook, outlookOf } from "../forecast/outlook";
import { type SignalRequest, signalOf } from "../signal/signal";
import type { Signal } from "../signal/signal-result";
import type { Timeline } from "../timeline";
import { type Judgement, judge, type Status } from "./status";

/** A KPI as it is shown: its period, value and target. */
export interface ShownKpi {
  readonly id: KpiId;
  readonly period: Period;
  /** The equally elapsed period it is compared with. */
  readonly before: Period;
  readonly value: number | null;
  readonly target: number | null;
  /** Target of the running month. */
  readonly monthTarget: number | null;
  /** Looked at by people: it gets an explanation too. */
  readonly chosen: boolean;
  /** How it was judged the time before, for the same period and target. */
  readonly previous: { readonly status: Status; readonly pHit: number | null } | null;
  /** Why its data cannot be trusted. */
  readonly doubt: "stale" | "audit" | null;
  /** Where a person drew the border to red; null where nobody did. */
  readonly border: number | null;
}

/** Insight of a KPI: what its value means. */
export interface KpiInsight {
  readonly kpi: KpiId;
  readonly judgement: Judgement;
  readonly signal: Signal;
  readonly outlook: Outlook;
}

export interface KpiInsightRequest {
  readonly timeline: Timeline;
  readonly today: Day;
  readonly calendar: BusinessCalendar;
  readonly currency: string;
  /** Periods the limits of a KPI rest on, once they were locked. */
  readonly locks: Readonly<Partial<Record<KpiId, { readonly from: string; readonly to?: string }>>>;
}

/** Signal, outlook and status of one KPI. */
export function insightOf(shown: ShownKpi, request: KpiInsightRequest): KpiInsight {
  const { timeline, today, calendar, currency, locks } = request;
  const { id, period, value, target } = shown;
  const lock: SignalRequest["lock"] = locks[id] ?? "latest";
  const signal = signalOf({ series: timeline.monthly(id), currency, target: shown.monthTarget, lock });
  const outlook = outlookOf(id, { timeline, today, calendar, currency, target: shown.monthTarget });
  const running = period.id === timeline.month.id;
  const judgement = judge({
    value,
    target,
    better: (KPIS[id] as Kpi).better,
    elapsed: elapsedShare(period, today, calendar),
    grows: growsThroughPeriod(KPIS[id].formula, formulas()),
    pHit: running ? outlook.pHit : null,
    signal,
    doubt: shown.doubt,
    border: shown.border,
    previous: shown.previous,
  });
  return { kpi: id, judgement, signal, outlook };
}
