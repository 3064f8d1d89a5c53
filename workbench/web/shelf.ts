import type { SavedState } from "./saved-state";

export type Outcome = "kept" | "refused" | "elsewhere";

/** Where states are kept, for all tabs of a browser in one row of numbers. */
export interface Shelf {
  /** Of the state this tab has read or written last. */
  readonly number: number;
  /**
   * Keeps the state for the next time the page is opened. "elsewhere": another tab has kept one since, and nothing was
   * written; `force` writes over it. "refused" where the browser does, as in some private windows.
   */
  keep(state: SavedState, force: boolean): Promise<Outcome>;
  /** The last word of a page that is being left, and that will not hear the answer. */
  keepAtOnce(state: SavedState): void;
  /** Tells the other tabs this one's number. */
  tell(): void;
  /** Hears the numbers of other tabs. */
  hear(listener: (number: number) => void): void;
  whenLeft(listener: () => void): void;
}
