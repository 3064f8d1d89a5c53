import { Book } from "../../../workbench/sheet/book";
import { instantToSerial, serialToInstant } from "../../../workbench/sheet/dates";
import { sortRows } from "../../../workbench/sheet/sort";
import { copyArea } from "../../../workbench/sheet/structure";

function makeSheet(locale = "ja_JP") {
  const book = new Book({ locale, timeZone: "Asia/Tokyo", now: () => Date.parse("2026-11-23T00:00:00Z") });
  return book.addSheet("S");
}

// Observed on live sheets: platform.md §6.2 and workbench.md §1. Serials: 2026-10-08 is day 46303 after 1899-12-30.
test.each([
  ["007", 7, "7"],
  ["'007", "007", "007"],
  ["12%", 0.12, "12%"],
  ["TRUE", true, "TRUE"],
  ["1,234.5", 1234.5, "1,234.50"],
  ["¥1,200", 1200, "¥1,200"],
  ["￥1,200", 1200, "¥1,200"],
  ["(5)", -5, "-5"],
  ["2026/10/08", 46303, "2026/10/08"],
  ["2026-10-08", 46303, "2026-10-08"],
  ["10/8", 46303, "2026/10/08"],
  ["2026年10月8日", 46303, "2026/10/08"],
  // Public projects: a typed year and month is the first of it, shown as a day (day 46296 after 1899-12-30).
  ["2026-10", 46296, "2026/10/01"],
  ["2026/10", 46296, "2026/10/01"],
  ["'2026-10", "2026-10", "2026-10"],
  ["2026-13", "2026-13", "2026-13"],
  ["Oct 2026", "Oct 2026", "Oct 2026"],
  ["12:30", 0.5208333333333334, "12:30:00"],
  ["2026/02/30", "2026/02/30", "2026/02/30"],
  ["リード123", "リード123", "リード123"],
  ["1.2.3", "1.2.3", "1.2.3"],
])("typing %s stores %p and shows %s", (typed, value, shown) => {
  const sheet = makeSheet();
  sheet.set(1, 1, typed);
  expect([sheet.value(1, 1), sheet.display(1, 1)]).toEqual([value, shown]);
});

// de_DE: decimal comma, dots between thousands, day before month (CLDR). en_US: platform.md §6.2 for "Mar 1 2016".
test.each([
  ["de_DE", "1.234,5", 1234.5, "1.234,50"],
  ["de_DE", "0,5", 0.5, "0,5"],
  // Not one and a half: the first of May of the present year, which is 2026 (day 46143, 160 days before 8 October).
  ["de_DE", "1.5", 46143, "01.05.2026"],
  ["de_DE", "12,5%", 0.125, "12,50%"],
  ["de_DE", "8.10.2026", 46303, "08.10.2026"],
  ["de_DE", "8.10.2026 12:00", 46303.5, "08.10.2026 12:00:00"],
  ["de_DE", "5,00 €", 5, "5,00 €"],
  ["de_DE", "2026-10-08", 46303, "2026-10-08"],
  ["en_US", "10/8/2026", 46303, "10/8/2026"],
  ["en_US", "8.10.2026", "8.10.2026", "8.10.2026"],
  ["en_US", "Mar 1 2016", 42430, "Mar 1, 2016"],
  ["en_US", "1 March 2016", 42430, "1-Mar-2016"],
  // Public projects: months' names and a typed year and month are dates (46296 is 2026-10-01, 46168 is 2026-05-26).
  ["en_US", "2026-10", 46296, "2026-10-01"],
  ["en_US", "2026/10", 46296, "2026/10/01"],
  ["de_DE", "2026-10", 46296, "2026-10-01"],
  ["en_US", "Oct 2026", 46296, "Oct 2026"],
  ["en_US", "October 2026", 46296, "Oct 2026"],
  ["en_US", "MAY26", 46168, "May 26"],
  ["en_US", "MAY32", "MAY32", "MAY32"],
  ["en_US", "$100.15", 100.15, "$100.15"],
  ["en_US", "May", "May", "May"],
  ["en_GB", "8/10/2026", 46303, "08/10/2026"],
  ["ja_JP", "Mar 1 2016", "Mar 1 2016", "Mar 1 2016"],
])("in %s typing %s stores %p and shows %s", (locale, typed, value, shown) => {
  const sheet = makeSheet(locale);
  sheet.set(1, 1, typed);
  expect([sheet.value(1, 1), sheet.display(1, 1)]).toEqual([value, shown]);
});

