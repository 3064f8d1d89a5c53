import type { CsvIssue } from "../csv/issue";
import type { Issue } from "../facts/issue";
import type { TableName } from "../facts/table";
import { TABLES } from "../facts/tables";
import type { Locale, Text } from "../text/locale";
import { interpolate } from "../text/message";
import { csvMessages } from "../text/messages/csv";
import { factsMessages } from "../text/messages/facts";

/** An issue in words: what happened, where, and what to do. */
export function issueText(issue: Issue, locale: Locale): string {
  const text = (factsMessages as Readonly<Record<string, Text>>)[issue.code];
  const table = TABLES[issue.table as TableName];
  const field = String(issue.details?.field ?? "");
  return interpolate(text, locale, {
    ...issue.details,
    table: table?.label[locale] ?? issue.table ?? "",
    tab: issue.tab ?? "",
    row: issue.row ?? "",
    column: issue.column ?? "",
    value: issue.value ?? "",
    field: table?.fields[field]?.label[locale] ?? field,
  });
}

export function csvIssueText(issue: CsvIssue, file: string, locale: Locale): string {
  return interpolate(csvMessages[issue.code], locale, { file, ...issue.details });
}
