import { Desk } from "../../../workbench/web/desk";
import type { SavedState } from "../../../workbench/web/saved-state";
import type { Outcome, Shelf } from "../../../workbench/web/shelf";

/** What all tabs of a browser share: the states by number, and who listens. */
export class Browser {
  readonly states: SavedState[] = [];
  readonly tabs: Tab[] = [];
}

/** One tab's view of what is kept. It hears others only when told to, so that messages may come late. */
export class Tab implements Shelf {
  number: number;
  /** What is kept is only told to be so after this. */
  slow: Promise<void> = Promise.resolve();
  /** The page is left. */
  leave: () => void = () => {};
  private listener: (number: number) => void = () => {};
  private readonly messages: number[] = [];

  constructor(private readonly browser: Browser) {
    this.number = browser.states.length;
    browser.tabs.push(this);
  }

  async keep(state: SavedState, force: boolean): Promise<Outcome> {
    if (force) this.number = this.browser.states.length;
    if (this.number < this.browser.states.length) return "elsewhere";
    this.keepAtOnce(state);
    await this.slow;
    return "kept";
  }
  keepAtOnce(state: SavedState): void {
    this.number = this.browser.states.push(state);
  }
  tell(): void {
    for (const tab of this.browser.tabs) if (tab !== this) tab.messages.push(this.number);
  }
  hear(listener: (number: number) => void): void {
    this.listener = listener;
  }
  /** The messages on their way arrive. */
  arrive(): void {
    for (const number of this.messages.splice(0)) this.listener(number);
  }
  whenLeft(listener: () => void): void {
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

/** The page's desk over a small script, without a page. */
export function deskOf(browser = new Browser()): { desk: Desk; shelf: Tab; browser: Browser } {
  const shelf = new Tab(browser);
  const files = { code: CODE, manifest: {}, sidebar: "" };
  const desk = new Desk(files, TODAY, "en", null, async () => {}, shelf);
  return { desk, shelf, browser };
}
