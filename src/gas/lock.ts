import type { Makeshifts } from "./makeshifts";

/** Long enough for a refresh in another window to finish, short enough for a person to wait. */
const LOCK_WAIT = 5000;

/** Outside of a document Google gives no lock of its own; the account's then keeps its runs apart, and nobody else's. */
export function exclusively<T>(makeshifts: Makeshifts, work: () => T): T | null {
  const ofDocument: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (ofDocument === null) makeshifts.note({ kind: "own-lock" });
  const lock = ofDocument ?? LockService.getUserLock();
  if (!lock.tryLock(LOCK_WAIT)) return null;
  try {
    const result = work();
    // Another run must not read before these writes are there.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
