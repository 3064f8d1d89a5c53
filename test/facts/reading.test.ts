import fc from "fast-check";
import { NO_DAY } from "../../src/calendar/day";
import { dayColumn, numberColumn, percentColumn } from "../../src/facts/column";
import { currencyOf } from "../../src/facts/currency";
import { foldHeader, scaleOfHeader } from "../../src/facts/header";
import { readNumber } from "../../src/facts/number";
import { decimalMarkOf } from "../../src/facts/number-format";
import { guessStages, stageAnswer } from "../../src/facts/stage";
import { typedCell } from "../../src/facts/typed";

// By hand; 1億2,000万 is 120,000,000.
test.each([
  ["¥1,200", 1200],
  ["￥１，２００", 1200],
  ["1,200円", 1200],
  ["$22,700.00", 22700],
  ["$342.09K", 342090],
  ["$1,117.10K", 1117100],
  ["-$5", -5],
  ["(5)", -5],
  ["△1,200", -1200],
  ["▲5", -5],
  ["1,200-", -1200],
  ["1億2,000万円", 120000000],
  ["3.2百万", 3200000],
  ["120千円", 120000],
  ["12%", 0.12],
  ["0", 0],
  ["1.5M", 1500000],
  ["1.2E+05", 120000],
  // The yen sign of Shift_JIS is a backslash; a dash behind an amount in yen closes it, and is no minus.
  ["\\1,200", 1200],
  ["-\\1,200", -1200],
  ["¥1,200-", 1200],
  ["\\1,200-", 1200],
  ["¥1,200.-", 1200],
])("%s is %d", (text, value) => {
  expect(readNumber(text)).toBeCloseTo(value, 9);
});

test.each(["", "たくさん", "1,23", "0,125", "1.2.3", "2026/10/08", "12a", "--5", "N/A"])(
  "%j is no number",
  (text) => {
    expect(readNumber(text)).toBeNull();
  },
);

test.each(["", "-", "－", "―", "N/A", "null"])(
  "%j in a column stands for nothing, and is no fault",
  (text) => {
    const faults: number[] = [];
    const { values } = numberColumn([text, "5"], 1, (row) => faults.push(row));
    const { days } = dayColumn([text, "2026-10-08"], undefined, (row) => faults.push(row));
    expect([values[0], values[1], days[0], faults]).toEqual([Number.NaN, 5, NO_DAY, []]);
  },
);

test("a column decides whether a comma is a decimal point", () => {
  expect(decimalMarkOf(["1.234,50", "12"]).format).toBe("decimal-comma");
  expect(decimalMarkOf(["1,234.50", "12"]).format).toBe("decimal-point");
  expect(readNumber("1.234,50", true)).toBe(1234.5);
});

// What the import writes into the tab is read again as a column: 1,234.50 + 1,234 + 500, and 30 %, 50 %, 80 %.
test("cells of an imported file are read as their column says, not each by itself", () => {
  const typed = (texts: string[], type: "money" | "percent") => texts.map((text) => typedCell(text, type));
  const read = (texts: string[]) => [...numberColumn(typed(texts, "money"), 1, () => {}).values];
  expect(read(["1.234,50", "1.234", "500"])).toEqual([1234.5, 1234, 500]);
  expect(read(["1,234.50", "1,234", "0.125"])).toEqual([1234.5, 1234, 0.125]);
  const share = (texts: string[]) => [...percentColumn(typed(texts, "percent"), () => {}).values];
  expect(share(["30%", "５０％", "80"])).toEqual([0.3, 0.5, 0.8]);
  expect(share(["0.3", "0.5"])).toEqual([0.3, 0.5]);
  // People's own formulas can use what reads the same anywhere.
  expect(typed(["1,200", "¥1,200", "12.5", "1234.567"], "money")).toEqual([1200, 1200, 12.5, 1234.567]);
});

test("a backslash before a number names the yen", () => {
  expect([currencyOf(["\\1,200"]), currencyOf(["a\\b"])]).toEqual(["JPY", null]);
});

test("any amount printed with separators is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
      const printed = `¥${Math.abs(amount).toLocaleString("en-US")}`;
      return readNumber(amount < 0 ? `△${printed}` : printed) === amount || amount === 0;
    }),
  );
});

test.each([
  ["金額（円）", "金額", 1],
  ["金額(千円)", "金額", 1000],
  ["売上（百万円）", "売上", 1000000],
  ["Amount Spent (JPY)", "amountspent", 1],
  ["金額（単位：千円）", "金額", 1000],
  ["金額（単位：万円）", "金額", 10000],
  ["売上（単位：百万円）", "売上", 1000000],
  ["金額（税抜・千円）", "金額", 1000],
  ["金額(税込、百万円)", "金額", 1000000],
  ["金額(千円)(税抜)", "金額", 1000],
  ["売上[億円]", "売上", 100000000],
  ["金額 千円", "金額", 1000],
  ["金額_万円", "金額", 10000],
  ["金額百万円", "金額", 1000000],
  ["金額（1億円以上）", "金額1億円以上", 1],
  ["Close　Date", "closedate", 1],
  ["商談 所有者", "商談所有者", 1],
])("%s folds to %s and multiplies by %d", (header, folded, scale) => {
  expect([foldHeader(header), scaleOfHeader(header)]).toEqual([folded, scale]);
});

test("usual stage names are known in both languages, the rest is asked", () => {
  const { stages, unknown } = guessStages([
    "受注",
    "失注",
    "見積提出",
    "Closed Won",
    "Negotiation/Review",
    "ヨミA",
    "もやもや",
  ]);
  expect(Object.entries(stages).map(([name, { stage }]) => [name, stage])).toEqual([
    ["受注", "won"],
    ["失注", "lost"],
    ["見積提出", "open"],
    ["Closed Won", "won"],
    ["Negotiation/Review", "open"],
    ["ヨミA", "open"],
  ]);
  expect(unknown).toEqual(["もやもや"]);
});

test.each([
  ["won", "won"],
  [" Won", "won"],
  ["ＷＯＮ", "won"],
  ["受注", "won"],
  ["Closed Won", "won"],
  ["失注", "lost"],
  ["LOST", "lost"],
  ["進行中", "open"],
  ["Open", "open"],
  ["はい", null],
  ["NaN", null],
])("a person's %j for a stage is %s", (text, stage) => {
  expect(stageAnswer(text)).toBe(stage);
});