// docs/google-evidence.tsv: typed-year-month, typed-month-name, typed-two-digit-year, typed-afternoon. 2026-10-01 is day 46296.
test.each([
  ["ja_JP", "2026-10", 46296, "2026/10/01"],
  ["en_US", "2026-10", 46296, "2026-10-01"],
  ["de_DE", "2026/10", 46296, "2026/10/01"],
  ["ja_JP", "2026-13", "2026-13", "2026-13"],
  ["en_US", "Oct 2026", 46296, "Oct 2026"],
  ["en_US", "MAY26", 46168, "May 26"],
  ["en_US", "01 Jan 2099", 72686, "1-Jan-2099"],
  ["en_US", "Lead 2026", "Lead 2026", "Lead 2026"],
  ["en_US", "9/29/20", 44103, "9/29/2020"],
  ["de_DE", "29.9.20", 44103, "29.09.2020"],
  ["en_US", "3:30 PM", 0.6458333333333334, "3:30:00 PM"],
  ["en_US", "12:00 AM", 0, "12:00:00 AM"],
  ["en_US", "13:30 PM", "13:30 PM", "13:30 PM"],
  ["ja_JP", "3:30 PM", "3:30 PM", "3:30 PM"],
])("in %s %s is read: %p, shown as %s", (locale, typed, value, shown) => {
  const sheet = makeSheet(locale);
  sheet.set(1, 1, typed);
  expect([sheet.value(1, 1), sheet.display(1, 1)]).toEqual([value, shown]);
});

// docs/google-evidence.tsv: typed-plus-text, typed-plus-phone, typed-minus-text, typed-plus-number.
test.each([
  ["+abc", "=+abc", "#NAME?"],
  ["-abc", "=-abc", "#NAME?"],
  ["-Al-S1uishM", "=-Al-S1uishM", "#NAME?"],
  ["+49 30 123", "=+49 30 123", "#ERROR!"],
  ["+81-3-1234-5678", "=+81-3-1234-5678", "-6834"],
  ["+447700900555", "", "447700900555"],
  ["'+81-3-1234-5678", "", "+81-3-1234-5678"],
  ["-", "", "-"],
  ["-5", "", "-5"],
])("%s begins a formula as a sign does: %p shows %s", (typed, formula, shown) => {
  const sheet = makeSheet();
  sheet.set(1, 1, typed);
  sheet.book.recalculate();
  expect([sheet.formula(1, 1), sheet.display(1, 1)]).toEqual([formula, shown]);
});

test("in a text cell everything stays as typed", () => {
  const sheet = makeSheet();
  sheet.setStyle({ row: 1, column: 1, rows: 1, columns: 3 }, { format: "@" });
  sheet.setValues(1, 1, [["007", "=1+1", "10/8"]]);
  expect(sheet.values({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([["007", "=1+1", "10/8"]]);
});

test("text that is moved between text cells gets no apostrophe", () => {
  const sheet = makeSheet();
  sheet.setStyle({ row: 1, column: 1, rows: 4, columns: 1 }, { format: "@" });
  sheet.setValues(1, 1, [["2026-11"], ["2026-10"]]);
  sortRows(sheet, { row: 1, column: 1, rows: 2, columns: 1 }, [{ column: 1, ascending: true }]);
  const [from, to] = [1, 3].map((row) => ({ row, column: 1, rows: 2, columns: 1 }));
  copyArea(sheet, from, sheet, to);
  expect(sheet.values({ row: 1, column: 1, rows: 4, columns: 1 }).flat()).toEqual([
    ...["2026-10", "2026-11"],
    ...["2026-10", "2026-11"],
  ]);
});

test.each([
  ["¥#,##0", 1234567, "¥1,234,567"],
  ['"¥"#,##0', -1200, "-¥1,200"],
  ['#,##0"円"', 1200, "1,200円"],
  ["0.0%", 0.746073, "74.6%"],
  ['"▲ "0.0%;"▼ "0.0%', -0.1234, "▼ 12.3%"],
  ["yyyy年m月d日", 46303, "2026年10月8日"],
  ["yyyy/mm/dd", 46303, "2026/10/08"],
  ['[>=2]"⚠ "0"日";;;', 3, "⚠ 3日"],
  ["", 0.1 + 0.2, "0.3"],
  ["", 1234567.891, "1234567.891"],
])("%s shows %d as %s", (format, value, shown) => {
  const sheet = makeSheet();
  sheet.setStyle({ row: 1, column: 1, rows: 1, columns: 1 }, { format: format === "" ? undefined : format });
  sheet.set(1, 1, value);
  expect(sheet.display(1, 1)).toBe(shown);
});

test("a cell takes 50,000 characters and refuses one more with Google's text", () => {
  const sheet = makeSheet();
  sheet.set(1, 1, "x".repeat(50000));
  expect(() => sheet.set(1, 1, "x".repeat(50001))).toThrow(
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  );
});

// Zone rules: IANA. New York leaves summer time on 2026-11-01 at 06:00 UTC.
test.each([
  ["Asia/Tokyo", "2026-10-07T15:00:00Z", 46303],
  ["America/New_York", "2026-10-08T04:00:00Z", 46303],
  ["America/New_York", "2026-12-08T05:00:00Z", 46364],
])("in %s %s is serial %d, and back", (zone, instant, serial) => {
  expect(instantToSerial(Date.parse(instant), zone)).toBeCloseTo(serial, 9);
  expect(serialToInstant(serial, zone)).toBe(Date.parse(instant));
});
