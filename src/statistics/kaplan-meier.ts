/** Observed duration; `event` is false when it had not ended by then (censored: an open deal). */
export interface Duration {
  readonly time: number;
  readonly event: boolean;
}

/** From `time` on, until the next step, the share `survival` has not ended; `events` of the `atRisk` ended at `time`. */
export interface SurvivalStep {
  readonly time: number;
  readonly survival: number;
  readonly atRisk: number;
  readonly events: number;
}

/**
 * Kaplan–Meier survival curve: open cases are censored at their present age, so that slow deals are not left out.
 * Times are in any one unit, known and not negative. One step per time at which something ended; before the first
 * step survival is 1. What is censored at the time of an event was still at risk then. Nothing ended: no steps.
 * Source: E. L. Kaplan, P. Meier, JASA 53 (1958) 457–481.
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalStep[] {
  const sorted = [...durations].sort((a, b) => a.time - b.time);
  const curve: SurvivalStep[] = [];
  let survival = 1;
  let atRisk = sorted.length;
  let events = 0;
  sorted.forEach(({ time, event }, index) => {
    if (event) events += 1;
    if (sorted[index + 1]?.time === time) return;
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      curve.push({ time, survival, atRisk, events });
    }
    atRisk = sorted.length - index - 1;
    events = 0;
  });
  return curve;
}

/** Survival is a product of rounded fractions: a half may come out as 0.5000000000000001. */
const ROUNDING = 1e-9;

/**
 * Time by which the share `q` (above 0, at most 1) has ended: the first at which survival is 1 − q or below; 0.5 is the median.
 * `null` when survival never falls so far: too much is still open. Unlike R's survfit, it does not take the middle of a level
 * stretch at exactly 1 − q, so that the answer is always a time that occurred.
 */
export function survivalQuantile(curve: readonly SurvivalStep[], q: number): number | null {
  return curve.find(({ survival }) => survival <= 1 - q + ROUNDING)?.time ?? null;
}
