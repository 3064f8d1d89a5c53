import type { KpiId } from "../../kpis/catalog";
import type { Text } from "../../text/locale";

/** Why a value or a chance is null. */
export type ForecastReason =
  | "too-few"
  | "no-data"
  | "no-target"
  | "no-direction"
  | "nothing-to-divide-by"
  | "does-not-add-up"
  | "too-far";

export interface Forecast {
  readonly kpi: KpiId;
  readonly period: string;
  /** Periods it was learnt from. */
  readonly n: number;
  readonly method: "mean" | "median-of-four" | null;
  readonly state: "running" | "met" | "exceeded" | "over";
  readonly value: number | null;
  /** The interval that holds the outcome 8 times out of 10. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: ForecastReason | null;
  readonly target: number | null;
  readonly pHit: number | null;
  readonly pHitReason: ForecastReason | null;
  /** It has seasons, and fewer than three years to learn them from. */
  readonly short: boolean;
  readonly says: Text;
}

/** A forecast before it is cut to what is possible. */
export interface Found {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly reaches: ((threshold: number) => number) | null;
  readonly method: "mean" | "median-of-four";
  readonly short: boolean;
}

/** Steps ahead, 1 being the period after the last known one. */
export interface Steps {
  readonly from: number;
  readonly to: number;
  /** Periods a year. */
  readonly m: number;
}
