import { elapsedShare, equallyElapsedPrevious, previousPeriod } from "../../src/calendar/compare";
import { civil, dayOf, formatDay, isoWeek, weekday } from "../../src/calendar/day";
import { standardGrid } from "../../src/calendar/grid";
import { fiscalHalfOf, fiscalQuarterOf, fiscalYearOf, parsePeriod } from "../../src/calendar/period";

const april = { fiscalYearStart: 4 };
const parse = (text: string) => {
  const period = parsePeriod(text, april);
  if (period === null) throw new Error(`${text} is no period`);
  return period;
};

test("days agree with the JavaScript engine's UTC calendar for every day from 1970 to 2100", () => {
  const wrong: string[] = [];
  for (let day = 0; day < 47847; day += 1) {
    const date = new Date(day * 86400000);
    const [year, month, date0] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const back = civil(day);
    const same = back.year === year && back.month === month && back.day === date0;
    if (!same || dayOf(year, month, date0) !== day || weekday(day) % 7 !== date.getUTCDay())
      wrong.push(date.toISOString());
  }
  expect(wrong).toEqual([]);
});

// ISO 8601 week vectors: methods.md §13, computed there with date-fns.
test.each([
  [[2020, 12, 31], "2020-W53"],
  [[2021, 1, 1], "2020-W53"],
  [[2024, 12, 30], "2025-W01"],
  [[2026, 1, 1], "2026-W01"],
  [[2027, 1, 1], "2026-W53"],
])("%j lies in %s", ([year, month, day], expected) => {
  const { year: isoYear, week } = isoWeek(dayOf(year, month, day));
  expect(`${isoYear}-W${String(week).padStart(2, "0")}`).toBe(expected);
});

// Fiscal years: methods.md §13.
test.each([
  [[2027, 3, 31], "FY2026"],
  [[2026, 4, 1], "FY2026"],
  [[2026, 3, 31], "FY2025"],
])("with April, %j lies in %s", ([year, month, day], expected) => {
  expect(fiscalYearOf(dayOf(year, month, day), 4).id).toBe(expected);
});

// Fiscal quarters: methods.md §13 for the first two; halves by hand.
test.each([
  [[2027, 3, 31], "FY2026-Q4", "FY2026-H2"],
  [[2026, 4, 1], "FY2026-Q1", "FY2026-H1"],
  [[2026, 9, 30], "FY2026-Q2", "FY2026-H1"],
  [[2026, 10, 1], "FY2026-Q3", "FY2026-H2"],
])("with April, %j lies in %s and %s", ([year, month, day], quarter, half) => {
  const found = dayOf(year, month, day);
  expect([fiscalQuarterOf(found, 4).id, fiscalHalfOf(found, 4).id]).toEqual([quarter, half]);
});

// First and last day by hand from a calendar.
test.each([
  ["2026-10", "2026-10", "2026-10-01", "2026-10-31"],
  ["２０２６／１０", "2026-10", "2026-10-01", "2026-10-31"],
  ["2026年2月", "2026-02", "2026-02-01", "2026-02-28"],
  ["2024-Q1", "2024-Q1", "2024-01-01", "2024-03-31"],
  ["2026q4", "2026-Q4", "2026-10-01", "2026-12-31"],
  ["2026", "2026", "2026-01-01", "2026-12-31"],
  ["FY2026", "FY2026", "2026-04-01", "2027-03-31"],
  ["2026年度", "FY2026", "2026-04-01", "2027-03-31"],
  ["2026-W41", "2026-W41", "2026-10-05", "2026-10-11"],
  ["2026/10/8", "2026-10-08", "2026-10-08", "2026-10-08"],
  ["2026-09-01..2026-09-20", "2026-09-01..2026-09-20", "2026-09-01", "2026-09-20"],
  ["2026年第3四半期", "2026-Q3", "2026-07-01", "2026-09-30"],
  ["2026年第四四半期", "2026-Q4", "2026-10-01", "2026-12-31"],
  ["2026-H1", "2026-H1", "2026-01-01", "2026-06-30"],
  ["2026h2", "2026-H2", "2026-07-01", "2026-12-31"],
  ["2026年上期", "2026-H1", "2026-01-01", "2026-06-30"],
  ["２０２６年下半期", "2026-H2", "2026-07-01", "2026-12-31"],
  ["FY2026-H1", "FY2026-H1", "2026-04-01", "2026-09-30"],
  ["2026年度下期", "FY2026-H2", "2026-10-01", "2027-03-31"],
  ["2026年度第1四半期", "FY2026-Q1", "2026-04-01", "2026-06-30"],
  ["FY2026-Q4", "FY2026-Q4", "2027-01-01", "2027-03-31"],
  ["2026年度3Q", "FY2026-Q3", "2026-10-01", "2026-12-31"],
  ["2026年上期..2026年度上期", "2026-01-01..2026-09-30", "2026-01-01", "2026-09-30"],
])("%s is read as %s from %s to %s", (text, id, first, last) => {
  const period = parse(text);
  expect([period.id, formatDay(period.start), formatDay(period.end - 1)]).toEqual([id, first, last]);
});

test.each(["2026-13", "2026-02-30", "Q3", "2027-W53", "last", "", "20261", "2026-H3", "FY2026-Q5", "上期"])(
  "%p is no period",
  (text) => {
    expect(parsePeriod(text, april)).toBeNull();
  },
);

test.each([
  ["2026-01", "2025-12"],
  ["2026-Q1", "2025-Q4"],
  ["FY2026", "FY2025"],
  ["2021-W01", "2020-W53"],
  ["2026-09-11..2026-09-20", "2026-09-01..2026-09-10"],
])("before %s comes %s", (id, expected) => {
  expect(previousPeriod(parse(id)).id).toBe(expected);
});

// By hand: on 8 March eight days have passed; February's first eight. On 31 March the whole of February.
test.each([
  ["2026-03", [2026, 3, 8], "2026-02-01..2026-02-08"],
  ["2026-03", [2026, 3, 30], "2026-02"],
  ["2026-03", [2026, 3, 31], "2026-02"],
  ["2026-02", [2026, 3, 8], "2026-01"],
])("%s seen on %j is compared with %s", (id, [year, month, day], expected) => {
  expect(equallyElapsedPrevious(parse(id), dayOf(year, month, day)).id).toBe(expected);
});

test("eight of thirty-one days have passed on the eighth", () => {
  expect(elapsedShare(parse("2026-03"), dayOf(2026, 3, 8))).toBeCloseTo(8 / 31, 12);
});

test("the grid holds 72 periods, each once", () => {
  const ids = standardGrid(dayOf(2026, 11, 23), 4).map((period) => period.id);
  expect(ids).toHaveLength(1 + 36 + 12 + 5 + 5 + 13);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("2023-12");
});
