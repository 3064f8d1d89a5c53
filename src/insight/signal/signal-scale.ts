import { correlation, mean, standardDeviation } from "../../statistics/moments";
import {
  type Seasonality,
  seasonalIndices,
  withoutSeason,
  withSeason,
} from "../../statistics/seasonal-indices";
import { skewness } from "../../statistics/skewness";
import { trendedLimits } from "../../statistics/trended-limits";

export interface ChartPoint {
  /** Number of its period from the series' first; gaps are periods without a value. */
  readonly at: number;
  readonly value: number;
  /** Whether the limits rest on it. */
  readonly base: boolean;
}

/** The values on a scale where their scatter is even, without their season. */
export interface Scale {
  readonly values: readonly number[];
  /** Converts a value of this scale back into the unit of the values. */
  readonly back: (value: number, at: number) => number;
  /** Factor by which limits are widened, because a season was fitted to the same values. */
  readonly widening: number;
  readonly adjustments: readonly ("season" | "log")[];
}

/** Two cycles must resemble each other this much (correlation) for a season to be taken out. */
const MIN_CORRELATION = 0.4;
/** The part of a season that is taken out: this below three cycles, and about this beyond. */
const SHRUNK = 0.75;
/** Money whose standard deviation is more than this part of its mean can hardly be normally distributed and above 0. */
const WIDE = 0.35;

/** `cycle` is the number of periods after which a season repeats, 1 for none; only money is taken to logarithms. */
export function scaleOf(points: readonly ChartPoint[], cycle: number, money: boolean): Scale {
  const season = seasonOf(points, cycle);
  const flat = points.map(({ at, value }) =>
    season === null ? value : withoutSeason([value], season, at)[0],
  );
  const log =
    money && flat.every((value) => value > 0) && isSkewed(flat.filter((_, index) => points[index].base));
  const cycles = season?.cycles ?? 0;
  return {
    values: log ? flat.map(Math.log) : flat,
    back: (value, at) => {
      const flatValue = log ? Math.exp(value) : value;
      return season === null ? flatValue : withSeason([flatValue], season, at)[0];
    },
    // A part p of the average of c cycles is taken out: the variance is 1 − (2p − p²)/c where it was fitted, 1 + p²/c beyond.
    widening:
      season === null ? 1 : Math.sqrt((1 + SHRUNK ** 2 / cycles) / (1 - (2 * SHRUNK - SHRUNK ** 2) / cycles)),
    adjustments: [...(season === null ? [] : ["season" as const]), ...(log ? ["log" as const] : [])],
  };
}

/** In a dozen values a long tail shows poorly, so what scatters widely counts as skewed in any case. */
function isSkewed(values: readonly number[]): boolean {
  return (
    standardDeviation(values) / mean(values) > WIDE ||
    Math.abs(skewness(values.map(Math.log))) < Math.abs(skewness(values))
  );
}

/** The season of all points but the latest, which is judged by it; null if the cycles do not resemble each other. */
function seasonOf(points: readonly ChartPoint[], cycle: number): Seasonality | null {
  const filled: number[] = [];
  for (const { at, value } of points.slice(0, -1)) {
    while (filled.length < at) filled.push(filled[filled.length - 1] ?? value);
    filled.push(value);
  }
  if (cycle < 2 || filled.length < 2 * cycle) return null;
  const slope = trendedLimits(filled)?.slope ?? 0;
  const level = filled.map((value, at) => value - slope * at);
  if (correlation(level.slice(cycle), level.slice(0, -cycle)) < MIN_CORRELATION) return null;
  const season = seasonalIndices(filled, cycle);
  return season.kind === "none" ? null : season;
}
