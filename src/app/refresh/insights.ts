import { equallyElapsedPrevious } from "../../calendar/compare";
import { parsePeriod } from "../../calendar/period";
import type { Issue } from "../../facts/issue";
import { analyse } from "../../insight/analyse";
import type { Analysis } from "../../insight/analysis";
import type { Goal } from "../../insight/kpi-set/kpi-set";
import type { ShownKpi } from "../../insight/status/kpi-insight";
import type { KpiId } from "../../kpis/catalog";
import type { Scorecard, ScorecardKpi } from "../../report/scorecard";
import type { Source } from "../import/sources";
import { readMembers } from "../people/people";
import type { Platform } from "../platform";
import type { KpiList } from "../tabs/kpi-list";
import type { Settings } from "../tabs/settings";
import { type AuditResult, auditFacts } from "./audit";
import { readBaselines } from "./baselines";
import type { readCalendar } from "./business-calendar";
import type { WorkbookFacts } from "./workbook-facts";

export interface InsightInput {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly loaded: WorkbookFacts;
  readonly issues: readonly Issue[];
  readonly list: KpiList;
  readonly goals: readonly Goal[];
  readonly calendar: ReturnType<typeof readCalendar>["calendar"];
  readonly scorecard: Scorecard;
  /** The refresh before; null on the first day. */
  readonly previous: Scorecard | null;
}

export interface Insights {
  readonly analysis: Analysis;
  readonly audit: AuditResult;
}

/** Audits the data, then says what the numbers made of them mean. Writes nothing. */
export function insightsOf(platform: Platform, input: InsightInput): Insights {
  const { loaded, settings, list, calendar } = input;
  const audit = auditFacts(platform, {
    ...input,
    loaded: { ...loaded, facts: loaded.unlinked },
    link: loaded.link,
    log: loaded.log,
    shown: list.dashboard,
  });
  const people = readMembers(platform).filter(({ name }) => name !== "");
  const analysis = analyse({
    facts: loaded.facts,
    today: platform.clock.today(),
    fiscalYearStart: settings.fiscalYearStart,
    spread: { by: settings.targetSpread, calendar },
    calendar,
    currency: settings.currency,
    kpis: shownKpis(platform, input, audit),
    locks: readBaselines(platform),
    set: { goals: input.goals, kpis: list.choices, people },
    trust: audit.trust,
  });
  return { analysis, audit };
}

function shownKpis(
  platform: Platform,
  { scorecard, previous, settings, calendar, list }: InsightInput,
  audit: AuditResult,
): ShownKpi[] {
  const today = platform.clock.today();
  return scorecard.kpis.flatMap((kpi): ShownKpi[] => {
    const period = parsePeriod(kpi.period, { fiscalYearStart: settings.fiscalYearStart, today });
    if (kpi.variant !== undefined || period === null) return [];
    const id = kpi.id as KpiId;
    return [
      {
        id,
        period,
        before: equallyElapsedPrevious(period, today, calendar),
        value: kpi.value,
        target: kpi.target,
        monthTarget: kpi.series[kpi.series.length - 1]?.target ?? null,
        chosen: list.dashboard.includes(id),
        previous: judgedBefore(kpi, previous),
        doubt: doubtOf(id, audit),
        border: list.borders[id] ?? null,
      },
    ];
  });
}

function judgedBefore(kpi: ScorecardKpi, previous: Scorecard | null): ShownKpi["previous"] {
  const last = previous?.kpis.find(({ id, variant }) => id === kpi.id && variant === undefined);
  if (last === undefined || last.period !== kpi.period || last.target !== kpi.target) return null;
  return { status: last.status, pHit: last.insight?.pHit ?? null };
}

/** Grey is for data that would mislead: stale ones, and those whose repair could turn the value over. */
function doubtOf(id: KpiId, { trust, audit }: AuditResult): ShownKpi["doubt"] {
  const own = trust.find(({ kpi }) => kpi === id);
  if (own?.grade !== "D") return null;
  const fails = audit.findings.filter(
    ({ rule, severity }) => severity === "fail" && own.rules.includes(rule),
  );
  if (fails.length === 0) return null;
  return fails.every(({ check }) => check === "freshness") ? "stale" : "audit";
}
