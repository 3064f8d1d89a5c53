import * as fns from "date-fns";
import { type Day, dayOf, formatDay } from "../../src/calendar/day";
import { ALL, parsePeriod } from "../../src/calendar/period";
import { relativePeriod } from "../../src/calendar/relative";

/** A Tuesday in ISO week 48, fiscal quarter 3 of years from April. */
const today = dayOf(2026, 11, 24);
const april = { fiscalYearStart: 4, today };
const read = (text: string, calendar = april) => relativePeriod(text, calendar)?.id ?? null;

// By hand from a calendar.
test.each([
  ["今日", "2026-11-24"],
  ["昨日", "2026-11-23"],
  ["今週", "2026-W48"],
  ["先週", "2026-W47"],
  ["今月", "2026-11"],
  ["先月", "2026-10"],
  ["先々月", "2026-09"],
  ["今四半期", "2026-Q4"],
  ["前四半期", "2026-Q3"],
  ["先四半期", "2026-Q3"],
  ["今期", "FY2026"],
  ["前期", "FY2025"],
  ["今年度", "FY2026"],
  ["昨年度", "FY2025"],
  ["前年度", "FY2025"],
  ["今年", "2026"],
  ["昨年", "2025"],
  ["去年", "2025"],
  ["上期", "FY2026-H1"],
  ["下期", "FY2026-H2"],
  ["明日", "2026-11-25"],
  ["来週", "2026-W49"],
  ["来月", "2026-12"],
  ["来四半期", "2027-Q1"],
  ["来半期", "FY2027-H1"],
  ["来年", "2027"],
  ["来期", "FY2027"],
  ["来年度", "FY2027"],
  ["全期間", "all"],
  ["前年同月", "2025-11"],
  ["直近90日", "2026-08-27..2026-11-24"],
  ["直近1日", "2026-11-24"],
  ["直近3か月", "2026-08-01..2026-10-31"],
  ["直近３ヶ月", "2026-08-01..2026-10-31"],
  ["直近3カ月間", "2026-08-01..2026-10-31"],
  ["過去12ｶ月", "2025-11-01..2026-10-31"],
  ["直近1か月", "2026-10"],
  ["直近4週", "2026-10-26..2026-11-22"],
  ["直近2四半期", "2026-04-01..2026-09-30"],
  ["今月累計", "2026-11-01..2026-11-24"],
  ["月初来", "2026-11-01..2026-11-24"],
  ["四半期累計", "2026-10-01..2026-11-24"],
  ["年初来", "2026-01-01..2026-11-24"],
  ["期初来", "2026-04-01..2026-11-24"],
  ["年度累計", "2026-04-01..2026-11-24"],
])("%s is %s", (text, id) => {
  expect(read(text)).toBe(id);
});

// By hand from a calendar.
test.each([
  ["today", "2026-11-24"],
  ["Yesterday", "2026-11-23"],
  ["this week", "2026-W48"],
  ["LAST WEEK", "2026-W47"],
  ["this month", "2026-11"],
  ["last　month", "2026-10"],
  ["this quarter", "2026-Q4"],
  ["last quarter", "2026-Q3"],
  ["this half", "FY2026-H2"],
  ["last half", "FY2026-H1"],
  ["first half", "FY2026-H1"],
  ["this year", "2026"],
  ["previous year", "2025"],
  ["tomorrow", "2026-11-25"],
  ["next week", "2026-W49"],
  ["next month", "2026-12"],
  ["Next Quarter", "2027-Q1"],
  ["next half", "FY2027-H1"],
  ["next year", "2027"],
  ["next fiscal year", "FY2027"],
  ["this fiscal year", "FY2026"],
  ["last FY", "FY2025"],
  ["last 90 days", "2026-08-27..2026-11-24"],
  ["past-3-months", "2026-08-01..2026-10-31"],
  ["last 4 weeks", "2026-10-26..2026-11-22"],
  ["month to date", "2026-11-01..2026-11-24"],
  ["month-to-date", "2026-11-01..2026-11-24"],
  ["mtd", "2026-11-01..2026-11-24"],
  ["QTD", "2026-10-01..2026-11-24"],
  ["ＹＴＤ", "2026-01-01..2026-11-24"],
  ["FYTD", "2026-04-01..2026-11-24"],
  ["fiscal year to date", "2026-04-01..2026-11-24"],
  ["same month last year", "2025-11"],
  ["all time", "all"],
])("%s is %s", (text, id) => {
  expect(read(text)).toBe(id);
});

