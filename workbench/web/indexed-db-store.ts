import { type SavedState, SHAPE } from "./saved-state";
import type { Outcome, StateStore } from "./state-store";

const STORE = "workbook";
/** Earlier numbers that stay reserved, so that a tab that was suspended cannot take one of them again. */
const RESERVED_NUMBERS = 1000;
/** The database of the first versions of this page; deleted, as nothing reads it any more. */
const LEGACY_DATABASE = "rashinban-workbench";

/** The number of the state this page has read or written last. */
let seen = 0;
let opened: Promise<IDBDatabase> | undefined;
/** The open database, for the moment in which the page is closed: nothing can be awaited then. */
let ready: IDBDatabase | undefined;

/** The saved state of this browser; null where there is none that this page can read. */
export async function loadState(): Promise<SavedState | null> {
  try {
    const store = (await open()).transaction(STORE).objectStore(STORE);
    const last = await done(store.openCursor(null, "prev"));
    seen = Number(last?.key ?? 0);
    const kept = last?.value as SavedState | null | undefined;
    return kept?.shape === SHAPE ? kept : null;
  } catch {
    return null;
  }
}

/** A state store in IndexedDB, with a broadcast channel to the other tabs. */
export function indexedDbStore(): StateStore {
  const others = new BroadcastChannel("rashinban-workbench");
  return {
    get number() {
      return seen;
    },
    save,
    saveOnExit(state) {
      if (ready !== undefined) void write(ready, state).catch(() => {});
    },
    announce: () => others.postMessage(seen),
    onAnnouncement(listener) {
      others.onmessage = ({ data }) => listener(Number(data));
    },
    onExit(listener) {
      // The first leaves most time for the save, the second is the only one that some telephones know.
      for (const event of ["beforeunload", "pagehide"]) addEventListener(event, listener);
    },
  };
}

async function save(state: SavedState, force: boolean): Promise<Outcome> {
  try {
    const database = await open();
    if (force)
      seen = Number(
        (await done(database.transaction(STORE).objectStore(STORE).openCursor(null, "prev")))?.key ?? 0,
      );
    return await write(database, state);
  } catch {
    return "refused";
  }
}

/**
 * Writes a state under the next number, which only one tab can add: nothing has to be read first, and the write is under
 * way when this returns, even if the page is closed before it ends. A number is used only once.
 */
function write(database: IDBDatabase, state: SavedState): Promise<Outcome> {
  const change = database.transaction(STORE, "readwrite");
  const store = change.objectStore(STORE);
  const added = store.add(state, seen + 1);
  if (seen > 0) store.put(null, seen);
  if (seen > RESERVED_NUMBERS) store.delete(IDBKeyRange.upperBound(seen - RESERVED_NUMBERS));
  seen += 1;
  change.commit();
  return new Promise((resolve) => {
    change.oncomplete = () => resolve("saved");
    change.onabort = () => {
      seen -= 1;
      resolve(added.error?.name === "ConstraintError" ? "conflict" : "refused");
    };
  });
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(LEGACY_DATABASE);
    const request = indexedDB.open("rashinban-workbook", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    done(request).then((database) => {
      ready = database;
      resolve(database);
    }, reject);
  });
  return opened;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
