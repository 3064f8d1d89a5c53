import type { Decisions } from "../src/app/import/import";
import type { ImportAnswer } from "../src/app/rpc/import";
import { csvIssueText } from "../src/app/wording";
import { read } from "../src/connectors/csv";
import { readDate } from "../src/facts/date";
import type { TableName } from "../src/facts/table";
import { writeWide } from "../src/facts/wide";
import type { Locale } from "../src/text/locale";
import { interpolate } from "../src/text/message";
import { type ImportMessage, importWords } from "./import-words";
import type { Workbench } from "./workbench";

/** Characters sent in one call, about a megabyte, as the sidebar does. */
const CHUNK = 1_000_000;

export interface BytesImport {
  readonly table: TableName;
  /** As the messages name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly decisions: Decisions;
  readonly locale: Locale;
}

export type ImportedFile = ImportAnswer & { readonly source: NonNullable<ImportAnswer["source"]> };

/** The error of a file that could not be imported, with a message for its user. */
export class ImportError extends Error {
  /** @param hints What would help on a command line; a page has none. */
  constructor(
    message: string,
    readonly hints: readonly ImportMessage[] = [],
  ) {
    super(message);
  }
}

/** Imports a CSV file as the sidebar does: decoded and parsed here, sent in chunks to the add-on. */
export function importBytes(
  bench: Workbench,
  { table, name, bytes, decisions: requested, locale }: BytesImport,
): ImportedFile {
  const result = read(bytes, { table, locale }, (encoding) => new TextDecoder(encoding).decode(bytes));
  if (result.kind === "refused") throw new ImportError(csvIssueText(result.issue, name, locale));
  const { header, rows, above } = result.table;
  const decisions = withDay(requested, header);
  const named = [
    ...Object.entries(decisions.columns ?? {}).map(([field, choice]) => [field, choice.header]),
    ...Object.entries(decisions.wide ?? {}).map(([column, choice]) => [
      writeWide(choice).replace(": ", ":"),
      column,
    ]),
  ];
  for (const [field, column] of named) {
    if (header.includes(column) || column === "*") continue;
    const params = { table, field, header: column, file: name, found: header.join(", ") };
    throw new ImportError(interpolate(importWords["no-header"], locale, params));
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
    const has = (code: string) => answer.issues.some((issue) => issue.code === code);
    const hints: ImportMessage[] = [];
    if (has("no-known-header")) hints.push("map-hint");
    if (has("day-needed")) hints.push("day-hint");
    throw new ImportError(answer.texts.join("\n"), hints);
  }
  return {
    ...answer,
    source,
    texts: [...result.issues.map((issue) => csvIssueText(issue, name, locale)), ...answer.texts],
  };
}

/** Reads `--map content.date=2026-10-31`, which names the date of all rows rather than a column. */
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
