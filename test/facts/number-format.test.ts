import { numberColumn, percentColumn } from "../../src/facts/column";
import { guessMapping } from "../../src/facts/guess";
import type { NumberFormat } from "../../src/facts/mapping";
import { decimalMarkOf, percentScaleOf, readingsOf } from "../../src/facts/number-format";
import { parseTable } from "../../src/facts/parse";
import type { Cell } from "../../src/facts/table";

const HEADER = ["ステージ", "金額", "確度", "作成日", "完了日"];
const deal = (amount: Cell, probability: Cell): Cell[] => [
  "受注",
  amount,
  probability,
  "2026-10-01",
  "2026-10-08",
];
/** Deals of the given amounts and probabilities, with what was settled of their formats. */
function parsed(cells: readonly (readonly [Cell, Cell])[], numberFormats: Record<string, NumberFormat> = {}) {
  const rows = cells.map(([amount, probability]) => deal(amount, probability));
  const { mapping } = guessMapping("deals", HEADER, rows);
  return parseTable("deals", HEADER, rows, { ...mapping, numberFormats }, { tab: "商談", firstRow: 2 });
}
function valuesOf({ table }: ReturnType<typeof parsed>, field: string): number[] {
  const column = table.columns[field];
  if (column.kind !== "number") throw new Error(`${field} holds no numbers`);
  return [...column.values];
}

// By hand: 1.234 and 12.500 are one number in London and another in Berlin, 12.5 and 1.234,50 are not.
test.each([
  [["1.234", "12.500", "987.000"], "1.234"],
  [["100", "1.234"], "1.234"],
  [["¥12.500"], "¥12.500"],
  [["1,234", "1.234"], "1.234"],
])("amounts of %j can be meant in two ways, and %s shows it", (cells, question) => {
  expect(decimalMarkOf(cells, "decimal-comma")).toMatchObject({
    format: "decimal-comma",
    question,
    isShown: false,
    isNeeded: true,
  });
});

test.each([
  [["1.234", "12.5"], "decimal-point", true],
  [["1.234", "0.125"], "decimal-point", true],
  [["1.234", "1,234.50"], "decimal-point", true],
  [["1.234", "1.234.567"], "decimal-comma", true],
  [["1.234", "1.234,50"], "decimal-comma", true],
  [["1,234", "12,5"], "decimal-comma", true],
  [["12.5", "3"], "decimal-point", false],
  [["1,234", "12.5"], "decimal-point", false],
])("amounts of %j show the %s; others depend on it: %j", (cells, format, isNeeded) => {
  expect(decimalMarkOf(cells, "decimal-comma")).toMatchObject({
    format,
    question: null,
    isShown: true,
    isNeeded,
  });
});

// Commas before three digits separate thousands, and a number of Google's has no marks.
test.each([[["1,234", "12,500"]], [[1.234, 12.5]], [["いくつか", "-"]]])(
  "amounts of %j depend on no mark",
  (cells) => {
    expect(decimalMarkOf(cells, "decimal-comma")).toMatchObject({ question: null, isNeeded: false });
  },
);

// By hand: a chance of 1.2 beside 0.3 and 0.5 is 120 %, a chance of 0.5 beside 30 and 80 is half a percent or an even one.
test.each([
  [[0.3, 0.5, 1.2], "share", "1.2"],
  [["0.3", "0.8", "1", "1.05"], "share", "1.05"],
  [[30, 0.5, 80], "percent", "0.5"],
  [["30%", "0.5", "80"], "percent", "0.5"],
])("chances of %j are probably of the scale %s, and %s shows that it is open", (cells, format, question) => {
  expect(percentScaleOf(cells)).toMatchObject({ format, question });
});

test.each([
  [[0.3, 0.5, 1, 0], "share"],
  [[0, 10, 90, 100], "percent"],
  [[1, 10, 50], "percent"],
  [["30%", "120%"], "share"],
  [["30%", "80"], "percent"],
  [[12.5, 1.5], "percent"],
  [[], "share"],
])("chances of %j are of the scale %s without a question", (cells, format) => {
  expect(percentScaleOf(cells)).toMatchObject({ format, question: null });
});

test("a value is shown as both formats read it, the likelier first", () => {
  expect(readingsOf("1.234", { format: "decimal-comma", mark: "decimal-comma" })).toEqual([
    { format: "decimal-comma", read: "1,234" },
    { format: "decimal-point", read: "1.234" },
  ]);
  expect(readingsOf("1.2", { format: "share", mark: "decimal-point" })).toEqual([
    { format: "share", read: "120%" },
    { format: "percent", read: "1.2%" },
  ]);
});

