import type { Issue } from "../../facts/issue";
import { analyse } from "../../insight/analyse";
import type { Analysis } from "../../insight/analysis";
import type { Goal } from "../../insight/kpi-set/kpi-set";
import type { ShownKpi } from "../../insight/status/kpi-insight";
import type { KpiId } from "../../kpis/catalog";
import type { Evaluations } from "../../metrics/evaluations";
import type { MeasuredKpi } from "../../report/measure-kpis";
import type { Scorecard } from "../../report/scorecard";
import type { Source } from "../import/sources";
import { readMembers } from "../people/people";
import type { Platform } from "../platform";
import type { KpiList } from "../tabs/kpi-list";
import type { Settings } from "../tabs/settings";
import { type AuditResult, auditFacts } from "./audit";
import { readBaselines } from "./baselines";
import type { readCalendar } from "./business-calendar";
import type { WorkbookFacts } from "./workbook-facts";

/** The input of the insight of a refresh. */
export interface InsightInput {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly loaded: WorkbookFacts;
  readonly issues: readonly Issue[];
  readonly list: KpiList;
  readonly goals: readonly Goal[];
  readonly calendar: ReturnType<typeof readCalendar>["calendar"];
  readonly evaluations: Evaluations;
  /** Every KPI and variant, as measured with them. */
  readonly kpis: readonly MeasuredKpi[];
  readonly computedAt: string;
  /** The refresh before; null on the first day. */
  readonly previous: Scorecard | null;
}

/** The audit of a refresh, and the analysis of its values. */
export interface Insights {
  readonly analysis: Analysis;
  readonly audit: AuditResult;
}

/** Audits the data, then analyses the values computed from them. Writes nothing. */
export function insightsOf(platform: Platform, input: InsightInput): Insights {
  const { loaded, settings, list, calendar, evaluations } = input;
  const measured = input.kpis.filter(({ variant }) => variant === "");
  const audit = auditFacts(platform, {
    ...input,
    loaded: { ...loaded, facts: loaded.unlinked },
    link: loaded.link,
    log: loaded.log,
    shown: list.dashboard.flatMap((id) => measured.find((kpi) => kpi.id === id) ?? []),
  });
  const people = readMembers(platform).filter(({ name }) => name !== "");
  const analysis = analyse({
    evaluations,
    today: platform.clock.today(),
    calendar,
    currency: settings.currency,
    kpis: measured.map((kpi) => shownKpi(kpi, input, audit)),
    locks: readBaselines(platform),
    set: { goals: input.goals, kpis: list.choices, people },
    trust: audit.trust,
  });
  return { analysis, audit };
}

function shownKpi(kpi: MeasuredKpi, { previous, list }: InsightInput, audit: AuditResult): ShownKpi {
  const { id, period, before, measured, target, months } = kpi;
  return {
    ...{ id, period, before },
    value: measured.value,
    target: target?.value ?? null,
    monthTarget: months[months.length - 1].target,
    chosen: list.dashboard.includes(id),
    previous: judgedBefore(kpi, previous),
    doubt: doubtOf(id, audit),
    border: list.borders[id] ?? null,
  };
}

function judgedBefore({ id, period, target }: MeasuredKpi, previous: Scorecard | null): ShownKpi["previous"] {
  const last = previous?.kpis.find((kpi) => kpi.id === id && kpi.variant === undefined);
  if (last === undefined || last.period !== period.id || last.target !== (target?.value ?? null)) return null;
  return { status: last.status, pHit: last.insight?.pHit ?? null };
}

/** The reason to show a KPI grey: stale data, or issues whose repair could reverse the value. */
function doubtOf(id: KpiId, { trust, audit }: AuditResult): ShownKpi["doubt"] {
  const own = trust.find(({ kpi }) => kpi === id);
  if (own?.grade !== "D") return null;
  const fails = audit.findings.filter(
    ({ rule, severity }) => severity === "fail" && own.rules.includes(rule),
  );
  if (fails.length === 0) return null;
  return fails.every(({ check }) => check === "freshness") ? "stale" : "audit";
}
