import type { Scorecard } from "../report/scorecard";
import { unpack } from "../report/values";

/**
 * While a source is still loading, what depends on it keeps its last values, marked with their time: neither zero nor
 * empty is true. Before there are last values, "pending" stands as the reason.
 */
export function keepPending(
  scorecard: Scorecard,
  values: readonly [string, string][],
  before: ReadonlyMap<string, string>,
  previous: Scorecard | null,
): { scorecard: Scorecard; values: [string, string][] } {
  const waiting = (packed: string): boolean =>
    packed === '"pending"' || (packed.startsWith("[") && unpack(packed, 1)[0] === "pending");
  const rows = values.map(([key, packed]): [string, string] => {
    const old = before.get(key);
    return !key.startsWith("#") && old !== undefined && waiting(packed) ? [key, old] : [key, packed];
  });
  if (previous === null || scorecard.kpis.every((kpi) => kpi.reason !== "pending"))
    return { scorecard, values: rows };
  const kpis = scorecard.kpis.map((kpi) => {
    if (kpi.reason !== "pending") return kpi;
    return previous.kpis.find((old) => old.id === kpi.id && old.variant === kpi.variant) ?? kpi;
  });
  const keptFrom = previous.keptFrom ?? previous.computedAt;
  return { scorecard: { ...scorecard, kpis, keptFrom }, values: rows };
}
