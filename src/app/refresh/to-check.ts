import type { Issue } from "../../facts/issue";
import type { Unread } from "../../facts/parse";
import type { ReportCell } from "../../report/sheet";
import type { Locale } from "../../text/locale";
import { appMessages } from "../../text/messages/app";
import { issueText } from "../wording";

const ORDER: Readonly<Record<Issue["severity"], number>> = { question: 0, error: 1, notice: 2 };

/** The rows of the tab "to check": questions first, then every row and cell that could not be read, then notices. */
export function toCheckRows(
  issues: readonly Issue[],
  unread: readonly Unread[],
  locale: Locale,
): ReportCell[][] {
  const all = [...issues, ...unread.map((row) => row.issue)];
  const sorted = all.map((issue, index) => ({ issue, index }));
  sorted.sort((a, b) => ORDER[a.issue.severity] - ORDER[b.issue.severity] || a.index - b.index);
  return sorted.map(({ issue }) => [
    appMessages[`check-${issue.severity}`][locale],
    issue.tab ?? "",
    issue.row ?? "",
    issue.column ?? "",
    issue.value ?? "",
    issueText(issue, locale),
  ]);
}
