import type { BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { Period } from "../calendar/period";
import { type Facts, isText } from "../facts/table";
import { KPIS, type KpiId } from "../kpis/catalog";
import type { Evaluations } from "../metrics/evaluations";
import type { Kpi } from "../metrics/kpi";
import { resolveNow } from "../metrics/now";
import type { Analysis } from "./analysis";
import { findingsOf } from "./findings";
import { bottleneckOf } from "./funnel/bottleneck";
import { type ChannelVerdict, spendEfficiency } from "./funnel/spend-efficiency";
import { staleDealsOf } from "./funnel/stale-deals";
import { coach } from "./kpi-set/advise";
import type { Evidence, KpiSet } from "./kpi-set/kpi-set";
import { linksOf } from "./lead-lag/kpi-links";
import { leadLag } from "./lead-lag/lead-lag";
import type { LeadLag } from "./lead-lag/lead-lag-result";
import { insightOf, type KpiInsight, type KpiInsightRequest, type ShownKpi } from "./status/kpi-insight";
import type { Trust } from "./status/trust";
import { type Timeline, timelineOf } from "./timeline";
import { whyChanged } from "./why/why-changed";
import { asking, type WhyChanged } from "./why/why-result";

export interface AnalysisRequest {
  readonly evaluations: Evaluations;
  readonly today: Day;
  readonly calendar: BusinessCalendar;
  readonly currency: string;
  readonly kpis: readonly ShownKpi[];
  readonly locks: KpiInsightRequest["locks"];
  readonly set: Pick<KpiSet, "goals" | "kpis" | "people">;
  readonly trust: readonly Trust[];
}

/** Fields a change is looked for in. */
const FIELDS = ["channel", "product", "segment", "owner"];

function fieldsOf({ tables }: Facts): string[] {
  return FIELDS.filter((field) => Object.values(tables).some(({ columns }) => isText(columns[field])));
}

/** Everything there is to say about the numbers of a refresh. */
export function analyse(request: AnalysisRequest): Analysis {
  const { evaluations, today, currency, kpis: asked } = request;
  const { facts, whole } = evaluations;
  const timeline = timelineOf(whole, facts, today);
  const kpis = asked.map((one) => insightOf(one, { ...request, timeline }));
  const relations = relationsOf(timeline);
  const parts = {
    kpis,
    shown: asked.filter(({ chosen }) => chosen).map(({ id }) => id),
    why: changesOf(request, kpis),
    bottleneck: bottleneckOf(facts, { today, currency }),
    staleDeals: staleDealsOf(facts, { today, currency }),
    spend: spendOf(request),
    leadLag: relations,
    advice: coach({
      ...request.set,
      today,
      currency,
      links: linksOf(relations),
      evidence: evidenceOf(request, kpis, timeline),
    }),
  };
  return { ...parts, findings: findingsOf(parts) };
}

/** Leading against lagging KPIs, week by week: months are too few to tell most relations from chance. */
function relationsOf(timeline: Timeline): LeadLag[] {
  const series = (timing: Kpi["timing"]) =>
    (Object.entries(KPIS) as [KpiId, Kpi][])
      .filter(([, kpi]) => kpi.timing === timing)
      .map(([id]) => timeline.weekly(id))
      .filter(({ periods }) => periods.length > 0);
  return leadLag(series("leading"), series("lagging"));
}

function changesOf(
  { evaluations, currency, kpis }: AnalysisRequest,
  insights: readonly KpiInsight[],
): WhyChanged[] {
  const chosen = kpis.filter((one) => one.chosen && one.value !== null && one.period.kind !== "all");
  const byField = Object.fromEntries(fieldsOf(evaluations.facts).map((by) => [by, evaluations.byEach(by)]));
  const { measured, dimensions } = asking(evaluations.whole, byField);
  return chosen.map(({ id, period, before }) => {
    const signal = insights.find(({ kpi }) => kpi === id)?.signal;
    const normal = signal === undefined || signal.state === "collecting" ? null : signal.direction === null;
    return whyChanged({ kpi: id, before, after: period, measured, dimensions, normal, currency });
  });
}

/** What money spent on channels is judged by: the last twelve complete months. */
export function spendPeriod(today: Day): Period {
  return resolveNow({ kind: "complete-months", months: 12 }, today);
}

/** Money and new customers by channel. */
function spendOf({ evaluations, today, currency }: AnalysisRequest): ChannelVerdict[] {
  const year = spendPeriod(today);
  const by = evaluations.byEach("channel");
  const channels = by.segments().map((channel) => ({
    channel,
    spend: by.measured("spend", year, channel).value ?? 0,
    customers: by.measured("new-customers:deals", year, channel).value ?? 0,
  }));
  return spendEfficiency(channels, currency);
}

function evidenceOf(
  { kpis, trust, evaluations }: AnalysisRequest,
  insights: readonly KpiInsight[],
  timeline: Timeline,
): KpiSet["evidence"] {
  const dimensions = fieldsOf(evaluations.facts);
  return Object.fromEntries(
    kpis.map(({ id, monthTarget }, at): [KpiId, Evidence] => {
      const series = timeline.monthly(id);
      const { outlook, signal } = insights[at];
      const grade = trust.find(({ kpi }) => kpi === id)?.grade ?? null;
      const last = series.measured.map(({ n }) => n > 0).lastIndexOf(true);
      return [
        id,
        {
          series,
          target: monthTarget === null ? null : { value: monthTarget, period: timeline.month },
          pHit: outlook.pHit,
          capability: signal.capability,
          data:
            grade === null
              ? null
              : {
                  audit: grade === "D" ? "fail" : grade === "C" ? "warn" : "pass",
                  periodsOld: series.periods.length - 1 - last,
                  coverage:
                    series.measured.filter(({ n }) => n > 0).length / Math.max(1, series.measured.length),
                },
          dimensions,
          log: null,
        },
      ];
    }),
  );
}
