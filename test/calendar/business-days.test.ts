import fc from "fast-check";
import {
  type BusinessCalendar,
  businessCalendar,
  businessDaysBetween,
} from "../../src/calendar/business-days";
import { type Day, dayOf } from "../../src/calendar/day";

const NONE: ReadonlySet<Day> = new Set();
const japan = businessCalendar({ country: "JP", closed: NONE, open: NONE });
const company = businessCalendar({
  country: "JP",
  // Year-end holidays and a Saturday that is worked, though it is on the list of days off as well.
  closed: new Set([dayOf(2026, 12, 29), dayOf(2026, 12, 30), dayOf(2026, 12, 31), dayOf(2026, 12, 12)]),
  open: new Set([dayOf(2026, 12, 12), dayOf(2026, 11, 3)]),
});
const nowhere = businessCalendar({ country: "none", closed: NONE, open: NONE });

/** The definition, day by day. */
function counted(calendar: BusinessCalendar, start: Day, end: Day): number {
  let days = 0;
  for (let day = start; day < end; day += 1) if (calendar.isBusinessDay(day)) days += 1;
  return days;
}

// By hand from a calendar: 2026-12-12 is a Saturday, 2026-11-03 文化の日.
test.each([
  ["a weekday", japan, [2026, 12, 1], true],
  ["a Saturday", japan, [2026, 12, 12], false],
  ["a Sunday", japan, [2026, 12, 13], false],
  ["a holiday", japan, [2026, 11, 3], false],
  ["a holiday of Japan, elsewhere", nowhere, [2026, 11, 3], true],
  ["the company's day off", company, [2026, 12, 29], false],
  ["a working Saturday, even among the days off", company, [2026, 12, 12], true],
  ["a holiday that is worked", company, [2026, 11, 3], true],
])("%s", (_, calendar, [year, month, day], expected) => {
  expect(calendar.isBusinessDay(dayOf(year, month, day))).toBe(expected);
});

// By hand from a calendar of 2026: Golden Week is Monday 4 to Wednesday 6 May.
test.each([
  ["May 2026: 21 weekdays, three of them Golden Week", japan, [2026, 5, 1], [2026, 6, 1], 18],
  ["December 2026: 23 weekdays", japan, [2026, 12, 1], [2027, 1, 1], 23],
  ["with three days off and a working Saturday", company, [2026, 12, 1], [2027, 1, 1], 21],
  ["the end is not counted", japan, [2026, 12, 1], [2026, 12, 2], 1],
  ["nothing", japan, [2026, 12, 1], [2026, 12, 1], 0],
  ["2026 has 261 weekdays", nowhere, [2026, 1, 1], [2027, 1, 1], 261],
])("%s", (_, calendar, [y1, m1, d1], [y2, m2, d2], expected) => {
  expect(businessDaysBetween(calendar, dayOf(y1, m1, d1), dayOf(y2, m2, d2))).toBe(expected);
});

test("a span counts as many days as are found one by one, also before 1970", () => {
  const day = fc.integer({ min: dayOf(1968, 1, 1), max: dayOf(2040, 1, 1) });
  const near = fc.integer({ min: dayOf(2026, 1, 1), max: dayOf(2026, 3, 1) });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 800 }),
      fc.array(near),
      fc.array(near),
      (start, length, a, b) => {
        const calendar = businessCalendar({ country: "JP", closed: new Set(a), open: new Set(b) });
        for (const from of [start, dayOf(2025, 12, 1)]) {
          const end = from + length;
          expect(businessDaysBetween(calendar, from, end)).toBe(counted(calendar, from, end));
        }
      },
    ),
  );
});
