import type { KpiId } from "../../kpis/catalog";
import type { Text } from "../../text/locale";

export type LeadLagVerdict = "strong" | "possible" | "no-evidence" | "not-enough-data";

/** Lead-lag relation: whether a lagging KPI follows a leading one. What could not be measured is null; `reason` says why. */
export interface LeadLag {
  readonly leading: KpiId;
  readonly lagging: KpiId;
  readonly grain: Grain;
  /** Periods by which the lagging KPI follows, where the relation is clearest. */
  readonly lag: number | null;
  /** Correlation of their moves at that lag, below 0 if they move opposite ways, and its 95 % interval. */
  readonly r: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Share of false findings among pairs at least as clear (Bonferroni over lags, Benjamini–Hochberg over pairs). "strong" also holds against all pairs at once. */
  readonly q: number | null;
  /** Periods both have. */
  readonly n: number;
  /** Share by which forecasts err less than from the lagging KPI's own past; only where something was found. */
  readonly useful: number | null;
  readonly verdict: LeadLagVerdict;
  readonly reason: LeadLagReason | null;
  /** A clearer pair that says the same: its KPIs are these, or count the same things. */
  readonly echoOf: { readonly leading: KpiId; readonly lagging: KpiId } | null;
  /** What was correlated, for a picture: moves of the leading KPI and of the lagging one `lag` later; only where something was found. */
  readonly points: readonly (readonly [number, number])[];
  readonly says: Text;
}

export type LeadLagReason = "too-few" | "mostly-zero" | "no-variation";
export type Grain = keyof typeof GRAINS;

/** Periods needed, longest lag looked at, and periods of a year. */
export const GRAINS = {
  month: { least: 24, lags: 6, season: 12 },
  week: { least: 40, lags: 13, season: 52 },
} as const;
