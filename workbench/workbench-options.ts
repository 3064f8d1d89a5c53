import type { Setting } from "./services/execution";

/** Options of a new workbench. */
export interface WorkbenchOptions {
  /** Contents of Code.js. */
  readonly code: string;
  /** Contents of appsscript.json. */
  readonly manifest: object;
  /** HTML by file name, with or without `.html`. */
  readonly files?: Readonly<Record<string, string>>;
  /** The start of the virtual clock, as an ISO instant. */
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
