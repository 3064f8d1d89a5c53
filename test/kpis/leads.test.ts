import { ask } from "../metrics/ask";
import { JOURNEY, LEADS } from "./leads-company";
import { rawFacts } from "./raw";

test.each(["linear", "u-shaped"])("%s needs recorded touches", (model) => {
  expect(ask({ facts: LEADS, of: `marketing-revenue:${model}`, period: "2026-08" })).toMatchObject({
    value: null,
    reason: "no-column",
  });
});

test("a lead whose deal was won is a customer, also where other leads have a customer date", () => {
  const dated = rawFacts({
    leads: [
      "リードID 作成日 商談ID 顧客化日",
      "L1 2026-06-01 D1 -",
      "L2 2026-06-02 - 2026-07-01",
      "L3 2026-06-03 D3 -",
    ],
    deals: [
      "商談ID ステージ 金額 作成日 完了日",
      "D1 受注 1 2026-06-03 2026-07-01",
      "D3 失注 1 2026-06-03 2026-07-01",
    ],
  });
  // By hand: L1 by its deal, L2 by its own date; L3's deal was lost.
  expect(ask({ facts: dated, of: "lead-to-customer", period: "2026-06" })).toMatchObject({
    numerator: 2,
    denominator: 3,
  });
});

test("a recent cohort is labelled, an old one is not", () => {
  // Fewer than ten conversions tell no usual time, so ninety days count: 2026-11-30 is not 90 days ago, 2026-06-30 is.
  expect(ask({ facts: LEADS, of: "lead-to-deal", period: "2026-11" }).label).toBe("so-far");
  expect(ask({ facts: LEADS, of: "lead-to-deal", period: "2026-06" }).label).toBeUndefined();
});

// methods.md §12: with source fields alone the original source is the first touch, the opportunity's the last.
test("without touches the lead says where a deal first came from, the deal what came last", () => {
  const sources = rawFacts({
    leads: ["リードID リードソース 作成日 商談ID", "L1 自然検索 2026-01-01 D1", "L2 展示会 2026-01-02 D2"],
    deals: [
      "商談ID 取引先 リードソース ステージ 金額 作成日 完了日",
      "D1 青山 - 受注 1000 2026-02-08 2026-03-01",
      "D2 井上 テレアポ 受注 200 2026-02-08 2026-03-01",
      "D3 上田 - 受注 30 2026-02-08 2026-03-01",
    ],
  });
  const of = (kpi: string) => ask({ facts: sources, of: kpi, period: "2026-03" }).value;
  // D1 1,000 by its lead; D2 200 first from 展示会, last by テレアポ, which is no marketing; D3 is nobody's.
  expect(of("marketing-revenue")).toBe(1200);
  expect(of("marketing-revenue:last")).toBe(1000);
  expect(of("marketing-revenue:influenced")).toBe(1200);
});

const credit = (of: string, segment?: string) =>
  ask({ facts: JOURNEY, of, period: "2026-03", by: "channel", segment }).value;

test("credits of a published journey; a deal that nothing touched stays unattributed", () => {
  expect(credit("marketing-revenue", "自然検索")).toBe(12_000);
  expect(credit("marketing-revenue:last", "展示会")).toBe(12_000);
  expect(["自然検索", "メール", "展示会"].map((name) => credit("marketing-revenue:linear", name))).toEqual([
    2400, 2400, 2400,
  ]);
  expect(["自然検索", "メール", "展示会"].map((name) => credit("marketing-revenue:u-shaped", name))).toEqual([
    4800, 800, 4800,
  ]);
  // テレアポ and 代理店 are no marketing: 12,000 − 2 × 2,400; D2's 500 belong to nobody.
  expect(credit("marketing-revenue:linear")).toBe(7200);
  expect(credit("marketing-revenue:influenced")).toBe(12_000);
});

// kpis.md: `paid` is the only form of CAC per channel, since salaries are not split over channels.
test.each(["cac", "cac:lagged", "ltv-to-cac", "cac-payback"])(
  "%s is not told by channel, and says why",
  (of) => {
    for (const by of ["channel", "channelGroup"])
      expect(ask({ facts: LEADS, of, period: "2026-08", by, segment: "リスティング広告" })).toMatchObject({
        value: null,
        reason: "not-shared-out",
      });
  },
);

test("advertising ÷ new customers is told by channel, and so is spend", () => {
  const google = { facts: LEADS, period: "2026-08", by: "channel", segment: "リスティング広告" };
  // 120,000 of advertising brought D1.
  expect(ask({ ...google, of: "cac:paid" }).value).toBe(120_000);
  expect(ask({ ...google, of: "spend" }).value).toBe(120_000);
  expect(ask({ ...google, of: "cac", by: "owner", segment: "佐藤" }).reason).toBe("no-column");
});
