import { type Day, formatDay, NO_DAY } from "../calendar/day";
import type { Cell, FactTable } from "../facts/table";

/** What is followed from day to day, by the field's name in the log. */
const FIELDS = ["stage", "amount", "expectedCloseOn", "owner"] as const;
type Followed = readonly string[];

/**
 * The log is its own memory: replaying it gives the state at the last refresh, so that state and differences are
 * one append and no crash can leave them apart. A deal's first row is `new` with its whole state packed.
 * Rows: deal id, field, from, to, seen on.
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

function replay(log: readonly (readonly Cell[])[]): Map<string, Followed> {
  const states = new Map<string, Followed>();
  for (const [idCell, field, , to] of log) {
    const id = String(idCell);
    if (id === "") continue;
    if (field === "new") states.set(id, JSON.parse(String(to)) as Followed);
    else if (field === "gone") states.delete(id);
    else {
      const state = states.get(id);
      const index = FIELDS.indexOf(field as (typeof FIELDS)[number]);
      if (state === undefined || index < 0) continue;
      const next = [...state];
      next[index] = textOf(to);
      states.set(id, next);
    }
  }
  return states;
}

/** A log cell as it was written: the sheet may have turned a day or an amount into a date or a number. */
function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString().slice(0, 10) : String(cell);
}

function currentDeals({ rows, columns }: FactTable): Map<string, Followed> {
  const deals = new Map<string, Followed>();
  for (let row = 0; row < rows; row += 1) {
    const id = textAt(columns.id, row);
    if (id === "") continue;
    deals.set(id, [
      textAt(columns.stageName, row),
      textAt(columns.amount, row),
      textAt(columns.expectedCloseOn, row),
      textAt(columns.owner, row),
    ]);
  }
  return deals;
}

function textAt(column: FactTable["columns"][string] | undefined, row: number): string {
  if (column === undefined) return "";
  if (column.kind === "text") return column.labels[column.codes[row]];
  if (column.kind === "day") return column.days[row] === NO_DAY ? "" : formatDay(column.days[row]);
  return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
}
