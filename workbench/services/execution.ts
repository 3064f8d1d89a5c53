import type { Book } from "../sheet/book";
import type { Recordings } from "./advanced/recordings";
import type { Host } from "./host";
import type { AccountKind, World } from "./world";

export type AuthModeName = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** The event that started an execution; only some kinds have a user interface. */
export type ExecutionKind = "open" | "edit" | "install" | "menu" | "rpc" | "trigger" | "custom";

export interface LogLine {
  readonly level: "log" | "info" | "warn" | "error";
  readonly text: string;
}

/** One pushed project: its manifest and HTML files. */
export interface ProjectFiles {
  readonly manifest: Manifest;
  /** HTML by file name without its extension. */
  readonly html: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
  };
}

/** The people and the installation of a spreadsheet with a script. */
export interface Setting {
  readonly user: string;
  readonly owner: string;
  readonly userLocale: string;
  readonly account: AccountKind;
  /** An editor add-on may have one clock trigger per person and document, hourly at most; a bound script has 20. */
  readonly install: "add-on" | "bound";
  readonly scriptTimeZone: string;
}

/** The lifetime of an execution: its deadline, how it ended, and its recorded answers. */
export interface Life {
  /** Instant of the virtual clock at which Google ends it. */
  readonly deadline: number;
  /** The error that ended the execution: from then on no service answers, whatever the script goes on to do. */
  end: Error | null;
  /** The error of a lost write that the script has not seen yet. */
  late: Error | null;
  /** Number of appended rows that it has seen: those that were there at the end of its last call. */
  knownAppends: number;
  /** The recorded answers of an execution that runs in steps. */
  readonly tape: Tape | null;
}

/** The recorded answers of an execution that runs in steps, for replay (runtime/tape.ts). */
export interface Tape {
  readonly isReplaying: boolean;
  readonly isUsedUp: boolean;
  readonly suspension: Error;
  replay(): unknown;
  record(answer: { readonly value: unknown } | { readonly error: unknown }): void;
  now(read: () => number): number;
}

/** One run of the script, as the services see it. */
export interface Execution {
  readonly id: number;
  readonly kind: ExecutionKind;
  readonly mode: AuthModeName;
  readonly functionName: string;
  readonly world: World;
  readonly book: Book;
  readonly host: Host;
  readonly recordings: Recordings;
  readonly project: ProjectFiles;
  readonly setting: Setting;
  readonly log: LogLine[];
  readonly life: Life;
  /** The scope the script runs in, for templates; what its code throws belongs to that scope. */
  realm: { evaluate(source: string): unknown };
  /** The cell being calculated, in a custom function. */
  readonly cell: { readonly sheetId: number; readonly row: number; readonly column: number } | null;
}

export function hasUi(execution: Execution): boolean {
  return (
    execution.kind === "open" ||
    execution.kind === "install" ||
    execution.kind === "menu" ||
    execution.kind === "rpc"
  );
}

/** The person whose data a call may touch; a cell function works with the spreadsheet owner's (platform.md §2.5). */
export function storeUser(execution: Execution): string {
  return execution.mode === "CUSTOM_FUNCTION" ? execution.setting.owner : execution.setting.user;
}
