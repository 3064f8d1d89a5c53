import { ask } from "../metrics/ask";
import { rawFacts } from "./raw";

// Seen on 2026-11-10, a company with five customers.
const facts = rawFacts({
  customers: [
    "顧客ID 顧客名 契約開始日 解約日 月額",
    "K1 青山 2025-01-15 - 10000",
    "K2 井上 2025-03-01 2026-10-20 20000",
    "K3 上田 2026-06-10 - 30000",
    "K4 江藤 2026-10-11 2026-10-25 5000",
    "K5 青山 2026-10-21 - 8000",
  ],
  spend: ["日付 媒体 費用", "2026-10-01 展示会 60000"],
  deals: [
    "商談ID 取引先 ステージ 金額 作成日 完了日",
    "D1 上田 受注 1 2026-09-01 2026-10-10",
    "D2 江藤 受注 1 2026-09-01 2026-10-11",
  ],
  revenue: [
    "請求日 請求書番号 顧客名 請求金額 原価",
    "2026-03-10 R1 青山 100000 60000",
    "2026-06-10 R2 上田 50000 20000",
    "2026-10-05 R3 青山 120000 80000",
    "2026-10-05 R3 青山 30000 10000",
    "2026-10-20 R4 上田 50000 -",
    "2026-10-25 R5 尾崎 40000 25000",
  ],
});
const value = (of: string, period: string) => ask({ facts, of, period }).value;

// By hand from the rows above; each line shows the sum that was done.
test.each<[kpi: string, period: string, sum: string, expected: number | null]>([
  ["new-customers", "2026-10", "K4; K5 is a further contract of 青山", 1],
  ["new-customers", "2026", "K3 and K4", 2],
  ["active-customers", "2026-10", "K1, K3 and K5 on 31 October", 3],
  ["active-customers", "2026-09", "K1, K2 and K3", 3],
  ["active-customers", "2026-11", "K1, K3 and K5 today", 3],
  ["churn-rate", "2026-10", "K2 of K1, K2, K3; K4 came and went inside the month", 1 / 3],
  ["churn-rate:revenue", "2026-10", "20,000 ÷ (10,000 + 20,000 + 30,000)", 1 / 3],
  ["churn-rate", "2026-09", "nobody of three", 0],
  ["nrr", "2026-10", "(10,000 + 8,000 + 30,000) ÷ 60,000: 青山 took a second contract", 0.8],
  ["nrr:gross", "2026-10", "(10,000 + 30,000) ÷ 60,000: what 青山 added does not count", 2 / 3],
  ["nrr:billed", "2026-Q4", "nobody bought in the third quarter", null],
  ["nrr:billed", "2026-10-01..2026-10-31", "the 31 days before had no revenue", null],
  // Customer-days of October: K1 31, K2 1–19 = 19, K3 31, K4 11–24 = 14, K5 21–31 = 11: 106 ÷ 31 on average.
  ["arpa", "2026-10", "240,000 ÷ (106 ÷ 31) ÷ 1 month", 240_000 / (106 / 31)],
  [
    "repeat-rate",
    "2026-10",
    "青山 (R1, R3) and 上田 (R2, R4) of three buyers; two lines of R3 are one order",
    2 / 3,
  ],
  ["repeat-rate", "2026-03", "青山 had one order by then", 0],
  ["revenue", "2026-10", "120,000 + 30,000 + 50,000 + 40,000", 240_000],
  ["revenue:year-to-date", "2026-10", "from April: 50,000 + 240,000", 290_000],
  ["revenue:year-to-date", "2026-03", "the fiscal year that began in April 2025", 100_000],
  ["gross-profit", "2026-10", "40,000 + 20,000 + 15,000; the cost of R4 is unknown", 75_000],
  ["gross-margin", "2026-10", "75,000 ÷ (150,000 + 40,000), R4 in neither side", 75_000 / 190_000],
  // 240,000 ÷ (106 ÷ 31) × 75,000 ÷ 190,000 ÷ (1 ÷ 3)
  [
    "cltv",
    "2026-10",
    "revenue per customer × margin ÷ churn",
    ((240_000 / (106 / 31)) * (75 / 190)) / (1 / 3),
  ],
  ["cltv:revenue", "2026-10", "without margin", 240_000 / (106 / 31) / (1 / 3)],
  // Average order 240,000 ÷ 3, one order per buyer.
  ["cltv:transaction", "2026-10", "80,000 × 1 × margin ÷ churn", (80_000 * (75 / 190)) / (1 / 3)],
  ["cltv:historic", "2026-03", "青山's gross profit to date: 40,000 + 40,000 + 20,000", 100_000],
  ["cltv:cohort", "2026-03", "all of it within twelve months", 100_000],
  // CAC is 60,000 ÷ 2.
  ["ltv-to-cac", "2026-10", "cltv ÷ 30,000", ((240_000 / (106 / 31)) * (75 / 190)) / (1 / 3) / 30_000],
  ["cac-payback", "2026-10", "30,000 ÷ (arpa × margin)", 30_000 / ((240_000 / (106 / 31)) * (75 / 190))],
  ["cltv", "2026-09", "no churn, no value", null],
])("%s of %s: %s", (kpi, period, _sum, expected) => {
  if (expected === null) expect(value(kpi, period)).toBeNull();
  else expect(value(kpi, period)).toBeCloseTo(expected, 9);
});

