import { formatDay, NO_DAY } from "../../calendar/day";
import { cellText } from "../../facts/cell";
import { CONFIDENCE_THRESHOLD, guessMapping } from "../../facts/guess";
import { guessHeaderRow, guessTable } from "../../facts/guess-table";
import type { Mapping } from "../../facts/mapping";
import { type FormatReading, readingOf, readingsOf } from "../../facts/number-format";
import { type Parsed, parseTable } from "../../facts/parse";
import { type Cell, type Column, type Field, isDay, isText, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { grouped } from "../../text/number";
import type { Platform } from "../platform";
import { issueText } from "../wording";
import { decide } from "./import";
import { emptyMapping, readSources, type Source } from "./sources";

/** One field of a table, the column it was found in, and what its first cells are read as. */
export interface LookedColumn {
  readonly field: string;
  readonly label: string;
  readonly type: Field["type"];
  readonly required: boolean;
  /** "" where no column was found. */
  readonly header: string;
  readonly confidence: number;
  /** Whether a person chose it or the header is the exact name; otherwise it is shown as a question. */
  readonly sure: boolean;
  readonly examples: readonly { readonly cell: string; readonly read: string | null }[];
}

/** The preview of a tab as a table: the guessed mapping, the parsed values, the cells that could not be parsed. */
export interface Look {
  readonly tab: number;
  readonly title: string;
  readonly table: TableName;
  /** Candidate tables, the likeliest first. */
  readonly tables: readonly {
    readonly table: TableName;
    readonly label: string;
    readonly confidence: number;
  }[];
  readonly headers: readonly string[];
  readonly rows: number;
  readonly columns: readonly LookedColumn[];
  readonly stages: readonly {
    readonly name: string;
    readonly rows: number;
    /** "" where nobody has said what it is. */
    readonly stage: "open" | "won" | "lost" | "";
  }[];
  /** Date fields whose order of day and month is ambiguous. */
  readonly dateQuestions: readonly {
    readonly field: string;
    readonly label: string;
    readonly cell: string;
  }[];
  /** Fields of ambiguous number format, each with both readings of an example, the likelier first. */
  readonly numberQuestions: readonly {
    readonly field: string;
    readonly label: string;
    readonly cell: string;
    readonly readings: readonly FormatReading[];
  }[];
  readonly unread: readonly { readonly text: string; readonly range: string }[];
  readonly unreadRows: number;
  readonly mapping: Mapping;
}

export interface LookRequest {
  readonly tab: number;
  /** Null: guess. */
  readonly table: TableName | null;
  readonly decisions: Partial<Mapping>;
}

const EXAMPLES = 3;
const MAX_SHOWN = 20;

/** Previews a tab as a table; writes nothing. Null where the tab is gone or empty. */
export function lookAt(platform: Platform, { tab, table, decisions }: LookRequest): Look | null {
  const ref = platform.workbook.tabs().find(({ id }) => id === tab);
  const cells = ref === undefined ? [] : platform.workbook.read(tab);
  if (ref === undefined || cells.length === 0) return null;
  const known = readSources(platform).find((source) => source.tabId === tab);
  const at = guessHeaderRow(cells);
  const header = cells[at].map(String);
  const rows = cells.slice(at + 1);
  const guesses = guessTable(header, rows);
  const chosen = table ?? known?.table ?? guesses[0].table;
  const mapping = mappingOf(chosen, header, rows, known?.table === chosen ? known : undefined, decisions);
  const parsed = parseTable(chosen, header, rows, mapping, { tab: ref.title, firstRow: at + 2 });
  const place = { header, rows, firstRow: at + 2 };
  return {
    tab,
    title: ref.title,
    table: chosen,
    tables: guesses.map((guess) => ({ ...guess, label: TABLES[guess.table].label[platform.locale] })),
    headers: header.filter((name) => name.trim() !== ""),
    rows: parsed.table.rows + parsed.unread.length,
    columns: looked(platform, chosen, mapping, parsed, place),
    stages: stagesOf(mapping, place),
    dateQuestions: dateQuestions(platform, chosen, mapping, place),
    numberQuestions: numberQuestions(platform, chosen, mapping, place),
    unread: unreadOf(platform, parsed, place),
    unreadRows: parsed.unread.length,
    mapping,
  };
}

interface Place {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly firstRow: number;
}

/**
 * The saved mapping, else the guess, overridden by the decisions of this request. A field decided as "" has no column.
 */
function mappingOf(
  table: TableName,
  header: readonly string[],
  rows: Place["rows"],
  known: Source | undefined,
  decisions: Partial<Mapping>,
): Mapping {
  const chosen = { ...known?.mapping.columns, ...decisions.columns };
  const there = Object.fromEntries(
    Object.entries(chosen).filter(([, choice]) => header.includes(choice.header)),
  );
  const guess = guessMapping(table, header, rows, there).mapping;
  const decided = decide(guess, known?.mapping ?? emptyMapping(), decisions);
  const columns = Object.fromEntries(
    Object.entries(decided.columns).filter(([, { header: name }]) => name !== "" && header.includes(name)),
  );
  return { ...decided, columns };
}

function looked(
  platform: Platform,
  table: TableName,
  mapping: Mapping,
  parsed: Parsed,
  { header, rows, firstRow }: Place,
): LookedColumn[] {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields;
  return Object.entries(fields).map(([field, { label, type, required }]) => {
    const choice = mapping.columns[field];
    const index = choice === undefined ? -1 : header.indexOf(choice.header);
    const examples =
      index < 0
        ? []
        : Array.from(parsed.table.sheetRows.slice(0, EXAMPLES), (row, nth) => {
            const cell = cellText(rows[row - firstRow][index] ?? "");
            return { cell, read: readText(parsed.table.columns[field], nth, type, cell) };
          });
    return {
      field,
      label: label[platform.locale],
      type,
      required: required === true,
      header: choice?.header ?? "",
      confidence: choice?.confidence ?? 0,
      sure: choice !== undefined && (choice.kind === "person" || choice.confidence >= CONFIDENCE_THRESHOLD),
      examples: examples.filter(({ cell }) => cell !== ""),
    };
  });
}

/** The text of a parsed value; null where it could not be parsed. */
function readText(column: Column | undefined, row: number, type: Field["type"], cell: string): string | null {
  if (column === undefined) return null;
  // What a stage means is asked by itself.
  if (type === "stage") return cell;
  if (isText(column)) return column.labels[column.codes[row]] || null;
  if (isDay(column)) return column.days[row] === NO_DAY ? null : formatDay(column.days[row]);
  const value = column.values[row] * (type === "percent" ? 100 : 1);
  if (Number.isNaN(value)) return null;
  return `${grouped(value, Number.isInteger(value) ? 0 : 2)}${type === "percent" ? "%" : ""}`;
}

function stagesOf(mapping: Mapping, { header, rows }: Place): Look["stages"] {
  const { stage } = mapping.columns;
  if (stage === undefined) return [];
  const index = header.indexOf(stage.header);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = String(row[index] ?? "").trim();
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({
    name,
    rows: count,
    stage: mapping.stages[name]?.stage ?? "",
  }));
}

