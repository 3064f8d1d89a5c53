import { mean } from "./moments";
import { straightLine } from "./straight-line";

export interface Seasonality {
  /** "none" below two cycles; additive where a value is not above 0. */
  readonly kind: "none" | "multiplicative" | "additive";
  /** By place in the cycle, place 0 being that of the first value; factors around 1, or amounts around 0. */
  readonly indices: readonly number[];
  /** Whole cycles behind the indices. */
  readonly cycles: number;
}

/** Shrinkage factor of indices from two to three cycles. */
const SHORT_SHRINK = 0.75;

/**
 * Seasonal indices of equally spaced values, shrunk towards no season as far as chance explains them, so that no test
 * has to decide whether there is a season. From three cycles on, ratios (differences) to a centred moving average with
 * James–Stein shrinkage; from two, to a straight line with a fixed one.
 * Source: Miller and Williams, Int. J. Forecasting 19 (2003) 669–684.
 */
export function seasonalIndices(values: readonly number[], m: number): Seasonality {
  const cycles = Math.floor(values.length / m);
  if (m < 2 || cycles < 2) return { kind: "none", indices: new Array(m).fill(0), cycles };
  const additive = values.some((value) => value <= 0);
  const level = cycles >= 3 ? centredAverage(values, m) : fittedLine(values);
  // The line may cross 0, where ratios are meaningless.
  if (!additive && level.some((value) => value !== null && value <= 0))
    return { kind: "none", indices: new Array(m).fill(0), cycles };
  const neutral = additive ? 0 : 1;
  const byPlace: number[][] = Array.from({ length: m }, () => []);
  values.forEach((value, at) => {
    const around = level[at];
    if (around !== null) byPlace[at % m].push(additive ? value - around : value / around);
  });
  const raw = byPlace.map(mean);
  const centre = mean(raw);
  const balanced = raw.map((index) => (additive ? index - centre : index / centre));
  const weight = cycles >= 3 ? jamesStein(byPlace, balanced, neutral) : SHORT_SHRINK;
  return {
    kind: additive ? "additive" : "multiplicative",
    indices: balanced.map((index) => neutral + weight * (index - neutral)),
    cycles,
  };
}

/** Deseasonalised values; `from` is the place in the cycle of the first. */
export function withoutSeason(values: readonly number[], { kind, indices }: Seasonality, from = 0): number[] {
  const index = (at: number): number => indices[(at + from) % indices.length];
  if (kind === "none") return [...values];
  return values.map((value, at) => (kind === "additive" ? value - index(at) : value / index(at)));
}

/** Reseasonalised values; `from` is the place in the cycle of the first. */
export function withSeason(values: readonly number[], { kind, indices }: Seasonality, from = 0): number[] {
  const index = (at: number): number => indices[(at + from) % indices.length];
  if (kind === "none") return [...values];
  return values.map((value, at) => (kind === "additive" ? value + index(at) : value * index(at)));
}

/**
 * James–Stein shrinkage factor, the part of the indices' spread that is more than chance: 1 − (m − 3) · variance of an
 * index ÷ spread, 0 to 1.
 */
function jamesStein(byPlace: readonly number[][], indices: readonly number[], neutral: number): number {
  const spread = indices.reduce((sum, index) => sum + (index - neutral) ** 2, 0);
  let [squares, freedom, count] = [0, 0, 0];
  for (const group of byPlace) {
    const centre = mean(group);
    for (const value of group) squares += (value - centre) ** 2;
    freedom += group.length - 1;
    count += group.length;
  }
  if (spread === 0 || freedom <= 0) return 0;
  const variance = squares / freedom / (count / byPlace.length);
  return Math.min(1, Math.max(0, 1 - ((byPlace.length - 3) * variance) / spread));
}

function centredAverage(values: readonly number[], m: number): (number | null)[] {
  const half = Math.floor(m / 2);
  return values.map((_, at) => {
    if (at < half || at + half >= values.length) return null;
    let sum = 0;
    for (let step = -half; step <= half; step += 1)
      sum += values[at + step] * (m % 2 === 0 && Math.abs(step) === half ? 0.5 : 1);
    return sum / m;
  });
}

function fittedLine(values: readonly number[]): number[] {
  const { start, slope } = straightLine(values);
  return values.map((_, at) => start + slope * at);
}
