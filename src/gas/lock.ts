import type { Fallbacks } from "./makeshifts";

/**
 * Milliseconds to wait for the lock: long enough for a refresh in another window to finish, short enough for a person.
 */
const LOCK_WAIT = 5000;

/**
 * Runs work under the document lock; null if it is held by another run. Outside of a document Google gives none: the
 * account's lock then keeps apart the runs of this account only.
 */
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
    flushFailedRun();
    throw error;
  } finally {
    lock.releaseLock();
  }
}

/**
 * Flushes the writes of a failed run before the lock is released; a refusal of theirs is no failure of what the caller
 * does next.
 */
function flushFailedRun(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // The run has failed already, and its first failure is the one reported.
  }
}
