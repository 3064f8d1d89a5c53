import type { csvMessages } from "../text/messages/csv";

/** Problem found when reading a CSV; worded in text/messages/csv. */
export interface CsvIssue {
  readonly code: keyof typeof csvMessages;
  readonly severity: "error" | "notice";
  readonly details?: Readonly<Record<string, string | number>>;
}
