import { autoregression, autoregressionResiduals } from "./autoregression";
import { demean } from "./demean";

export interface LaggedCorrelation {
  /** Steps by which `y` follows `x`; below 0 it precedes. */
  readonly lag: number;
  readonly r: number;
  /** Pairs behind it. */
  readonly n: number;
}

/** Prewhitened series: both are filtered with the autoregression of x. */
export function prewhitened(x: readonly number[], y: readonly number[]): readonly [number[], number[]] {
  const weights = pastOf(x);
  return [autoregressionResiduals(x, weights), autoregressionResiduals(y, weights)];
}

/** Memoized autoregression of the last series: one series is compared with many others in turn. */
let last: { readonly x: readonly number[]; readonly weights: readonly number[] } | undefined;

function pastOf(x: readonly number[]): readonly number[] {
  if (last === undefined || last.x.length !== x.length || !last.x.every((value, at) => value === x[at]))
    last = { x, weights: autoregression(x, Math.min(4, Math.floor(x.length / 8))) };
  return last.weights;
}

/**
 * Correlation of x now with y `lag` steps later, for each lag from `from` to `to`. Series that follow their own past
 * correlate by chance: prewhiten them first. `groups` (of the steps of y, counted from 0) takes the mean of each group off
 * both sides first, as month ends make y, and at some lag x too, high. Source: Box and Jenkins, Time Series Analysis, ch. 11.
 */
export function crossCorrelations(
  x: readonly number[],
  y: readonly number[],
  from: number,
  to: number,
  groups: readonly number[] = y.map(() => 0),
): LaggedCorrelation[] {
  return Array.from({ length: to - from + 1 }, (_, step) => correlationAt(from + step, x, y, groups));
}

/** `alignedAt` and `correlation` in one: asked for every lag of every pair of KPIs, so nothing is copied on the way. */
function correlationAt(
  lag: number,
  x: readonly number[],
  y: readonly number[],
  groups: readonly number[],
): LaggedCorrelation {
  const n = Math.max(0, Math.min(x.length - Math.abs(lag), y.length - Math.max(0, lag)));
  const [atX, atY] = [Math.max(0, -lag), Math.max(0, lag)];
  const sums = new Float64Array(3 * (Math.max(-1, ...groups) + 1));
  for (let at = 0; at < n; at += 1) {
    const place = 3 * groups[atY + at];
    sums[place] += 1;
    sums[place + 1] += x[atX + at];
    sums[place + 2] += y[atY + at];
  }
  let [xy, xx, yy] = [0, 0, 0];
  for (let at = 0; at < n; at += 1) {
    const place = 3 * groups[atY + at];
    const dx = x[atX + at] - sums[place + 1] / sums[place];
    const dy = y[atY + at] - sums[place + 2] / sums[place];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return { lag, r: xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy), n };
}

/** The values of x and, place by place, those of y `lag` steps later. */
export function alignedAt(
  lag: number,
  x: readonly number[],
  y: readonly number[],
  groups?: readonly number[],
): readonly [readonly number[], readonly number[]] {
  const n = Math.max(0, x.length - Math.abs(lag));
  const from = Math.max(0, lag);
  const [xs, ys] = [x.slice(Math.max(0, -lag)).slice(0, n), y.slice(from).slice(0, n)];
  if (groups === undefined) return [xs, ys];
  const places = groups.slice(from);
  return [demean(xs, places), demean(ys, places)];
}
