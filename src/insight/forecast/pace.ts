import type { BusinessCalendar } from "../../calendar/business-days";
import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { granularity } from "../../statistics/granularity";
import { shapeOf } from "../kpi-shape";
import { type DailyTotals, dayWeights, totalBetween, weightBetween } from "./daily";
import { paceText } from "./forecast-text";
import { type Landing, landing } from "./landing";
import { chanceOfHit, outcomeOf } from "./outcome";
import type { Pace, PaceReason } from "./pace-result";

export interface PaceQuestion {
  readonly kpi: KpiId;
  /** The running period. */
  readonly period: Period;
  /** Days before today are complete; what came in today counts, but today is not yet over. */
  readonly today: Day;
  readonly calendar: BusinessCalendar;
  /** Totals a day (of the numerator, where totals are divided) through as much of the past as is known. */
  readonly daily: DailyTotals;
  readonly target: number | null;
  /** What was expected of periods before they began, by id: priorsOf(). Empty if unknown. */
  readonly priors: Readonly<Record<string, number>>;
  /** Where totals are divided: of the denominator. */
  readonly denominator?: { readonly daily: DailyTotals; readonly priors: Readonly<Record<string, number>> };
  readonly currency: string;
}

/** Pace of a running period. Source: the project's methods, §1.1. */
export function pace(question: PaceQuestion): Pace {
  const { kpi, period, today, target, daily, denominator, currency } = question;
  const without = (reason: PaceReason): Pace => {
    const result = { ...NOTHING, kpi, period: period.id, target, reason, pHitReason: reason };
    return { ...result, says: paceText(result, currency) };
  };
  const shape = shapeOf(kpi);
  if (shape === "level") return without("not-paced");
  const parts = denominator === undefined ? [daily] : [daily, denominator.daily];
  if (parts.some(({ totals }) => totals.length === 0)) return without("no-data");
  // Days behind the last known one are unknown, not 0.
  const cut = Math.max(
    period.start,
    Math.min(today, period.end, ...parts.map(({ first, totals }) => first + totals.length)),
  );
  const top = landing({ ...question, cut });
  const bottom = denominator && landing({ ...question, ...denominator, cut });
  const now = parts.map((part) => totalBetween(part, period.start, Math.min(today + 1, period.end)));
  const soFar = bottom ? (now[1] > 0 ? now[0] / now[1] : null) : now[0];
  if (top.value === null || bottom?.value === null) return { ...without("too-few"), soFar };
  if (bottom !== undefined && bottom.value <= 0) return { ...without("nothing-to-divide-by"), soFar };
  const isOver = cut === period.end;
  // A total without refunds never falls below what is there.
  const grows = bottom === undefined && daily.totals.every((value) => value >= 0);
  const floor = grows ? now[0] : Number.NEGATIVE_INFINITY;
  const value = Math.max(floor, bottom ? top.value / bottom.value : top.value);
  const past = bottom ? divided(top, bottom) : top.past;
  const outcome = isOver ? null : outcomeOf(value, past);
  const better = KPIS[kpi].better;
  const settled =
    target !== null &&
    (isOver || (grows && better === "higher" ? now[0] >= target : grows && now[0] > target));
  const chance = ((): number | PaceReason => {
    if (target === null) return "no-target";
    if (better === "target") return "no-direction";
    if (settled) return (better === "higher" ? value >= target : value <= target) ? 1 : 0;
    if (outcome === null) return "too-few";
    return chanceOfHit(outcome.reaches, target, better, past.length, bottom ? 0 : granularity(daily.totals));
  })();
  const result = {
    ...NOTHING,
    ...(bottom === undefined ? runRate(question, cut, now[0], top.share) : {}),
    kpi,
    period: period.id,
    n: past.length,
    state: isOver
      ? "over"
      : !settled || better === "target"
        ? "running"
        : better === "higher"
          ? "met"
          : "exceeded",
    soFar,
    elapsed: bottom ? null : top.share,
    value,
    low: isOver ? value : outcome && Math.max(floor, Math.min(outcome.low, value)),
    high: isOver ? value : outcome && Math.max(outcome.high, value),
    target,
    pHit: typeof chance === "number" ? chance : null,
    pHitReason: typeof chance === "number" ? null : chance,
    method: top.method,
    priorWorth: top.worth,
  } as const;
  return { ...result, says: paceText(result, currency) };
}

const NOTHING: Omit<Pace, "kpi" | "period" | "says"> = {
  n: 0,
  state: "running",
  soFar: null,
  elapsed: null,
  expected: null,
  index: null,
  gap: null,
  daysLeft: 0,
  required: null,
  rate: null,
  requiredRatio: null,
  value: null,
  low: null,
  high: null,
  reason: null,
  target: null,
  pHit: null,
  pHitReason: null,
  method: null,
  priorWorth: null,
};

/** Run rate: what should have come in by now, and what each remaining day must bring. */
function runRate({ period, daily, calendar, target }: PaceQuestion, cut: Day, soFar: number, share: number) {
  const { weekday } = dayWeights(daily, calendar, cut);
  let daysLeft = 0;
  for (let day = cut; day < period.end; day += 1) if (weekday(day) > 0) daysLeft += 1;
  const passed = weightBetween(weekday, period.start, cut);
  const left = weightBetween(weekday, cut, period.end);
  // Rates are of average days that bring something, so that busy and quiet weekdays compare.
  const perDay = daysLeft === 0 ? 0 : left / daysLeft;
  const rate = passed > 0 ? (totalBetween(daily, period.start, cut) / passed) * (perDay || 1) : null;
  if (target === null || target <= 0) return { daysLeft, rate };
  const needed = Math.max(0, target - soFar);
  const required = needed === 0 ? 0 : daysLeft === 0 ? null : needed / daysLeft;
  const expected = share > 0 ? target * share : null;
  return {
    daysLeft,
    rate,
    required,
    requiredRatio: required === null || rate === null || rate <= 0 ? null : required / rate,
    expected,
    index: expected === null ? null : soFar / expected,
    gap: expected === null ? null : soFar - expected,
  };
}

/** Past forecasts of a ratio, from those of its parts for the same periods. */
function divided(top: Landing, bottom: Landing) {
  return top.past.flatMap(({ id, forecast, actual }) => {
    const other = bottom.past.find((past) => past.id === id);
    if (other === undefined || other.forecast <= 0 || other.actual <= 0) return [];
    return [{ forecast: forecast / other.forecast, actual: actual / other.actual }];
  });
}
