import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { ImportAnswer } from "../../src/app/rpc/import";
import { csvIssueText } from "../../src/app/wording";
import { read } from "../../src/connectors/csv";
import type { Mapping } from "../../src/facts/mapping";
import type { TableName } from "../../src/facts/table";
import type { Locale } from "../../src/text/locale";
import type { Workbench } from "../workbench";
import { say } from "./words";

/** About a megabyte of text at a time: what the sidebar sends in one call. */
const CHUNK = 1_000_000;

export interface FileImport {
  readonly table: TableName;
  readonly file: string;
  readonly decisions: Partial<Mapping>;
  readonly locale: Locale;
}

export type ImportedFile = ImportAnswer & { readonly source: NonNullable<ImportAnswer["source"]> };

/** A file that could not be taken, in words. */
export class ImportError extends Error {}

/** Takes a person's CSV the way the sidebar does: decoded and cut into rows here, sent in chunks to the add-on. */
export function importFile(bench: Workbench, { table, file, decisions, locale }: FileImport): ImportedFile {
  const place = statSync(file, { throwIfNoEntry: false });
  if (place === undefined) throw new ImportError(say("no-file", locale, { file }));
  if (place.isDirectory()) throw new ImportError(say("file-is-folder", locale, { file }));
  const bytes = readFileSync(file);
  const result = read(bytes, (encoding) => new TextDecoder(encoding).decode(bytes));
  if (result.kind === "refused") throw new ImportError(csvIssueText(result.issue, basename(file), locale));
  const { header, rows } = result.table;
  for (const [field, choice] of Object.entries(decisions.columns ?? {})) {
    if (header.includes(choice.header)) continue;
    const named = { table, field, header: choice.header, file: basename(file), found: header.join(", ") };
    throw new ImportError(say("no-header", locale, named));
  }
  const { tab } = bench.run("rpc", { ask: "import-begin", header }) as { tab: number };
  for (const part of chunks(rows)) bench.run("rpc", { ask: "import-rows", tab, rows: part });
  const answer = bench.run("rpc", { ask: "import-end", tab, table, url: "", decisions }) as ImportAnswer;
  const { source } = answer;
  if (source === null) {
    const unknown = answer.issues.some((issue) => issue.code === "no-known-header");
    const hint = unknown ? [say("map-hint", locale, { table })] : [];
    throw new ImportError([...answer.texts, ...hint].join("\n"));
  }
  return {
    ...answer,
    source,
    texts: [...result.issues.map((issue) => csvIssueText(issue, basename(file), locale)), ...answer.texts],
  };
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
