import type { BusinessCalendar } from "../calendar/business-days";
import { elapsedShare, equallyElapsedPrevious } from "../calendar/compare";
import type { Day } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { monthOf, type Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import { statusOf } from "../insight/status/status";
import { formulas, KPIS, type KpiId } from "../kpis/catalog";
import { type Evaluation, evaluate } from "../metrics/evaluate";
import { growsThroughPeriod } from "../metrics/formulas/registry";
import { type Kpi, variantsOf } from "../metrics/kpi";
import type { NullReason } from "../metrics/measured";
import { resolveNow } from "../metrics/now";
import type { Spread } from "../metrics/spread";
import type { ScorecardKpi } from "./scorecard";

export interface BuildRequest {
  readonly facts: Facts;
  readonly today: Day;
  readonly fiscalYearStart: number;
  /** The period shown; null for each KPI's own. */
  readonly period: Period | null;
  /** Field to break down by. */
  readonly by: string;
  /** Owner by KPI id. */
  readonly owners: Readonly<Record<string, string>>;
  /** Border to red by KPI id, as far as people drew one. */
  readonly borders?: Readonly<Partial<Record<string, number>>>;
  /** How targets are spread, and when the company works: periods are compared at equally many business days. */
  readonly spread?: Spread;
}

/** Every KPI and variant with target, status, change against the equally elapsed past, twelve months and segments. */
export function buildKpis(request: BuildRequest): ScorecardKpi[] {
  const { facts, today, fiscalYearStart, by, spread } = request;
  const months = lastPeriods(monthOf(today), 12);
  const periods = (Object.values(KPIS) as Kpi[]).flatMap((kpi) => {
    const period = request.period ?? resolveNow(kpi.now, today);
    return [period, equallyElapsedPrevious(period, today, spread?.calendar)];
  });
  const base = { formulas: formulas(), periods: [...periods, ...months], today, fiscalYearStart, spread };
  const total = evaluate(facts, base);
  const segmented = evaluate(facts, { ...base, by });
  return (Object.entries(KPIS) as [KpiId, Kpi][]).flatMap(([id, kpi]) =>
    ["", ...Object.keys(variantsOf(kpi))].map((variant) => {
      const period = request.period ?? resolveNow(kpi.now, today);
      return buildKpi({
        id,
        kpi,
        variant,
        period,
        months,
        today,
        total,
        segmented,
        by,
        owner: request.owners[id] ?? "",
        border: request.borders?.[id] ?? null,
        calendar: spread?.calendar,
      });
    }),
  );
}

interface Parts {
  readonly id: KpiId;
  readonly kpi: Kpi;
  readonly variant: string;
  readonly period: Period;
  readonly months: readonly Period[];
  readonly today: Day;
  readonly total: Evaluation;
  readonly segmented: Evaluation;
  readonly by: string;
  readonly owner: string;
  readonly border: number | null;
  readonly calendar?: BusinessCalendar;
}

function buildKpi({
  id,
  kpi,
  variant,
  period,
  months,
  today,
  total,
  segmented,
  by,
  owner,
  border,
  calendar,
}: Parts): ScorecardKpi {
  const key = variant === "" ? id : `${id}:${variant}`;
  const measured = total.measured(key, period);
  const before = equallyElapsedPrevious(period, today, calendar);
  const past = total.measured(key, before).value;
  // A variant is another number than the one a target was set for.
  const found = variant === "" ? total.foundTarget(id, period) : null;
  const target = found?.value ?? null;
  return {
    id,
    ...(variant === "" ? {} : { variant }),
    unit: kpi.unit,
    better: kpi.better,
    timing: kpi.timing,
    period: period.id,
    value: measured.value,
    numerator: measured.numerator,
    denominator: measured.denominator,
    n: measured.n,
    ...(measured.reason === undefined ? {} : { reason: measured.reason }),
    ...(measured.label === undefined ? {} : { label: measured.label }),
    ...(measured.atLeast === undefined ? {} : { atLeast: measured.atLeast }),
    target,
    ...(found?.spread && { targetSpread: { from: found.spread.from.id, by: found.spread.by } }),
    attainment: measured.value === null || target === null || target === 0 ? null : measured.value / target,
    status: statusOf(
      measured.value,
      target,
      kpi.better,
      growsThroughPeriod(kpi.formula, formulas()) ? elapsedShare(period, today, calendar) : 1,
      border,
    ),
    previous: { period: before.id, value: past },
    change:
      measured.value === null || past === null || past <= 0 || before.kind === "all"
        ? null
        : measured.value / past - 1,
    series: months.map((month) => ({
      period: month.id,
      value: total.measured(key, month).value,
      target: variant === "" ? total.target(id, month) : null,
    })),
    owner,
    by,
    segments: segmented.segments().flatMap((name) => {
      const segment = segmented.measured(key, period, name);
      if (segment.reason !== undefined && NEVER.includes(segment.reason)) return [];
      const { value, numerator, denominator, n } = segment;
      return [
        {
          name,
          value,
          numerator,
          denominator,
          n,
          target: variant === "" ? segmented.target(id, period, name) : null,
        },
      ];
    }),
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
