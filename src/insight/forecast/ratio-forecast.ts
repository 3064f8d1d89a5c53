import { halfWidth, probabilityAtLeast } from "../../statistics/predictive";
import { rootMeanSquare } from "../../statistics/root-mean-square";
import { FIRST_ORIGIN, type SeriesForecast, seriesForecast } from "../../statistics/series-forecast";
import type { Found, Steps } from "./forecast-result";
import { LEVEL } from "./outcome";

interface Parts {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

/**
 * Forecast numerator ÷ forecast denominator. How far off it may be comes from its own past: the ratio as it was forecast so
 * many steps ahead against the ratio that came, as logarithms where all are above 0. Null where the denominator would not be
 * above 0.
 */
export function forecastRatio(
  parts: Parts,
  known: { readonly numerator: number; readonly denominator: number },
  steps: Steps,
): Found | null {
  const { numerators, denominators } = parts;
  const top = seriesForecast(numerators, steps.m);
  const bottom = seriesForecast(denominators, steps.m);
  if (top === null || bottom === null) return null;
  const over = known.denominator + bottom.sum(steps.from, steps.to).value;
  if (over <= 0) return null;
  const value = (known.numerator + top.sum(steps.from, steps.to).value) / over;
  const past = pastRatios(parts, top, bottom, steps);
  const isLog = value > 0 && past.every(({ forecast, actual }) => forecast > 0 && actual > 0);
  const errors = past.map(({ forecast, actual }) =>
    isLog ? Math.log(actual / forecast) : actual - forecast,
  );
  const same = { value, method: top.method, short: top.short || bottom.short };
  const n = numerators.length;
  if (errors.length < 3) return { ...same, low: null, high: null, reaches: null };
  // A mean has one constant, the four smoothings about five, and the season more.
  const fitted = top.method === "mean" ? 1 + 1 / n : n / (n - 5);
  const spread = rootMeanSquare(errors) * Math.sqrt(fitted) * Math.max(top.widening, bottom.widening);
  const centre = isLog ? Math.log(value) : value;
  const predictive = { value: centre, spread, bias: 0, freedom: top.method === "mean" ? n - 1 : n - 5 };
  const half = halfWidth(predictive, LEVEL);
  const back = (at: number): number => (isLog ? Math.exp(at) : at);
  return {
    ...same,
    low: back(centre - half),
    high: back(centre + half),
    reaches: (threshold) =>
      isLog && threshold <= 0 ? 1 : probabilityAtLeast(predictive, isLog ? Math.log(threshold) : threshold),
  };
}

/** The ratio of the same steps ahead, from every origin of the past whose steps are known. */
function pastRatios(
  { numerators, denominators }: Parts,
  top: SeriesForecast,
  bottom: SeriesForecast,
  { from, to }: Steps,
): { forecast: number; actual: number }[] {
  const list: { forecast: number; actual: number }[] = [];
  for (let seen = FIRST_ORIGIN; seen + to <= numerators.length; seen += 1) {
    let [n, d, forecastN, forecastD] = [0, 0, 0, 0];
    for (let step = from; step <= to; step += 1) {
      n += numerators[seen + step - 1];
      d += denominators[seen + step - 1];
      forecastN += top.ahead(seen, step);
      forecastD += bottom.ahead(seen, step);
    }
    if (d > 0 && forecastD > 0) list.push({ forecast: forecastN / forecastD, actual: n / d });
  }
  return list;
}
