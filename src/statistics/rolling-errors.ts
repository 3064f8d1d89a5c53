/** Forecasts from every place in a series: `ahead(seen, steps)` is what was expected after `seen` values. */
export type Ahead = (seen: number, steps: number) => number;

/**
 * Errors of Σ weights[k − 1] · value k steps ahead, from each origin that has all those values behind it, the earliest
 * first. `from` is the first origin: how many values it has seen.
 */
export function rollingErrors(
  values: readonly number[],
  ahead: Ahead,
  weights: readonly number[],
  from: number,
): number[] {
  const errors: number[] = [];
  for (let seen = from; seen + weights.length <= values.length; seen += 1) {
    let error = 0;
    weights.forEach((weight, step) => {
      if (weight !== 0) error += weight * (values[seen + step] - ahead(seen, step + 1));
    });
    errors.push(error);
  }
  return errors;
}

/** Root mean square; NaN of nothing. */
export function rootMeanSquare(errors: readonly number[]): number {
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}
