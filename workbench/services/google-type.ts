import type { Emulated } from "./emulated";
import { GOOGLE_MEMBERS } from "./google-members";

/** Google's namespace of each service's classes; what a service shares with others is in Base. */
const NAMESPACES: Readonly<Record<string, string>> = {
  CacheService: "Cache",
  Charts: "Charts",
  HtmlService: "HTML",
  LockService: "Lock",
  MailApp: "Mail",
  PropertiesService: "Properties",
  ScriptApp: "Script",
  SpreadsheetApp: "Spreadsheet",
  UrlFetchApp: "URL_Fetch",
  Utilities: "Utilities",
};
/**
 * The documented methods of the console, which is in no namespace; `console.table` is not there (docs/google-evidence.tsv).
 * Unverified [runtime-console-debug]: nor is any other.
 */
const CONSOLE = "error info log time timeEnd warn";
const known = new Map<string, ReadonlySet<string>>();

/** Whether Google's class has the member; true also for classes whose members nobody has listed. */
export function mayHave({ $service, $type }: Emulated, name: string): boolean {
  const listed =
    ($service === "console" ? CONSOLE : undefined) ??
    GOOGLE_MEMBERS[`${NAMESPACES[$service] ?? "Base"}.${$type}`] ??
    GOOGLE_MEMBERS[`Base.${$type}`];
  if (listed === undefined) return true;
  let members = known.get(listed);
  if (members === undefined) {
    members = new Set(listed.split(" "));
    known.set(listed, members);
  }
  return members.has(name);
}
