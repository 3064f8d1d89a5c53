import { detectEncoding, MAX_BYTES } from "../../csv/encoding";
import type { CsvIssue } from "../../csv/issue";
import { type CsvTable, readCsv } from "../../csv/read";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { csvMessages, namelessColumn } from "../../text/messages/csv";

export interface ReadTable {
  /** Null where there is nothing to send; then `texts` says why. */
  readonly table: CsvTable | null;
  readonly texts: readonly string[];
}

/** The person's language, for sentences, and the spreadsheet's, for columns without a name. */
export interface Languages {
  readonly locale: Locale;
  readonly bookLocale: Locale;
}

/** Reads a file in the browser, whatever its encoding: only rows of text go to the server. */
export async function readFile(file: File, languages: Languages): Promise<ReadTable> {
  const { locale } = languages;
  const refused = (code: CsvIssue["code"], details = {}): ReadTable => ({
    table: null,
    texts: [interpolate(csvMessages[code], locale, { file: file.name, ...details })],
  });
  if (file.size > MAX_BYTES)
    return refused("csv-too-large", { megabytes: (file.size / 1_000_000).toFixed(1) });
  // It may have been moved, or locked by another program, since it was chosen.
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return refused("csv-unreadable");
  const bytes = new Uint8Array(content);
  const found = detectEncoding(bytes);
  if ("binary" in found) return refused("csv-binary");
  return readText(new TextDecoder(found.encoding).decode(bytes), file.name, languages);
}

export function readText(text: string, name: string, { locale, bookLocale }: Languages): ReadTable {
  const { table, issues } = readCsv(text, namelessColumn[bookLocale]);
  const texts = issues.map(({ code, details }) =>
    interpolate(csvMessages[code], locale, { file: name, ...details }),
  );
  return { table: issues.some(({ severity }) => severity === "error") ? null : table, texts };
}
