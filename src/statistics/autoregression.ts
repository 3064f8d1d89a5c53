import { leastSquares } from "./least-squares";

/**
 * How a series follows from its own past: the weights of the values 1, 2 … p steps back, by least squares with a
 * constant. The order p, from 0 to `most`, has the smallest AICc over the same rows; none where nothing varies.
 * Source: Hurvich and Tsai, Biometrika 76 (1989) 297–307.
 */
export function autoregression(values: readonly number[], most: number): number[] {
  let best: { readonly aicc: number; readonly order: number } = { aicc: Number.POSITIVE_INFINITY, order: 0 };
  for (let order = 0; order <= most; order += 1) {
    const fit = fitOf(values, order, most);
    const n = values.length - most;
    // The weights, the constant and the variance.
    const k = order + 2;
    if (fit === null || fit.squares <= 0 || n - k - 1 <= 0) continue;
    const aicc = n * Math.log(fit.squares / n) + 2 * k + (2 * k * (k + 1)) / (n - k - 1);
    if (aicc < best.aicc) best = { aicc, order };
  }
  return fitOf(values, best.order, best.order)?.weights ?? [];
}

/** What is left of each value from place `weights.length` on, after its own past is taken off. */
export function withoutPast(values: readonly number[], weights: readonly number[]): number[] {
  return values
    .slice(weights.length)
    .map((value, at) =>
      weights.reduce((left, weight, back) => left - weight * values[at + weights.length - 1 - back], value),
    );
}

function fitOf(
  values: readonly number[],
  order: number,
  from: number,
): { readonly weights: number[]; readonly squares: number } | null {
  const y = values.slice(from);
  const rows = y.map((_, at) => {
    const row = [1];
    for (let back = 1; back <= order; back += 1) row.push(values[at + from - back]);
    return row;
  });
  const weights = leastSquares(rows, y);
  if (weights === null) return null;
  let squares = 0;
  rows.forEach((row, at) => {
    let left = y[at];
    for (let column = 0; column <= order; column += 1) left -= row[column] * weights[column];
    squares += left * left;
  });
  return { weights: weights.slice(1), squares };
}
