import { describe } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";

type Cache = GoogleAppsScript.Cache.Cache;
type Properties = GoogleAppsScript.Properties.Properties;

const KEY = "rashinban-probe";

const cache = (id: string, question: string, use: (cache: Cache) => string): DirectProbe =>
  direct(`cache-${id}`, "§1.3", question, () => {
    const store = CacheService.getScriptCache();
    try {
      return use(store);
    } finally {
      store.remove(KEY);
    }
  });

const property = (id: string, question: string, use: (properties: Properties) => string): DirectProbe =>
  direct(`property-${id}`, "§1.4", question, () => {
    const store = PropertiesService.getUserProperties();
    const before = store.getProperties();
    try {
      return use(store);
    } finally {
      // All at once: deleting a thousand one by one would take minutes.
      store.setProperties(before, true);
    }
  });

const kept = (store: Cache, value: unknown): string => {
  store.put(KEY, value as string, 60);
  const found = store.get(KEY);
  return found !== null && found.length > 100 ? `${found.length} characters` : describe(found);
};

/** Limits and conversions of the two stores. */
export const STORAGE: readonly DirectProbe[] = [
  cache("largest", "A cached value of 102,400 letters", (store) => kept(store, "x".repeat(102400))),
  cache("too-large", "A cached value of 102,401 letters", (store) => kept(store, "x".repeat(102401))),
  cache("bytes", "A cached value of 40,000 Japanese letters: are bytes counted?", (store) =>
    kept(store, "あ".repeat(40000)),
  ),
  cache("long-key", "A cache key of 251 characters", (store) => describe(store.get("x".repeat(251)))),
  cache("empty-key", "An empty cache key", (store) => describe(store.get(""))),
  cache("null", "A cached null", (store) => kept(store, null)),
  cache("number", "A cached number", (store) => kept(store, 1.5)),
  cache("negative", "A negative lifetime", (store) => {
    store.put(KEY, "x", -1);
    return describe(store.get(KEY));
  }),
  cache("too-long", "A lifetime over six hours", (store) => {
    store.put(KEY, "x", 21601);
    return describe(store.get(KEY));
  }),
  cache("missing", "getAll() leaves missing keys out", (store) => describe(store.getAll([KEY]))),
  cache("evicts", "1,001 entries in one call: how many of the first hundred are left", (store) => {
    const keys = Array.from({ length: 1001 }, (_, at) => `${KEY}-${at}`);
    const values: Record<string, string> = {};
    for (const key of keys) values[key] = "x";
    store.putAll(values, 60);
    const left = Object.keys(store.getAll(keys.slice(0, 100))).length;
    store.removeAll(keys);
    return String(left);
  }),
  property("largest", "A property of 9,216 letters", (store) => {
    store.setProperty(KEY, "x".repeat(9216));
    return "accepted";
  }),
  property("too-large", "A property of 9,217 letters", (store) => {
    store.setProperty(KEY, "x".repeat(9217));
    return "accepted";
  }),
  property("bytes", "A property of 4,000 Japanese letters: are bytes counted?", (store) => {
    store.setProperty(KEY, "あ".repeat(4000));
    return "accepted";
  }),
  property("number", "A property set to a number", (store) =>
    describe(store.setProperty(KEY, 5 as unknown as string).getProperty(KEY)),
  ),
  property("fraction", "A property set to 0.5", (store) =>
    describe(store.setProperty(KEY, 0.5 as unknown as string).getProperty(KEY)),
  ),
  property("null", "A property set to null", (store) =>
    describe(store.setProperty(KEY, null as unknown as string).getProperty(KEY)),
  ),
  property("empty-key", "A property with an empty key", (store) =>
    describe(store.setProperty("", "x").getProperty("")),
  ),
  property("store-full", "60 properties of 9,000 letters in one call", (store) => {
    const values: Record<string, string> = {};
    for (let at = 0; at < 60; at += 1) values[`${KEY}-${at}`] = "x".repeat(9000);
    store.setProperties(values);
    return "accepted";
  }),
  property("count", "1,001 properties in one call", (store) => {
    const values: Record<string, string> = {};
    for (let at = 0; at < 1001; at += 1) values[`${KEY}-${at}`] = "x";
    store.setProperties(values);
    return `${store.getKeys().filter((key) => key.startsWith(KEY)).length} kept`;
  }),
  direct("lock-twice", "§7.4", "A lock taken twice by one run", () => {
    const lock = LockService.getUserLock();
    const answer = `${lock.tryLock(0)} ${lock.tryLock(0)}`;
    lock.releaseLock();
    return answer;
  }),
  direct("lock-negative", "§7.4", "tryLock(-1)", () => {
    const lock = LockService.getUserLock();
    const answer = String(lock.tryLock(-1));
    lock.releaseLock();
    return answer;
  }),
  direct("lock-unheld", "§7.4", "releaseLock() without a lock", () => {
    LockService.getUserLock().releaseLock();
    return "accepted";
  }),
];
