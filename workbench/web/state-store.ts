import type { SavedState } from "./saved-state";

/** What became of a save. */
export type Outcome = "saved" | "refused" | "conflict";

/**
 * The store of saved states that all tabs of a browser share. States are numbered, so that a tab sees when another has
 * saved.
 */
export interface StateStore {
  /** The number of the state this tab has read or written last. */
  readonly number: number;
  /**
   * Saves the state for the next time the page is opened. "conflict": another tab has saved one since, and nothing was
   * written; `force` overwrites it. "refused": the browser allows no storage, as in some private windows.
   */
  save(state: SavedState, force: boolean): Promise<Outcome>;
  /** Saves the state of a page that is being closed, without waiting for the outcome. */
  saveOnExit(state: SavedState): void;
  /** Sends this tab's number to the other tabs. */
  announce(): void;
  /** Receives the numbers of other tabs. */
  onAnnouncement(listener: (number: number) => void): void;
  onExit(listener: () => void): void;
}
