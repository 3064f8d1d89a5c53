import { type SurvivalStep, survivalQuantile } from "./kaplan-meier";
import { Z_95 } from "./wilson";

/** A median time and its interval; null where survival, or the end of its band, never falls to a half. */
export interface SurvivalMedian {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Median of a Kaplan–Meier curve: the times that do not contradict that half has ended, by Greenwood's variance. `z` as in
 * `wilson`. Source: R. Brookmeyer, J. Crowley, Biometrics 38 (1982) 29–41, plain band.
 */
export function survivalMedian(curve: readonly SurvivalStep[], z = Z_95): SurvivalMedian {
  let sum = 0;
  const band = curve.map(({ time, survival, atRisk, events }) => {
    if (events < atRisk) sum += events / (atRisk * (atRisk - events));
    return { time, survival, half: z * survival * Math.sqrt(sum) };
  });
  const first = (edge: (step: (typeof band)[number]) => number): number | null =>
    band.find((step) => edge(step) <= 0.5)?.time ?? null;
  return {
    value: survivalQuantile(curve, 0.5),
    low: first(({ survival, half }) => survival - half),
    high: first(({ survival, half }) => survival + half),
  };
}
