import { normal, normalQuantile } from "./normal";
import { studentT, studentTQuantile } from "./student-t";

/** Predictive distribution: a forecast with its uncertainty. */
export interface Predictive {
  readonly value: number;
  /** Standard error of the forecast, 0 or above. */
  readonly spread: number;
  /** Mean error of past forecasts (actual − forecast): it shifts probabilities, not the value itself. */
  readonly bias: number;
  /** Degrees of freedom of Student's t; null for the normal distribution. */
  readonly freedom: number | null;
}

/** Half the width of the prediction interval at probability `level`. */
export function halfWidth({ spread, freedom }: Predictive, level: number): number {
  const q = (1 + level) / 2;
  return spread === 0 ? 0 : spread * (freedom === null ? normalQuantile(q) : studentTQuantile(q, freedom));
}

/** P(outcome ≥ threshold). */
export function probabilityAtLeast({ value, spread, bias, freedom }: Predictive, threshold: number): number {
  if (spread === 0) return value >= threshold ? 1 : 0;
  const z = (value + bias - threshold) / spread;
  return freedom === null ? normal(z) : studentT(z, freedom);
}
