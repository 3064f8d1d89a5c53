import { formatDay } from "../../calendar/day";
import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import type { Scorecard } from "../../report/scorecard";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { type ActionState, actionMessages } from "../../text/messages/app-actions";
import { formatValue } from "../../text/number";
import type { Platform } from "../platform";
import { readScorecard } from "../refresh/values-tab";
import { type Action, readActions } from "./action-list";

/** An action as the sidebar shows it, everything in words. */
export interface ActionView {
  readonly id: string;
  readonly kpi: string;
  readonly kpiName: string;
  readonly action: string;
  readonly owner: string;
  /** `2026-12-01`, or "". */
  readonly due: string;
  readonly overdue: boolean;
  readonly state: ActionState;
  readonly result: string;
  readonly decidedOn: string;
  /** The KPI's value then and now, and whether that is better; "" for an action about no KPI. */
  readonly effect: string;
}

/** Open actions by their due day, then what is done or dropped, the latest first. */
export function actionViews(platform: Platform): ActionView[] {
  const scorecard = readScorecard(platform);
  const today = platform.clock.today();
  const actions = readActions(platform);
  const open = actions.filter(({ state }) => state === "open");
  const closed = actions.filter(({ state }) => state !== "open").reverse();
  open.sort((a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER));
  return [...open, ...closed].map((action) => ({
    id: action.id,
    kpi: action.kpi ?? "",
    kpiName: action.kpi === null ? "" : KPIS[action.kpi].name[platform.locale],
    action: action.action,
    owner: action.owner,
    due: action.due === null ? "" : formatDay(action.due),
    overdue: action.state === "open" && action.due !== null && action.due < today,
    state: action.state,
    result: action.result,
    decidedOn: action.decidedOn === null ? "" : formatDay(action.decidedOn),
    effect: effectOf(action, scorecard, platform.locale),
  }));
}

/** The value then and now, in words: what happened since (correlation), not that the action caused it. */
export function effectOf({ kpi, valueThen }: Action, scorecard: Scorecard | null, locale: Locale): string {
  if (kpi === null) return "";
  const now = scorecard?.kpis.find(({ id, variant }) => id === kpi && variant === undefined)?.value ?? null;
  if (valueThen === null || now === null) return actionMessages.noEffect[locale];
  const { unit }: Kpi = KPIS[kpi];
  const currency = scorecard?.currency ?? "";
  return interpolate(actionMessages.effect, locale, {
    before: formatValue(valueThen, unit, locale, currency),
    now: formatValue(now, unit, locale, currency),
    change: actionMessages[changeOf(kpi, valueThen, now)][locale],
  });
}

/** The change between two values; values of incomplete months cannot be compared. */
function changeOf(kpi: KpiId, before: number, now: number): "better" | "worse" | "same" | "running" {
  const { better, now: shown }: Kpi = KPIS[kpi];
  if (shown.kind === "month-to-date") return "running";
  if (before === now || better === "target") return "same";
  return now > before === (better === "higher") ? "better" : "worse";
}
