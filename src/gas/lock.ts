import type { Fallbacks } from "./makeshifts";

/** Long enough for a refresh in another window to finish, short enough for a person to wait. */
const LOCK_WAIT = 5000;

/** Outside of a document Google gives no lock of its own; the account's then keeps its runs apart, and nobody else's. */
export function exclusively<T>(fallbacks: Fallbacks, work: () => T): T | null {
  const ofDocument: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (ofDocument === null) fallbacks.note({ kind: "own-lock" });
  const lock = ofDocument ?? LockService.getUserLock();
  if (!lock.tryLock(LOCK_WAIT)) return null;
  try {
    const result = work();
    // Another run must not read before these writes are there.
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    settle();
    throw error;
  } finally {
    lock.releaseLock();
  }
}

/** Nor before those of a run that failed; and what they are refused is no failure of what the caller does next. */
function settle(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // The run has failed already, and is told by its first failure.
  }
}
