import { getISOWeek, getISOWeekYear, setISOWeek, startOfISOWeek, subYears } from "date-fns";
import { businessCalendar } from "../../src/calendar/business-days";
import { equallyElapsedPrevious, previousPeriod, samePeriodLastYear } from "../../src/calendar/compare";
import { type Day, dayOf, formatDay } from "../../src/calendar/day";
import { dayPeriod, fiscalHalfOf, fiscalQuarterOf, parsePeriod, weekOf } from "../../src/calendar/period";

const parse = (text: string, fiscalYearStart = 4) => {
  const period = parsePeriod(text, { fiscalYearStart });
  if (period === null) throw new Error(`${text} is no period`);
  return period;
};
const local = (day: Day) => {
  const [year, month, date] = formatDay(day).split("-").map(Number);
  return new Date(year, month - 1, date);
};
const dayOfLocal = (date: Date) => dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());

// By hand: the part before, over the ends of years.
test.each([
  ["2026-H2", 4, "2026-H1"],
  ["2026-H1", 4, "2025-H2"],
  ["FY2026-H2", 4, "FY2026-H1"],
  ["FY2026-H1", 4, "FY2025-H2"],
  ["FY2026-H2", 10, "FY2026-H1"],
  ["FY2026-Q1", 4, "FY2025-Q4"],
  ["FY2026-Q4", 4, "FY2026-Q3"],
  ["FY2026-Q1", 1, "FY2025-Q4"],
])("before %s of years from month %d comes %s", (id, start, expected) => {
  expect(previousPeriod(parse(id, start)).id).toBe(expected);
});

test("parts of fiscal years follow each other without gap or overlap, whatever month the year starts in", () => {
  const wrong: string[] = [];
  for (let start = 1; start <= 12; start += 1)
    for (const of of [fiscalQuarterOf, fiscalHalfOf]) {
      let part = of(dayOf(2030, 6, 15), start);
      for (let step = 0; step < 40; step += 1) {
        const before = previousPeriod(part);
        const same = parse(before.id, start);
        if (before.end !== part.start || same.start !== before.start || same.end !== before.end)
          wrong.push(`${start} ${part.id}`);
        part = before;
      }
    }
  expect(wrong).toEqual([]);
});

// By hand. 2026 has a week 53 and 2025 has none (ISO weeks: methods.md §13).
test.each([
  ["2026-10-08", "2025-10-08"],
  ["2024-02-29", "2023-02-28"],
  ["2025-02-28", "2024-02-28"],
  ["2026-W41", "2025-W41"],
  ["2026-W53", "2025-W52"],
  ["2026-W52", "2025-W52"],
  ["2026-10", "2025-10"],
  ["2026-Q1", "2025-Q1"],
  ["2026-H2", "2025-H2"],
  ["2026", "2025"],
  ["FY2026-Q4", "FY2025-Q4"],
  ["FY2026-H1", "FY2025-H1"],
  ["FY2026", "FY2025"],
  ["2024-02-01..2024-02-29", "2023-02-01..2023-02-28"],
  ["2026-01-15..2026-04-14", "2025-01-15..2025-04-14"],
  ["all", "all"],
])("a year before %s was %s", (id, expected) => {
  expect(samePeriodLastYear(parse(id)).id).toBe(expected);
});

// Origin: date-fns 4.4.0, subYears and setISOWeek.
test("days and weeks of the year before agree with date-fns from 2000 to 2040", () => {
  const wrong: string[] = [];
  for (let day = dayOf(2000, 1, 1); day < dayOf(2040, 1, 1); day += 1) {
    const earlier = samePeriodLastYear(dayPeriod(day)).start;
    if (earlier !== dayOfLocal(subYears(local(day), 1))) wrong.push(formatDay(day));
    const date = local(day);
    const theirs = setISOWeek(new Date(getISOWeekYear(date) - 1, 0, 4), Math.min(getISOWeek(date), 52));
    if (samePeriodLastYear(weekOf(day)).start !== dayOfLocal(startOfISOWeek(theirs)))
      wrong.push(weekOf(day).id);
  }
  expect(wrong).toEqual([]);
});

const japan = businessCalendar({ country: "JP", closed: new Set(), open: new Set() });
const company = businessCalendar({
  country: "JP",
  closed: new Set([dayOf(2026, 12, 31), dayOf(2027, 1, 2), dayOf(2027, 1, 3), dayOf(2027, 1, 4)]),
  open: new Set(),
});

// By hand from a calendar. 2026: 1 May is a Friday, 4–6 May are holidays; 1 April is a Wednesday, 29 April a holiday.
// Business days of June: 1–5, 8–12 …; 2027-01-01 is a holiday, a Friday.
test.each([
  ["on the first business day", "2026-05", [2026, 5, 1], japan, "2026-04-01..2026-04-01"],
  [
    "Golden Week's five days off match the weekend's none",
    "2026-05",
    [2026, 5, 6],
    japan,
    "2026-04-01..2026-04-01",
  ],
  ["its second business day is April's", "2026-05", [2026, 5, 7], japan, "2026-04-01..2026-04-02"],
  ["the third, a Friday, too", "2026-05", [2026, 5, 8], japan, "2026-04-01..2026-04-03"],
  ["Sunday: two days off on both sides", "2026-05", [2026, 5, 10], japan, "2026-04-01..2026-04-05"],
  ["Saturday: one", "2026-05", [2026, 5, 9], japan, "2026-04-01..2026-04-04"],
  ["19 business days against May's 18", "2026-06", [2026, 6, 25], japan, "2026-05"],
  ["the last day of the month", "2026-06", [2026, 6, 30], japan, "2026-05"],
  ["no business day yet: one day", "2027-01", [2027, 1, 4], company, "2026-12-01..2026-12-01"],
  ["the first one after New Year", "2027-01", [2027, 1, 5], company, "2026-12-01..2026-12-01"],
  ["before it starts: one day", "2026-06", [2026, 5, 20], japan, "2026-05-01..2026-05-01"],
])("%s", (_, id, [year, month, day], calendar, expected) => {
  expect(equallyElapsedPrevious(parse(id), dayOf(year, month, day), calendar).id).toBe(expected);
});
