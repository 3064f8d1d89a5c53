import { interpolate } from "../../src/text/message";
import { formatValue, numberPattern } from "../../src/text/number";
import { display } from "../../workbench/sheet/format";

const rows = { ja: "{tab} {rows}行", en: "{tab}: {rows} {rows|row|rows} {rows|is|are} left" };

test.each([
  [0, "Deals: 0 rows are left"],
  [1, "Deals: 1 row is left"],
  ["1", "Deals: 1 row is left"],
  [2, "Deals: 2 rows are left"],
  [1.5, "Deals: 1.5 rows are left"],
])("in English %s stands with the right words", (count, said) => {
  expect(interpolate(rows, "en", { tab: "Deals", rows: count })).toBe(said);
});

test("Japanese has one form, and what has no value is left out", () => {
  expect(interpolate(rows, "ja", { tab: "商談", rows: 1 })).toBe("商談 1行");
  expect(interpolate({ ja: "{a}|{b}", en: "" }, "ja", { a: 1 })).toBe("1|");
});

// https://www.unicode.org/reports/tr9/: an isolate (U+2068 … U+2069) ends every direction that was begun inside it.
test.each([
  ["Sato", "Sato"],
  ["a\u202eb", "\u2068a\u202eb\u2069"],
  ["שלום", "\u2068שלום\u2069"],
  // An end that ends nothing would end ours.
  ["a\u2069\u202eb", "\u2068a\u202eb\u2069"],
  ["a\u2067b", "\u2068a\u2067b\u2069\u2069"],
  // What was put together before keeps its own.
  ["by \u2068a\u202eb\u2069.", "\u2068by \u2068a\u202eb\u2069.\u2069"],
])("a name that turns the direction of writing turns no word beside it: %j", (name, said) => {
  expect(interpolate(rows, "en", { tab: name, rows: 2 })).toBe(`${said}: 2 rows are left`);
});

test.each([
  [1, "1 day"],
  [0.6, "1 day"],
  [1.6, "2 days"],
  [0, "0 days"],
  [163, "163 days"],
])("%s days read %s, in a sentence and in a cell", (value, said) => {
  expect(formatValue(value, "days", "en", "USD")).toBe(said);
  expect(display(value, numberPattern("days", "en", "USD"), "en_US")).toBe(said);
});
