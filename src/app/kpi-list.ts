import { KPIS, type KpiId } from "../kpis/catalog";
import { openOwned, readOwned, workbookLocale, writeOwned } from "./owned";
import type { Platform } from "./platform";

/** Which KPIs are on the dashboard, in order, and who owns each. */
export interface KpiList {
  readonly dashboard: readonly KpiId[];
  readonly owners: Readonly<Record<string, string>>;
}

/** Few on purpose: at most seven for one role; lagging ones with the leading ones that move them. */
const DEFAULT: readonly KpiId[] = [
  "won-amount",
  "quota-attainment",
  "win-rate",
  "pipeline-coverage",
  "leads",
  "lead-to-deal",
  "cac",
];

/** Makes the KPI tab with every KPI there is and the default choice; `owners` answer for theirs. */
export function nameOwners(platform: Platform, owners: Readonly<Record<string, string>>): void {
  const locale = workbookLocale(platform);
  const rest = (Object.keys(KPIS) as KpiId[]).filter((id) => !DEFAULT.includes(id));
  const rows = [...DEFAULT, ...rest].map((id, index) => [
    id,
    KPIS[id].name[locale],
    owners[id] ?? "",
    index < DEFAULT.length ? index + 1 : "",
  ]);
  writeOwned(platform, "kpi", rows);
}

/** Reads the KPI tab; an empty one is filled with the default choice. */
export function readKpiList(platform: Platform): KpiList {
  openOwned(platform, "kpi");
  if (readOwned(platform, "kpi").length === 0) nameOwners(platform, {});
  const owners: Record<string, string> = {};
  const places: { id: KpiId; place: number }[] = [];
  for (const [idCell, , owner, place] of readOwned(platform, "kpi")) {
    const id = String(idCell).trim();
    if (!(id in KPIS)) continue;
    owners[id] = String(owner);
    if (place !== "" && Number(place) > 0) places.push({ id: id as KpiId, place: Number(place) });
  }
  return { owners, dashboard: places.sort((a, b) => a.place - b.place).map(({ id }) => id) };
}
