import { monthOf, type Period, quarterOf, weekOf, yearOf } from "../../calendar/period";
import { KPIS } from "../../kpis/catalog";
import { granularity } from "../../statistics/granularity";
import { halfWidth, probabilityAtLeast } from "../../statistics/predictive";
import { MIN_VALUES, seriesForecast } from "../../statistics/series-forecast";
import { shapeOf } from "../kpi-shape";
import type { KpiSeries } from "../series";
import type { Forecast, ForecastReason, Found, Steps } from "./forecast-result";
import { forecastText } from "./forecast-text";
import { chanceOfHit, LEVEL } from "./outcome";
import { forecastRatio } from "./ratio-forecast";
import { seasonOf } from "./season";
import { usable } from "./usable-series";

export interface ForecastQuestion {
  /** Complete periods; a running one is never among them. */
  readonly series: KpiSeries;
  /** What is forecast: one period that follows, or a longer one made of whole periods, some of which may be known. */
  readonly period: Period;
  readonly target: number | null;
  readonly currency: string;
}

/** Maximum forecast horizon: further ahead the intervals have not been validated. */
const MAX_HORIZON = 18;

/**
 * Forecast of a KPI for a period to come; of ratios numerator and denominator are forecast. Source: methods §1.2 and
 * §1.3.
 */
export function forecast({ series, period, target, currency }: ForecastQuestion): Forecast {
  const { kpi } = series;
  const { better, unit } = KPIS[kpi];
  const shape = shapeOf(kpi);
  const said = (found: Partial<Forecast>): Forecast => {
    const result = { ...NOTHING, kpi, period: period.id, target, ...found };
    return { ...result, says: forecastText(result, currency) };
  };
  const without = (reason: ForecastReason, n: number): Forecast => said({ reason, pHitReason: reason, n });
  const used = usable(series, shape === "ratio");
  const n = used.numerators.length;
  if (n === 0) return without("no-data", n);
  if (n < MIN_VALUES) return without("too-few", n);
  const steps = stepsTo(used.last, period);
  if (steps === null) return without("no-data", n);
  if (steps.to > MAX_HORIZON) return without("too-far", n);
  const isLonger = steps.to > steps.from || period.start < (steps.first ?? period.start);
  if (shape === "other" && isLonger) return without("does-not-add-up", n);
  const inside = used.periods.map((past) => past.start >= period.start && past.end <= period.end);
  // Some of the period came before anything was known.
  if (used.periods[0].start > period.start && inside[0]) return without("no-data", n);
  const knownOf = (values: readonly number[]): number =>
    shape === "total" || shape === "ratio"
      ? values.reduce((sum, value, at) => sum + (inside[at] ? value : 0), 0)
      : 0;
  const ahead = { ...steps, m: seasonOf(used.last) };
  const known = knownOf(used.numerators);
  const isShare = unit === "percent" && used.denominators?.every((value, at) => used.numerators[at] <= value);
  const grows = used.numerators.every((value) => value >= 0);
  const least = grows ? (shape === "total" ? known : 0) : Number.NEGATIVE_INFINITY;
  const most = grows && isShare ? 1 : Number.POSITIVE_INFINITY;
  const found =
    used.denominators === null
      ? forecastTotal(used.numerators, known, shape === "level" ? { ...ahead, from: ahead.to } : ahead)
      : forecastRatio(
          { numerators: used.numerators, denominators: used.denominators },
          { numerator: known, denominator: knownOf(used.denominators) },
          ahead,
        );
  if (found === null) return without("nothing-to-divide-by", n);
  const within = (value: number): number => Math.min(most, Math.max(least, value));
  const value = within(found.value);
  const settled =
    target !== null && shape === "total" && grows && (better === "higher" ? known >= target : known > target);
  const chance = ((): number | ForecastReason => {
    if (target === null) return "no-target";
    if (better === "target") return "no-direction";
    if (settled) return better === "higher" ? 1 : 0;
    if (found.reaches === null) return "too-few";
    const step = used.denominators === null ? granularity(used.numerators) : 0;
    return chanceOfHit(found.reaches, target, better, n, step);
  })();
  return said({
    n,
    method: found.method,
    short: found.short,
    state: settled && better !== "target" ? (better === "higher" ? "met" : "exceeded") : "running",
    value,
    low: found.low === null ? null : Math.min(value, within(found.low)),
    high: found.high === null ? null : Math.max(value, within(found.high)),
    pHit: typeof chance === "number" ? chance : null,
    pHitReason: typeof chance === "number" ? null : chance,
  });
}

const NOTHING: Omit<Forecast, "kpi" | "period" | "says"> = {
  n: 0,
  method: null,
  state: "running",
  value: null,
  low: null,
  high: null,
  reason: null,
  target: null,
  pHit: null,
  pHitReason: null,
  short: false,
};

function forecastTotal(values: readonly number[], known: number, { from, to, m }: Steps): Found | null {
  const model = seriesForecast(values, m);
  if (model === null) return null;
  const ahead = model.sum(from, to);
  const whole = { ...ahead, value: known + ahead.value };
  const half = halfWidth(whole, LEVEL);
  return {
    value: whole.value,
    low: whole.value - half,
    high: whole.value + half,
    reaches: (threshold) => probabilityAtLeast(whole, threshold),
    method: model.method,
    short: model.short,
  };
}

/** Which steps after `last` make up what is left of a period, and where they start; null where none do exactly. */
function stepsTo(last: Period, period: Period): (Omit<Steps, "m"> & { readonly first: number }) | null {
  const of = { week: weekOf, month: monthOf, quarter: quarterOf, year: yearOf }[last.kind as "month"];
  if (of === undefined || period.end <= last.end) return null;
  let [step, from, first] = [0, 0, 0];
  for (let start = last.end; start < period.end; ) {
    const next = of(start);
    step += 1;
    if (from === 0 && start >= period.start) [from, first] = [step, start];
    start = next.end;
    if (start === period.end) return from === 0 ? null : { from, to: step, first };
  }
  return null;
}
