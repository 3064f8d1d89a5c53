import type { Analysis } from "../insight/analysis";
import type { KpiInsight } from "../insight/status/kpi-insight";
import type { Trust } from "../insight/status/trust";
import { KPIS } from "../kpis/catalog";
import type { Evaluation } from "../metrics/evaluate";
import type { NullReason } from "../metrics/measured";
import type { MeasuredKpi } from "./measure-kpis";
import type { Scorecard, ScorecardInsight, ScorecardKpi, ScorecardSegment } from "./scorecard";

export interface ScorecardRequest
  extends Pick<Scorecard, "today" | "computedAt" | "currency" | "sources" | "issues" | "audit"> {
  readonly kpis: readonly MeasuredKpi[];
  /** Field to break down by, and the evaluation by it. */
  readonly by: string;
  readonly segmented: Evaluation;
  /** Owner by KPI id. */
  readonly owners: Readonly<Record<string, string>>;
  readonly analysis: Analysis;
  readonly trust: readonly Trust[];
}

/** Findings that are kept; nobody reads further. */
const KEPT = 10;

/** The scorecard of a refresh: what was measured, with what it means. */
export function buildScorecard(request: ScorecardRequest): Scorecard {
  const { today, computedAt, currency, sources, issues, audit, analysis, trust } = request;
  const insights = new Map<string, KpiInsight>(analysis.kpis.map((one) => [one.kpi, one]));
  const grades = new Map<string, Trust["grade"]>(trust.map(({ kpi, grade }) => [kpi, grade]));
  return {
    ...{ today, computedAt, currency, sources },
    kpis: request.kpis.map((kpi) => {
      const insight = kpi.variant === "" ? insights.get(kpi.id) : undefined;
      return scorecardKpi(kpi, request, insight, grades.get(kpi.id) ?? null);
    }),
    issues,
    findings: analysis.findings.slice(0, KEPT),
    audit,
  };
}

function scorecardKpi(
  one: MeasuredKpi,
  request: ScorecardRequest,
  insight: KpiInsight | undefined,
  grade: Trust["grade"],
): ScorecardKpi {
  const { id, variant, period, measured, before, past, months } = one;
  const { unit, better, timing } = KPIS[id];
  const { value, numerator, denominator, n, reason, label, atLeast } = measured;
  const target = one.target?.value ?? null;
  const spread = one.target?.spread;
  return {
    id,
    ...(variant === "" ? {} : { variant }),
    ...{ unit, better, timing, period: period.id },
    ...{ value, numerator, denominator, n },
    ...(reason === undefined ? {} : { reason }),
    ...(label === undefined ? {} : { label }),
    ...(atLeast === undefined ? {} : { atLeast }),
    target,
    ...(spread && { targetSpread: { from: spread.from.id, by: spread.by } }),
    attainment: value === null || target === null || target === 0 ? null : value / target,
    // A variant has no target.
    status: insight?.judgement.status ?? (value === null ? "no-value" : "no-target"),
    previous: { period: before.id, value: past },
    change: value === null || past === null || past <= 0 || before.kind === "all" ? null : value / past - 1,
    series: months.map((month) => ({ ...month, period: month.period.id })),
    owner: request.owners[id] ?? "",
    by: request.by,
    segments: segmentsOf(one, request.segmented),
    ...(insight && { insight: shownInsight(insight, grade) }),
  };
}

/** A KPI that cannot be broken down at all has no rows in a breakdown. */
const NEVER: readonly NullReason[] = [
  "no-column",
  "no-table",
  "plain-only",
  "whole-company-only",
  "not-shared-out",
];

function segmentsOf({ id, variant, key, period }: MeasuredKpi, segmented: Evaluation): ScorecardSegment[] {
  return segmented.segments().flatMap((name): ScorecardSegment[] => {
    const { value, numerator, denominator, n, reason } = segmented.measured(key, period, name);
    if (reason !== undefined && NEVER.includes(reason)) return [];
    const target = variant === "" ? segmented.target(id, period, name) : null;
    return [{ name, value, numerator, denominator, n, target }];
  });
}

function shownInsight(
  { judgement, outlook, signal }: KpiInsight,
  grade: ScorecardInsight["grade"],
): ScorecardInsight {
  const { state, direction, rules, limits, capability, relock, n } = signal;
  const { tone, pHit, says } = judgement;
  return {
    ...{ tone, pHit, says },
    signal: { state, direction, rules, limits, capability, relock, n },
    outlook,
    grade,
  };
}
