import type { Kpi } from "../metrics/kpi";
import { type PackedInsight, TARGETS, valueKey } from "../report/values";
import { isBlank, isDate } from "./argument";
import type { CellContext } from "./kpi-cell";
import { answerSlice, readSlice } from "./live";
import { cellError, emptyOrError } from "./wording";

/** `=KPI_TARGET(id, period, segment)`: the target a value is compared with; empty `period` is the KPI's own. */
export function targetCell(
  id: string,
  kpi: Kpi,
  args: readonly unknown[],
  context: CellContext,
): number | "" {
  const name = "KPI_TARGET";
  const meta = context.meta();
  if (meta === null) throw cellError(context.locale(), name, "no-refresh", {});
  const [period, segment] = args;
  const written = isDate(period) ? context.dayOf(period) : isBlank(period) ? null : String(period);
  const slice = readSlice(id, kpi, written, isBlank(segment) ? "" : String(segment), meta);
  if ("kind" in slice) throw cellError(context.locale(), name, slice.code, slice.params);
  // Says what is wrong with a field or a name; targets stand beside the values.
  const value = answerSlice(slice, context);
  if (value.kind === "error" && value.code !== "not-computed")
    throw cellError(context.locale(), name, value.code, value.params);
  const at = slice.period === "" ? 0 : meta.periods.indexOf(slice.period);
  if (at < 0) throw cellError(context.locale(), name, "off-grid", { value: slice.period });
  const target = context.series(valueKey(slice.kpi, TARGETS, slice.segment))?.[at];
  return typeof target === "number" ? target : emptyOrError(context.locale(), name, "no-target");
}

const WHY = ["why", "理由", "説明"];

/** `=KPI_STATUS(id, part)`: symbol and word as on the dashboard, or with "why" the sentence that explains it. */
export function statusCell(id: string, args: readonly unknown[], context: CellContext): string {
  const found = insightOf(id, "KPI_STATUS", context);
  const part = partOf(args, "KPI_STATUS", { why: WHY }, context);
  return (part === "why" ? found.why : found.status)[context.locale()];
}

/** `=KPI_FORECAST(id, part)`: the value expected at the end of the running period, or a part of what is known of it. */
export function forecastCell(id: string, args: readonly unknown[], context: CellContext): number | string {
  const { forecast } = insightOf(id, "KPI_FORECAST", context);
  const words = {
    low: ["low", "下限"],
    high: ["high", "上限"],
    pHit: ["probability", "確率"],
    why: WHY,
  };
  const part = partOf(args, "KPI_FORECAST", words, context) ?? "value";
  if (forecast === null) return "";
  return part === "why" ? forecast.says[context.locale()] : (forecast[part] ?? "");
}

function insightOf(id: string, name: string, context: CellContext): PackedInsight {
  if (context.meta() === null) throw cellError(context.locale(), name, "no-refresh", {});
  const found = context.insight(id);
  if (found !== null) return found;
  throw cellError(context.locale(), name, id.includes(":") ? "no-insight" : "not-computed", { value: id });
}

function partOf<Part extends string>(
  [written]: readonly unknown[],
  name: string,
  words: Readonly<Record<Part, readonly string[]>>,
  context: CellContext,
): Part | null {
  if (isBlank(written)) return null;
  const wanted = String(written).trim().toLowerCase();
  const parts = Object.keys(words) as Part[];
  const part = parts.find((candidate) => words[candidate].includes(wanted));
  if (part !== undefined) return part;
  const choices = parts.map((candidate) => words[candidate][context.locale() === "ja" ? 1 : 0]).join(", ");
  throw cellError(context.locale(), name, "bad-part", { value: wanted, choices });
}
