import { PageController } from "../../../workbench/web/page-controller";
import type { SavedState } from "../../../workbench/web/saved-state";
import type { Outcome, StateStore } from "../../../workbench/web/state-store";

/** What all tabs of a browser share: the states by number, and who listens. */
export class Browser {
  readonly states: SavedState[] = [];
  readonly tabs: Tab[] = [];
}

/** One tab's state store. Messages of other tabs arrive only when a test says so, as they may come late. */
export class Tab implements StateStore {
  number: number;
  /** A save is answered only after this. */
  slow: Promise<void> = Promise.resolve();
  /** Closes the page. */
  leave: () => void = () => {};
  private listener: (number: number) => void = () => {};
  private readonly messages: number[] = [];

  constructor(private readonly browser: Browser) {
    this.number = browser.states.length;
    browser.tabs.push(this);
  }

  async save(state: SavedState, force: boolean): Promise<Outcome> {
    if (force) this.number = this.browser.states.length;
    if (this.number < this.browser.states.length) return "conflict";
    this.saveOnExit(state);
    await this.slow;
    return "saved";
  }
  saveOnExit(state: SavedState): void {
    this.number = this.browser.states.push(state);
  }
  announce(): void {
    for (const tab of this.browser.tabs) if (tab !== this) tab.messages.push(this.number);
  }
  onAnnouncement(listener: (number: number) => void): void {
    this.listener = listener;
  }
  /** The messages on their way arrive. */
  arrive(): void {
    for (const number of this.messages.splice(0)) this.listener(number);
  }
  onExit(listener: () => void): void {
    this.leave = listener;
  }
}

/** A script that counts the hours in A1. */
const CODE = `
function start() { ScriptApp.newTrigger("hourly").timeBased().everyHours(1).create(); }
function hourly() { SpreadsheetApp.getActive().getSheets()[0].appendRow(["hour"]); }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Start", "start").addToUi(); }
`;

export const TODAY = "2026-11-23";

/** The page's controller over a small script, without a page. */
export function controllerOf(browser = new Browser()): {
  controller: PageController;
  store: Tab;
  browser: Browser;
} {
  const store = new Tab(browser);
  const files = { code: CODE, manifest: {}, sidebar: "" };
  const controller = new PageController(files, TODAY, "en", null, async () => {}, store);
  return { controller, store, browser };
}
