import { ask } from "../metrics/ask";
import { CUSTOMERS } from "./customers-company";
import { rawFacts } from "./raw";

const value = (of: string, period: string) => ask({ facts: CUSTOMERS, of, period }).value;

test("without any churn the value is at least revenue × margin × n ÷ 3, by the rule of three", () => {
  // June 2026 has revenue and no churn. Customer-days: K1 30, K2 30, K3 10–30 June = 21: 81 ÷ 30 on average; margin 30 ÷ 50.
  const { reason, atLeast } = ask({ facts: CUSTOMERS, of: "cltv", period: "2026-06" });
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
  expect(ask({ facts: CUSTOMERS, of: "cltv:historic", period: "2026-03" }).label).toBe("so-far");
  expect(
    ask({ facts: CUSTOMERS, of: "cltv:historic", period: "2026-03", today: "2027-04-01" }).label,
  ).toBeUndefined();
});

test("revenue of those who bought in the period before", () => {
  // Q2 had 上田 with 50,000 (June); in Q3 nobody; half years: 青山 and 上田 bought 150,000 in H1, 200,000 in H2 so far.
  expect(value("nrr:billed", "2026-H2")).toBeCloseTo(200 / 150, 9);
  // The half year still runs on 10 November.
  expect(ask({ facts: CUSTOMERS, of: "nrr:billed", period: "2026-H2" }).label).toBe("so-far");
  expect(
    ask({ facts: CUSTOMERS, of: "nrr:billed", period: "2026-H2", today: "2026-12-31" }).label,
  ).toBeUndefined();
});

test("a fiscal year means other days to a company that begins it in another month", () => {
  // Before April 青山 and 井上 paid 30,000, before September 上田 30,000 more; now 青山 18,000 and 上田 30,000.
  expect(ask({ facts: CUSTOMERS, of: "nrr", period: "FY2026", fiscalYearStart: 4 }).value).toBeCloseTo(
    18 / 30,
    9,
  );
  expect(ask({ facts: CUSTOMERS, of: "nrr", period: "FY2026", fiscalYearStart: 9 }).value).toBeCloseTo(
    48 / 60,
    9,
  );
});
