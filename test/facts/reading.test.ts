import fc from "fast-check";
import { dayOf, formatDay, NO_DAY } from "../../src/calendar/day";
import { dayColumn, numberColumn, percentColumn } from "../../src/facts/column";
import { currencyOf } from "../../src/facts/currency";
import { dayInOrder, orderOf, readDate } from "../../src/facts/date";
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
