import { MachineHost } from "#host";
import { realmsFor } from "#realms";
import { menuEntry, requireAuthorization, rpcEntry } from "./entries";
import { fireTrigger } from "./fire-trigger";
import { captions } from "./menu-tree";
import { Person } from "./person";
import { cellFunctions } from "./runtime/cell-functions";
import { dueTrigger, rearm } from "./runtime/clock";
import { openEvent } from "./runtime/events";
import { type Entry, type ExecutionRecord, Executor, type Running } from "./runtime/executor";
import { Gate } from "./runtime/gate";
import type { HttpStub } from "./runtime/http-stub";
import { lostAnswer, plainAnswer } from "./runtime/plain-data";
import { type Project, readProject } from "./runtime/project";
import { accessOf } from "./services/access";
import { Recordings } from "./services/advanced/recordings";
import type { Setting } from "./services/execution";
import { copiedWorld, emptyWorld, type SentMail, type TriggerRecord, type World } from "./services/world";
import { Book, type BookSettings } from "./sheet/book";
import type { BookSnapshot } from "./sheet/book-snapshot";
import type { CustomFunctions } from "./sheet/custom-functions";
import { Steps } from "./steps";
import { Trouble } from "./trouble";
import type { WorkbenchCore } from "./workbench-core";
import type { WorkbenchOptions } from "./workbench-options";

/** A snapshot of a workbench: all of its state at one moment. */
export interface Snapshot {
  readonly world: World;
  readonly book: BookSnapshot;
}

/** A Google spreadsheet with a script in it, on this machine: what people, time and the network do to it are its methods. */
export class Workbench implements WorkbenchCore {
  readonly gate = new Gate();
  /** What Google's other APIs answer. */
  readonly recordings = new Recordings();
  book: Book;
  world: World;
  private readonly host = new MachineHost();
  readonly project: Project;
  private readonly openRealm: ReturnType<typeof realmsFor>;
  private executor: Executor;
  readonly person = new Person(this);
  readonly steps = new Steps(this);
  readonly trouble = new Trouble(this);
  setting: Setting;

  static create(options: WorkbenchOptions): Workbench {
    return new Workbench(options);
  }

  private constructor(private readonly options: WorkbenchOptions) {
    const { code, manifest, files = {}, user = "taro@example.jp", owner = user } = options;
    this.project = readProject(code, manifest, files);
    this.openRealm = realmsFor(code);
    this.world = emptyWorld(Date.parse(options.now));
    this.host.http.pass = (milliseconds) => {
      this.world.now += milliseconds;
    };
    this.setting = {
      user,
      owner,
      userLocale: options.userLocale ?? "ja",
      account: options.account ?? "consumer",
      install: options.install ?? "add-on",
      scriptTimeZone: options.scriptTimeZone ?? "America/New_York",
    };
    this.book = new Book(this.bookSettings());
    this.book.custom = this.cellFunctions();
    this.book.addSheet(options.locale?.startsWith("ja") === false ? "Sheet1" : "シート1");
    this.world.activeSheet = this.book.sheets[0].id;
    this.executor = this.newExecutor();
  }

  /** Opens the spreadsheet: onOpen runs, and the menus it builds are there. NONE is an add-on not yet used here. */
  open(mode: "NONE" | "LIMITED" = this.world.enabled ? "LIMITED" : "NONE"): void {
    this.world.menu = [];
    this.person.opened();
    if (this.defines("onOpen"))
      this.handle({
        functionName: "onOpen",
        kind: "open",
        mode,
        args: (execution) => [openEvent(execution)],
      });
  }

  /**
   * File > Make a copy: cells, styles, names and metadata are copied; triggers and the document's properties are not.
   * Unverified [copied-workbook]: that they stay behind.
   */
  copy(): Workbench {
    const copy = new Workbench(this.options);
    copy.setting = this.setting;
    copy.world = copiedWorld(this.world, this.book.locale);
    copy.reopen({ ...this.book.snapshot(), memo: new Map() });
    return copy;
  }

  defines(functionName: string): boolean {
    return this.project.functions.includes(functionName);
  }

  /** Captions as shown, submenus indented by `parent > `. */
  menu(): string[] {
    return this.world.menu.flatMap(({ items = [] }) => captions(items));
  }

