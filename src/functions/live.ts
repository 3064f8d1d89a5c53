import { samePeriodLastYear } from "../calendar/compare";
import type { Day } from "../calendar/day";
import { monthOf, type Period, parsePeriod, type ReadingCalendar, rangeOf } from "../calendar/period";
import { type Kpi, variantsOf } from "../metrics/kpi";
import type { NullReason } from "../metrics/measured";
import { resolveNow } from "../metrics/now";
import { type PackedInsight, type PackedValue, type ValuesMeta, valueKey } from "../report/values";
import type { Params } from "../text/message";
import type { FunctionMessage } from "../text/messages/functions";
import { readSegment } from "./segment";

/** Source of live cells: the values table, read through a cache. Null before the first refresh. */
export interface LiveValues {
  meta(): ValuesMeta | null;
  series(key: string): readonly PackedValue[] | null;
  /** What was found out about a KPI, by its id; null where nothing was. */
  insight(kpi: string): PackedInsight | null;
}

export type LiveAnswer =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty"; readonly reason: NullReason }
  | { readonly kind: "error"; readonly code: FunctionMessage; readonly params: Params };

/** The slice asked for, in canonical ids; the refresh computes such slices when they are not on its grid. */
export interface LiveSlice {
  readonly kpi: string;
  readonly variant: string;
  readonly segment: string;
  readonly field: string;
  readonly name: string;
  /** Canonical period id, or "" for the KPI's own "now". */
  readonly period: string;
}

export type SliceRequest =
  | LiveSlice
  | { readonly kind: "error"; readonly code: FunctionMessage; readonly params: Params };

/** Reads period and segment of a live call into a slice. */
export function readSlice(
  id: string,
  kpi: Kpi,
  period: string | Day | null,
  segmentText: string,
  calendar: ReadingCalendar,
): SliceRequest {
  const [kpiId, idVariant = ""] = id.split(":");
  const request = readSegment(segmentText);
  if (request === null) return error("bad-segment", { value: segmentText });
  if (request === "many") return error("one-segment", { value: segmentText });
  const variant = request.variant || idVariant;
  if (variant !== "" && !(variant in variantsOf(kpi))) {
    return error("unknown-variant", {
      value: variant,
      choices: Object.keys(variantsOf(kpi)).join(", ") || "–",
    });
  }
  let periodId = "";
  if (typeof period === "number") periodId = monthOf(period).id;
  else if (period !== null) {
    const parsed = parsePeriod(period, calendar) ?? lastYears(period, kpi, calendar);
    if (parsed === null) return error("bad-period", { value: period });
    periodId = parsed.id;
  }
  const { field, value, segment } = request;
  return { kpi: kpiId, variant, segment, field, name: value, period: periodId };
}

/**
 * 前年同期, "same period last year": a year before what the KPI answers for without a period, and of a running month only
 * as much as has passed.
 */
function lastYears(text: string, kpi: Kpi, { today }: ReadingCalendar): Period | null {
  const words = ["前年同期", "昨年同期", "SAMEPERIODLASTYEAR"];
  const clean = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-_]+/g, "");
  if (today === undefined || !words.includes(clean)) return null;
  const now = resolveNow(kpi.now, today);
  return samePeriodLastYear(now.end > today ? rangeOf(now.start, today) : now);
}

/** Looks a slice up in the values table; never touches raw rows. */
export function answerSlice(slice: LiveSlice, live: LiveValues): LiveAnswer {
  const meta = live.meta();
  if (meta === null) return error("no-refresh");
  if (slice.field !== "") {
    const names = meta.fields[slice.field];
    if (names === undefined) {
      return error("unknown-field", {
        field: slice.field,
        choices: Object.keys(meta.fields).join(", ") || "–",
      });
    }
    if (!names.includes(slice.name)) {
      return error("unknown-segment", {
        field: slice.field,
        value: slice.name,
        choices: names.slice(0, 5).join(", ") + (names.length > 5 ? " …" : ""),
      });
    }
  }
  const at = slice.period === "" ? 0 : meta.periods.indexOf(slice.period);
  const series = at < 0 ? null : live.series(valueKey(slice.kpi, slice.variant, slice.segment));
  const own =
    series === null
      ? live.series(valueKey(slice.kpi, slice.variant, slice.segment, slice.period || "now"))
      : null;
  const none =
    series === null && own === null && slice.field !== ""
      ? live.series(valueKey(slice.kpi, "", `${slice.field}=`))
      : null;
  const value = series !== null ? series[at] : (own?.[0] ?? none?.[0]);
  if (value === undefined) {
    return error("not-computed", {
      value: [slice.period, slice.segment].filter(Boolean).join(" ") || slice.kpi,
    });
  }
  return typeof value === "number" ? { kind: "value", value } : { kind: "empty", reason: value };
}

function error(
  code: FunctionMessage,
  params: Params = {},
): { kind: "error"; code: FunctionMessage; params: Params } {
  return { kind: "error", code, params };
}
