import { correlationP } from "../../statistics/correlation-p";
import {
  alignedAt,
  crossCorrelations,
  type LaggedCorrelation,
  prewhitened,
} from "../../statistics/cross-correlation";
import { autocorrelation, correlation } from "../../statistics/moments";
import { seasonalIndices, withoutSeason } from "../../statistics/seasonal-indices";

export interface RelationRequest {
  /** Equally long, of the same periods, without gaps. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Steps in a yearly cycle, and the longest lag looked at. */
  readonly season: number;
  readonly lags: number;
  /** The place of each step in the month, where months have a rhythm that both sides would share. */
  readonly places?: readonly number[];
  /** Whether both are amounts or counts, of which the change in per cent is what matters. */
  readonly scale: boolean;
}

export interface Relation extends LaggedCorrelation {
  /** Two-sided, corrected for the number of lags. */
  readonly p: number;
  /** The largest correlation, without its sign, at no lag or where y comes first. */
  readonly reverse: number;
  /** Moves of x and, `lag` steps later, of y: after logarithm, season and difference. */
  readonly moves: readonly (readonly number[])[];
}

/** Number of negative lags that are checked for the opposite direction. */
const BACK = 3;
/** Number of steps over which residual autocorrelation is taken into account. */
const NEAR = 4;

/**
 * The lag at which y follows x most clearly, with p corrected for having looked at all of them (Bonferroni). Trends,
 * seasons and each side's own past make unrelated series agree, so they are taken out first.
 */
export function relation(request: RelationRequest): Relation {
  const moves = movesOf(request);
  const [u, v] = prewhitened(moves[0], moves[1]);
  const { season, lags, places } = request;
  const all = crossCorrelations(u, v, -BACK, lags, places?.slice(places.length - v.length));
  // What is left of each side's past makes the steps repeat one another: there is less to go by than steps
  // (Bartlett, J. R. Stat. Soc. 98 (1935) 536–543).
  const repeated = [...Array.from({ length: NEAR }, (_, at) => at + 1), season].reduce(
    (sum, step) =>
      sum + (1 - step / u.length) * autocorrelationPerPair(u, step) * autocorrelationPerPair(v, step),
    0,
  );
  const worth = (n: number): number => n / (1 + 2 * Math.max(0, repeated));
  const clear = ({ r, n }: LaggedCorrelation): number =>
    (r * r * (worth(n) - 2)) / Math.max(1e-12, 1 - r * r);
  const best = all.slice(BACK + 1).reduce((most, one) => (clear(one) > clear(most) ? one : most));
  return {
    ...best,
    p: Math.min(1, correlationP(best.r, worth(best.n)) * lags),
    reverse: Math.max(...all.slice(0, BACK + 1).map(({ r }) => Math.abs(r))),
    moves: alignedAt(best.lag, moves[0], moves[1], places?.slice(places.length - moves[1].length)),
  };
}

/** Autocorrelation, each lag averaged over the pairs it has. */
function autocorrelationPerPair(values: readonly number[], step: number): number {
  const n = values.length - step;
  return n < 4 ? 0 : Math.max(-1, Math.min(1, (autocorrelation(values, step) * values.length) / n));
}

function movesOf({ x, y, season, scale }: RelationRequest): (readonly number[])[] {
  const logs = scale && [...x, ...y].every((value) => value > 0);
  // From two years alone a season is hard to tell from anything else: only one that both sides repeat can mislead.
  const known = x.length >= 3 * season || [x, y].every((values) => isSeasonal(values, season));
  const calm = [x, y].map((values) => {
    const adjusted = known ? withoutSeason(values, seasonalIndices(values, season)) : values;
    return logs ? adjusted.map((value) => Math.log(value)) : adjusted;
  });
  if (!calm.some(isNonStationary)) return calm;
  return calm.map(differences);
}

/** Whether a series has a trend or strong autocorrelation: its levels then correlate with anything, only its changes count. */
function isNonStationary(values: readonly number[]): boolean {
  const r = correlation(
    values.map((_, at) => at),
    values,
  );
  const trend = Math.abs(r) * Math.sqrt((values.length - 2) / Math.max(1e-12, 1 - r * r));
  return trend > 2 || autocorrelation(values, 1) >= 0.5;
}

function differences(values: readonly number[]): number[] {
  return values.slice(1).map((value, at) => value - values[at]);
}

/** Whether the changes of one year correlate with those of the next. */
function isSeasonal(values: readonly number[], season: number): boolean {
  const steps = differences(values);
  return correlation(steps.slice(season), steps.slice(0, -season)) > 0.5;
}