test("until a person says how they are meant, open columns are read as is likelier, and asked about", () => {
  const both = parsed([
    ["1.234", 0.3],
    ["12.500", 0.5],
    ["987.000", 1.2],
  ]);
  expect([valuesOf(both, "amount"), valuesOf(both, "probability")]).toEqual([
    [1234, 12500, 987000],
    [0.3, 0.5, 1.2],
  ]);
  expect(
    both.issues.map(({ code, column, value, tab, details }) => [code, column, value, tab, details]),
  ).toEqual([
    [
      "number-format-share",
      "確度",
      "1.2",
      "商談",
      { field: "probability", item: "probability", read: "120%", other: "1.2%" },
    ],
    [
      "number-format-decimal-comma",
      "金額",
      "1.234",
      "商談",
      { field: "amount", item: "amount", read: "1,234", other: "1.234" },
    ],
    ["no-id", undefined, undefined, "商談", undefined],
  ]);
});

test("an answer is taken and not asked again; a format of the other kind is no answer", () => {
  const cells = [
    ["1.234", 0.5],
    ["12.500", 80],
  ] as const;
  const answered = parsed(cells, { amount: "decimal-point", probability: "share" });
  expect([valuesOf(answered, "amount"), valuesOf(answered, "probability")]).toEqual([
    [1.234, 12.5],
    [0.5, 80],
  ]);
  expect(answered.issues.map(({ code }) => code)).toEqual(["no-id"]);
  const crossed = parsed(cells, { amount: "share", probability: "decimal-point" });
  expect(crossed.issues.map(({ code }) => code)).toEqual([
    "number-format-percent",
    "number-format-decimal-comma",
    "no-id",
  ]);
});

test("an amount that does not fit the answer is told, not read in the other way", () => {
  const { unread } = parsed(
    [
      ["1.234", ""],
      ["12.5", ""],
    ],
    { amount: "decimal-comma" },
  );
  expect(unread.map(({ row, issue }) => [row, issue.code, issue.value])).toEqual([
    [3, "not-a-number", "12.5"],
  ]);
});

test("a mean, such as a position in a search, is likelier to have decimals", () => {
  const { issues } = guessMapping(
    "search",
    ["Date", "Clicks", "Impressions", "Position"],
    [["2026-10-01", "1.200", "3.400", "1.234"]],
  );
  expect(issues.map(({ code, column }) => [code, column])).toEqual([
    ["number-format-decimal-comma", "Clicks"],
    ["number-format-decimal-comma", "Impressions"],
    ["number-format-decimal-point", "Position"],
  ]);
});

test("what a file shows of its format is remembered for files that leave it open", () => {
  const rows = [deal("1.234", ""), deal("0.5", "")];
  expect(guessMapping("deals", HEADER, rows).mapping.numberFormats).toEqual({ amount: "decimal-point" });
});

test("a checkbox in a column of numbers or chances is told, as Google shows it", () => {
  const { unread, issues } = parsed([
    [true, 0.5],
    [100, false],
  ]);
  expect(unread.map(({ row, issue }) => [row, issue.code, issue.value])).toEqual([
    [2, "not-a-number", "TRUE"],
  ]);
  expect(
    issues.filter(({ row }) => row !== undefined).map(({ row, column, value }) => [row, column, value]),
  ).toEqual([[3, "確度", "FALSE"]]);
  const faults: [number, string][] = [];
  numberColumn([true, 5, false], 1, (row, fault) => faults.push([row, fault]));
  percentColumn([true], (row, fault) => faults.push([row, fault]));
  expect(faults).toEqual([
    [0, "not-a-number"],
    [2, "not-a-number"],
    [0, "not-a-number"],
  ]);
});

// By hand: 0,3 is three tenths, 30% as a share and 0.3% as a percentage; 1,2 is the odd one out.
test("a percent column with decimal commas is asked about with its numbers as they are", () => {
  const reading = percentScaleOf(["0,3", "0,25", "1,2"]);
  expect(reading).toMatchObject({ format: "share", mark: "decimal-comma", question: "1,2" });
  expect(readingsOf("1,2", reading)).toEqual([
    { format: "share", read: "120%" },
    { format: "percent", read: "1.2%" },
  ]);
});
