import { type Day, NO_DAY } from "../calendar/day";
import { quantile } from "../statistics/quantile";
import { type Columns, flags } from "./derive-columns";
import { derivedTable, gather } from "./gather";
import type { LinkRequest } from "./link-request";
import { CARRIED, openStages } from "./reached";
import { type FactTable, isDay, isText, textAt } from "./table";

/** One stay of a deal in an open stage. */
interface Stay {
  readonly deal: number;
  /** Place of the stage in the funnel. */
  readonly stage: number;
  readonly enteredOn: Day;
  /** The day it left the stage; NO_DAY while it is there. */
  leftOn: Day;
  /** How the stay ended; "" while it lasts. */
  exit: "" | "forward" | "back" | "lost";
  /** First day in a later stage, or of the win; NO_DAY if it never got there. */
  advancedOn: Day;
  /** Whether the stage was skipped: it counts as passed, and is left out of the times in the stage. */
  readonly skipped?: true;
}

/** The least number of passages from which the usual time in a stage is estimated. */
const MIN_PASSAGES = 5;
const USUAL_DAYS = 30;

/**
 * The derived table of stays: every stay of a deal in an open stage, from the stage history or from what the workbook
 * has recorded itself. Absent where there is neither. A cohort counts a deal's first entry of a stage only; a skipped
 * stage counts as passed on the day of the jump.
 */
export function staysOf(
  deals: FactTable,
  changes: FactTable | undefined,
  request: LinkRequest,
): { stays?: FactTable } {
  const events = changes === undefined ? loggedEvents(request) : importedEvents(changes);
  const order = openStages(request.stages);
  const { id } = deals.columns;
  if (events.size === 0 || order.length === 0 || !isText(id)) return {};
  const stays: Stay[] = [];
  id.codes.forEach((code, row) => {
    const own = code === 0 ? undefined : events.get(id.labels[code]);
    if (own !== undefined) stays.push(...staysOfDeal(row, own, deals, request, order));
  });
  return { stays: tableOf(stays, deals, order, request) };
}

type Events = Map<string, { stage: string; on: Day }[]>;

function importedEvents({ columns, rows }: FactTable): Events {
  const events: Events = new Map();
  const { dealId, stage, enteredOn } = columns;
  if (!isText(dealId) || !isText(stage) || !isDay(enteredOn)) return events;
  for (let row = 0; row < rows; row += 1) {
    if (enteredOn.days[row] === NO_DAY) continue;
    const deal = textAt(dealId, row);
    const list = events.get(deal) ?? [];
    list.push({ stage: textAt(stage, row), on: enteredOn.days[row] });
    events.set(deal, list);
  }
  // Events of one day stay in the order of the rows.
  for (const list of events.values()) list.sort((a, b) => a.on - b.on);
  return events;
}

/**
 * The stage entries in the log of deal changes. It knows when a stage was seen first, not since when a deal of the
 * first day had been in it.
 */
function loggedEvents({ log }: LinkRequest): Events {
  const events: Events = new Map();
  const first = log[0]?.seenOn;
  for (const { deal, stage, seenOn } of log) {
    const list = events.get(deal) ?? [];
    if (seenOn !== first && list[list.length - 1]?.stage !== stage) list.push({ stage, on: seenOn });
    if (list.length > 0) events.set(deal, list);
  }
  return events;
}

