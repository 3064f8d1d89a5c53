import { KPIS, type KpiId } from "../../kpis/catalog";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { type ActionState, actionMessages, actionStates } from "../../text/messages/app-actions";
import type { Platform } from "../platform";
import { addAction, closeAction } from "../tabs/action-list";
import { type ActionView, actionViews } from "../tabs/action-views";
import { dayOfField } from "../tabs/day-cell";
import { findOwned } from "../tabs/owned";
import { rowsByHeader } from "../tabs/owned-columns";
import { procedure } from "./ask";
import { oneOf, text } from "./shape";

export interface ActionsAnswer {
  readonly message: string;
  readonly actions: readonly ActionView[];
  /** Names of the People tab, to choose an owner from. */
  readonly people: readonly string[];
}

export const kpiId = oneOf(Object.keys(KPIS) as KpiId[]);

export const ACTION_PROCEDURES = {
  actions: procedure({}, (platform): ActionsAnswer => listed(platform, "")),
  "action-add": procedure(
    { kpi: kpiId, action: text, owner: text, due: text },
    (platform, request): ActionsAnswer => {
      const { kpi, action, owner, due } = request;
      return changed(platform, () => {
        addAction(platform, { kpi, action: action.trim(), owner: owner.trim(), due: dayOfField(due) });
        return interpolate(actionMessages.added, platform.locale);
      });
    },
  ),
  "action-state": procedure(
    { id: text, state: oneOf(Object.keys(actionStates) as ActionState[]), result: text },
    (platform, { id, state, result }): ActionsAnswer =>
      changed(platform, () => {
        if (!closeAction(platform, id, state, result)) return actionMessages.gone[platform.locale];
        return actionMessages[state === "open" ? "reopened" : "closed"][platform.locale];
      }),
  ),
};

/** Changes the list under the lock, where each row is looked up anew: two people may change it at once. */
function changed(platform: Platform, work: () => string): ActionsAnswer {
  return listed(platform, platform.exclusively(work) ?? appMessages.busy[platform.locale]);
}

function listed(platform: Platform, message: string): ActionsAnswer {
  return { message, actions: actionViews(platform), people: peopleNames(platform) };
}

export function peopleNames(platform: Platform): string[] {
  if (findOwned(platform, "people") === null) return [];
  return rowsByHeader(platform, "people").flatMap(([name]) => String(name).trim() || []);
}
