import type { Analysis } from "../insight/analysis";
import type { Trust } from "../insight/status/trust";
import { statusWords } from "../text/messages/report";
import type { Scorecard, ScorecardKpi } from "./scorecard";
import { INSIGHT, type PackedInsight, valueKey } from "./values";

/** Findings that are kept; nobody reads further. */
const KEPT = 10;

/** The scorecard with what its numbers mean: a status is no longer attainment alone. */
export function withInsights(
  scorecard: Scorecard,
  analysis: Analysis,
  trust: readonly Trust[],
  audit: Scorecard["audit"],
): Scorecard {
  return {
    ...scorecard,
    kpis: scorecard.kpis.map((kpi) => (kpi.variant === undefined ? explained(kpi, analysis, trust) : kpi)),
    findings: analysis.findings.slice(0, KEPT),
    audit,
  };
}

function explained(kpi: ScorecardKpi, { kpis }: Analysis, trust: readonly Trust[]): ScorecardKpi {
  const found = kpis.find((one) => one.kpi === kpi.id);
  if (found === undefined) return kpi;
  const { judgement, outlook } = found;
  const { state, direction, rules, limits, capability, relock, n } = found.signal;
  return {
    ...kpi,
    status: judgement.status,
    insight: {
      tone: judgement.tone,
      pHit: judgement.pHit,
      says: judgement.says,
      signal: { state, direction, rules, limits, capability, relock, n },
      outlook,
      grade: trust.find((one) => one.kpi === kpi.id)?.grade ?? null,
    },
  };
}

/** The rows that KPI_STATUS and KPI_FORECAST read. */
export function insightRows({ kpis }: Scorecard): [string, string][] {
  return kpis.flatMap(({ id, status, insight }): [string, string][] => {
    if (insight === undefined) return [];
    const { period, value, low, high, pHit, says } = insight.outlook;
    const packed: PackedInsight = {
      status: statusWords[status],
      why: insight.says,
      forecast: { period, value, low, high, pHit, says },
    };
    return [[valueKey(id, INSIGHT, ""), JSON.stringify(packed)]];
  });
}
