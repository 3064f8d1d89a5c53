import { formulas, KPIS } from "../../src/kpis/catalog";
import { explain } from "../../src/metrics/explain";
import type { Kpi } from "../../src/metrics/kpi";

function nameOf(locale: "ja" | "en"): (id: string) => string {
  return (id) => (KPIS as Readonly<Record<string, Kpi>>)[id].name[locale];
}

// The definitions of the KPI catalogue in words.
test.each([
  ["won-amount", "商談（受注）の金額の合計［完了日で集計］", "total amount of deals (won) [by closed on]"],
  ["new-deals", "商談の件数［作成日で集計］", "number of deals [by created on]"],
  [
    "cac",
    "(費用の合計［日付で集計］) ÷ (商談（受注・取引先ごとに最初）の件数［完了日で集計］)",
    "(total cost of spend [by date]) ÷ (number of deals (won, first of each account) [by closed on])",
  ],
  [
    "win-rate",
    "(商談（受注）の件数［完了日で集計］) ÷ (商談（受注か失注）の件数［完了日で集計］)",
    "(number of deals (won) [by closed on]) ÷ (number of deals (won or lost) [by closed on])",
  ],
  [
    "sales-cycle:median",
    "商談（受注）の作成日から完了日までの日数の中央値［完了日で集計］",
    "median days from created on to closed on of deals (won) [by closed on]",
  ],
  [
    "pipeline-coverage",
    "(完了予定日が期間内の商談（進行中）の金額の合計（期間の終わりか今日の時点）) ÷ (受注金額の目標値 − 商談（受注）の金額の合計［完了日で集計］)",
    "(total amount of deals (open), expected close in the period (as of the period's end, or today)) ÷ (target of Won amount − total amount of deals (won) [by closed on])",
  ],
  [
    "weighted-pipeline",
    "商談（進行中）の金額 × 確度の合計（期間の終わりか今日の時点）",
    "total amount × probability of deals (open) (as of the period's end, or today)",
  ],
  ["calls", "活動（電話）の件数の合計［活動日で集計］", "total count of activities (calls) [by date]"],
])("%s has this explanation in both languages", (id, ja, en) => {
  expect(explain(formulas()[id], "ja", nameOf("ja"))).toBe(ja);
  expect(explain(formulas()[id], "en", nameOf("en"))).toBe(en);
});
