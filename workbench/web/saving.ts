import { keep, keepAtOnce, type Outcome } from "./keep";
import type { SavedState } from "./saved-state";

/** A change that is followed by another one this soon is kept together with it. */
const PAUSE = 300;
/** A large workbook takes seconds to keep, in which the page stands still: it is kept that much more seldom. */
const REST = 5;

/** Keeps what changes, one save after the other, and knows when another tab has kept something in between. */
export class Saving {
  /** Of the last save; after "elsewhere" nothing is kept until a person has chosen. */
  outcome: Outcome = "kept";
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** There are changes that no save has taken along yet. */
  private isDue = false;
  private running: Promise<void> | null = null;
  /** Milliseconds that the last save has taken. */
  private took = 0;
  private readonly others = new BroadcastChannel("rashinban-workbench");

  constructor(
    private readonly state: () => SavedState,
    private readonly changed: () => void,
  ) {
    this.others.onmessage = () => this.hear("elsewhere");
    // The first leaves most time for the save, the second is the only one that some telephones know.
    for (const event of ["beforeunload", "pagehide"]) addEventListener(event, () => this.leave());
  }

  soon(): void {
    this.isDue = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(false), Math.max(PAUSE, REST * this.took));
  }

  /** What another tab has kept is written over. */
  keepMine(): void {
    this.hear("kept");
    void this.now(true);
  }

  private leave(): void {
    if (!this.isDue || this.outcome === "elsewhere") return;
    this.isDue = false;
    keepAtOnce(this.state());
    this.others.postMessage("kept");
  }

  private async now(force: boolean): Promise<void> {
    await this.running;
    if (this.outcome === "elsewhere" && !force) return;
    this.isDue = false;
    const began = performance.now();
    this.running = keep(this.state(), force).then((outcome) => {
      this.running = null;
      this.took = performance.now() - began;
      if (outcome === "kept") this.others.postMessage("kept");
      else this.isDue = true;
      // Another tab may have been heard meanwhile, and came after this save.
      if (force || this.outcome !== "elsewhere") this.hear(outcome);
    });
    await this.running;
  }

  private hear(outcome: Outcome): void {
    if (this.outcome === outcome) return;
    this.outcome = outcome;
    this.changed();
  }
}
