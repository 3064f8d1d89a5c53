import { dayOf } from "../../src/calendar/day";
import { parsePeriod } from "../../src/calendar/period";
import { periodOfDate } from "../../src/calendar/period-of-date";
import { yearlessPeriod } from "../../src/calendar/yearless";

const APRIL = { fiscalYearStart: 4 };

// The same months as people write them; 令和8 is 2026 (令和1 began on 2019-05-01), 平成31 is 2019, 昭和64 is 1989.
test.each([
  ["Oct 2026", "2026-10"],
  ["OCTOBER 2026", "2026-10"],
  ["Oct. 2026", "2026-10"],
  ["October, 2026", "2026-10"],
  ["oct-2026", "2026-10"],
  ["Oct-26", "2026-10"],
  ["Oct '26", "2026-10"],
  ["Sept 2026", "2026-09"],
  ["2026 Oct", "2026-10"],
  ["2026-May", "2026-05"],
  ["10/2026", "2026-10"],
  ["1/2026", "2026-01"],
  ["10-2026", "2026-10"],
  ["１０／２０２６", "2026-10"],
  ["2026/10", "2026-10"],
  ["2026.10", "2026-10"],
  ["2026年10月", "2026-10"],
  ["2026年 10月度", "2026-10"],
  ["2026年10月分", "2026-10"],
  ["令和8年10月", "2026-10"],
  ["令和 8年 10月", "2026-10"],
  ["㋿8年10月", "2026-10"],
  ["令和元年10月", "2019-10"],
  ["R8.10", "2026-10"],
  ["r8/10", "2026-10"],
  ["Ｒ８年１０月", "2026-10"],
  ["平成31年4月", "2019-04"],
  ["H31.4", "2019-04"],
  ["202610", "2026-10"],
  ["'2026-10", "2026-10"],
  ["令和8年", "2026"],
  ["令和8年度", "FY2026"],
  ["R8年度上期", "FY2026-H1"],
  ["令和8年度第3四半期", "FY2026-Q3"],
  ["Q3 2026", "2026-Q3"],
  ["3Q 2026", "2026-Q3"],
  ["Q3/2026", "2026-Q3"],
  ["Q3 '26", "2026-Q3"],
  ["Q3 FY26", "FY2026-Q3"],
  ["Q3 FY2026", "FY2026-Q3"],
  ["FY26", "FY2026"],
  ["FY26 Q3", "FY2026-Q3"],
  ["H2 2026", "2026-H2"],
  ["H2/2026", "2026-H2"],
  ["2026-1H", "2026-H1"],
  ["FY2026 1H", "FY2026-H1"],
  ["8 Oct 2026", "2026-10-08"],
  ["Oct 8, 2026", "2026-10-08"],
  ["October 12 2026", "2026-10-12"],
  ["R8.10.8", "2026-10-08"],
  ["20261008", "2026-10-08"],
  ["Oct 2026..Dec 2026", "2026-10-01..2026-12-31"],
  ["令和8年10月〜令和8年12月", "2026-10-01..2026-12-31"],
  // The eras by their edicts: 昭和 from 1926-12-25 to 1989-01-07, 平成 to 2019-04-30. The budget of 平成31年度 began in April 2019.
  ["昭和64年1月7日", "1989-01-07"],
  ["昭和64年1月", "1989-01"],
  ["平成元年1月8日", "1989-01-08"],
  ["平成31年4月30日", "2019-04-30"],
  ["平成31年", "2019"],
  ["平成31年度", "FY2019"],
])("%s is %s", (text, id) => {
  expect(parsePeriod(text, APRIL)?.id).toBe(id);
});

test.each([
  ...["平成40年", "平成40年度", "平成32年4月", "H32.4", "平成31年5月", "平成31年5月1日", "平成元年1月7日"],
  ...[
    "昭和64年1月8日",
    "S64.1.8",
    "昭和64年2月",
    "昭和65年",
    "昭和元年12月24日",
    "令和元年4月",
    "令和元年4月30日",
  ],
])("%s, which its era does not hold, is no period", (text) => {
  expect(parsePeriod(text, APRIL)).toBeNull();
});

// A day to some and a year to others, impossible months, words, and what names no year when nobody says what day it is.
test.each([
  ...["Oct 26", "MAY26", "Oct 2", "26/10", "13/2026", "202613", "R8.13", "令和8", "R8", "Octopus 2026", "'"],
  ...["10月", "Oct", "October", "Q3", "第3四半期", "上期", "H1"],
])("%s is no period", (text) => {
  expect(parsePeriod(text, APRIL)).toBeNull();
});

// The fiscal year that runs from 2026-04-01 to 2027-03-31, or from January, on 2026-11-29.
test.each([
  ["10月", 4, "2026-10"],
  ["１０月", 4, "2026-10"],
  ["10月度", 4, "2026-10"],
  ["4月", 4, "2026-04"],
  ["3月", 4, "2027-03"],
  ["3月", 1, "2026-03"],
  ["3月31日", 4, "2027-03-31"],
  ["Oct", 4, "2026-10"],
  ["Mar.", 4, "2027-03"],
  ["October", 1, "2026-10"],
  ["Q3", 4, "2026-Q4"],
  ["Q3", 1, "2026-Q3"],
  ["4Q", 4, "2027-Q1"],
  ["Q1", 2, "FY2026-Q1"],
  ["第3四半期", 4, "2026-Q4"],
  ["第四四半期", 1, "2026-Q4"],
  ["上期", 4, "FY2026-H1"],
  ["下半期", 4, "FY2026-H2"],
  ["H1", 4, "FY2026-H1"],
  ["2H", 1, "FY2026-H2"],
  ["second half", 4, "FY2026-H2"],
])("%s of a fiscal year from month %i is %s", (text, fiscalYearStart, id) => {
  const calendar = { fiscalYearStart, today: dayOf(2026, 11, 29) };
  expect(yearlessPeriod(text, calendar)?.id).toBe(id);
  expect(parsePeriod(text, calendar)?.id).toBe(id);
});

test.each(["13月", "2月30日", "今月", "last month", "2026-10", "Q5", ""])(
  "%p is no period without a year",
  (text) => {
    expect(yearlessPeriod(text, { fiscalYearStart: 4, today: dayOf(2026, 11, 29) })).toBeNull();
  },
);

// What Google makes of a typed month is the first of it; what the cell shows tells whether that is meant.
test.each([
  [[2026, 10, 1], "2026-10", "2026-10", true],
  [[2026, 10, 1], "2026/10", "2026-10", true],
  [[2026, 10, 1], "Oct 2026", "2026-10", true],
  [[2026, 10, 1], "Oct-26", "2026-10", true],
  [[2026, 10, 1], "10月", "2026-10", true],
  [[2027, 3, 1], "Mar", "2027-03", true],
  [[2026, 10, 1], "令和8年10月", "2026-10", true],
  [[2026, 10, 31], "2026-10", "2026-10", true],
  [[2026, 1, 1], "2026", "2026", true],
  [[2026, 10, 1], "2026/10/01", "2026-10", false],
  [[2026, 10, 1], "2026-10-01", "2026-10", false],
  [[2026, 10, 1], "10/1/2026", "2026-10", false],
  [[2026, 10, 1], "46296", "2026-10", false],
  [[2026, 10, 15], "2026/10/15", "2026-10-15", true],
  [[2026, 10, 15], "10/15", "2026-10-15", true],
])("the date %j shown as %s is %s", ([year, month, day], shown, id, sure) => {
  const found = periodOfDate(dayOf(year, month, day), shown);
  expect([found.period.id, found.sure]).toEqual([id, sure]);
});
