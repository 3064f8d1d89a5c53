import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Decisions } from "../../src/app/import";
import type { ImportAnswer } from "../../src/app/rpc/import";
import { csvIssueText } from "../../src/app/wording";
import { read } from "../../src/connectors/csv";
import { readDate } from "../../src/facts/date";
import type { TableName } from "../../src/facts/table";
import { writeWide } from "../../src/facts/wide";
import type { Locale } from "../../src/text/locale";
import type { Workbench } from "../workbench";
import { say } from "./words";

/** About a megabyte of text at a time: what the sidebar sends in one call. */
const CHUNK = 1_000_000;

export interface FileImport {
  readonly table: TableName;
  readonly file: string;
  readonly decisions: Decisions;
  readonly locale: Locale;
}

export type ImportedFile = ImportAnswer & { readonly source: NonNullable<ImportAnswer["source"]> };

/** A file that could not be taken, in words. */
export class ImportError extends Error {}

/** Takes a person's CSV the way the sidebar does: decoded and cut into rows here, sent in chunks to the add-on. */
export function importFile(
  bench: Workbench,
  { table, file, decisions: asked, locale }: FileImport,
): ImportedFile {
  const place = statSync(file, { throwIfNoEntry: false });
  if (place === undefined) throw new ImportError(say("no-file", locale, { file }));
  if (place.isDirectory()) throw new ImportError(say("file-is-folder", locale, { file }));
  const bytes = readFileSync(file);
  const result = read(bytes, { table, locale }, (encoding) => new TextDecoder(encoding).decode(bytes));
  if (result.kind === "refused") throw new ImportError(csvIssueText(result.issue, basename(file), locale));
  const { header, rows, above } = result.table;
  const decisions = withDay(asked, header);
  const named = [
    ...Object.entries(decisions.columns ?? {}).map(([field, choice]) => [field, choice.header]),
    ...Object.entries(decisions.wide ?? {}).map(([name, choice]) => [
      writeWide(choice).replace(": ", ":"),
      name,
    ]),
  ];
  for (const [field, name] of named) {
    if (header.includes(name) || name === "*") continue;
    const said = { table, field, header: name, file: basename(file), found: header.join(", ") };
    throw new ImportError(say("no-header", locale, said));
  }
  const { tab } = bench.run("rpc", { ask: "import-begin", header }) as { tab: number };
  for (const part of chunks(rows)) bench.run("rpc", { ask: "import-rows", tab, rows: part });
  const answer = bench.run("rpc", {
    ask: "import-end",
    tab,
    table,
    url: "",
    above,
    decisions,
  }) as ImportAnswer;
  const { source } = answer;
  if (source === null) {
    const unknown = answer.issues.some((issue) => issue.code === "no-known-header");
    const dayless = answer.issues.some((issue) => issue.code === "day-needed");
    const hint = unknown ? [say("map-hint", locale, { table })] : [];
    const dayHint = dayless ? [say("day-hint", locale, { table })] : [];
    throw new ImportError([...answer.texts, ...hint, ...dayHint].join("\n"));
  }
  return {
    ...answer,
    source,
    texts: [...result.issues.map((issue) => csvIssueText(issue, basename(file), locale)), ...answer.texts],
  };
}

/** `--map content.date=2026-10-31` names no column but the day of all rows. */
function withDay(decisions: Decisions, header: readonly string[]): Decisions {
  const { date, ...columns } = decisions.columns ?? {};
  if (date === undefined || header.includes(date.header) || readDate(date.header)?.kind !== "day")
    return decisions;
  return { ...decisions, columns, day: date.header };
}

function* chunks(rows: readonly (readonly string[])[]): Generator<(readonly string[])[]> {
  let part: (readonly string[])[] = [];
  let size = 0;
  for (const row of rows) {
    part.push(row);
    size += row.reduce((sum, cell) => sum + cell.length + 1, 0);
    if (size > CHUNK) {
      yield part;
      part = [];
      size = 0;
    }
  }
  if (part.length > 0) yield part;
}
