import type { Day } from "../calendar/day";
import type { Measured, NullReason } from "../metrics/measured";
import type { Text } from "../text/locale";

/**
 * The values table: what live cells read. One row per KPI (with its variant) and segment; its series is packed as
 * JSON into one cell in the order of `ValuesMeta.periods`, the KPI's own "now" (period id "now") first. A value that
 * is null is stored as its reason. Slices beside the grid have rows of their own, `key@period`.
 */
export interface ValuesMeta {
  readonly periods: readonly string[];
  /** The day it was computed for: what "this month" means in a cell. */
  readonly today: Day;
  /** Month the fiscal year starts in, 1–12: needed to read `FY2026` in a cell. */
  readonly fiscalYearStart: number;
  /** Values of every field that can be segmented by, most frequent first. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

export type PackedValue = number | NullReason;

/** Stands where a variant's name would: the targets of a KPI, and what its number means. */
export const TARGETS = "#target";
export const INSIGHT = "#insight";

/** What the refresh found out about a KPI's own "now", for `KPI_STATUS` and `KPI_FORECAST`. */
export interface PackedInsight {
  /** Symbol and word; and the sentence that explains it. */
  readonly status: Text;
  readonly why: Text;
  /** Where the running period will end; null where that cannot be told, `why` then says so. */
  readonly forecast: {
    readonly period: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly pHit: number | null;
    readonly says: Text;
  } | null;
}

export const META_KEY = "#meta";
export const SCORECARD_KEY = "#scorecard";
/** Period id of a KPI's own default. */
export const NOW = "now";

/** The row key of a KPI, its variant ("" for the default) and a segment ("" for the total, else `field=value`). */
export function valueKey(kpi: string, variant: string, segment: string, period = ""): string {
  const series = `${kpi}${variant === "" ? "" : `:${variant}`}|${segment}`;
  return period === "" ? series : `${series}@${period}`;
}

/** Rows that are cached together: one KPI by one field, so that a group stays below the cache's limit. */
export function groupOfKey(key: string): string {
  const field = key.indexOf("=");
  return field < 0 ? key.split("@")[0] : key.slice(0, field);
}

/** Where every value is missing for the same reason, that reason alone is stored. */
export function pack(values: readonly Measured[]): string {
  const packed = values.map((measured) => measured.value ?? measured.reason ?? "no-data");
  const [first] = packed;
  const same = typeof first === "string" && packed.every((value) => value === first);
  return JSON.stringify(same ? first : packed);
}

/** The values of a row, `length` of them. */
export function unpack(packed: string, length: number): readonly PackedValue[] {
  const values = JSON.parse(packed) as NullReason | readonly PackedValue[];
  return typeof values === "string" ? new Array<PackedValue>(length).fill(values) : values;
}

/** A cell holds 50,000 characters; longer text stands in rows `key:0`, `key:1` … */
const CELL_LIMIT = 45000;

export function inPieces(key: string, text: string): [string, string][] {
  const pieces: [string, string][] = [];
  for (let at = 0; at < text.length; at += CELL_LIMIT) {
    pieces.push([`${key}:${pieces.length}`, text.slice(at, at + CELL_LIMIT)]);
  }
  return pieces;
}

/** The text that was cut into pieces, or null where there is none. */
export function joined(key: string, rows: ReadonlyMap<string, string>): string | null {
  let text = "";
  for (let piece = 0; rows.has(`${key}:${piece}`); piece += 1) text += rows.get(`${key}:${piece}`);
  return text === "" ? null : text;
}
