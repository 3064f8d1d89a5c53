import type { KpiId } from "../../kpis/catalog";
import type { Text } from "../../text/locale";
import type { Landing } from "./landing";

/** Why a value or a chance is null. */
export type PaceReason =
  | "too-few"
  | "no-target"
  | "no-direction"
  | "nothing-to-divide-by"
  | "not-paced"
  | "no-data";

export interface Pace {
  readonly kpi: KpiId;
  readonly period: string;
  /** Complete periods the method was chosen by and the interval comes from. */
  readonly n: number;
  readonly state: "running" | "met" | "exceeded" | "over";
  readonly soFar: number | null;
  /** Share of the total usually reached by now, 0–1; null for ratios. */
  readonly elapsed: number | null;
  /** The target's part due by now; null for ratios, and where there is no target above 0. */
  readonly expected: number | null;
  /** So far ÷ expected. */
  readonly index: number | null;
  /** So far − expected. */
  readonly gap: number | null;
  /** Days left on which something is expected, today among them. */
  readonly daysLeft: number;
  /** What each of them must bring (may bring, if lower is better) to end on target; null for ratios and without target. */
  readonly required: number | null;
  /** What days brought so far on average. */
  readonly rate: number | null;
  /** Required ÷ rate. */
  readonly requiredRatio: number | null;
  /** The forecast of the whole period, and the interval that holds it 8 times out of 10. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: PaceReason | null;
  readonly target: number | null;
  readonly pHit: number | null;
  readonly pHitReason: PaceReason | null;
  readonly method: Landing["method"] | null;
  /** What the prior was worth, in periods. */
  readonly priorWorth: number | null;
  readonly says: Text;
}
