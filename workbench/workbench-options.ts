import type { Setting } from "./services/execution";

/** What a fresh spreadsheet with a script in it starts from. */
export interface WorkbenchOptions {
  /** Contents of Code.js. */
  readonly code: string;
  /** Contents of appsscript.json. */
  readonly manifest: object;
  /** HTML by file name, with or without `.html`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where the clock starts, as an ISO instant. */
  readonly now: string;
  readonly locale?: string;
  /** The spreadsheet's zone. */
  readonly timeZone?: string;
  /** The script's zone: another one unless a test says so, as in a published add-on (platform.md §6.1). */
  readonly scriptTimeZone?: string;
  readonly user?: string;
  readonly owner?: string;
  readonly userLocale?: string;
  readonly account?: Setting["account"];
  readonly install?: Setting["install"];
}
