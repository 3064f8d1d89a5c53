import type { BusinessCalendar } from "../../calendar/business-days";
import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { completeBefore, type DailyTotals, dayWeights, totalBetween, weightShare } from "./daily";
import { curveShare, MIN_CURVES } from "./share-curve";

export type ShareMethod = "calendar" | "weekday" | "curve";
const METHODS: readonly ShareMethod[] = ["calendar", "weekday", "curve"];

/** Candidates for the weight of a prior, in periods. */
const PRIOR_WEIGHTS = [0, 0.1, 0.33, 1, 3];
const WORTH_UNTESTED = 0.33;
/** Minimum and maximum number of past periods on which methods are tested. */
const MIN_TESTED = 6;
const MAX_TESTED = 24;

export interface LandingQuestion {
  readonly daily: DailyTotals;
  readonly calendar: BusinessCalendar;
  readonly period: Period;
  /** Days before this one are complete. */
  readonly cut: Day;
  /** What was expected of a period before it began, by the period's id. */
  readonly priors: Readonly<Record<string, number>>;
}

/** Where a running total is heading, and where past periods were thought to be heading when as much of them had passed. */
export interface Landing {
  /** Null where nothing has passed and no prior is known. */
  readonly value: number | null;
  /** Expected share of the total reached by now. */
  readonly share: number;
  readonly method: ShareMethod | "prior";
  readonly worth: number;
  /** Past periods, the latest first: what was forecast by the method that does best on the others, and what came. */
  readonly past: readonly { readonly id: string; readonly forecast: number; readonly actual: number }[];
}

/**
 * Total so far and what is still to come, blended with a prior as in a Gamma–Poisson model:
 * F = A + (1 − G)·(A + κ·P) ÷ (G + κ). Which share G and which κ is chosen by how well each would have done on the KPI's
 * own past periods at the same elapsed share.
 */
export function landing(asked: LandingQuestion): Landing {
  const question = { ...asked, calendar: memoizedCalendar(asked) };
  const { daily, calendar, period, cut, priors } = question;
  const weights = dayWeights(daily, calendar, cut);
  const elapsed = weightShare(weights.weekday, period, cut);
  const complete = completeBefore(period, daily, cut, MAX_TESTED + MIN_CURVES);
  const now = candidates(question, complete);
  const hasPrior = priors[period.id] !== undefined;
  const tested = complete.slice(0, MAX_TESTED).flatMap((past, at) => {
    // Early periods without a prior would be scored by other candidates than the rest.
    if (hasPrior && priors[past.id] === undefined) return [];
    const then = { ...question, period: past, cut: cutAt(weights.weekday, past, elapsed) };
    const forecasts = candidates(then, complete.slice(at + 1)).map((one) => one.value);
    return [{ id: past.id, forecasts, actual: totalBetween(daily, past.start, past.end) }];
  });
  const scale = errorScale(tested.map(({ actual }) => actual));
  const errors = tested.map(({ forecasts, actual }, at) =>
    forecasts.map((forecast) => (forecast === null ? Number.NaN : Math.abs(forecast - actual) / scale[at])),
  );
  const untested = now.findIndex(({ method, worth }) => {
    const preferred = complete.length >= MIN_CURVES ? "curve" : "weekday";
    return (method === preferred || method === "prior") && worth === (hasPrior ? WORTH_UNTESTED : 0);
  });
  const choose = (without: number): number => {
    const used = errors.filter((_, at) => at !== without);
    if (used.length < MIN_TESTED - (without < 0 ? 0 : 1)) return untested;
    let [best, least] = [untested, Number.POSITIVE_INFINITY];
    now.forEach(({ value }, candidate) => {
      const sum = used.reduce((total, row) => total + row[candidate], 0);
      if (value !== null && sum < least) [best, least] = [candidate, sum];
    });
    return best;
  };
  const chosen = now[choose(-1)];
  return {
    ...chosen,
    past: tested.flatMap(({ id, forecasts, actual }, at) => {
      const forecast = forecasts[choose(at)];
      return forecast === null ? [] : [{ id, forecast, actual }];
    }),
  };
}

interface Candidate {
  readonly value: number | null;
  readonly share: number;
  readonly method: ShareMethod | "prior";
  readonly worth: number;
}

function candidates(
  { daily, calendar, period, cut, priors }: LandingQuestion,
  complete: readonly Period[],
): Candidate[] {
  const weights = dayWeights(daily, calendar, cut);
  const byWeekday = weightShare(weights.weekday, period, cut);
  const shares = {
    calendar: weightShare(weights.plain, period, cut),
    weekday: byWeekday,
    curve: curveShare(daily, complete, weights.weekday, byWeekday) ?? byWeekday,
  };
  const soFar = totalBetween(daily, period.start, cut);
  const prior = priors[period.id];
  return METHODS.flatMap((method) =>
    PRIOR_WEIGHTS.map((worth) => {
      const share = shares[method];
      // Before anything has passed only the prior is known.
      if (byWeekday === 0) return { value: prior ?? null, share: 0, method: "prior" as const, worth };
      const known = share + worth > 0 && (worth === 0 || prior !== undefined);
      const rest = known ? ((1 - share) * (soFar + worth * (prior ?? 0))) / (share + worth) : null;
      return { value: rest === null ? null : soFar + rest, share, method, worth };
    }),
  );
}

/** The cut at which the elapsed weight of a past period comes nearest to that of the running one. */
function cutAt(weight: (day: Day) => number, { start, end }: Period, elapsed: number): Day {
  let all = 0;
  for (let day = start; day < end; day += 1) all += weight(day);
  let [best, distance, sum] = [start, elapsed, 0];
  for (let day = start; day < end; day += 1) {
    sum += all > 0 ? weight(day) / all : 1 / (end - start);
    const off = Math.abs(sum - elapsed);
    // Where something has passed, something had passed then.
    if (off < distance - 1e-12 || (elapsed > 0 && best === start)) [best, distance] = [day + 1, off];
  }
  return best;
}

/** Scale of the errors: each actual total, or their mean where a period had none. */
function errorScale(actuals: readonly number[]): number[] {
  const average = actuals.reduce((sum, actual) => sum + Math.abs(actual), 0) / actuals.length || 1;
  return actuals.every((actual) => actual > 0) ? [...actuals] : actuals.map(() => average);
}

/**
 * Memoized business days, from the first total or the period's start to its end: the same days are asked for again and
 * again.
 */
function memoizedCalendar({ calendar, daily, period }: LandingQuestion): BusinessCalendar {
  const first = Math.min(daily.first, period.start);
  const known = new Uint8Array(period.end - first).map((_, at) =>
    calendar.isBusinessDay(first + at) ? 1 : 0,
  );
  return { ...calendar, isBusinessDay: (day) => known[day - first] === 1 };
}
