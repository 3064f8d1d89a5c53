import { monthOf, type Period, parsePeriod } from "../../calendar/period";
import type { KpiSeries } from "../../insight/series";
import type { KpiId } from "../../kpis/catalog";
import { empty, total } from "../../metrics/measured";
import { joined, META_KEY, unpack, type ValuesMeta, valueKey } from "../../report/values";
import type { ValuesTab } from "../refresh/values-tab";

/**
 * The history of a KPI: the complete months that the last refresh computed, at most 36, from the first that has one.
 */
export function pastMonths({ rows }: ValuesTab, id: KpiId): KpiSeries {
  const none: KpiSeries = { kpi: id, periods: [], measured: [] };
  const text = joined(META_KEY, rows);
  const packed = rows.get(valueKey(id, "", ""));
  if (text === null || packed === undefined) return none;
  const meta = JSON.parse(text) as ValuesMeta;
  const values = unpack(packed, meta.periods.length);
  const running = monthOf(meta.today);
  const months = meta.periods
    .map((name, at) => ({ period: parsePeriod(name, meta), value: values[at] }))
    .filter((one): one is { period: Period; value: (typeof values)[number] } => {
      const { period } = one;
      return period?.kind === "month" && period.start < running.start;
    })
    .sort((a, b) => a.period.start - b.period.start);
  // A table may name a month twice: as part of the grid, and because a cell asks for it.
  const each = months.filter(({ period }, at) => period.id !== months[at - 1]?.period.id);
  // Zeros before the first data are no history: nothing was counted then.
  const first = each.findIndex(({ value }) => typeof value === "number" && value !== 0);
  const shown = first < 0 ? [] : each.slice(first);
  return {
    kpi: id,
    periods: shown.map(({ period }) => period),
    measured: shown.map(({ value }) => (typeof value === "number" ? total(value, 1) : empty(value))),
  };
}
