import { formulas } from "../kpis/catalog";
import { fingerprint } from "../text/hash";
import type { Scorecard } from "./scorecard";
import type { ReportCell } from "./sheet";

/** One row per KPI and variant: append-only, long format. A changed definition changes its version, not the past. */
export function historyRows(scorecard: Scorecard, week: string): ReportCell[][] {
  const definitions = formulas();
  return scorecard.kpis.map((kpi) => {
    const key = kpi.variant === undefined ? kpi.id : `${kpi.id}:${kpi.variant}`;
    return [
      week,
      key,
      kpi.period,
      kpi.value ?? "",
      kpi.numerator ?? "",
      kpi.denominator ?? "",
      kpi.n,
      kpi.target ?? "",
      kpi.status,
      fingerprint(JSON.stringify(definitions[key])).slice(0, 7),
    ];
  });
}
