import { synonymsOf } from "./field";
import { guessMapping } from "./guess";
import { foldHeader } from "./header";
import type { Cell, TableName } from "./table";
import { TABLES } from "./tables";

/** The tables that a person's data can be. */
export const DATA_TABLES = (Object.keys(TABLES) as TableName[]).filter((name) => !TABLES[name].ours);

export interface TableGuess {
  readonly table: TableName;
  /** 0–1: how much of the tab the table explains, and how much of what it needs is there. */
  readonly confidence: number;
}

/**
 * Guesses the canonical table of a tab, the likeliest first. The mean of two shares: of the tab's columns, those that
 * the table knows, by how sure each is; and of the columns that the table needs, those found.
 */
export function guessTable(header: readonly string[], rows: readonly (readonly Cell[])[]): TableGuess[] {
  const named = header.filter((name) => name.trim() !== "").length;
  const guesses = DATA_TABLES.map((table) => {
    const { columns, defaults } = guessMapping(table, header, rows.slice(0, SAMPLE)).mapping;
    const known = Object.values(columns).reduce((sum, { confidence }) => sum + confidence, 0);
    const needed = Object.entries(TABLES[table].fields).filter(([, field]) => "required" in field);
    const found = needed.filter(([id]) => columns[id] !== undefined || defaults[id] !== undefined);
    const explained = named === 0 ? 0 : Math.min(1, known / named);
    const complete = needed.length === 0 ? explained : found.length / needed.length;
    return { table, confidence: known === 0 ? 0 : (explained + complete) / 2 };
  });
  return guesses.sort((a, b) => b.confidence - a.confidence);
}

/** Number of rows sampled to see what a column holds. */
const SAMPLE = 50;
/** Number of rows in which a header is looked for, below titles. */
const HEADER_ROWS = 20;

/** The row (from 0) that holds the names of columns: the one with the most names we know, else the first with two cells. */
export function guessHeaderRow(rows: readonly (readonly Cell[])[]): number {
  const top = rows.slice(0, HEADER_ROWS);
  const names = knownNames();
  const hits = top.map((row) => row.filter((cell) => names.has(foldHeader(String(cell)))).length);
  const most = Math.max(0, ...hits);
  if (most > 0) return hits.indexOf(most);
  return Math.max(
    0,
    top.findIndex((row) => row.filter((cell) => cell !== "").length > 1),
  );
}

function knownNames(): ReadonlySet<string> {
  const fields = DATA_TABLES.flatMap((table) => Object.values(TABLES[table].fields));
  const names = new Set(
    fields.flatMap((field) => [field.label.ja, field.label.en, ...synonymsOf(field)].map(foldHeader)),
  );
  names.delete("");
  return names;
}
