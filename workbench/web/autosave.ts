import type { SavedState } from "./saved-state";
import type { Outcome, StateStore } from "./state-store";

/** Debounce: a change that is followed by another within this time is saved together with it. */
const DEBOUNCE_MS = 300;
/** The pause after a save as a multiple of its duration: the page is blocked while a large workbook is saved. */
const REST_FACTOR = 5;
/** The longest wait for changes to pause, as while virtual time passes. */
const MAX_WAIT_MS = 3000;

/** Automatic saving: saves run one after the other, and one that finds another tab's state is a conflict. */
export class Autosave {
  /** The outcome of the last save; after "conflict" nothing is saved until a person has chosen. */
  outcome: Outcome = "saved";
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether there are unsaved changes. */
  private isDue = false;
  /** When the first of the unsaved changes came. */
  private since: number | null = null;
  /** Duration of the last save in milliseconds. */
  private took = 0;
  private running: Promise<void> = Promise.resolve();
  /** The highest number that another tab has announced. */
  private newest = 0;

  constructor(
    private readonly store: StateStore,
    private readonly state: () => SavedState,
    private readonly changed: () => void,
  ) {
    store.onAnnouncement((number) => {
      this.newest = Math.max(this.newest, number);
      // A tab that is opened between another's save and its message has read that save already.
      if (number > store.number) this.become("conflict");
    });
    store.onExit(() => this.leave());
  }

  schedule(): void {
    const now = Date.now();
    this.isDue = true;
    this.since ??= now;
    clearTimeout(this.timer);
    const rest = REST_FACTOR * this.took;
    const latest = this.since + Math.max(MAX_WAIT_MS, rest) - now;
    this.timer = setTimeout(
      () => this.now(false),
      Math.max(0, Math.min(Math.max(DEBOUNCE_MS, rest), latest)),
    );
  }

  /** Overwrites what another tab has saved. */
  overwrite(): void {
    this.now(true);
  }

  private leave(): void {
    if (!this.isDue || this.outcome === "conflict") return;
    this.isDue = false;
    this.store.saveOnExit(this.state());
    this.store.announce();
  }

  private now(force: boolean): void {
    clearTimeout(this.timer);
    this.since = null;
    // A save that fails must not stop those after it.
    this.running = this.running
      .then(() => this.save(force))
      .catch(() => {
        this.isDue = true;
        this.become("refused");
      });
  }

  private async save(force: boolean): Promise<void> {
    if (!force && (!this.isDue || this.outcome === "conflict")) return;
    this.isDue = false;
    const began = performance.now();
    const outcome = await this.store.save(this.state(), force);
    this.took = performance.now() - began;
    if (outcome === "saved") this.store.announce();
    else this.isDue = true;
    // Another tab may have announced a later save meanwhile.
    this.become(this.newest > this.store.number ? "conflict" : outcome);
  }

  private become(outcome: Outcome): void {
    if (this.outcome === outcome) return;
    this.outcome = outcome;
    this.changed();
  }
}
