import { fill } from "../../src/text/message";
import { formatValue } from "../../src/text/number";

const rows = { ja: "{tab} {rows}行", en: "{tab}: {rows} {rows|row|rows} {rows|is|are} left" };

test.each([
  [0, "Deals: 0 rows are left"],
  [1, "Deals: 1 row is left"],
  ["1", "Deals: 1 row is left"],
  [2, "Deals: 2 rows are left"],
  [1.5, "Deals: 1.5 rows are left"],
])("in English %s stands with the right words", (count, said) => {
  expect(fill(rows, "en", { tab: "Deals", rows: count })).toBe(said);
});

test("Japanese has one form, and what has no value is left out", () => {
  expect(fill(rows, "ja", { tab: "商談", rows: 1 })).toBe("商談 1行");
  expect(fill({ ja: "{a}|{b}", en: "" }, "ja", { a: 1 })).toBe("1|");
});

test.each([
  [1, "1 day"],
  [0.6, "1 day"],
  [1.6, "2 days"],
  [0, "0 days"],
])("%s days read %s", (value, said) => {
  expect(formatValue(value, "days", "en", "USD")).toBe(said);
});
