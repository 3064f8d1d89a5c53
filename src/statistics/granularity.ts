/**
 * Granularity of values: the greatest common divisor of whole numbers (1 for counts, 1000 for amounts in thousands);
 * 0 where a value is no whole number, or all are 0.
 */
export function granularity(values: readonly number[]): number {
  let step = 0;
  for (const value of values) {
    if (!Number.isSafeInteger(value)) return 0;
    let [a, b] = [step, Math.abs(value)];
    while (b > 0) [a, b] = [b, a % b];
    step = a;
  }
  return step;
}

/** Continuity correction of a threshold: half a step below the first multiple of the step that reaches `target`. */
export function stepThreshold(target: number, step: number): number {
  // Floating-point tolerance: a target that is a whole number of steps up to rounding is one.
  return step === 0 ? target : Math.ceil(target / step - 1e-9) * step - step / 2;
}
