import type { Kpi } from "../metrics/kpi";
import { valueKey } from "../report/values";
import { isBlank } from "./argument";
import type { CellContext } from "./kpi-cell";
import { answerSlice, readSlice } from "./live";
import { cellError } from "./wording";

/** The words for each grain in both languages, and how its period ids look. */
const GRAINS: readonly { readonly words: readonly string[]; readonly id: RegExp }[] = [
  { words: ["month", "月"], id: /^\d{4}-\d{2}$/ },
  { words: ["quarter", "四半期"], id: /^\d{4}-Q\d$/ },
  { words: ["year", "年"], id: /^\d{4}$/ },
  { words: ["fiscal year", "fiscal_year", "年度"], id: /^FY\d{4}$/ },
  { words: ["week", "週"], id: /^\d{4}-W\d{2}$/ },
];
const NAME = "KPI_SERIES";

/**
 * `=KPI_SERIES(id, grain, count, segment)`: rows of period and value, oldest first, up to the current period.
 * A period whose value is null stays an empty cell: one missing month must not cost the whole series.
 */
export function seriesCell(
  id: string,
  kpi: Kpi,
  args: readonly unknown[],
  context: CellContext,
): unknown[][] {
  const [grainText, countValue, segmentText] = args;
  const wanted = isBlank(grainText) ? "month" : String(grainText).trim().toLowerCase();
  const grain = GRAINS.find((candidate) => candidate.words.includes(wanted));
  if (grain === undefined) throw cellError(context.locale(), NAME, "bad-grain", { value: wanted });
  const meta = context.meta();
  if (meta === null) throw cellError(context.locale(), NAME, "no-refresh", {});
  const periods = meta.periods.filter((period) => grain.id.test(period)).sort();
  const count = isBlank(countValue) ? Math.min(12, periods.length) : Number(countValue);
  if (!Number.isInteger(count) || count < 1 || count > periods.length) {
    throw cellError(context.locale(), NAME, "bad-count", {
      value: String(countValue),
      limit: periods.length,
    });
  }
  const slice = readSlice(id, kpi, null, isBlank(segmentText) ? "" : String(segmentText), meta);
  if ("kind" in slice) throw cellError(context.locale(), NAME, slice.code, slice.params);
  const answer = answerSlice(slice, context);
  if (answer.kind === "error") throw cellError(context.locale(), NAME, answer.code, answer.params);
  const series = context.series(valueKey(slice.kpi, slice.variant, slice.segment));
  return periods.slice(-count).map((period) => {
    const value = series?.[meta.periods.indexOf(period)];
    return [period, typeof value === "number" ? value : ""];
  });
}
