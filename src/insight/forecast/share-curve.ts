import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { type DailyTotals, totalBetween, weightBetween } from "./daily";

/** Minimum number of periods for a curve. */
export const MIN_CURVES = 3;
/** Maximum number of periods, the latest. */
export const CURVES = 6;

/**
 * Share curve: the share of their totals that past periods had reached when `elapsed` (0–1) of their weight had passed:
 * the mean over the periods, which catches a rush at the month's end. Null below three periods with a total above 0.
 */
export function curveShare(
  daily: DailyTotals,
  periods: readonly Period[],
  weight: (day: Day) => number,
  elapsed: number,
): number | null {
  let [sum, count] = [0, 0];
  for (const period of periods.slice(0, CURVES)) {
    const total = totalBetween(daily, period.start, period.end);
    const all = weightBetween(weight, period.start, period.end);
    if (total <= 0 || all <= 0) continue;
    sum += reached(daily, period, weight, elapsed * all) / total;
    count += 1;
  }
  return count < MIN_CURVES ? null : Math.min(1, Math.max(0, sum / count));
}

/** What had come in when so much weight had passed; a day that is cut counts in part. */
function reached(daily: DailyTotals, period: Period, weight: (day: Day) => number, passed: number): number {
  let [left, sum] = [passed, 0];
  for (let day = period.start; day < period.end; day += 1) {
    const own = weight(day);
    const value = daily.totals[day - daily.first];
    if (own > left) return sum + (value * left) / own;
    sum += value;
    left -= own;
  }
  return sum;
}
