import { formatDay } from "../../calendar/day";
import { parsePeriod } from "../../calendar/period";
import type { Issue } from "../../facts/issue";
import { buildKpis } from "../../report/build";
import type { Scorecard } from "../../report/scorecard";
import { withInsights } from "../../report/with-insights";
import type { Source } from "../import/sources";
import type { Platform } from "../platform";
import { readGoals } from "../tabs/goals";
import { type KpiList, readKpiList } from "../tabs/kpi-list";
import { workbookLocale } from "../tabs/owned";
import { OWNED } from "../tabs/owned-tabs";
import { checkedSettings, type Settings } from "../tabs/settings";
import { breakdownIssue } from "./breakdown-issue";
import { readCalendar } from "./business-calendar";
import { type Insights, insightsOf } from "./insights";
import { targetIssues } from "./target-issues";
import { type WorkbookFacts, workbookFacts } from "./workbook-facts";

export interface Computed extends Insights {
  readonly loaded: WorkbookFacts;
  readonly list: KpiList;
  readonly calendar: ReturnType<typeof readCalendar>["calendar"];
  readonly today: number;
  /** With what its numbers mean. */
  readonly scorecard: Scorecard;
  readonly issues: readonly Issue[];
}

export interface ComputeRequest {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  /** The scorecard before, for statuses that should not flicker; null on the first day. */
  readonly previous: Scorecard | null;
}

/** Reads everything and computes everything: the scorecard, what is wrong with the data, and what it all means. */
export function compute(platform: Platform, { sources, settings, previous }: ComputeRequest): Computed {
  const loaded = workbookFacts(platform, sources, settings);
  const list = readKpiList(platform);
  const { goals, issues: goalIssues } = readGoals(platform);
  const today = platform.clock.today();
  const { fiscalYearStart, currency, by, targetSpread } = settings;
  const { calendar, issues: daysOff } = readCalendar(platform, settings);
  const checked = checkedSettings(platform);
  const locale = workbookLocale(platform);
  const [kpi, month, segment] = OWNED.targets.header;
  const mapped = sources.find(({ table }) => table === "targets")?.mapping.columns;
  const issues = [
    ...daysOff,
    ...goalIssues,
    ...list.issues,
    ...checked.issues,
    ...breakdownIssue(checked, loaded.facts),
    ...loaded.issues,
    ...targetIssues(loaded.facts, {
      tab: loaded.sources.find(({ table }) => table === "targets")?.tab ?? "",
      headers: {
        kpi: mapped?.kpi?.header ?? kpi[locale],
        period: mapped?.period?.header ?? month[locale],
        segment: mapped?.segment?.header ?? segment[locale],
      },
      ...{ fiscalYearStart, today },
    }),
  ];
  const counts: Record<string, number> = {};
  for (const issue of issues) counts[issue.code] = (counts[issue.code] ?? 0) + 1;
  const period = settings.period === "" ? null : parsePeriod(settings.period, { fiscalYearStart, today });
  const kpis = buildKpis({
    ...{ facts: loaded.facts, today, fiscalYearStart, period, by },
    owners: list.owners,
    borders: list.borders,
    spread: { by: targetSpread, calendar },
  });
  const bare: Scorecard = {
    today: formatDay(today),
    computedAt: platform.clock.stamp(),
    currency,
    sources: loaded.sources,
    kpis,
    issues: counts,
    findings: [],
    audit: null,
  };
  const insights = insightsOf(platform, {
    ...{ sources, settings, loaded, issues, list, goals, calendar, scorecard: bare, previous },
  });
  const { score, says } = insights.audit.audit;
  const scorecard = withInsights(bare, insights.analysis, insights.audit.trust, { score, says });
  return { ...insights, loaded, list, calendar, today, scorecard, issues };
}
