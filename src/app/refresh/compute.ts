import { type Day, formatDay } from "../../calendar/day";
import { parsePeriod } from "../../calendar/period";
import type { Issue } from "../../facts/issue";
import type { Evaluations } from "../../metrics/evaluations";
import { buildScorecard } from "../../report/build";
import { evaluationsOf } from "../../report/evaluations";
import { measureKpis } from "../../report/measure-kpis";
import type { Scorecard } from "../../report/scorecard";
import type { ExtraSlice } from "../../report/value-rows";
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

/** Everything that a refresh computed, before it is written. */
export interface Computed extends Insights {
  readonly loaded: WorkbookFacts;
  readonly list: KpiList;
  readonly today: number;
  readonly evaluations: Evaluations;
  readonly scorecard: Scorecard;
  readonly issues: readonly Issue[];
}

/** The parameters of a computation. */
export interface ComputeRequest {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  /** The slices that live cells ask for beyond the standard ones, where the values table is to be made. */
  readonly asked: readonly ExtraSlice[];
  /** The previous scorecard, for the hysteresis of statuses; null before the first refresh. */
  readonly previous: Scorecard | null;
}

/** Computes a refresh from the workbook: the scorecard, the issues of the data, and the insight. */
export function compute(platform: Platform, request: ComputeRequest): Computed {
  const { sources, settings } = request;
  const loaded = workbookFacts(platform, sources, settings);
  const list = readKpiList(platform);
  const { goals, issues: goalIssues } = readGoals(platform);
  const today = platform.clock.today();
  const { fiscalYearStart, currency, by, targetSpread } = settings;
  const { calendar, issues: daysOff } = readCalendar(platform, settings);
  const issues = [
    ...daysOff,
    ...goalIssues,
    ...list.issues,
    ...issuesIn(platform, sources, loaded, { fiscalYearStart, today }),
  ];
  const period = settings.period === "" ? null : parsePeriod(settings.period, { fiscalYearStart, today });
  const evaluations = evaluationsOf({
    ...{ facts: loaded.facts, today, fiscalYearStart, period, extra: request.asked },
    spread: { by: targetSpread, calendar },
  });
  const kpis = measureKpis(evaluations.whole, { today, period, calendar });
  const computedAt = platform.clock.stamp();
  const insights = insightsOf(platform, {
    ...{ ...request, loaded, issues, list, goals, calendar, evaluations, kpis, computedAt },
  });
  const { audit, trust } = insights.audit;
  const scorecard = buildScorecard({
    ...{ today: formatDay(today), computedAt, currency, sources: loaded.sources },
    issues: countsByCode(issues),
    ...{ kpis, by, segmented: evaluations.byEach(by), owners: list.owners },
    ...{ analysis: insights.analysis, trust, audit: { score: audit.score, says: audit.says } },
  });
  return { ...insights, loaded, list, today, evaluations, scorecard, issues };
}

/** The issues of the settings, the data and the targets. */
function issuesIn(
  platform: Platform,
  sources: readonly Source[],
  { facts, issues, sources: read }: WorkbookFacts,
  calendar: { readonly fiscalYearStart: number; readonly today: Day },
): Issue[] {
  const checked = checkedSettings(platform);
  const locale = workbookLocale(platform);
  const [kpi, period, segment] = OWNED.targets.header;
  const mapped = sources.find(({ table }) => table === "targets")?.mapping.columns;
  return [
    ...checked.issues,
    ...breakdownIssue(checked, facts),
    ...issues,
    ...targetIssues(facts, {
      tab: read.find(({ table }) => table === "targets")?.tab ?? "",
      headers: {
        kpi: mapped?.kpi?.header ?? kpi[locale],
        period: mapped?.period?.header ?? period[locale],
        segment: mapped?.segment?.header ?? segment[locale],
      },
      ...calendar,
    }),
  ];
}

function countsByCode(issues: readonly Issue[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
