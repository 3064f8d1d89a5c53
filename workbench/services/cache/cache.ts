import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import { type Execution, storeUser } from "../execution";
import type { CacheEntry } from "../world";

/** Platform.md §1.3, measured: over these, `Argument too large`. */
const VALUE_BYTES = 102400;
const KEY_LENGTH = 250;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21600;
const ITEMS = 1000;
/** Number of oldest items evicted at once from a full cache, whether they were read or not. */
const EVICTED = 100;

export class Cache extends Emulated implements Emulates<GoogleAppsScript.Cache.Cache, keyof Cache> {
  constructor(
    readonly $execution: Execution,
    readonly $scope: "script" | "document" | "user",
  ) {
    super("CacheService", "Cache");
  }

  get(key: string): string | null {
    checkKey(key);
    const found = entries(this).find((entry) => entry.key === key);
    return found !== undefined && this.$execution.world.now < found.expires ? found.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  /** This and the others that answer nothing answer null, not undefined (gas-fakes, test/teststores.js). */
  put(key: string, value: unknown, seconds = DEFAULT_SECONDS): null {
    checkKey(key);
    const text = String(value);
    if (new TextEncoder().encode(text).length > VALUE_BYTES) throw new Exception("Argument too large: value");
    const others = entries(this).filter((entry) => entry.key !== key);
    const kept = others.length >= ITEMS ? others.slice(EVICTED) : others;
    // Unverified [cache-too-long, cache-negative]: both ends.
    // A negative expiration is accepted and the value persists, as measured.
    const lifetime = seconds < 0 ? DEFAULT_SECONDS : Math.min(MAX_SECONDS, Math.max(1, seconds));
    const expires = this.$execution.world.now + lifetime * 1000;
    this.$execution.world.cache[nameOf(this)] = [...kept, { key, value: text, expires }];
    return null;
  }
  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): null {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
    return null;
  }
  remove(key: string): null {
    return this.removeAll([key]);
  }
  removeAll(keys: string[]): null {
    this.$execution.world.cache[nameOf(this)] = entries(this).filter((entry) => !keys.includes(entry.key));
    return null;
  }
}

function nameOf({ $scope, $execution }: Cache): string {
  return $scope === "user" ? `user:${storeUser($execution)}` : $scope;
}

function entries(cache: Cache): CacheEntry[] {
  return cache.$execution.world.cache[nameOf(cache)] ?? [];
}

function checkKey(key: unknown): void {
  if (key === null || key === undefined || key === "") throw new Exception("Invalid argument: key");
  if (String(key).length > KEY_LENGTH) throw new Exception("Argument too large: key");
}
