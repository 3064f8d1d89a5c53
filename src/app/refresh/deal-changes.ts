import { type Day, formatDay, NO_DAY } from "../../calendar/day";
import { parsePeriod } from "../../calendar/period";
import type { DealState } from "../../facts/link-request";
import type { Cell, FactTable } from "../../facts/table";
import { memoize } from "../../metrics/memoize";

/** The fields of a deal whose changes are logged, by their name in the log. */
const FIELDS = ["stage", "amount", "expectedCloseOn", "owner"] as const;
type State = readonly string[];

/**
 * The rows to append to the log of deal changes (event sourcing): replaying the log gives the state at the last
 * refresh, so that state and differences are one append and no crash can leave them apart. A deal's first row is `new`
 * with its whole state packed. Rows: deal id, field, from, to, seen on.
 */
export function dealChanges(log: readonly (readonly Cell[])[], deals: FactTable, today: Day): Cell[][] {
  const known = replay(log);
  const seenOn = formatDay(today);
  const rows: Cell[][] = [];
  for (const [id, state] of currentDeals(deals)) {
    const before = known.get(id);
    known.delete(id);
    if (before === undefined) rows.push([id, "new", "", JSON.stringify(state), seenOn]);
    else {
      for (const [index, field] of FIELDS.entries()) {
        if (before[index] !== state[index]) rows.push([id, field, before[index], state[index], seenOn]);
      }
    }
  }
  for (const id of known.keys()) rows.push([id, "gone", "", "", seenOn]);
  return rows;
}

/** The deal states of the log: what each record says of a deal from its day on. */
export function recordedStates(log: readonly (readonly Cell[])[]): DealState[] {
  const states = new Map<string, State>();
  const dayOf = memoize(dayText);
  return log.flatMap(([idCell, field, , to, on]): DealState[] => {
    const deal = String(idCell);
    const seenOn = dayOf(textOf(on));
    if (deal === "" || seenOn === null) return [];
    const before = states.get(deal);
    const state = nextState(before, String(field), to);
    if (state === null) {
      states.delete(deal);
      const [stage = ""] = before ?? [];
      return [{ deal, seenOn, stage, amount: Number.NaN, expectedCloseOn: NO_DAY, gone: true }];
    }
    states.set(deal, state);
    const [stage, amount, expected] = state;
    return [
      {
        deal,
        seenOn,
        stage,
        amount: amount === "" ? Number.NaN : Number(amount),
        expectedCloseOn: dayOf(expected) ?? NO_DAY,
      },
    ];
  });
}

function dayText(text: string): Day | null {
  const period = parsePeriod(text, { fiscalYearStart: 1 });
  return period?.kind === "day" ? period.start : null;
}

/** The state after a record; null once the deal is gone or where the record fits no deal. */
function nextState(before: State | undefined, field: string, to: Cell): State | null {
  if (field === "new") return JSON.parse(String(to)) as State;
  const index = FIELDS.indexOf(field as (typeof FIELDS)[number]);
  if (before === undefined || field === "gone") return null;
  if (index < 0) return before;
  return before.map((value, at) => (at === index ? textOf(to) : value));
}

function replay(log: readonly (readonly Cell[])[]): Map<string, State> {
  const states = new Map<string, State>();
  for (const [idCell, field, , to] of log) {
    const id = String(idCell);
    if (id === "") continue;
    const state = nextState(states.get(id), String(field), to);
    if (state === null) states.delete(id);
    else states.set(id, state);
  }
  return states;
}

/** A log cell as it was written: the sheet may have turned a day or an amount into a date or a number. */
function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString().slice(0, 10) : String(cell);
}

function currentDeals({ rows, columns }: FactTable): Map<string, State> {
  const deals = new Map<string, State>();
  for (let row = 0; row < rows; row += 1) {
    const id = asText(columns.id, row);
    if (id === "") continue;
    deals.set(id, [
      asText(columns.stageName, row),
      asText(columns.amount, row),
      asText(columns.expectedCloseOn, row),
      asText(columns.owner, row),
    ]);
  }
  return deals;
}

/** A value of any column as text, by which it is compared with the log. */
function asText(column: FactTable["columns"][string] | undefined, row: number): string {
  if (column === undefined) return "";
  if (column.kind === "text") return column.labels[column.codes[row]];
  if (column.kind === "day") return column.days[row] === NO_DAY ? "" : formatDay(column.days[row]);
  return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
}