test("without any churn the value is at least revenue × margin × n ÷ 3, by the rule of three", () => {
  // June 2026 has revenue and no churn. Customer-days: K1 30, K2 30, K3 10–30 June = 21: 81 ÷ 30 on average; margin 30 ÷ 50.
  const { reason, atLeast } = ask({ facts, of: "cltv", period: "2026-06" });
  expect(reason).toBe("none-observed");
  // Two customers at the start: 50,000 ÷ 2.7 × 0.6 × 2 ÷ 3.
  expect(atLeast).toBeCloseTo(((50_000 / 2.7) * 0.6 * 2) / 3, 6);
});

test("capped at five years: 60 months of October's margin, a third fewer customers each month", () => {
  // margin × (1 − r⁶⁰) ÷ (1 − r) with r = 2/3; the slice of 31 days counts 60 × 30.4375 ÷ 31 = 58.9, so 59 times.
  const margin = (240_000 / (106 / 31)) * (75 / 190);
  const expected = (margin * (1 - (2 / 3) ** 59)) / (1 / 3);
  expect(value("cltv:capped", "2026-10")).toBeCloseTo(expected, 6);
});

test("a refund takes money back, but is neither an order nor a purchase", () => {
  const refunded = rawFacts({
    revenue: [
      "請求日 請求書番号 顧客名 請求金額 粗利",
      "2026-10-01 R1 青山 1000 500",
      "2026-10-05 C1 青山 -400 -200",
      "2026-10-07 R2 井上 1000 500",
      "2026-10-08 R3 井上 1000 500",
      "2026-10-09 C2 上田 -100 -50",
    ],
    customers: [
      "顧客ID 契約開始日 解約日",
      "青山 2026-01-01 2026-10-20",
      "井上 2026-01-01 -",
      "上田 2026-01-01 -",
      "尾崎 2026-01-01 -",
    ],
  });
  const of = (kpi: string) => ask({ facts: refunded, of: kpi, period: "2026-10" });
  // By hand: of 青山 and 井上 only 井上 ordered twice; C1 and C2 are credit notes.
  expect(of("repeat-rate")).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  expect(of("revenue").value).toBe(2500);
  // 2,500 ÷ 3 orders × 3 orders ÷ 2 buyers × margin 1,250 ÷ 2,500 ÷ churn 1 ÷ 4.
  expect(of("cltv:transaction").value).toBeCloseTo(2500, 9);
});

test("a cohort younger than a year is labelled", () => {
  expect(ask({ facts, of: "cltv:historic", period: "2026-03" }).label).toBe("so-far");
  expect(ask({ facts, of: "cltv:historic", period: "2026-03", today: "2027-04-01" }).label).toBeUndefined();
});

test("revenue of those who bought in the period before", () => {
  // Q2 had 上田 with 50,000 (June); in Q3 nobody; half years: 青山 and 上田 bought 150,000 in H1, 200,000 in H2 so far.
  expect(value("nrr:billed", "2026-H2")).toBeCloseTo(200 / 150, 9);
  // The half year still runs on 10 November.
  expect(ask({ facts, of: "nrr:billed", period: "2026-H2" }).label).toBe("so-far");
  expect(ask({ facts, of: "nrr:billed", period: "2026-H2", today: "2026-12-31" }).label).toBeUndefined();
});

test("a fiscal year means other days to a company that begins it in another month", () => {
  // Before April 青山 and 井上 paid 30,000, before September 上田 30,000 more; now 青山 18,000 and 上田 30,000.
  expect(ask({ facts, of: "nrr", period: "FY2026", fiscalYearStart: 4 }).value).toBeCloseTo(18 / 30, 9);
  expect(ask({ facts, of: "nrr", period: "FY2026", fiscalYearStart: 9 }).value).toBeCloseTo(48 / 60, 9);
});
