import { monthOf, type Period, rangeOf } from "../calendar/period";

/** Look-back of a KPI that is compared with an earlier time (CAC lagged by the sales cycle), in months. */
export const MONTHS_BACK = 24;

const DAYS_PER_MONTH = 365.25 / 12;

/** The same months shifted back by about so many days, at least one month; null for a slice that is not of whole months. */
export function earlierBy(period: Period, days: number): Period | null {
  const months = Math.max(1, Math.round(days / DAYS_PER_MONTH));
  if (period.kind === "all" || months > MONTHS_BACK) return null;
  if (monthOf(period.start).start !== period.start || monthOf(period.end).start !== period.end) return null;
  let [start, end] = [period.start, period.end];
  for (let back = 0; back < months; back += 1) {
    start = monthOf(start - 1).start;
    end = monthOf(end - 1).start;
  }
  return rangeOf(start, end - 1);
}
