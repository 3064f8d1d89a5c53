import { lowerBound } from "../statistics/lower-bound";
import { type Day, weekday } from "./day";
import { knownJapaneseHolidays } from "./japanese-holidays";

/** Calendar of a company's business days. */
export interface BusinessCalendar {
  isBusinessDay(day: Day): boolean;
  /** Business days before `day`, counted from an arbitrary fixed day: only differences mean something. */
  businessDaysBefore(day: Day): number;
}

export interface BusinessCalendarRules {
  /** Whose national holidays are days off. */
  readonly country: "JP" | "none";
  /** The company's own days off: year-end, お盆, the founding day. */
  readonly closed: ReadonlySet<Day>;
  /** Days worked all the same, a working Saturday, say; they win over everything. */
  readonly open: ReadonlySet<Day>;
}

/** Saturdays, Sundays, national holidays and the company's own days off are no business days, unless it is open. */
export function businessCalendar({ country, closed, open }: BusinessCalendarRules): BusinessCalendar {
  const holidays = new Set([...closed, ...(country === "JP" ? knownJapaneseHolidays() : [])]);
  const isWeekend = (day: Day) => weekday(day) > 5;
  // Counting needs only what departs from Monday to Friday, so that a span of years costs as little as a week.
  const lost = sorted([...holidays].filter((day) => !isWeekend(day) && !open.has(day)));
  const gained = sorted([...open].filter(isWeekend));
  return {
    isBusinessDay: (day) => open.has(day) || !(isWeekend(day) || holidays.has(day)),
    businessDaysBefore: (day) => weekdaysBefore(day) - countBefore(lost, day) + countBefore(gained, day),
  };
}

/** Business days in [start, end): `end` itself is not counted, so that a period's start and end can be passed as they are. */
export function businessDaysBetween(calendar: BusinessCalendar, start: Day, end: Day): number {
  return calendar.businessDaysBefore(end) - calendar.businessDaysBefore(start);
}

/** Mondays to Fridays since Monday, 1969-12-29. */
function weekdaysBefore(day: Day): number {
  const weeks = Math.floor((day + 3) / 7);
  return weeks * 5 + Math.min(weekday(day) - 1, 5);
}

function sorted(days: readonly Day[]): Int32Array {
  return Int32Array.from(days).sort();
}

/** How many of the days, in order, lie before the given one. */
function countBefore(days: Int32Array, day: Day): number {
  return lowerBound(days.length, (place) => days[place] < day);
}
