import type { Day } from "../calendar/day";
import type { Period } from "../calendar/period";
import { type FactTable, isText } from "../facts/table";
import { KPIS, type KpiId } from "../kpis/catalog";
import type { Evaluation } from "../metrics/evaluate";
import { resolveNow } from "../metrics/now";
import { TARGETS, valueKey } from "./values";

/** The KPIs that anybody has set a target for. */
export function kpisWithTargets(table: FactTable | undefined): KpiId[] {
  const kpi = table?.columns.kpi;
  const written = isText(kpi) ? new Set(kpi.labels.map((label) => label.trim())) : new Set<string>();
  return (Object.keys(KPIS) as KpiId[]).filter((id) => written.has(id));
}

/** The targets of some KPIs over the grid, for one segment (or without one for everything); none, no row. */
export function targetRows(
  evaluation: Evaluation,
  ids: readonly KpiId[],
  {
    today,
    grid,
    segment,
  }: { readonly today: Day; readonly grid: readonly Period[]; readonly segment?: string },
  field = "",
): [string, string][] {
  return ids.flatMap((id): [string, string][] => {
    if (!evaluation.hasTarget(id, segment)) return [];
    const periods = [resolveNow(KPIS[id].now, today), ...grid];
    const targets = periods.map((period) => evaluation.target(id, period, segment) ?? "no-target");
    if (targets.every((target) => target === "no-target")) return [];
    const key = valueKey(id, TARGETS, segment === undefined ? "" : `${field}=${segment}`);
    return [[key, JSON.stringify(targets)]];
  });
}