test.each([
  "",
  "再来月",
  "next",
  "next 3 months",
  "last",
  "last 0 days",
  "last 9999 quarters",
  "直近か月",
  "直近3年",
  "this",
  "Q5",
  "上",
])("%p is no period", (text) => {
  expect(read(text)).toBeNull();
});

// By hand: on 10 January years from April still are in the one before; from February the quarter is November to January.
test.each([
  ["今期", 4, "FY2026"],
  ["上期", 4, "FY2026-H1"],
  ["今四半期", 4, "2027-Q1"],
  ["今四半期", 2, "FY2026-Q4"],
  ["四半期累計", 2, "2026-11-01..2027-01-10"],
  ["前四半期", 2, "FY2026-Q3"],
  ["先月", 4, "2026-12"],
  ["先週", 4, "2026-W53"],
  ["前年同月", 4, "2026-01"],
  ["期初来", 4, "2026-04-01..2027-01-10"],
])("on 10 January 2027 %s, with years from month %d, is %s", (text, fiscalYearStart, id) => {
  expect(read(text, { fiscalYearStart, today: dayOf(2027, 1, 10) })).toBe(id);
});

// Origin: date-fns 4.4.0. First and last day as it finds them, on every day of five years.
const ORACLE: readonly (readonly [string, (now: Date) => readonly [Date, Date]])[] = [
  ["先週", (now) => [fns.startOfISOWeek(fns.subWeeks(now, 1)), fns.endOfISOWeek(fns.subWeeks(now, 1))]],
  ["先々月", (now) => [fns.startOfMonth(fns.subMonths(now, 2)), fns.endOfMonth(fns.subMonths(now, 2))]],
  [
    "last quarter",
    (now) => [fns.startOfQuarter(fns.subQuarters(now, 1)), fns.endOfQuarter(fns.subQuarters(now, 1))],
  ],
  ["昨年", (now) => [fns.startOfYear(fns.subYears(now, 1)), fns.endOfYear(fns.subYears(now, 1))]],
  ["直近90日", (now) => [fns.subDays(now, 89), now]],
  [
    "last 3 months",
    (now) => [fns.startOfMonth(fns.subMonths(now, 3)), fns.endOfMonth(fns.subMonths(now, 1))],
  ],
  ["直近4週", (now) => [fns.startOfISOWeek(fns.subWeeks(now, 4)), fns.endOfISOWeek(fns.subWeeks(now, 1))]],
  ["QTD", (now) => [fns.startOfQuarter(now), now]],
  ["前年同月", (now) => [fns.startOfMonth(fns.subYears(now, 1)), fns.endOfMonth(fns.subYears(now, 1))]],
  // A year from April is a calendar year three months late.
  ["年度累計", (now) => [fns.addMonths(fns.startOfYear(fns.subMonths(fns.startOfMonth(now), 3)), 3), now]],
];
test.each(ORACLE)("%s spans the days that date-fns finds", (text, theirs) => {
  const wrong: string[] = [];
  for (let day: Day = dayOf(2024, 1, 1); day < dayOf(2029, 1, 1); day += 1) {
    const found = relativePeriod(text, { fiscalYearStart: 4, today: day });
    const [year, month, date] = formatDay(day).split("-").map(Number);
    const expected = theirs(new Date(year, month - 1, date)).map((end) => fns.format(end, "yyyy-MM-dd"));
    if (found === null || `${formatDay(found.start)} ${formatDay(found.end - 1)}` !== expected.join(" "))
      wrong.push(formatDay(day));
  }
  expect(wrong).toEqual([]);
});

test("relative words are periods only to those who know today, and ends of a range too", () => {
  expect(parsePeriod("先月", { fiscalYearStart: 4 })).toBeNull();
  expect(parsePeriod("先月", april)?.id).toBe("2026-10");
  expect(parsePeriod("last 90 days", april)?.id).toBe("2026-08-27..2026-11-24");
  expect(parsePeriod("先々月〜今日", april)?.id).toBe("2026-09-01..2026-11-24");
  expect(parsePeriod("2026-02-30", april)).toBeNull();
  expect(parsePeriod("全期間", april)).toBe(ALL);
});
