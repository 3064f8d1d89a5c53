import type { Locale } from "../../src/text/locale";
import { ScriptError } from "../runtime/script-error";
import type { ShownPage } from "../services/world";
import type { Sheet } from "../sheet/sheet";
import type { Workbench } from "../workbench";
import { type AddonFiles, freshBench } from "./addon-files";
import { History } from "./history";
import { fromSaved, type SavedState, toSaved } from "./saved-state";
import { Saving } from "./saving";
import type { Shelf } from "./shelf";
import { say } from "./words";

/** A line for the person in front of the page: a toast of the script, an alert of it, or something that went wrong. */
export interface Notice {
  readonly id: number;
  readonly kind: "toast" | "alert" | "error";
  readonly title: string;
  readonly text: string;
}

/** What goes wrong between the page and the script, armed by hand. */
export interface Line {
  /** The next request of the sidebar fails on its way. */
  failNext: boolean;
  /** Requests of the sidebar are carried out, and their answers arrive as null: Google does so to what it cannot pass. */
  losesAnswers: boolean;
  /** Seconds that every request of the sidebar takes. */
  delay: number;
  /** The call of a service at which the script breaks off, as the gate counts them; 0 for none. */
  breakAt: number;
}

const UNBROKEN: Line = { failNext: false, losesAnswers: false, delay: 0, breakAt: 0 };

/** The one place where the page changes the workbook: every change is shown, kept, and can be taken back. */
export class Desk {
  bench: Workbench;
  notices: readonly Notice[] = [];
  line: Line = { ...UNBROKEN };
  /** How much runs at the moment: a sidebar may ask something while time passes. */
  private running = 0;
  version = 0;
  /** Changes with the workbook itself, and with the language; the screen is drawn anew then. */
  edition = 0;
  /** The screen tells what is selected, and which tab is to be seen. */
  beforeScript: () => void = () => {};
  shownSheet: () => number = () => this.bench.world.activeSheet;
  private readonly listeners = new Set<() => void>();
  history = new History();
  private seen = { toasts: 0, alerts: 0 };
  private serial = 0;
  private lastPage: ShownPage | null = null;
  private pages = 0;
  readonly saving: Saving;

  constructor(
    private readonly files: AddonFiles,
    readonly today: string | null,
    public locale: Locale,
    saved: SavedState | null,
    /** Loads what draws pictures, before a script runs that may need it. */
    private readonly beforeRun: () => Promise<void>,
    shelf: Shelf,
  ) {
    this.saving = new Saving(
      shelf,
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
  /** Changes with every page that is shown. */
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

  /** A change by hand, which may be taken back. What the workbook refuses is said. */
  edit(work: () => void): void {
    const before = this.bench.book.snapshot();
    try {
      work();
      this.bench.book.settle();
      this.history.remember(before);
    } catch (error) {
      this.tell("error", "", (error as Error).message);
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

  /** Runs a menu item's function; what it throws is shown as Google does, in a box. */
  async clickMenu(functionName: string): Promise<void> {
    await this.run(() => this.bench.clickMenu(functionName)).catch((error) => {
      if (!(error instanceof ScriptError)) throw error;
      this.tell("error", "", error.message);
    });
  }

  /** A call of an add-on's page; throws the script's error, or that of the line. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    if (this.line.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.line.delay * 1000));
    if (this.line.failNext) {
      this.line.failNext = false;
      this.changed();
      throw new ScriptError("NetworkError", "Connection failure due to HTTP 0", "");
    }
    const answer = await this.run(() => this.bench.run(name, ...args));
    return this.line.losesAnswers ? null : answer;
  }

  /** Something runs; the page says so. */
  get busy(): boolean {
    return this.running > 0;
  }

  /** Anything that may run the script and takes its time. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    this.running += 1;
    this.notify();
    await this.beforeRun();
    // Lets the browser draw what says that something is running.
    await new Promise((resolve) => setTimeout(resolve));
    this.beforeScript();
    // Before the work: what a person does while it waits is a later step.
    this.history.remember(this.bench.book.snapshot());
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.changed();
    }
  }

  /** Speaks another language to the person; an untouched workbook is made anew in it, a used one stays as it is. */
  speak(locale: Locale): void {
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
    this.line = { ...UNBROKEN };
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

  tell(kind: Notice["kind"], title: string, text: string): void {
    this.serial += 1;
    this.notices = [...this.notices, { id: this.serial, kind, title, text }];
    this.notify();
  }

  /** Another tab is to be seen. */
  look(): void {
    this.notify();
  }

  /** Shows and keeps what is new. */
  changed(): void {
    const { toasts, alerts } = this.bench.world;
    for (const { title, message } of toasts.slice(this.seen.toasts)) this.tell("toast", title, message);
    for (const { title, message } of alerts.slice(this.seen.alerts)) this.tell("alert", title, message);
    this.seen = this.counts();
    this.edition += 1;
    this.notify();
    this.saving.soon();
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
