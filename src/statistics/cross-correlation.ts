import { autoregression, withoutPast } from "./autoregression";
import { correlation } from "./moments";

export interface LaggedCorrelation {
  /** Steps by which `y` follows `x`; below 0 it precedes. */
  readonly lag: number;
  readonly r: number;
  /** Pairs behind it. */
  readonly n: number;
}

/** Two series freed of what x's own past says of x: both are filtered with the autoregression of x. */
export function prewhitened(x: readonly number[], y: readonly number[]): readonly [number[], number[]] {
  const weights = autoregression(x, Math.min(4, Math.floor(x.length / 8)));
  return [withoutPast(x, weights), withoutPast(y, weights)];
}

/**
 * Correlation of x now with y `lag` steps later, for each lag from `from` to `to`. Series that follow their own past
 * correlate by chance: prewhiten them first. Source: Box and Jenkins, Time Series Analysis, ch. 11.
 */
export function crossCorrelations(
  x: readonly number[],
  y: readonly number[],
  from: number,
  to: number,
): LaggedCorrelation[] {
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const lag = from + step;
    const n = Math.max(0, x.length - Math.abs(lag));
    const r = correlation(lag < 0 ? x.slice(-lag) : x.slice(0, n), lag < 0 ? y.slice(0, n) : y.slice(lag));
    return { lag, r, n };
  });
}
