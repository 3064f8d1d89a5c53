import { detectEncoding, MAX_BYTES } from "../csv/encoding";
import type { CsvIssue } from "../csv/issue";
import { type CsvTable, readCsv } from "../csv/read";
import { knownColumns } from "../facts/guess";
import type { TableName } from "../facts/table";
import type { Locale } from "../text/locale";
import { namelessColumn } from "../text/messages/csv";

/** The request that fetches a CSV file. */
export function request(url: string): { readonly url: string; readonly timeoutSeconds: number } {
  return { url, timeoutSeconds: 60 };
}

export type CsvResult =
  | { readonly kind: "table"; readonly table: CsvTable; readonly issues: readonly CsvIssue[] }
  | { readonly kind: "refused"; readonly issue: CsvIssue };

export interface CsvRequest {
  /** The canonical table to read, where the file holds several. */
  readonly table: TableName;
  /** The spreadsheet's language: columns without a name get one in it, so that every import calls them alike. */
  readonly locale: Locale;
}

/** Parses the bytes of a CSV file; `decode` belongs to the platform. */
export function read(
  bytes: ArrayLike<number>,
  { table, locale }: CsvRequest,
  decode: (encoding: string) => string,
): CsvResult {
  if (bytes.length === 0) return refused({ code: "csv-empty", severity: "error" });
  if (bytes.length > MAX_BYTES) {
    const megabytes = Math.ceil(bytes.length / 1_000_000);
    return refused({ code: "csv-too-large", severity: "error", details: { megabytes } });
  }
  const detected = detectEncoding(bytes);
  if ("binary" in detected) return refused({ code: "csv-binary", severity: "error" });
  const { table: found, issues } = readCsv(decode(detected.encoding), namelessColumn[locale], (header) =>
    knownColumns(table, header),
  );
  const fatal = issues.find((issue) => issue.severity === "error");
  if (found === null || fatal !== undefined)
    return refused(fatal ?? { code: "csv-empty", severity: "error" });
  return { kind: "table", table: found, issues };
}

function refused(issue: CsvIssue): CsvResult {
  return { kind: "refused", issue };
}
