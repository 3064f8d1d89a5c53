import { autoregression } from "./autoregression";
import { leastSquares } from "./least-squares";

/** Relative floating-point tolerance: errors of rounding alone are none. */
const TOLERANCE = 1e-9;

/**
 * Forecast skill of x for y: the share by which the mean absolute error one step ahead falls over the last third, against
 * a forecast from y's own past alone (below 0: it grows). Each x is known before its y. Each forecast is fitted on what came
 * before it only. `null` where too little is left to fit on, or where its own past leaves no error.
 */
export function forecastSkill(x: readonly number[], y: readonly number[]): number | null {
  const first = Math.ceil((y.length * 2) / 3);
  const order = autoregression(y.slice(0, first), Math.min(4, Math.floor(first / 8))).length;
  const rowAt = (at: number, lead: boolean): number[] => [
    1,
    ...Array.from({ length: order }, (_, back) => y[at - 1 - back]),
    ...(lead ? [x[at]] : []),
  ];
  if (first - order < order + 6) return null;
  let [alone, led] = [0, 0];
  for (let at = first; at < y.length; at += 1) {
    const known = y.slice(order, at);
    for (const lead of [false, true]) {
      const fit = leastSquares(
        known.map((_, index) => rowAt(order + index, lead)),
        known,
      );
      if (fit === null) return null;
      const error = Math.abs(
        y[at] - rowAt(at, lead).reduce((sum, value, column) => sum + value * fit[column], 0),
      );
      if (lead) led += error;
      else alone += error;
    }
  }
  const largest = Math.max(...y.map(Math.abs));
  return alone <= TOLERANCE * largest ? null : 1 - led / alone;
}
