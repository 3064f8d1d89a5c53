import type { Analysis } from "../../insight/analysis";
import type { KpiInsightRequest } from "../../insight/status/kpi-insight";
import type { KpiId } from "../../kpis/catalog";
import type { Platform } from "../platform";

/** Store key of each KPI's baseline: the periods its control limits are computed from. */
const BASELINES = "baselines";

type Baselines = KpiInsightRequest["locks"];

export function readBaselines(platform: Platform): Baselines {
  return JSON.parse(platform.store.get(BASELINES) ?? "{}") as Baselines;
}

/**
 * Saves the baselines that have enough values for the first time. They stay as they are after that, so that a slow
 * decline shows against them; a person may start them anew.
 */
export function saveNewBaselines(platform: Platform, { kpis }: Analysis): void {
  const known = readBaselines(platform);
  const fresh = kpis.flatMap(({ kpi, signal }): [KpiId, { from: string; to: string }][] => {
    const { baseline } = signal;
    const isFirm =
      known[kpi] === undefined && baseline !== null && signal.n >= FIRM && baseline.n >= FIRM - 1;
    return isFirm ? [[kpi, { from: baseline.from, to: baseline.to }]] : [];
  });
  if (fresh.length > 0)
    platform.store.set(BASELINES, JSON.stringify({ ...known, ...Object.fromEntries(fresh) }));
}

/** Number of values from which on a baseline is fixed. */
const FIRM = 12;

/** Restarts a KPI's baseline from a period, because a person says that the process has changed for good. */
export function relock(platform: Platform, kpi: KpiId, from: string): void {
  platform.store.set(BASELINES, JSON.stringify({ ...readBaselines(platform), [kpi]: { from } }));
}
