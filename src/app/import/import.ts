import { currencyOf } from "../../facts/currency";
import { guessMapping } from "../../facts/guess";
import type { Issue } from "../../facts/issue";
import type { Mapping } from "../../facts/mapping";
import { shaped } from "../../facts/shape";
import type { Cell, Field, TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { typedRows } from "../../facts/typed";
import type { Platform } from "../platform";
import { workbookLocale } from "../tabs/owned";
import { cellLimitIssue } from "../tabs/room";
import { ensureSettings, saveSettings } from "../tabs/settings";
import { findSourceTab, openSourceTab } from "./source-tab";
import { emptyMapping, readSources, type Source, saveSources } from "./sources";
import { type Upsert, upsert } from "./upsert";

/** The user's decisions about a file's mapping; they override the guess. */
export interface Decisions extends Partial<Mapping> {
  /** The day of all rows, where the file has none: `2026-10-31`. */
  readonly day?: string;
}

/** A parsed CSV on its way into a tab. */
export interface ImportRequest {
  readonly table: TableName;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The lines above the table in its file: a period, say. */
  readonly above?: readonly string[];
  /** Address the CSV is pulled from daily; "" for a file handed over once. */
  readonly url: string;
  readonly decisions: Decisions;
}

/** The result of an import. */
export interface ImportResult {
  /** Null where no column was recognised, no day is known or there is no room: nothing was written then. */
  readonly source: Source | null;
  readonly issues: readonly Issue[];
  readonly added: number;
  readonly updated: number;
  readonly rows: number;
}

/**
 * Imports rows into the table's own tab: guesses the mapping (keeping earlier decisions), parses the cells that can be
 * read, upserts the rows by key, and saves the mapping.
 */
export function importRows(platform: Platform, file: ImportRequest): ImportResult {
  const sources = readSources(platform);
  const known = sources.find((source) => source.table === file.table);
  const earlier = known?.mapping ?? emptyMapping();
  const decided = {
    ...decidedOnly(earlier.columns),
    ...file.decisions.columns,
  } as Mapping["columns"];
  const shape = shaped({
    ...file,
    above: file.above ?? [],
    day: file.decisions.day ?? "",
    decided,
    wide: { ...decidedOnly(earlier.wide), ...file.decisions.wide } as NonNullable<Mapping["wide"]>,
    known: earlier.columns,
    locale: workbookLocale(platform),
  });
  const refused = (issues: readonly Issue[]): ImportResult => ({
    source: null,
    issues,
    added: 0,
    updated: 0,
    rows: 0,
  });
  if ("code" in shape) return refused([shape]);
  const request = { ...file, header: shape.header, rows: shape.rows };
  const guess = guessMapping(request.table, request.header, request.rows, shape.columns);
  const settled = decide(guess.mapping, earlier, { ...request.decisions, columns: shape.columns });
  const mapping = { ...settled, ...shape.mapping };
  const mismatch = mismatchOf(request, mapping, known);
  if (mismatch !== null)
    return refused(mismatch.code === "no-known-header" ? [mismatch] : [...guess.issues, mismatch]);
  const key = mapping.columns.id?.header ?? "";
  const found = findSourceTab(platform, request.table, known);
  const existing = found === null ? [] : platform.workbook.read(found);
  const plan = upsert(existing, { header: request.header, rows: typedRows(request, mapping), key });
  const size = { ...sizeOf(plan), isEmpty: existing.length === 0 };
  const growth =
    found === null ? size.rows * size.columns : platform.workbook.growth(found, size.rows, size.columns);
  const full = cellLimitIssue(platform, growth);
  if (full !== null) return refused([full]);
  const open = guess.issues.filter((issue) => !isAnswered(issue, mapping));
  const issues = [
    ...shape.issues,
    ...open,
    ...currencyIssues(platform, request, mapping, sources.length === 0),
  ];
  const tab = openSourceTab(platform, request.table, found, size);
  const columns = { ...stillThere(earlier, mapping, request.header, existing[0] ?? []), ...mapping.columns };
  for (const block of plan.blocks) platform.workbook.writeAt(tab.id, 1, block.column, block.rows);
  if (plan.added > 0 && plan.before > 0)
    fillFormulasDown(platform, tab.id, plan.others, plan.before, plan.after);
  const source: Source = {
    id: known?.id ?? request.table,
    table: request.table,
    tab: tab.title,
    tabId: tab.id,
    url: request.url || known?.url || "",
    key,
    state: "",
    mapping: { ...mapping, columns },
  };
  saveSources(platform, [...sources.filter((other) => other.id !== source.id), source]);
  return { source, issues, added: plan.added, updated: plan.updated, rows: plan.after };
}

/** Why a file does not match the tab it would be imported into; null if it does. Nothing is written then. */
function mismatchOf(
  { table, header, decisions }: ImportRequest,
  mapping: Mapping,
  known: Source | undefined,
): Issue | null {
  const error = { severity: "error", table } as const;
  // A sign-in page has none of the columns, not even those a person named.
  if (!Object.values(mapping.columns).some((choice) => header.includes(choice.header)))
    return { code: "no-known-header", ...error, details: { header: header.slice(0, 8).join(", ") } };
  if (known === undefined) return null;
  if (known.key !== "" && mapping.columns.id === undefined)
    return { code: "key-missing", ...error, column: known.key, tab: known.tab };
  const field = Object.keys(mapping.columns).find(
    (id) =>
      known.mapping.columns[id] !== undefined &&
      decisions.scales?.[id] === undefined &&
      (known.mapping.scales[id] ?? 1) !== (mapping.scales[id] ?? 1),
  );
  if (field === undefined) return null;
  const [before, after] = [known.mapping, mapping].map(({ columns }) => columns[field].header);
  return { code: "unit-differs", ...error, tab: known.tab, details: { before, after } };
}

/** Columns that this file does not bring, but that still stand in the tab. */
function stillThere(
  earlier: Mapping,
  mapping: Mapping,
  header: readonly string[],
  existing: readonly Cell[],
): Mapping["columns"] {
  return Object.fromEntries(
    Object.entries(earlier.columns).filter(
      ([id, choice]) =>
        mapping.columns[id] === undefined &&
        !header.includes(choice.header) &&
        existing.includes(choice.header),
    ),
  );
}

/** Whether a question is answered already by a decision in the mapping; it is not asked again. */
function isAnswered({ code, value = "", details }: Issue, mapping: Mapping): boolean {
  if (code === "stage-unknown") return mapping.stages[value] !== undefined;
  const field = String(details?.field);
  if (code.startsWith("number-format-")) return mapping.numberFormats[field] !== undefined;
  return code.startsWith("dates-") && mapping.dateOrders[field] !== undefined;
}

/** The mapping after precedence: the user's decisions override earlier ones, and both override the guess. */
export function decide(guess: Mapping, earlier: Mapping, decisions: Partial<Mapping>): Mapping {
  const merged = <K extends keyof Mapping>(key: K): Mapping[K] =>
    ({ ...guess[key], ...decidedOnly(earlier[key]), ...decisions[key] }) as Mapping[K];
  return {
    columns: merged("columns"),
    // A stage that this file lacks may still occur in rows imported before.
    stages: { ...earlier.stages, ...merged("stages") },
    // An order of dates that the file settles wins; one known from before fills in where the file leaves it open.
    dateOrders: { ...earlier.dateOrders, ...guess.dateOrders, ...decisions.dateOrders },
    // Cells that show their format are written as numbers; one known from before is that of cells still open.
    numberFormats: { ...guess.numberFormats, ...earlier.numberFormats, ...decisions.numberFormats },
    scales: { ...sameHeader(earlier, guess), ...guess.scales, ...decisions.scales },
    defaults: merged("defaults"),
  };
}

/** The scales of an earlier mapping whose columns still have the same header. */
function sameHeader(earlier: Mapping, guess: Mapping): Mapping["scales"] {
  return Object.fromEntries(
    Object.entries(earlier.scales).filter(
      ([id]) => earlier.columns[id]?.header === guess.columns[id]?.header,
    ),
  );
}

/** The choices of an earlier mapping that a person made; guesses are made anew from the data. */
function decidedOnly(choices: Mapping[keyof Mapping] = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(choices).filter(
      ([, choice]) => typeof choice !== "object" || (choice as { kind?: string }).kind === "person",
    ),
  );
}