function staysOfDeal(
  deal: number,
  events: readonly { stage: string; on: Day }[],
  deals: FactTable,
  { stages }: LinkRequest,
  order: readonly string[],
): Stay[] {
  const { stage, closedOn } = deals.columns;
  const outcome = textAt(stage, deal);
  const closed = isDay(closedOn) && (outcome === "won" || outcome === "lost") ? closedOn.days[deal] : NO_DAY;
  const stays: Stay[] = [];
  const enter = (place: number, on: Day, then: Partial<Stay> = {}): void => {
    stays.push({ deal, stage: place, enteredOn: on, leftOn: NO_DAY, exit: "", advancedOn: NO_DAY, ...then });
  };
  const close = (on: Day, place: number, lost: boolean): void => {
    const last = stays[stays.length - 1];
    if (last !== undefined && last.leftOn === NO_DAY) {
      last.leftOn = on;
      last.exit = lost ? "lost" : place > last.stage ? "forward" : "back";
    }
    if (lost) return;
    for (const stay of stays) if (stay.advancedOn === NO_DAY && place > stay.stage) stay.advancedOn = on;
    const reached = Math.max(-1, ...stays.map((stay) => stay.stage));
    for (let at = reached + 1; reached >= 0 && at < place; at += 1)
      enter(at, on, { leftOn: on, exit: "forward", advancedOn: on, skipped: true });
  };
  for (const { stage: name, on } of events) {
    const kind = stages[name]?.stage;
    const place = kind === "won" ? order.length : order.indexOf(name);
    const last = stays[stays.length - 1];
    if (kind === undefined || (kind === "open" && last?.stage === place && last.leftOn === NO_DAY)) continue;
    close(on, place, kind === "lost");
    if (kind === "open") enter(place, on);
  }
  if (closed !== NO_DAY && stays[stays.length - 1]?.leftOn === NO_DAY)
    close(Math.max(closed, stays[stays.length - 1].enteredOn), order.length, outcome === "lost");
  return stays;
}

function tableOf(
  stays: readonly Stay[],
  deals: FactTable,
  order: readonly string[],
  { today, staleDays }: LinkRequest,
): FactTable {
  const source = Int32Array.from(stays, (stay) => stay.deal);
  const columns: Columns = gather(deals, source, [...CARRIED]);
  const { stage } = deals.columns;
  const won = (stay: Stay): boolean => textAt(stage, stay.deal) === "won";
  const usual = order.map((_, place) =>
    usualDays(
      stays,
      (stay) => stay.stage === place && stay.advancedOn !== NO_DAY,
      (stay) => stay.advancedOn,
    ),
  );
  const usualWon = order.map((_, place) =>
    usualDays(
      stays,
      (stay) => stay.stage === place && won(stay) && stay.leftOn !== NO_DAY,
      (stay) => stay.leftOn,
    ),
  );
  const seen = new Set<string>();
  const first = stays.map(({ deal, stage: place }) => {
    const key = `${deal}|${place}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
  const yes = (holds: (stay: Stay, index: number) => boolean): Columns[string] =>
    flags(stays.length, (row) => holds(stays[row], row));
  const horizon = (stay: Stay): number => usual[stay.stage] ?? USUAL_DAYS;
  const exits = ["", "forward", "back", "lost"];
  columns.stageName = {
    kind: "text",
    codes: Int32Array.from(stays, (stay) => stay.stage + 1),
    labels: ["", ...order],
  };
  columns.enteredOn = { kind: "day", days: Int32Array.from(stays, (stay) => stay.enteredOn) };
  columns.leftOn = { kind: "day", days: Int32Array.from(stays, (stay) => stay.leftOn) };
  columns.exit = {
    kind: "text",
    codes: Int32Array.from(stays, (stay) => exits.indexOf(stay.exit)),
    labels: exits,
  };
  columns.mature = yes((stay, index) => first[index] && stay.enteredOn + horizon(stay) <= today);
  columns.advanced = yes(
    (stay) => stay.advancedOn !== NO_DAY && stay.advancedOn - stay.enteredOn <= horizon(stay),
  );
  columns.stale = yes((stay) => {
    const limit = staleDays ?? usualWon[stay.stage];
    return stay.leftOn === NO_DAY && limit !== null && today - stay.enteredOn > limit;
  });
  return derivedTable(deals, source, columns);
}

/** The 80th percentile of their durations; null where there are too few. */
function usualDays(
  stays: readonly Stay[],
  counts: (stay: Stay) => boolean,
  until: (stay: Stay) => Day,
): number | null {
  const taken = stays
    .filter((stay) => stay.skipped === undefined && counts(stay))
    .map((stay) => until(stay) - stay.enteredOn);
  return taken.length < MIN_PASSAGES ? null : Math.ceil(quantile(taken, 0.8));
}
