import { ask } from "../metrics/ask";
import { rawFacts } from "./raw";

const facts = rawFacts({
  leads: [
    "リードID リードソース 作成日 MQL日 SQL日 商談ID",
    "L1 リスティング広告 2026-06-01 2026-06-03 2026-06-10 D1",
    "L2 紹介 2026-06-05 2026-07-02 - -",
    "L3 展示会 2026-06-20 - - D2",
    "L4 展示会 2026-06-25 2026-06-26 2026-07-01 D3",
    "L5 展示会 2026-11-01 2026-11-02 - -",
  ],
  deals: [
    "商談ID 担当者 取引先 リードソース ステージ 金額 作成日 完了日",
    "D1 佐藤 青山 リスティング広告 受注 600000 2026-06-12 2026-08-20",
    "D2 佐藤 井上 展示会 失注 200000 2026-07-01 2026-08-25",
    "D3 鈴木 上田 展示会 受注 300000 2026-07-05 2026-08-30",
    "D4 鈴木 江藤 - 受注 100000 2026-07-10 2026-08-31",
    "D5 鈴木 尾崎 テレアポ 受注 500000 2026-07-10 2026-08-31",
  ],
  spend: [
    "日付 媒体 費用 表示回数 クリック数 コンバージョン数 コンバージョン値 費目",
    "2026-06-10 リスティング広告 90000 4000 80 2 150000 広告費",
    "2026-08-10 リスティング広告 120000 5000 100 4 300000 広告費",
    "2026-08-31 - 30000 - - - - 人件費",
  ],
  revenue: ["請求日 請求書番号 顧客名 請求金額 粗利", "2026-08-31 R1 青山 600000 240000"],
});

// By hand from the rows above; each line shows the sum that was done.
test.each<[kpi: string, period: string, sum: string, expected: number]>([
  ["leads", "2026-06", "L1 to L4", 4],
  ["mqls", "2026-06", "L1 and L4, by their MQL day", 2],
  ["mqls", "all", "those with an MQL day: L1, L2, L4, L5", 4],
  ["sqls", "2026-07", "L4", 1],
  ["lead-to-mql", "2026-06", "L1, L2 and L4 of four", 0.75],
  ["mql-to-sql", "2026-06", "of L1 and L4 both", 1],
  ["mql-to-sql:period", "2026-07", "SQL L4 ÷ MQL L2: other leads", 1],
  ["lead-to-deal", "2026-06", "L1, L3 and L4 of four", 0.75],
  ["lead-to-customer", "2026-06", "D1 and D3 were won, D2 was lost: 2 of 4", 0.5],
  ["spend", "2026-08", "120,000 + 30,000", 150_000],
  ["impressions", "2026-08", "", 5000],
  ["clicks", "2026-08", "", 100],
  ["cpa", "2026-08", "120,000 advertising ÷ 4 conversions", 30_000],
  ["roas", "2026-08", "300,000 ÷ 120,000", 2.5],
  ["roas:crm", "2026-08", "D1 came from a paid channel: 600,000 ÷ 120,000", 5],
  ["cac", "2026-08", "150,000 ÷ four new accounts", 37_500],
  ["new-customers:deals", "2026-08", "D1, D3, D4 and D5: four new accounts", 4],
  ["cac:paid", "2026-08", "120,000 ÷ 4", 30_000],
  // Cycles: D1 69, D3 56, D4 52, D5 52 days: the median is 54 days, two months; August's cost two months before is June's.
  ["cac:lagged", "2026-08", "90,000 ÷ 4", 22_500],
  ["marketing-revenue", "2026-08", "D1 + D3; D4 has no source, テレアポ is sales' own", 900_000],
  ["marketing-revenue:last", "2026-08", "the same without recorded touches", 900_000],
  ["marketing-revenue:influenced", "2026-08", "D1 + D3", 900_000],
  ["marketing-contribution", "2026-08", "900,000 ÷ 1,500,000", 0.6],
  ["marketing-roi", "2026-08", "(900,000 × 240 ÷ 600 − 150,000) ÷ 150,000", 1.4],
])("%s of %s: %s", (kpi, period, _sum, expected) => {
  expect(ask({ facts, of: kpi, period }).value).toBeCloseTo(expected, 9);
});

test.each(["linear", "u-shaped"])("%s needs recorded touches", (model) => {
  expect(ask({ facts, of: `marketing-revenue:${model}`, period: "2026-08" })).toMatchObject({
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
  expect(ask({ facts, of: "lead-to-deal", period: "2026-11" }).label).toBe("so-far");
  expect(ask({ facts, of: "lead-to-deal", period: "2026-06" }).label).toBeUndefined();
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

// methods.md §12: $12,000, touches on days 0, 5, 12, 30 and 38; linear 2,400 each, U-shaped 4,800 / 800 × 3 / 4,800.
const journey = rawFacts({
  leads: ["リードID 作成日 商談ID", "L1 2026-01-01 D1"],
  touches: [
    "リードID 接触日 チャネル",
    "L1 2026-01-01 自然検索",
    "L1 2026-01-06 テレアポ",
    "L1 2026-01-13 メール",
    "L1 2026-01-31 代理店",
    "L1 2026-02-08 展示会",
  ],
  deals: [
    "商談ID 取引先 ステージ 金額 作成日 完了日",
    "D1 青山 受注 12000 2026-02-08 2026-03-01",
    "D2 井上 受注 500 2026-02-08 2026-03-01",
  ],
});
const credit = (of: string, segment?: string) =>
  ask({ facts: journey, of, period: "2026-03", by: "channel", segment }).value;

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
      expect(ask({ facts, of, period: "2026-08", by, segment: "リスティング広告" })).toMatchObject({
        value: null,
        reason: "not-shared-out",
      });
  },
);

test("advertising ÷ new customers is told by channel, and so is spend", () => {
  const google = { facts, period: "2026-08", by: "channel", segment: "リスティング広告" };
  // 120,000 of advertising brought D1.
  expect(ask({ ...google, of: "cac:paid" }).value).toBe(120_000);
  expect(ask({ ...google, of: "spend" }).value).toBe(120_000);
  expect(ask({ ...google, of: "cac", by: "owner", segment: "佐藤" }).reason).toBe("no-column");
});
