import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import type { Scorecard, ScorecardKpi } from "../../report/scorecard";
import { INSIGHT, type PackedInsight, valueKey } from "../../report/values";
import { bidiIsolate, interpolate } from "../../text/message";
import { homeMessages } from "../../text/messages/app-home";
import { statusWords } from "../../text/messages/report";
import { formatValue } from "../../text/number";
import type { Platform } from "../platform";
import { readValues, scorecardIn } from "../refresh/values-tab";
import { type Action, readActions } from "../tabs/action-list";
import { readKpiList } from "../tabs/kpi-list";

/** A KPI that needs attention, with the reason and what to do next. */
export interface Attention {
  readonly id: KpiId;
  readonly name: string;
  readonly status: ScorecardKpi["status"];
  readonly statusWord: string;
  readonly value: string;
  readonly target: string;
  readonly why: string;
  readonly owner: string;
  /** The open action about it, "" for none; else what was decided to do if it turns red, "" where nothing was. */
  readonly action: string;
  readonly plan: string;
  /** The values of the last twelve months, for a sparkline. */
  readonly trend: readonly (number | null)[];
}

export interface AttentionAnswer {
  readonly kpis: readonly Attention[];
  /** Number of further KPIs that are not shown. */
  readonly more: number;
  /** Number of KPIs that have a target to be compared with. */
  readonly judged: number;
}

/** The most KPIs shown: more than a person can act on at once only discourages. */
const MAX_SHOWN = 5;
const ORDER: readonly ScorecardKpi["status"][] = ["off-track", "watch", "untrusted"];

/** KPIs that need attention: off track first, within that in the order of the dashboard, then the others. */
export function attention(platform: Platform): AttentionAnswer {
  const values = readValues(platform);
  const scorecard = scorecardIn(values);
  if (scorecard === null) return { kpis: [], more: 0, judged: 0 };
  const list = readKpiList(platform);
  const open = readActions(platform).filter(({ state }) => state === "open");
  const place = (id: string): number => {
    const at = list.dashboard.indexOf(id as KpiId);
    return at < 0 ? list.dashboard.length : at;
  };
  const judged = scorecard.kpis.filter(({ variant, target }) => variant === undefined && target !== null);
  const behind = judged
    .filter(({ status }) => ORDER.includes(status))
    .map((kpi, at) => ({ kpi, at }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kpi.status) - ORDER.indexOf(b.kpi.status) ||
        place(a.kpi.id) - place(b.kpi.id) ||
        a.at - b.at,
    )
    .map(({ kpi }) => kpi);
  const insightOf = (id: string): PackedInsight | null =>
    JSON.parse(values.rows.get(valueKey(id, INSIGHT, "")) ?? "null");
  const kpis = behind.slice(0, MAX_SHOWN).map((kpi): Attention => {
    const choice = list.choices.find(({ id }) => id === kpi.id);
    return {
      ...shown(platform, scorecard, kpi),
      why: insightOf(kpi.id)?.why[platform.locale] ?? attainmentText(platform, scorecard, kpi),
      action: actionText(open.find((one) => one.kpi === kpi.id)),
      plan: choice?.action ?? "",
    };
  });
  return { kpis, more: behind.length - kpis.length, judged: judged.length };
}

function shown(
  { locale }: Platform,
  { currency }: Scorecard,
  kpi: ScorecardKpi,
): Omit<Attention, "why" | "action" | "plan"> {
  const id = kpi.id as KpiId;
  return {
    id,
    name: KPIS[id].name[locale],
    status: kpi.status,
    statusWord: statusWords[kpi.status][locale],
    value: formatValue(kpi.value, kpi.unit, locale, currency),
    target: formatValue(kpi.target, kpi.unit, locale, currency),
    owner: kpi.owner,
    trend: kpi.series.map(({ value }) => value),
  };
}

/** The attainment in words, used where no analysis is available. */
function attainmentText({ locale }: Platform, { currency }: Scorecard, kpi: ScorecardKpi): string {
  if (kpi.attainment === null) return "";
  const { better }: Kpi = KPIS[kpi.id as KpiId];
  const code = better === "lower" ? "above" : "below";
  return interpolate(homeMessages[code], locale, {
    share: formatValue(kpi.attainment, "percent", locale, currency),
  });
}

function actionText(action: Action | undefined): string {
  if (action === undefined) return "";
  return action.owner === "" ? action.action : `${bidiIsolate(action.action)} (${bidiIsolate(action.owner)})`;
}
