import { type SavedState, SHAPE } from "./saved-state";
import type { Outcome, Shelf } from "./shelf";

const STORE = "workbook";
/** So many earlier numbers stay taken, for a tab that has slept meanwhile. */
const TAKEN = 1000;
/** What the first versions of this page kept in: one state without a number, which nothing reads any more. */
const FORMER = "rashinban-workbench";

/** States are numbered; this is the number of the one this page has read or written last. */
let seen = 0;
let opened: Promise<IDBDatabase> | undefined;
/** For the moment in which the page is left: nothing can be waited for then. */
let ready: IDBDatabase | undefined;

/** The state this browser kept, or null where there is none that this page can read. */
export async function readKept(): Promise<SavedState | null> {
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

/** IndexedDB, and a channel to the other tabs. */
export function browserShelf(): Shelf {
  const others = new BroadcastChannel("rashinban-workbench");
  return {
    get number() {
      return seen;
    },
    keep,
    keepAtOnce(state) {
      if (ready !== undefined) void write(ready, state).catch(() => {});
    },
    tell: () => others.postMessage(seen),
    hear(listener) {
      others.onmessage = ({ data }) => listener(Number(data));
    },
    whenLeft(listener) {
      // The first leaves most time for the save, the second is the only one that some telephones know.
      for (const event of ["beforeunload", "pagehide"]) addEventListener(event, listener);
    },
  };
}

async function keep(state: SavedState, force: boolean): Promise<Outcome> {
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
 * Takes the next number, which only one tab can: so nothing has to be read first, and all is on its way when this
 * returns, also if the page does not live to see it arrive. A number once used stays taken.
 */
function write(database: IDBDatabase, state: SavedState): Promise<Outcome> {
  const change = database.transaction(STORE, "readwrite");
  const store = change.objectStore(STORE);
  const added = store.add(state, seen + 1);
  if (seen > 0) store.put(null, seen);
  if (seen > TAKEN) store.delete(IDBKeyRange.upperBound(seen - TAKEN));
  seen += 1;
  change.commit();
  return new Promise((resolve) => {
    change.oncomplete = () => resolve("kept");
    change.onabort = () => {
      seen -= 1;
      resolve(added.error?.name === "ConstraintError" ? "elsewhere" : "refused");
    };
  });
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(FORMER);
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
