import { KPIS, type KpiId } from "../../kpis/catalog";
import { EXACT_TREES } from "../../kpis/trees";
import type { Link } from "../kpi-set/kpi-set";
import type { LeadLag } from "./lead-lag-result";

const VERDICTS: Readonly<Record<LeadLag["verdict"], Link["verdict"]>> = {
  strong: "strong",
  possible: "possible",
  "no-evidence": "none",
  "not-enough-data": "not-enough",
};

/** How KPIs are tied: by the trees, factor by factor up to the top, and by what their history shows. */
export function linksOf(relations: readonly LeadLag[]): Link[] {
  const arithmetic = (Object.keys(KPIS) as KpiId[]).flatMap((to) =>
    factorsOf(to, new Set([to])).map((from): Link => ({ from, to, verdict: "arithmetic", n: 0 })),
  );
  const seen = relations.map(({ leading, lagging, verdict, n }): Link => {
    return { from: leading, to: lagging, verdict: VERDICTS[verdict], n };
  });
  return [...arithmetic, ...seen];
}

/** All factors of a KPI, and theirs. */
function factorsOf(kpi: KpiId, seen: Set<KpiId>): KpiId[] {
  const own = EXACT_TREES.filter((tree) => tree.kpi === kpi)
    .flatMap((tree) => tree.factors.map(({ of }) => of.split(":")[0] as KpiId))
    .filter((id) => !seen.has(id));
  for (const id of own) seen.add(id);
  return own.flatMap((id) => [id, ...factorsOf(id, seen)]);
}
