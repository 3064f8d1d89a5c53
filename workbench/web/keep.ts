import { type SavedState, SHAPE } from "./saved-state";

const STORE = "workbook";
const KEY = "current";

/** The state this browser kept, or null where there is none that this page can read. */
export async function readKept(): Promise<SavedState | null> {
  try {
    const store = (await open()).transaction(STORE).objectStore(STORE);
    const kept = (await done(store.get(KEY))) as SavedState | undefined;
    return kept?.shape === SHAPE ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the state for the next time the page is opened; false where the browser refuses, as in some private windows. */
export async function keep(state: SavedState): Promise<boolean> {
  try {
    await done((await open()).transaction(STORE, "readwrite").objectStore(STORE).put(state, KEY));
    return true;
  } catch {
    return false;
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("rashinban-workbench", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
