import type { SavedState } from "./saved-state";
import type { Outcome, Shelf } from "./shelf";

/** A change that is followed by another one this soon is kept together with it. */
const PAUSE = 300;
/** A large workbook takes seconds to keep, in which the page stands still: it is kept that much more seldom. */
const REST = 5;
/** Nothing waits longer for the changes to pause, as while a week passes. */
const LONGEST = 3000;

/** Keeps what changes, one save after the other, and knows when another tab has kept something in between. */
export class Saving {
  /** Of the last save; after "elsewhere" nothing is kept until a person has chosen. */
  outcome: Outcome = "kept";
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** There are changes that no save has taken along yet. */
  private isDue = false;
  /** When the first of them came that wait for the changes to pause. */
  private since: number | null = null;
  /** Milliseconds that the last save has taken. */
  private took = 0;
  private running: Promise<void> = Promise.resolve();
  /** The highest number of another tab. */
  private heard = 0;

  constructor(
    private readonly shelf: Shelf,
    private readonly state: () => SavedState,
    private readonly changed: () => void,
  ) {
    shelf.hear((number) => {
      this.heard = Math.max(this.heard, number);
      // A tab that is opened between another's save and its message has read that save already.
      if (number > shelf.number) this.become("elsewhere");
    });
    shelf.whenLeft(() => this.leave());
  }

  soon(): void {
    const now = Date.now();
    this.isDue = true;
    this.since ??= now;
    clearTimeout(this.timer);
    const rest = REST * this.took;
    const latest = this.since + Math.max(LONGEST, rest) - now;
    this.timer = setTimeout(() => this.now(false), Math.max(0, Math.min(Math.max(PAUSE, rest), latest)));
  }

  /** What another tab has kept is written over. */
  keepMine(): void {
    this.now(true);
  }

  private leave(): void {
    if (!this.isDue || this.outcome === "elsewhere") return;
    this.isDue = false;
    this.shelf.keepAtOnce(this.state());
    this.shelf.tell();
  }

  private now(force: boolean): void {
    clearTimeout(this.timer);
    this.since = null;
    // What goes wrong with one save must not stop those after it.
    this.running = this.running
      .then(() => this.save(force))
      .catch(() => {
        this.isDue = true;
        this.become("refused");
      });
  }

  private async save(force: boolean): Promise<void> {
    if (!force && (!this.isDue || this.outcome === "elsewhere")) return;
    this.isDue = false;
    const began = performance.now();
    const outcome = await this.shelf.keep(this.state(), force);
    this.took = performance.now() - began;
    if (outcome === "kept") this.shelf.tell();
    else this.isDue = true;
    // Another tab may have been heard meanwhile, and came after this save.
    this.become(this.heard > this.shelf.number ? "elsewhere" : outcome);
  }

  private become(outcome: Outcome): void {
    if (this.outcome === outcome) return;
    this.outcome = outcome;
    this.changed();
  }
}
