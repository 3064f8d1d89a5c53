import { DAY_MS } from "../../calendar/day";
import { readDate } from "../../facts/date";
import { dayInOrder } from "../../facts/date-order";
import type { CellOut } from "../platform";

type Row = readonly CellOut[];

/** The one column that holds days, or null: rows with several (created, closed) stand for no single day. */
export function dayColumnOf(rows: readonly Row[]): number | null {
  const columns = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (dayOf(cell) !== null) columns.add(column);
    });
  }
  return columns.size === 1 ? [...columns][0] : null;
}

/**
 * Replaces a range of days: rows without a key, each of one day, from the first to the last day of the file; other days
 * stay. New rows take the places of the old ones, so that a person's own columns stay beside them.
 */
export function replaceDays(
  existing: readonly Row[],
  incoming: readonly Row[],
  column: number,
): { rows: Row[]; replaced: number } {
  const goes = covered(incoming, column);
  const rows: Row[] = [];
  let replaced = 0;
  let next = 0;
  for (const row of existing) {
    if (!goes(row)) rows.push(row);
    else {
      replaced += 1;
      if (next < incoming.length) rows.push(incoming[next]);
      next += 1;
    }
  }
  return { rows: [...rows, ...incoming.slice(next)], replaced };
}

/** Whether an existing row is replaced: its day is in the range, or it has no day and the same content is imported. */
function covered(incoming: readonly Row[], column: number): (row: Row) => boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  const counts = new Map<string, number>();
  for (const row of incoming) {
    const day = dayOf(row[column]);
    if (day !== null) {
      least = Math.min(least, day);
      most = Math.max(most, day);
    }
    const name = nameOf(row, column, day);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (row) => {
    const day = dayOf(row[column]);
    if (day !== null) return day >= least && day <= most;
    const name = [null, ...possibleDays(row[column])]
      .map((possible) => nameOf(row, column, possible))
      .find((candidate) => (counts.get(candidate) ?? 0) > 0);
    if (name === undefined) return false;
    counts.set(name, (counts.get(name) ?? 0) - 1);
    return true;
  };
}

function dayOf(cell: CellOut): number | null {
  return typeof cell === "object" && "getTime" in cell ? Math.floor(cell.getTime() / DAY_MS) : null;
}

/** A date that came before its order was settled stands in the tab as text. */
function possibleDays(cell: CellOut): number[] {
  const date = typeof cell === "string" ? readDate(cell) : null;
  return date === null
    ? []
    : (["ymd", "dmy", "mdy"] as const).flatMap((order) => dayInOrder(date, order) ?? []);
}

function nameOf(row: Row, column: number, day: number | null): string {
  return JSON.stringify(
    row.map((cell, index) => {
      if (index === column && day !== null) return day;
      return typeof cell === "string" ? cell.trim() : cell;
    }),
  );
}
