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
/** A cached value may be 100 KB; longer groups are read from the sheet each time. */
const CACHE_LIMIT = 90000;

/**
 * The values table as a cell sees it: through the document cache, else by one read of the hidden tab, which then
 * fills the cache for all cells that wake at the same time. Raw data is never read here.
 */
export class SheetLiveValues implements LiveValues {
  private known: ValuesMeta | null | undefined;
  private sheetRows: Map<string, string> | null = null;

  /** `token` is the one the cell was given; "" asks the document for the current one. */
  constructor(private readonly tokenOfCall: string) {}

  meta(): ValuesMeta | null {
    if (this.known === undefined) {
      const text = this.group(META_KEY);
      this.known = text === null ? null : (JSON.parse(text) as ValuesMeta);
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

  private group(name: string): string | null {
    const cacheKey = `${this.token()}|${name}`;
    // Sheets' cache refuses keys beyond 250 characters; a segment field is never that long, a token neither.
    const cached = CacheService.getDocumentCache()?.get(cacheKey) ?? null;
    if (cached !== null) return cached;
    const groups = this.readGroups();
    const small: Record<string, string> = {};
    for (const [group, text] of groups) {
      if (text.length < CACHE_LIMIT) small[`${this.token()}|${group}`] = text;
    }
    CacheService.getDocumentCache()?.putAll(small, CACHE_SECONDS);
    return groups.get(name) ?? null;
  }

  private token(): string {
    if (this.tokenOfCall !== "") return this.tokenOfCall;
    const properties: GoogleAppsScript.Properties.Properties | null =
      PropertiesService.getDocumentProperties();
    // Where Google gives none, the cell that wakes all others says it too.
    if (properties !== null) return properties.getProperty("token") ?? "";
    return String(
      SpreadsheetApp.getActiveSpreadsheet().getRangeByName("RASHINBAN_UPDATED")?.getValue() ?? "",
    );
  }

  private readGroups(): Map<string, string> {
    const rows = this.rows();
    const grouped = new Map<string, Record<string, string>>();
    for (const [key, packed] of rows) {
      if (key.startsWith("#")) continue;
      const group = groupOfKey(key);
      if (!grouped.has(group)) grouped.set(group, {});
      (grouped.get(group) as Record<string, string>)[key] = packed;
    }
    const texts = new Map([...grouped].map(([group, series]) => [group, JSON.stringify(series)]));
    const meta = joined(META_KEY, rows);
    if (meta !== null) texts.set(META_KEY, meta);
    return texts;
  }

  private rows(): Map<string, string> {
    if (this.sheetRows === null) {
      const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName("RASHINBAN_TAB_VALUES");
      const sheet = range?.getSheet();
      const height = sheet?.getLastRow() ?? 0;
      const values = sheet && height > 0 ? sheet.getRange(1, 1, height, 2).getValues() : [];
      this.sheetRows = new Map(values.map(([key, packed]) => [String(key), String(packed)]));
    }
    return this.sheetRows;
  }
}
