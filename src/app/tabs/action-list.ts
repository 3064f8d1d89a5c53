import { type Day, NO_DAY } from "../../calendar/day";
import { dayColumn, numberColumn } from "../../facts/column";
import type { Cell } from "../../facts/table";
import type { KpiId } from "../../kpis/catalog";
import { type ActionState, actionStates } from "../../text/messages/app-actions";
import type { Platform } from "../platform";
import { readScorecard } from "../refresh/values-tab";
import { dayCell } from "./day-cell";
import { deadlines } from "./deadlines";
import { kpiNamed } from "./goals";
import { findOwned, workbookLocale } from "./owned";
import { type CellsByColumn, putByHeader, rowsByHeader } from "./owned-columns";

/** One thing that somebody does about a KPI: a row of the Actions tab. */
export interface Action {
  readonly id: string;
  /** Null where the cell names no KPI of ours. */
  readonly kpi: KpiId | null;
  readonly action: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly state: ActionState;
  readonly result: string;
  readonly decidedOn: Day | null;
  /** The KPI's value when the action was decided on: the baseline of its effect. */
  readonly valueThen: number | null;
}

/** The input for a new action. */
export interface NewAction {
  readonly kpi: KpiId;
  readonly action: string;
  readonly owner: string;
  readonly due: Day | null;
}

const COLUMNS = { state: 5, result: 6 } as const;

/** The actions in the order of the tab; a row without words is none. Looking makes no tab: adding the first does. */
export function readActions(platform: Platform): Action[] {
  if (findOwned(platform, "actions") === null) return [];
  return actionsIn(platform, rowsByHeader(platform, "actions"));
}

function actionsIn(platform: Platform, rows: readonly (readonly Cell[])[]): Action[] {
  const column = (at: number): Cell[] => rows.map((row) => row[at]);
  const due = deadlines(platform, { key: "actions", column: 4 }, column(4), () => {});
  const decided = dayColumn(column(7), undefined, () => {}).days;
  const { values } = numberColumn(column(8), 1, () => {});
  return rows.flatMap(([id, kpi, action, owner, , state, result], row): Action[] =>
    String(action).trim() === ""
      ? []
      : [
          {
            id: String(id).trim() || `#${row + 2}`,
            kpi: kpiNamed(String(kpi)),
            action: String(action).trim(),
            owner: String(owner).trim(),
            due: due[row] === NO_DAY ? null : due[row],
            state: stateNamed(String(state)),
            result: String(result).trim(),
            decidedOn: decided[row] === NO_DAY ? null : decided[row],
            valueThen: Number.isNaN(values[row]) ? null : values[row],
          },
        ],
  );
}

/**
 * Appends an action to the tab, with the day and the KPI's value, so that its effect can be seen later. One that is open
 * already in the same words is the same one: it was asked for again because the answer was lost.
 */
export function addAction(platform: Platform, { kpi, action, owner, due }: NewAction): void {
  const locale = workbookLocale(platform);
  const rows = rowsByHeader(platform, "actions");
  const isSame = (one: Action): boolean =>
    one.kpi === kpi && one.action === action && one.owner === owner && one.due === due;
  if (actionsIn(platform, rows).some((one) => one.state === "open" && isSame(one))) return;
  const number = rows.reduce(
    (most, [id]) => Math.max(most, Number(/^A(\d+)$/.exec(String(id).trim())?.[1] ?? 0)),
    0,
  );
  const known = readScorecard(platform)?.kpis.find(({ id, variant }) => id === kpi && variant === undefined);
  putByHeader(platform, "actions", null, {
    0: `A${number + 1}`,
    1: kpi,
    2: action,
    3: owner,
    4: due === null ? "" : dayCell(due),
    5: actionStates.open[locale],
    6: "",
    7: dayCell(platform.clock.today()),
    8: known?.value ?? "",
  });
}

/** Sets the state of an action and its outcome. False where the action no longer exists. */
export function closeAction(platform: Platform, id: string, state: ActionState, result: string): boolean {
  const rows = rowsByHeader(platform, "actions");
  const at = rows.findIndex(
    ([given, , action], index) =>
      String(action).trim() !== "" && (String(given).trim() || `#${index + 2}`) === id,
  );
  if (at < 0) return false;
  const cells: CellsByColumn = {
    [COLUMNS.state]: actionStates[state][workbookLocale(platform)],
    [COLUMNS.result]: result,
  };
  putByHeader(platform, "actions", at, cells);
  return true;
}

/** The state that a cell names; an unknown word means open. */
function stateNamed(text: string): ActionState {
  const wanted = text.trim().toLowerCase();
  const found = (Object.keys(actionStates) as ActionState[]).find((state) =>
    [state, actionStates[state].ja, actionStates[state].en.toLowerCase()].includes(wanted),
  );
  return found ?? "open";
}
