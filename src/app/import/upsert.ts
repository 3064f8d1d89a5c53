import { foldHeader } from "../../facts/header";
import type { Cell } from "../../facts/table";
import type { CellOut } from "../platform";
import { dayColumnOf, replaceDays } from "./replace-days";

/** Rows about to enter a tab. */
export interface Incoming {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellOut[])[];
  /** Header of the column that identifies a row; without one ("") rows are replaced by day, or as a whole. */
  readonly key: string;
}

/** The result of an upsert: the blocks to write, and what they change. */
export interface Upsert {
  /** Blocks of neighbouring owned columns, header included, from row 1 down; `column` is 1-based. */
  readonly blocks: readonly { readonly column: number; readonly rows: readonly (readonly CellOut[])[] }[];
  readonly added: number;
  /** Number of existing rows that were updated or replaced. */
  readonly updated: number;
  /** Number of data rows in the tab before and afterwards. */
  readonly before: number;
  readonly after: number;
  /** Columns (1-based) that are the person's own, not the import's. */
  readonly others: readonly number[];
}

/**
 * Upserts incoming rows into a tab whose first row is the header: columns are matched by name, a known key updates its
 * row in place, a new one is appended. Columns the import does not bring are the person's and are not touched. It is
 * idempotent.
 */
export function upsert(existing: readonly (readonly Cell[])[], incoming: Incoming): Upsert {
  const header = (existing[0] ?? []).map(String);
  const before = Math.max(0, existing.length - 1);
  const places = placesOf(header, incoming.header);
  const key = incoming.header.indexOf(incoming.key);
  const here = existing.slice(1).map((row) => places.map((place) => row[place - 1] ?? ""));
  const { rows, updated } = key < 0 ? replace(here, incoming.rows) : merge(here, incoming, key);
  const after = rows.length;
  while (rows.length < before) rows.push(incoming.header.map(() => ""));
  return {
    blocks: blocksOf(places, incoming.header, rows),
    added: Math.max(0, after - before),
    updated,
    before,
    after,
    others: header.flatMap((name, index) => (name === "" || places.includes(index + 1) ? [] : [index + 1])),
  };
}

/** 1-based column of each incoming header: where a column of that name stands, else the next free one. */
function placesOf(header: readonly string[], incoming: readonly string[]): number[] {
  const taken = new Set<number>();
  const take = (place: number): number => {
    if (place > 0) taken.add(place);
    return place;
  };
  // Exact names first: 金額(税抜) and 金額(税込) differ only by what folding leaves out.
  const places = incoming.map((name) => take(header.indexOf(name) + 1));
  let next = header.length;
  return places.map((exact, index) => {
    if (exact > 0) return exact;
    const name = foldHeader(incoming[index]);
    const alike = header.findIndex((other, at) => !taken.has(at + 1) && foldHeader(other) === name);
    if (alike >= 0) return take(alike + 1);
    next += 1;
    return next;
  });
}

function replace(
  existing: readonly (readonly CellOut[])[],
  incoming: Incoming["rows"],
): { rows: (readonly CellOut[])[]; updated: number } {
  const day = dayColumnOf([...existing, ...incoming]);
  if (day === null) return { rows: [...incoming], updated: existing.length };
  const { rows, replaced } = replaceDays(existing, incoming, day);
  return { rows, updated: replaced };
}

/**
 * The existing rows in their order, updated by the incoming ones. A key that stands several times keeps all its rows:
 * which of them counts is for a person to see, and importing the same file again meets each of them again. A row
 * without a key is known by its content.
 */
function merge(
  existing: readonly (readonly CellOut[])[],
  incoming: Incoming,
  key: number,
): { rows: (readonly CellOut[])[]; updated: number } {
  const rows = [...existing];
  const known = placesByName(rows, key);
  const arriving = placesByName(incoming.rows, key);
  let updated = 0;
  for (const [name, arrived] of arriving) {
    const here = known.get(name) ?? [];
    // Fewer than there are: the last ones are meant, for those are the ones that count.
    const first = Math.max(0, here.length - arrived.length);
    arrived.forEach((at, index) => {
      const place = here[first + index];
      if (place === undefined) return;
      rows[place] = incoming.rows[at];
      if (name.startsWith(KEY)) updated += 1;
    });
  }
  const placed = new Map<string, number>();
  for (const row of incoming.rows) {
    const name = nameOf(row, key);
    const count = (placed.get(name) ?? 0) + 1;
    placed.set(name, count);
    if (count > (known.get(name)?.length ?? 0)) rows.push(row);
  }
  return { rows, updated };
}

const KEY = "key:";

function placesByName(rows: readonly (readonly CellOut[])[], key: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const name = nameOf(row, key);
    const list = places.get(name);
    if (list === undefined) places.set(name, [index]);
    else list.push(index);
  });
  return places;
}

function nameOf(row: readonly CellOut[], key: number): string {
  const text = cellText(row[key]);
  return text === "" ? row.map(cellText).join("\u0000") : KEY + text;
}

function cellText(cell: CellOut): string {
  if (typeof cell === "object" && "text" in cell) return cell.text.trim();
  if (typeof cell === "object") return "formula" in cell ? cell.formula : cell.toISOString();
  return String(cell).trim();
}

function blocksOf(
  places: readonly number[],
  header: readonly string[],
  rows: readonly (readonly CellOut[])[],
): Upsert["blocks"] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const runs: (typeof order)[] = [];
  for (const item of order) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1].place === item.place - 1) run.push(item);
    else runs.push([item]);
  }
  return runs.map((run) => ({
    column: run[0].place,
    rows: [run.map((item) => header[item.index]), ...rows.map((row) => run.map((item) => row[item.index]))],
  }));
}