  /** Chooses the menu item that runs this function. */
  clickMenu(functionName: string): void {
    const entry = menuEntry(this, functionName);
    requireAuthorization(this, entry);
    this.world.enabled = true;
    this.handle(entry);
  }

  /** Calls a function as the sidebar does by `google.script.run`: plain data in, plain data out. */
  run(functionName: string, ...args: unknown[]): unknown {
    const answer = this.handle(rpcEntry(this, functionName, args));
    return this.trouble.losesAnswers ? lostAnswer(answer) : plainAnswer(answer);
  }

  /** Advances the clock; clock triggers fire in order, each at its time. Their errors are recorded in `executions` only. */
  advance(by: Partial<Readonly<Record<"days" | "hours" | "minutes" | "seconds", number>>>): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    const until = this.world.now + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    for (let due = dueTrigger(this.world, until); due !== null; due = dueTrigger(this.world, until)) {
      this.world.now = Math.max(this.world.now, due.next as number);
      rearm(this.world, due);
      fireTrigger(this, due);
    }
    this.world.now = Math.max(this.world.now, until);
    this.book.recalculate();
  }

  get now(): string {
    return new Date(this.world.now).toISOString();
  }
  set now(instant: string) {
    this.world.now = Date.parse(instant);
  }
  get outbox(): readonly SentMail[] {
    return this.world.outbox;
  }
  get toasts(): readonly string[] {
    return this.world.toasts.map((toast) => toast.message);
  }
  /** Alerts and prompts shown so far. */
  get alerts(): World["alerts"] {
    return this.world.alerts;
  }
  /** What a person will answer next: a button's name and, for prompts, a text. */
  answer(button: string, text = ""): void {
    this.world.answers.push({ button, text });
  }
  get sidebar(): string | null {
    return this.world.page?.kind === "sidebar" ? this.world.page.html : null;
  }
  get triggers(): readonly TriggerRecord[] {
    return this.world.triggers;
  }
  get executions(): readonly ExecutionRecord[] {
    return this.executor.records;
  }
  get http(): HttpStub {
    return this.host.http;
  }

  /** Another person at the same spreadsheet; their properties and triggers are their own. */
  become(user: string, userLocale = this.setting.userLocale): void {
    this.setting = { ...this.setting, user, userLocale };
    this.executor = this.newExecutor();
  }

  snapshot(): Snapshot {
    return { world: structuredClone(this.world), book: this.book.snapshot() };
  }

  restore(snapshot: Snapshot): void {
    this.world = structuredClone(snapshot.world);
    this.reopen(snapshot.book);
  }

  /** The whole state without anything that depends on the speed of this machine. */
  toJSON(): unknown {
    return { book: this.book.toJSON(), world: this.world };
  }

  private reopen(book: BookSnapshot): void {
    this.book = Book.restored(book, this.bookSettings());
    this.book.custom = this.cellFunctions();
    this.executor = this.newExecutor();
  }

  /** Runs a function of the script as the platform does when something happens; throws its ScriptError. */
  handle(entry: Entry): unknown {
    requireAuthorization(this, entry);
    try {
      return this.executor.run(entry);
    } finally {
      this.book.recalculate();
    }
  }

  /** Starts a function of the script that runs in steps. */
  begin(entry: Entry): Running {
    requireAuthorization(this, entry);
    return this.executor.begin(entry);
  }

  private newExecutor(): Executor {
    const { project, openRealm, host, gate, setting, recordings } = this;
    const workbench = this;
    const state = {
      setting,
      recordings,
      get world() {
        return workbench.world;
      },
      get book() {
        return workbench.book;
      },
    };
    const { records, numbers } = this.executor ?? {};
    return new Executor(project, openRealm, state, host, gate, records, numbers);
  }

  private cellFunctions(): CustomFunctions {
    const functions = cellFunctions(this.project, (entry) => this.executor.run(entry));
    // Unverified [collaborator-cells]: cells keep what they show until something they read changes.
    const names = (): ReadonlySet<string> =>
      this.world.enabled && accessOf(this.world, this.setting.user).installed ? functions.names() : new Set();
    return { ...functions, names };
  }

  private bookSettings(): BookSettings {
    const { locale = "ja_JP", timeZone = "Asia/Tokyo" } = this.options;
    return { locale, timeZone, now: () => this.world.now };
  }
}
