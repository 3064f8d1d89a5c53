import { unitAbove } from "../../csv/unit";
import { CONFIDENCE_THRESHOLD, guessMapping } from "../../facts/guess";
import { columnIndex, foldHeader } from "../../facts/header";
import type { Issue } from "../../facts/issue";
import { parseTable, type Unread } from "../../facts/parse";
import type { Cell, Facts, FactTable, TableName } from "../../facts/table";
import type { Source } from "../import/sources";
import type { Platform } from "../platform";
import { findOwned, workbookLocale } from "../tabs/owned";
import { OWNED } from "../tabs/owned-tabs";
import { periodCells } from "../tabs/period-cells";

/** A tab whose rows became facts, with its header row. */
export interface HeadedTab {
  readonly table: string;
  readonly tabId: number;
  readonly header: readonly string[];
}

/** The facts of the mapped tabs, and the issues found in them. */
export interface LoadedFacts {
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  /** Every row that could not be read, with the reason; they go to the tab "to check". */
  readonly unread: readonly Unread[];
  readonly sources: readonly {
    readonly table: string;
    readonly tab: string;
    readonly rows: number;
    readonly unread: number;
    readonly pending: boolean;
  }[];
  readonly headed: readonly HeadedTab[];
}

/** Number of rows in which a header row is looked for: exports and people put titles above their tables. */
export const HEADER_ROWS = 20;

/** Reads every mapped tab once, and the tabs that are tables by themselves: targets and people. */
export function loadFacts(platform: Platform, sources: readonly Source[]): LoadedFacts {
  const tables: Partial<Record<TableName, FactTable>> = {};
  const pending: TableName[] = [];
  const issues: Issue[] = [];
  const unread: Unread[] = [];
  const read: LoadedFacts["sources"][number][] = [];
  const headed: HeadedTab[] = [];
  const titles = new Map(platform.workbook.tabs().map((tab) => [tab.id, tab.title]));
  for (const source of [...sources, ...ownSources(platform)]) {
    const tab = titles.get(source.tabId);
    if (tab === undefined) {
      issues.push({ code: "tab-gone", severity: "error", table: source.table, tab: source.tab });
      continue;
    }
    if (source.table in tables) {
      issues.push({ code: "table-twice", severity: "question", table: source.table, tab });
      continue;
    }
    const rows = platform.workbook.read(source.tabId);
    const at = headerRow(rows, source);
    const header = (rows[at] ?? []).map(String);
    const below = rows.slice(at + 1);
    if (source.table === "targets")
      issues.push(...datesToPeriods(platform, source, { tab, header, at, rows: below }));
    const parsed = parseTable(source.table, header, below, source.mapping, { tab, firstRow: at + 2 });
    tables[source.table] = parsed.table;
    headed.push({ table: source.table, tabId: source.tabId, header });
    issues.push(...unsure(source, tab), ...unitIssues(source, tab, rows.slice(0, at), header));
    if (parsed.pending) pending.push(source.table);
    issues.push(...parsed.issues);
    unread.push(...parsed.unread);
    read.push({
      table: source.table,
      tab,
      rows: parsed.table.rows,
      unread: parsed.unread.length,
      pending: parsed.pending,
    });
  }
  return { facts: { tables, pending }, issues, unread, sources: read, headed };
}

/** Replaces the dates that Google made of typed months by period texts. Returns what is to be asked about them. */
function datesToPeriods(
  platform: Platform,
  { tabId, mapping }: Source,
  { tab, header, at, rows }: { tab: string; header: readonly string[]; at: number; rows: Cell[][] },
): Issue[] {
  const name = mapping.columns.period?.header ?? "";
  const index = columnIndex(header, name);
  if (index < 0) return [];
  const place = { tab: tabId, row: at + 2, column: index + 1 };
  const { cells, issues } = periodCells(
    platform,
    place,
    rows.map((row) => row[index] ?? ""),
  );
  for (const [row, cell] of cells.entries()) rows[row][index] = cell;
  return issues.map((issue) => ({ ...issue, table: "targets", tab, column: name }));
}

/** The questions about unsure guesses; each stays until a person confirms it in the Mapping tab. */
function unsure(source: Source, tab: string): Issue[] {
  return Object.entries(source.mapping.columns).flatMap(([field, choice]): Issue[] =>
    choice.kind === "person" || choice.confidence >= CONFIDENCE_THRESHOLD
      ? []
      : [
          {
            code: "column-unconfirmed",
            severity: "question",
            table: source.table,
            tab,
            column: choice.header,
            details: { field },
          },
        ],
  );
}

/** A unit in a title above the table is asked about until the mapping has a scale. */
function unitIssues(
  source: Source,
  tab: string,
  above: readonly (readonly Cell[])[],
  header: readonly string[],
): Issue[] {
  const titles = above.map((row) => row.map(String));
  const unit = Object.keys(source.mapping.scales).length > 0 ? null : unitAbove(titles, header);
  if (unit === null) return [];
  return [{ code: "unit-above", severity: "question", table: source.table, tab, value: unit }];
}

/** Place (from 0) of the row that has most of a source's headers. */
export function headerRow(rows: readonly (readonly Cell[])[], source: Source): number {
  const wanted = new Set(Object.values(source.mapping.columns).map((choice) => foldHeader(choice.header)));
  let best = 0;
  let bestHits = 0;
  rows.slice(0, HEADER_ROWS).forEach((row, index) => {
    const hits = row.filter((cell) => cell !== "" && wanted.has(foldHeader(String(cell)))).length;
    if (hits > bestHits) {
      best = index;
      bestHits = hits;
    }
  });
  return best;
}

/** Targets and people are tabs of ours with known headers; their mapping needs no question. */
function ownSources(platform: Platform): Source[] {
  const locale = workbookLocale(platform);
  return (["targets", "people"] as const).flatMap((table) => {
    const tabId = findOwned(platform, table);
    if (tabId === null) return [];
    const header = OWNED[table].header.map((text) => text[locale]);
    const { mapping } = guessMapping(table, header, []);
    return [
      { id: table, table, tab: OWNED[table].title[locale], tabId, url: "", key: "", state: "", mapping },
    ];
  });
}
