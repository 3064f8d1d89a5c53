import { statusWords } from "../text/messages/report";
import type { Scorecard } from "./scorecard";
import { INSIGHT, type PackedInsight, valueKey } from "./values";

/** The rows that KPI_STATUS and KPI_FORECAST read. */
export function insightRows({ kpis }: Scorecard): [string, string][] {
  return kpis.flatMap(({ id, status, insight }): [string, string][] => {
    if (insight === undefined) return [];
    const { period, value, low, high, pHit, says } = insight.outlook;
    const packed: PackedInsight = {
      status: statusWords[status],
      why: insight.says,
      forecast: { period, value, low, high, pHit, says },
    };
    return [[valueKey(id, INSIGHT, ""), JSON.stringify(packed)]];
  });
}