/**
 * Issues of the currency: the signs or the currency column of the first import set the workbook's currency, and a later
 * import that differs is a question.
 */
function currencyIssues(
  platform: Platform,
  request: ImportRequest,
  mapping: Mapping,
  isFirst: boolean,
): Issue[] {
  const fields: Readonly<Record<string, Field>> = TABLES[request.table].fields;
  const money = Object.entries(mapping.columns).flatMap(([field, { header }]) =>
    fields[field]?.type === "money" || field === "currency" ? [request.header.indexOf(header)] : [],
  );
  const texts = money.flatMap((column) => [
    request.header[column] ?? "",
    ...request.rows.map((row) => row[column] ?? ""),
  ]);
  const currency = currencyOf(texts);
  const settings = ensureSettings(platform);
  if (currency === null || currency === settings.currency) return [];
  if (isFirst) {
    saveSettings(platform, { ...settings, currency });
    return [];
  }
  const details = { found: currency, expected: settings.currency };
  return [{ code: "currency-differs", severity: "question", table: request.table, details }];
}

/** The number of rows and columns that an upsert writes to. */
function sizeOf({ blocks }: Upsert): { readonly rows: number; readonly columns: number } {
  const columns = Math.max(...blocks.map(({ column, rows }) => column + rows[0].length - 1));
  return { rows: blocks[0].rows.length, columns };
}

/** Copies the formula in the first row of a person's own column to the new rows, so that it covers them too. */
function fillFormulasDown(
  platform: Platform,
  tab: number,
  others: readonly number[],
  before: number,
  after: number,
): void {
  if (others.length === 0) return;
  const first = platform.workbook.formulas(tab)[1] ?? [];
  for (const column of others) {
    if ((first[column - 1] ?? "") !== "") platform.workbook.fillDown(tab, column, 2, before + 2, after + 1);
  }
}
