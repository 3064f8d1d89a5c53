import type { Locale } from "../../src/text/locale";
import { ScriptError } from "../runtime/script-error";
import type { ShownPage } from "../services/world";
import type { Sheet } from "../sheet/sheet";
import type { Workbench } from "../workbench";
import { type AddonFiles, freshBench } from "./addon-files";
import { Autosave } from "./autosave";
import { History } from "./history";
import { fromSaved, type SavedState, toSaved } from "./saved-state";
import type { StateStore } from "./state-store";
import { say } from "./words";

/** A notice to the person at the page: a toast or an alert of the script, or an error. */
export interface Notice {
  readonly id: number;
  readonly kind: "toast" | "alert" | "error";
  readonly title: string;
  readonly text: string;
}

/** Faults of the connection between the sidebar and the script, set by hand. */
export interface ConnectionFaults {
  /** Whether the next request of the sidebar fails. */
  failNext: boolean;
  /** Whether the answers of the sidebar's requests are lost: they arrive as null, as Google passes what it cannot serialise. */
  losesAnswers: boolean;
  /** Latency of every request of the sidebar, in seconds. */
  delay: number;
  /** The number of the service call at which the script fails; 0 for none. */
  breakAt: number;
}

const NO_FAULTS: ConnectionFaults = { failNext: false, losesAnswers: false, delay: 0, breakAt: 0 };

/**
 * The controller of the page, the only place that changes the workbook: every change is rendered, saved and can be
 * undone.
 */
export class PageController {
  bench: Workbench;
  notices: readonly Notice[] = [];
  connection: ConnectionFaults = { ...NO_FAULTS };
  /** Number of operations in progress: a sidebar may send a request while time passes. */
  private running = 0;
  version = 0;
  /** Counts changes of the workbook and of the language; the grid is redrawn with each. */
  revision = 0;
  /** Copies the selection from the grid into the workbook, before a script runs. */
  beforeScript: () => void = () => {};
  shownSheet: () => number = () => this.bench.world.activeSheet;
  private readonly listeners = new Set<() => void>();
  history = new History();
  private seen = { toasts: 0, alerts: 0 };
  private serial = 0;
  private lastPage: ShownPage | null = null;
  private pages = 0;
  readonly autosave: Autosave;

  constructor(
    private readonly files: AddonFiles,
    readonly today: string | null,
    public locale: Locale,
    saved: SavedState | null,
    /** Loads the renderer of pictures, before a script runs that may need it. */
    private readonly beforeRun: () => Promise<void>,
    store: StateStore,
  ) {
    this.autosave = new Autosave(
      store,
      () => toSaved(this.bench.snapshot(), this.locale),
      () => this.notify(),
    );
    this.bench = freshBench(files, locale, today);
    if (saved !== null) this.bench.restore(fromSaved(saved));
    this.seen = this.counts();
    this.bench.open();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getVersion = (): number => this.version;

  get page(): ShownPage | null {
    return this.bench.world.page;
  }
  /** A number that changes with every page that is opened. */
  get pageNumber(): number {
    if (this.page !== this.lastPage) {
      this.lastPage = this.page;
      this.pages += 1;
    }
    return this.pages;
  }
  closePage(): void {
    this.bench.world.page = null;
    this.changed();
  }

  /** Makes a manual change, which can be undone; a refusal becomes a notice. */
  edit(work: () => void): void {
    const before = this.bench.book.snapshot();
    try {
      work();
      this.bench.book.recalculate();
      this.history.record(before);
    } catch (error) {
      this.addNotice("error", "", (error as Error).message);
    }
    this.changed();
  }

  /** A person's typing, with the triggers that follow it. */
  type(sheet: Sheet, row: number, column: number, text: string): void {
    if (row > sheet.maxRows || column > sheet.maxColumns) throw new RangeError(say("outside", this.locale));
    this.bench.person.type(sheet.name, row, column, text);
  }

  undo(): void {
    this.history.undo(this.bench);
    this.changed();
  }
  redo(): void {
    this.history.redo(this.bench);
    this.changed();
  }

  /** Runs the function of a menu item; an error is shown in a dialog, as in Google Sheets. */
  async clickMenu(functionName: string): Promise<void> {
    await this.run(() => this.bench.clickMenu(functionName)).catch((error) => {
      if (!(error instanceof ScriptError)) throw error;
      this.addNotice("error", "", error.message);
    });
  }

  /** Makes a remote call for an add-on page; throws the error of the script or of the connection. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    if (this.connection.delay > 0)
      await new Promise((resolve) => setTimeout(resolve, this.connection.delay * 1000));
    if (this.connection.failNext) {
      this.connection.failNext = false;
      this.changed();
      throw new ScriptError("NetworkError", "Connection failure due to HTTP 0", "");
    }
    const answer = await this.run(() => this.bench.run(name, ...args));
    return this.connection.losesAnswers ? null : answer;
  }

  /** Whether an operation is in progress. */
  get busy(): boolean {
    return this.running > 0;
  }

  /** Runs an operation that may take time, such as a script; it can be undone as one step. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    this.running += 1;
    this.notify();
    await this.beforeRun();
    // Lets the browser draw what says that something is running.
    await new Promise((resolve) => setTimeout(resolve));
    this.beforeScript();
    // Before the work: what a person does while it waits is a later step.
    this.history.record(this.bench.book.snapshot());
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.changed();
    }
  }

  /** Changes the language of the page; an untouched workbook is created anew in it, a used one stays as it is. */
  setLocale(locale: Locale): void {
    if (locale === this.locale) return;
    this.locale = locale;
    if (this.isUntouched) this.startOver();
    else {
      this.bench.become(this.bench.setting.user, locale);
      this.bench.open();
      this.changed();
    }
  }

  startOver(): void {
    this.bench = freshBench(this.files, this.locale, this.today);
    this.history = new History();
    this.notices = [];
    this.connection = { ...NO_FAULTS };
    this.seen = this.counts();
    this.bench.open();
    this.changed();
  }

  get isUntouched(): boolean {
    const { sheets } = this.bench.book;
    return sheets.length === 1 && sheets[0].lastRow() === 0;
  }

  dismiss(id: number): void {
    this.notices = this.notices.filter((notice) => notice.id !== id);
    this.notify();
  }

  addNotice(kind: Notice["kind"], title: string, text: string): void {
    this.serial += 1;
    this.notices = [...this.notices, { id: this.serial, kind, title, text }];
    this.notify();
  }

  /** Redraws after another tab was chosen. */
  redraw(): void {
    this.notify();
  }

  /** Shows new notices, redraws, and schedules a save. */
  changed(): void {
    const { toasts, alerts } = this.bench.world;
    for (const { title, message } of toasts.slice(this.seen.toasts)) this.addNotice("toast", title, message);
    for (const { title, message } of alerts.slice(this.seen.alerts)) this.addNotice("alert", title, message);
    this.seen = this.counts();
    this.revision += 1;
    this.notify();
    this.autosave.schedule();
  }

  private counts(): { toasts: number; alerts: number } {
    const { toasts, alerts } = this.bench.world;
    return { toasts: toasts.length, alerts: alerts.length };
  }

  private notify(): void {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}
