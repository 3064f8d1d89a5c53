import { mean } from "./moments";
import { nelderMead } from "./nelder-mead";

/** How fast level and trend follow, and how much of a trend is left a step later. */
export interface Constants {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

/**
 * A fitted exponential smoothing with additive errors: level += φ·trend + α·error, trend = φ·trend + β·error.
 * Without a trend β and φ are 0; Holt's has φ = 1.
 */
export interface Smoothing extends Constants {
  /** Level and trend per step after 0, 1, … n values. */
  readonly levels: readonly number[];
  readonly trends: readonly number[];
  /** Sum of squared one-step errors. */
  readonly squares: number;
}

/** Smoothing constants are kept off 0 and 1, as R's `forecast` does. */
const LOW = 1e-4;
const HIGH = 0.9999;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Simple exponential smoothing of one or more values. */
export function simpleSmoothing(values: readonly number[]): Smoothing {
  const cost = ([alpha]: readonly number[]): number => initialStates(values, alpha, 0, 0).squares;
  const [best] = bestOfGrid(cost, [LOW, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, HIGH]);
  let [low, high] = [Math.max(LOW, best - 0.1), Math.min(HIGH, best + 0.1)];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atA, atB] = [cost([a]), cost([b])];
  for (let step = 0; step < 18; step += 1) {
    if (atA < atB) {
      [high, b, atB] = [b, a, atA];
      a = high - GOLDEN * (high - low);
      atA = cost([a]);
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + GOLDEN * (high - low);
      atB = cost([b]);
    }
  }
  return smoothWith(values, { alpha: atA < atB ? a : b, beta: 0, phi: 0 });
}

/** Holt's linear trend: α and β = α·β* between 0 and 1. At least three values. */
export function holtSmoothing(values: readonly number[]): Smoothing {
  const cost = ([alpha, share]: readonly number[]): number =>
    initialStates(values, alpha, alpha * share, 1).squares;
  const start = bestOfGrid(cost, [0.1, 0.5, 0.9], [0.02, 0.3]).slice(0, 2);
  const box = [LOW, HIGH] as const;
  const [alpha, share] = nelderMead(cost, start, [0.15, 0.1], [box, box]);
  return smoothWith(values, { alpha, beta: alpha * share, phi: 1 });
}

/** Holt's trend damped by φ between 0.8 and 0.98. At least four values. */
export function dampedSmoothing(values: readonly number[]): Smoothing {
  const cost = ([alpha, share, phi]: readonly number[]): number =>
    initialStates(values, alpha, alpha * share, phi).squares;
  const box = [LOW, HIGH] as const;
  const start = bestOfGrid(cost, [0.1, 0.5, 0.9], [0.02, 0.3], [0.85, 0.95]);
  const [alpha, share, phi] = nelderMead(cost, start, [0.15, 0.1, 0.03], [box, box, [0.8, 0.98]]);
  return smoothWith(values, { alpha, beta: alpha * share, phi });
}

/** The point of a coarse grid with the lowest cost, from which a descent begins. */
function bestOfGrid(
  cost: (point: readonly number[]) => number,
  alphas: readonly number[],
  shares: readonly number[] = [0],
  phis: readonly number[] = [0],
): number[] {
  let best: number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const alpha of alphas)
    for (const share of shares)
      for (const phi of phis) {
        const here = cost([alpha, share, phi]);
        if (here < lowest || best.length === 0) [best, lowest] = [[alpha, share, phi], here];
      }
  return best;
}

interface Start {
  readonly level: number;
  readonly trend: number;
  readonly squares: number;
}

/**
 * The first level and trend with the least squared errors. An error is p + q·level + r·trend, whatever the values, so they
 * are a regression with two unknowns and need no search.
 */
function initialStates(values: readonly number[], alpha: number, beta: number, phi: number): Start {
  // Far from 0 the sums of squares would cancel.
  const origin = mean(values);
  let [levelP, levelQ, levelR, trendP, trendQ, trendR] = [0, 1, 0, 0, 0, 1];
  let [pp, qp, rp, qq, qr, rr] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const aheadP = levelP + phi * trendP;
    const aheadQ = levelQ + phi * trendQ;
    const aheadR = levelR + phi * trendR;
    const p = values[at] - origin - aheadP;
    pp += p * p;
    qp -= aheadQ * p;
    rp -= aheadR * p;
    qq += aheadQ * aheadQ;
    qr += aheadQ * aheadR;
    rr += aheadR * aheadR;
    levelP = aheadP + alpha * p;
    levelQ = aheadQ - alpha * aheadQ;
    levelR = aheadR - alpha * aheadR;
    trendP = phi * trendP + beta * p;
    trendQ = phi * trendQ - beta * aheadQ;
    trendR = phi * trendR - beta * aheadR;
  }
  const determinant = qq * rr - qr * qr;
  const isFlat = determinant <= 1e-12 * qq * rr || rr === 0;
  const level = isFlat ? -qp / qq : (qr * rp - rr * qp) / determinant;
  const trend = isFlat ? 0 : (qr * qp - qq * rp) / determinant;
  return { level: level + origin, trend, squares: Math.max(0, pp + level * qp + trend * rp) };
}

/** The smoothing with given constants, from the first level and trend that suit them best. */
export function smoothWith(values: readonly number[], { alpha, beta, phi }: Constants): Smoothing {
  const start = initialStates(values, alpha, beta, phi);
  const levels = [start.level];
  const trends = [start.trend];
  let squares = 0;
  values.forEach((value, at) => {
    const ahead = levels[at] + phi * trends[at];
    const error = value - ahead;
    squares += error * error;
    levels.push(ahead + alpha * error);
    trends.push(phi * trends[at] + beta * error);
  });
  return { alpha, beta, phi, levels, trends, squares };
}
