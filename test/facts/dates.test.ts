import { dayOf, formatDay } from "../../src/calendar/day";
import { dayOfCell, numberOfCell } from "../../src/facts/cell";
import { dayColumn } from "../../src/facts/column";
import { readDate } from "../../src/facts/date";
import { dayInOrder, orderOf } from "../../src/facts/date-order";
import { typedCell } from "../../src/facts/typed";

// Eras: 令和1 = 2019, 平成1 = 1989.
test.each([
  ["2026-10-08", "2026-10-08"],
  ["2026/10/8", "2026-10-08"],
  ["2026-10-08T23:59:00Z", "2026-10-08"],
  ["2026-10-08 09:30:00", "2026-10-08"],
  ["2026年10月8日", "2026-10-08"],
  ["2026年10月8日(木)", "2026-10-08"],
  ["20261008", "2026-10-08"],
  ["2026-10", "2026-10-01"],
  ["15 Apr, 2021 00:02:00", "2021-04-15"],
  ["15-Apr-21", "2021-04-15"],
  ["Apr 15, 2021", "2021-04-15"],
  ["令和8年4月1日", "2026-04-01"],
  ["令和元年5月1日", "2019-05-01"],
  ["R8.4.1", "2026-04-01"],
  ["R.07/12/01", "2025-12-01"],
  ["H31.4.30", "2019-04-30"],
  ["平成31年4月30日", "2019-04-30"],
  ["平成元年1月8日", "1989-01-08"],
  ["昭和64年1月7日", "1989-01-07"],
  ["S.64/1/7", "1989-01-07"],
  ["10 June 2024", "2024-06-10"],
  ["Sept. 3, 2024", "2024-09-03"],
  ["3-sept-24", "2024-09-03"],
])("%s is %s", (text, expected) => {
  const date = readDate(text);
  const day = date === null ? null : dayInOrder(date, undefined);
  expect(day === null ? null : formatDay(day)).toBe(expected);
});

test.each([
  ...["", "いつか", "2026-02-30", "32 Apr 2021", "2026-13-01", "平成30年2月30日"],
  ...["10 jungle 2024", "5 market 2024", "Mayor 5, 2024", "Junk 1 2024", "Octopus 8, 2026"],
])("%j is no date", (text) => {
  expect(readDate(text)).toBeNull();
});

// The edicts that ended the eras: 昭和 on 1989-01-07, 平成 on 2019-04-30.
test.each([
  ...[
    "昭和64年1月8日",
    "S64.1.8",
    "平成元年1月7日",
    "平成31年5月1日",
    "H32.4.1",
    "平成40年4月1日",
    "令和元年4月30日",
  ],
  "昭和元年12月24日",
])("%s is a date that its era does not hold, which is read in no order", (text) => {
  const date = readDate(text);
  expect([date?.kind, date && dayInOrder(date, "ymd")]).toEqual(["outside-era", null]);
});

test.each([
  [["31/12/2026", "01/02/2026"], "dmy"],
  [["12/31/2026", "01/02/2026"], "mdy"],
  [["1.08.2019", "13.08.2019"], "dmy"],
  [["01/02/2026", "03/04/2026"], "ambiguous"],
  [["31/12/2026", "12/31/2026"], "mixed"],
  [["2026-10-08", "2026/10/09"], "ymd"],
  // Short dates: the year may stand first.
  [["26/04/05", "26/05/12"], "ymd"],
  [["25/12/28", "26/01/05", "26/02/20"], "ymd"],
  [["22/04/01", "26/11/30"], "ymd"],
  [["26/10/08"], "ambiguous"],
  [["26/10/25", "28/11/26"], "ambiguous"],
  [["25/12/25", "25/01/26"], "ambiguous"],
  [["31/12/26", "01/02/26"], "ambiguous"],
  [["31/12/2026", "1/2/26"], "dmy"],
  [["12/31/26", "01/02/26"], "mdy"],
])("%j is %s", (texts, verdict) => {
  expect(orderOf(texts.flatMap((text) => readDate(text) ?? []))).toBe(verdict);
});

// Excel's day numbers: 1 January 2008 is 39448 (Microsoft's page on DATEVALUE); 8 October 2026 is 6,855 days later.
test.each([
  ["39448", dayOf(2008, 1, 1)],
  [39448, dayOf(2008, 1, 1)],
  ["46303", dayOf(2026, 10, 8)],
  ["46303.75", dayOf(2026, 10, 8)],
  [46303.75, dayOf(2026, 10, 8)],
  [12, "not-a-date"],
  ["12", "not-a-date"],
  [999999, "not-a-date"],
])("the serial number %j is %p", (cell, expected) => {
  let fault: unknown;
  const { days } = dayColumn([cell], undefined, (_, found) => {
    fault = found;
  });
  expect(fault ?? days[0]).toBe(expected);
});

test("the order that was decided is applied", () => {
  const date = readDate("3/4/2026");
  if (date === null) throw new Error("no date");
  expect([dayInOrder(date, "dmy"), dayInOrder(date, "mdy"), dayInOrder(date, undefined)]).toEqual([
    dayOf(2026, 4, 3),
    dayOf(2026, 3, 4),
    null,
  ]);
});

test("a short date is read in each order", () => {
  const date = readDate("26/10/08");
  if (date === null) throw new Error("no date");
  expect([dayInOrder(date, "ymd"), dayInOrder(date, "dmy"), dayInOrder(date, "mdy")]).toEqual([
    dayOf(2026, 10, 8),
    dayOf(2008, 10, 26),
    null,
  ]);
});

// The day is the same whether the file's text or the cell that was made of it is read.
test.each([
  ...["2026-10-08", "2026/10/8 09:30", "8/10/2026", "令和8年10月8日", "20261008", "46303", "8 Oct 2026"],
  ...["平成40年4月1日", "10 jungle 2024", "-", "N/A", "", "2026-02-30", "31/12/26"],
])("an import writes of the date %j what a refresh reads of it", (text) => {
  const order = "dmy";
  expect(dayOfCell(typedCell(text, "day", { order }), order)).toBe(dayOfCell(text, order));
});

test.each([
  ...["1,200", "1.234", "12.5", "1,234", "△3", "1億", "-", "たくさん"].map(
    (text) => [text, "decimal-point"] as const,
  ),
  ...["1,200", "1.234", "1.234,50", "12,5", "1,234", "△3", "-"].map(
    (text) => [text, "decimal-comma"] as const,
  ),
])("an import writes of the number %j what a refresh reads of it with a %s", (text, mark) => {
  expect(numberOfCell(typedCell(text, "money", { mark }), mark)).toBe(numberOfCell(text, mark));
});
