import type { Day } from "../calendar/day";
import type { Cell } from "../facts/table";
import type { Layout, ReportCell } from "../report/sheet";
import type { Locale } from "../text/locale";

/** Everything the use cases ask of the outside world. `gas/` implements it; nothing else may. */
export interface Platform {
  readonly clock: Clock;
  readonly workbook: Workbook;
  /** The key-value store of this spreadsheet (document properties). */
  readonly store: Store;
  readonly mail: Mail;
  readonly schedule: Schedule;
  /** The user's language, or the spreadsheet's when a trigger runs the script. */
  readonly locale: Locale;
  /** The id of this script's build; the sidebar's page carries that of its own. */
  readonly build: string;
  /** The address of the account that this run uses; empty where Google does not tell it. */
  readonly account: string;
  /** Runs `work` unless another run of this spreadsheet holds the lock; then returns null. What it wrote is in the sheet after it. */
  exclusively<T>(work: () => T): T | null;
  /** Runs work whose failure belongs to the outside world; returns the failure's message, or null. */
  attempt(work: () => void): string | null;
  fetch(request: HttpRequest): HttpResponse;
  /** Bytes (signed or not) to text. */
  decode(bytes: readonly number[], encoding: string): string;
  picture(chart: TrendChart): Picture;
  /** The fallbacks of this run so far: what Google withheld or refused, and was done in another way. */
  fallbacks(): readonly Fallback[];
}

/**
 * A fallback: another way taken because Google withheld or refused something. It is reported at the end of a run;
 * nothing is lost by it. `looks`: Google refused some of what a tab should look like.
 */
export type Fallback =
  | { readonly kind: "own-lock" | "own-properties" | "no-timeout" }
  | { readonly kind: "looks"; readonly tab: string };

/** The time, in the zone of the spreadsheet. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Civil day in the spreadsheet's zone. */
  today(): Day;
  /** Hour 0–23 in the spreadsheet's zone. */
  hour(): number;
  /** `2026-11-23T07:05:00+09:00` in the spreadsheet's zone. */
  stamp(): string;
  dayOf(date: Date): Day;
}

/** A Date carries civil time in its UTC fields, as in `Cell`. */
export type CellOut = ReportCell;

/** A tab: its id, which is stable, and its title. */
export interface TabRef {
  readonly id: number;
  readonly title: string;
}

/** A rectangle of cells, counted from 1. */
export interface Area {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The spreadsheet: reading and writing its tabs. */
export interface Workbook {
  readonly url: string;
  readonly name: string;
  readonly locale: string;
  tabs(): readonly TabRef[];
  /** All rows from A1 to the last cell with content; [] for an empty tab. One service call below the chunk limit. `top` stops it earlier. */
  read(tab: number, top?: number): Cell[][];
  /**
   * The formulas of a tab, shaped like `read`, "" where a cell holds none; in the add-on's own spelling, whatever the
   * spreadsheet's locale.
   */
  formulas(tab: number): string[][];
  /** The displayed text of a few cells. */
  shown(area: Area): string[][];
  /** The values and formulas of a few cells, without reading the whole tab; a cell without a formula has "" for one. */
  readAt(area: Area): { readonly values: Cell[][]; readonly formulas: string[][] };
  /** The selected cells, or null where no user has the spreadsheet open (a trigger). */
  selected(): Area | null;
  /** Replaces the whole content of a tab in one write; what stood beyond the new content is blanked with it. */
  write(tab: number, rows: readonly (readonly CellOut[])[]): void;
  /** Writes a block at a place and leaves everything else alone. */
  writeAt(tab: number, row: number, column: number, rows: readonly (readonly CellOut[])[]): void;
  append(tab: number, rows: readonly (readonly CellOut[])[]): void;
  /** Copies the cell (`column`, `fromRow`) down over the rows `firstRow`–`lastRow`, formulas shifting. */
  fillDown(tab: number, column: number, fromRow: number, firstRow: number, lastRow: number): void;
  /** `columns` makes it no wider than that: blank cells count against those there may be. */
  insert(title: string, hidden: boolean, columns?: number): TabRef;
  remove(tab: number): void;
  /** Activates a tab, so that the user sees it. */
  show(tab: number): void;
  /**
   * Applies the formats of a tab. Formats are optional: those that Google refuses are noted and stop nothing. False
   * where there were some. Flushes before and after, and after each look of a second try, which `onlyOnce` leaves out.
   */
  layout(tab: number, layout: Layout, onlyOnce?: boolean): boolean;
  /** Makes a named range of one cell; names survive renaming and moving. */
  nameCell(name: string, tab: number, row: number, column: number): void;
  /** The tab a name points into, or null. */
  namedTab(name: string): number | null;
  /**
   * Sets the data validation of a column below a cell, or with null removes ours. A validation rule that somebody else
   * set is left alone; the columns of a table take no rule at all.
   */
  entryRule(
    tab: number,
    from: { readonly row: number; readonly column: number },
    check: (EntryCheck & { readonly help: string }) | null,
  ): "done" | "not-ours" | "refused";
  /**
   * Protects a row with a warning before it is edited, or with null removes our protection. False where Google refuses
   * that.
   */
  warnRow(tab: number, row: number, help: string | null): boolean;
  /** Flushes the buffer of writes: what was written so far is in the sheet when this returns. */
  flush(): void;
  toast(message: string): void;
  hidden(tab: number): boolean;
  /** Whether a tab, or a part of it, is protected from this account. */
  isProtected(tab: number): boolean;
  /** Number of cells in the spreadsheet, blank ones included. */
  cells(): number;
  /**
   * Number of cells that a tab gains if it is written as far as a row and a column; each new row is as wide as the tab.
   */
  growth(tab: number, rows: number, columns: number): number;
}

/** The most cells that a spreadsheet may have, by Google's limit. */
export const MAX_CELLS = 10_000_000;

/** A data validation criterion: what may be entered into a cell. */
export type EntryCheck =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "not-negative" };

/** A line chart of several series over the same labels. */
export interface TrendChart {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}
/** A picture the platform made; only the platform looks inside. */
export type Picture = { readonly picture: unknown };

/** A persistent key-value store. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** Sets all of them in one service call. */
  setAll(values: Readonly<Record<string, string>>): void;
  /** Deletes every key. */
  clear(): void;
}

/** A mail to one recipient. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly pictures: Readonly<Record<string, Picture>>;
}
export interface Mail {
  /** Recipients left of today's mail quota. */
  remaining(): number;
  /** Throws where the address or the quota is refused. */
  send(message: MailMessage): void;
}

/** The hourly time-driven trigger. */
export interface Schedule {
  /** Whether the one hourly trigger of this account exists. */
  active(): boolean;
  /** Creates the trigger; Google refuses a second one. */
  start(): void;
  /** Deletes the trigger of this account; another account's cannot be deleted. */
  stop(): void;
  /** The last time the trigger fired without a spreadsheet and could do nothing, as `stamp` writes it, or null. */
  missed(): string | null;
  /** Clears what `missed` returns, once the trigger has fired with its spreadsheet again. */
  arrived(): void;
}

export interface HttpRequest {
  readonly url: string;
  readonly timeoutSeconds: number;
}
export interface HttpResponse {
  readonly status: number;
  readonly bytes: readonly number[];
}
