import { type BusinessCalendar, businessDaysBetween } from "../calendar/business-days";
import { samePeriodLastYear } from "../calendar/compare";
import type { Period } from "../calendar/period";
import type { Share, SpreadBy } from "./targets";

/** Allocation of targets of long periods to short ones. */
export interface Spread {
  readonly by: SpreadBy;
  readonly calendar: BusinessCalendar;
}

/**
 * The part of `whole` that falls to `period`: of last year's value of the KPI, if that is how targets are spread and there
 * was one, else of the business days.
 */
export function shareOf(
  period: Period,
  whole: Period,
  spread: Spread,
  measure: (period: Period) => number | null,
): Share | null {
  if (spread.by === "last-year") {
    const part = measure(samePeriodLastYear(period));
    const all = measure(samePeriodLastYear(whole));
    if (part !== null && part >= 0 && all !== null && all > 0) return { share: part / all, by: "last-year" };
  }
  const days = businessDaysBetween(spread.calendar, whole.start, whole.end);
  if (days === 0) return null;
  return {
    share: businessDaysBetween(spread.calendar, period.start, period.end) / days,
    by: "business-days",
  };
}
