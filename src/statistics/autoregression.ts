import { leastSquares, nestedLeastSquares } from "./least-squares";

/**
 * Coefficients of an autoregression, for the values 1, 2 … p steps back, by least squares with a
 * constant. The order p, from 0 to `most`, has the smallest AICc over the same rows; none where nothing varies.
 * Source: Hurvich and Tsai, Biometrika 76 (1989) 297–307.
 */
export function autoregression(values: readonly number[], most: number): number[] {
  const { rows, y } = designOf(values, most);
  const fits = nestedLeastSquares(rows, y);
  const n = y.length;
  let best: { readonly aicc: number; readonly order: number } = { aicc: Number.POSITIVE_INFINITY, order: 0 };
  fits.forEach((fit, order) => {
    // The weights, the constant and the variance.
    const k = order + 2;
    if (fit === null || n - k - 1 <= 0) return;
    const squares = squaresLeft(rows, y, fit);
    if (squares <= 0) return;
    const aicc = n * Math.log(squares / n) + 2 * k + (2 * k * (k + 1)) / (n - k - 1);
    if (aicc < best.aicc) best = { aicc, order };
  });
  const { order } = best;
  // Fewer steps back leave more rows to fit on.
  const chosen = designOf(values, order);
  return leastSquares(chosen.rows, chosen.y)?.slice(1) ?? [];
}

/** Residuals of an autoregression, from place `weights.length` on. */
export function autoregressionResiduals(values: readonly number[], weights: readonly number[]): number[] {
  return values
    .slice(weights.length)
    .map((value, at) =>
      weights.reduce((left, weight, back) => left - weight * values[at + weights.length - 1 - back], value),
    );
}

/** Design matrix and response: each value from place `order` on, with the constant and the `order` values before it. */
function designOf(
  values: readonly number[],
  order: number,
): { readonly rows: number[][]; readonly y: number[] } {
  const y = values.slice(order);
  const rows = y.map((_, at) => {
    const row = [1];
    for (let back = 1; back <= order; back += 1) row.push(values[at + order - back]);
    return row;
  });
  return { rows, y };
}

function squaresLeft(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  fit: readonly number[],
): number {
  let squares = 0;
  for (let at = 0; at < rows.length; at += 1) {
    let left = y[at];
    for (let column = 0; column < fit.length; column += 1) left -= rows[at][column] * fit[column];
    squares += left * left;
  }
  return squares;
}