function dateQuestions(
  platform: Platform,
  table: TableName,
  mapping: Mapping,
  { header, rows }: Place,
): Look["dateQuestions"] {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields;
  const { issues } = guessMapping(table, header, rows, mapping.columns);
  return issues.flatMap(({ code, details }) => {
    const field = String(details?.field);
    if (!code.startsWith("dates-") || mapping.columns[field] === undefined) return [];
    const index = header.indexOf(mapping.columns[field].header);
    const example = rows.find((row) => (row[index] ?? "") !== "");
    return [{ field, label: fields[field].label[platform.locale], cell: cellText(example?.[index] ?? "") }];
  });
}

function numberQuestions(
  platform: Platform,
  table: TableName,
  mapping: Mapping,
  { header, rows }: Place,
): Look["numberQuestions"] {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields;
  return Object.entries(mapping.columns).flatMap(([field, choice]) => {
    const { [field]: known } = fields;
    if (known === undefined) return [];
    const index = header.indexOf(choice.header);
    const reading = readingOf(
      known,
      rows.map((row) => row[index] ?? ""),
      undefined,
    );
    if (reading === null || reading.question === null) return [];
    const label = known.label[platform.locale];
    return [{ field, label, cell: reading.question, readings: readingsOf(reading.question, reading) }];
  });
}

/** Each fault with the cell it is in, in A1 notation; a fault of no column points to its row. */
function unreadOf(platform: Platform, { unread, issues }: Parsed, { header }: Place): Look["unread"] {
  const faults = [...unread.map(({ issue }) => issue), ...issues.filter(({ row }) => row !== undefined)];
  return faults.slice(0, MAX_SHOWN).map((issue) => {
    const index = header.indexOf(issue.column ?? "");
    const range = index < 0 ? `${issue.row}:${issue.row}` : `${letters(index)}${issue.row}`;
    return { text: issueText(issue, platform.locale), range };
  });
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
