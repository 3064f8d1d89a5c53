import type { LiveValues } from "../functions/live";
import {
  groupOfKey,
  INSIGHT,
  joined,
  META_KEY,
  type PackedInsight,
  type PackedValue,
  unpack,
  type ValuesMeta,
  valueKey,
} from "../report/values";

const CACHE_SECONDS = 21600;
/**
 * The most bytes of a cache entry, below the 100 KB that Google's cache takes, whether of 1,000 or 1,024 bytes; a
 * Japanese character has three.
 */
const CACHE_BYTES = 95_000;

/** Declared at the top of the pushed script by the build. */
declare const RASHINBAN_BUILD: string;

/**
 * The header of the values table that every cell reads: the meta row, with the names of its fields only; their values
 * are cached one by one.
 */
type Head = Omit<ValuesMeta, "fields"> & { readonly fields: readonly string[] };

/**
 * The values table as a cell sees it: through the document cache, else by one read of the hidden tab, which then fills
 * the cache for all cells that are recalculated at the same time. Raw data is never read here. What the cache refuses
 * is read from the tab each time: slower, and never wrong.
 */
export class SheetLiveValues implements LiveValues {
  private known: ValuesMeta | null | undefined;
  private read: ReadonlyMap<string, string> | null = null;

  /** `token` is the one the cell was given; "" asks the document for the current one. */
  constructor(private readonly tokenOfCall: string) {}

  meta(): ValuesMeta | null {
    if (this.known === undefined) {
      const text = this.group(META_KEY);
      this.known = text === null ? null : this.opened(JSON.parse(text) as Head);
    }
    return this.known;
  }

  series(key: string): readonly PackedValue[] | null {
    const packed = this.packed(key);
    return packed === null ? null : unpack(packed, this.meta()?.periods.length ?? 0);
  }

  insight(kpi: string): PackedInsight | null {
    const packed = this.packed(valueKey(kpi, INSIGHT, ""));
    return packed === null ? null : (JSON.parse(packed) as PackedInsight);
  }

  private packed(key: string): string | null {
    const text = this.group(groupOfKey(key));
    return text === null ? null : ((JSON.parse(text) as Record<string, string>)[key] ?? null);
  }

  /** A field's values are long and few cells ask for them, so they are read when they are asked for. */
  private opened(head: Head): ValuesMeta {
    const fields: Record<string, readonly string[]> = {};
    for (const field of head.fields) {
      const get = (): readonly string[] => JSON.parse(this.group(fieldGroup(field)) ?? "[]") as string[];
      Object.defineProperty(fields, field, { enumerable: true, get });
    }
    return { ...head, fields };
  }

  private group(name: string): string | null {
    if (this.read === null) {
      const cached = fromCache(cacheKey(this.token(), name));
      if (cached !== null) return cached;
      this.read = readGroups();
      intoCache(this.token(), this.read);
    }
    return this.read.get(name) ?? null;
  }

  private token(): string {
    if (this.tokenOfCall !== "") return this.tokenOfCall;
    const properties: GoogleAppsScript.Properties.Properties | null =
      PropertiesService.getDocumentProperties();
    // Where Google gives none, the named cell of the refresh token holds it too.
    if (properties !== null) return properties.getProperty("token") ?? "";
    return String(
      SpreadsheetApp.getActiveSpreadsheet().getRangeByName("RASHINBAN_UPDATED")?.getValue() ?? "",
    );
  }
}

function fieldGroup(field: string): string {
  return `${META_KEY}|${field}`;
}

/** The cache key, which contains the build: another build may have left entries of another shape. */
function cacheKey(token: string, group: string): string {
  return `${RASHINBAN_BUILD}|${token}|${group}`;
}

/** A cache entry; null on a miss, or where the cache fails. */
function fromCache(key: string): string | null {
  try {
    return CacheService.getDocumentCache()?.get(key) ?? null;
  } catch {
    return null;
  }
}

function intoCache(token: string, groups: ReadonlyMap<string, string>): void {
  const small: Record<string, string> = {};
  for (const [group, text] of groups) if (fits(text)) small[cacheKey(token, group)] = text;
  try {
    CacheService.getDocumentCache()?.putAll(small, CACHE_SECONDS);
  } catch {
    // Full, too large by a rule not known here, or out of order: the next cell reads the tab as this one did.
  }
}

/**
 * Whether a text fits into a cache entry in UTF-8. Apps Script has no TextEncoder. Half of a surrogate pair counts
 * three bytes here and has two: never too few.
 */
function fits(text: string): boolean {
  if (text.length * 3 <= CACHE_BYTES) return true;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= CACHE_BYTES; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes <= CACHE_BYTES;
}

function readGroups(): Map<string, string> {
  const rows = readRows();
  const grouped = new Map<string, Record<string, string>>();
  for (const [key, packed] of rows) {
    if (key.startsWith("#")) continue;
    const group = groupOfKey(key);
    if (!grouped.has(group)) grouped.set(group, {});
    (grouped.get(group) as Record<string, string>)[key] = packed;
  }
  const texts = new Map([...grouped].map(([group, series]) => [group, JSON.stringify(series)]));
  const text = joined(META_KEY, rows);
  if (text === null) return texts;
  const meta = JSON.parse(text) as ValuesMeta;
  const head: Head = { ...meta, fields: Object.keys(meta.fields) };
  texts.set(META_KEY, JSON.stringify(head));
  for (const [field, names] of Object.entries(meta.fields))
    texts.set(fieldGroup(field), JSON.stringify(names));
  return texts;
}

function readRows(): Map<string, string> {
  const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName("RASHINBAN_TAB_VALUES");
  const sheet = range?.getSheet();
  const height = sheet?.getLastRow() ?? 0;
  const values = sheet && height > 0 ? sheet.getRange(1, 1, height, 2).getValues() : [];
  return new Map(values.map(([key, packed]) => [String(key), String(packed)]));
}
