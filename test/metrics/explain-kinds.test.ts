import { explain } from "../../src/metrics/explain";
import type { Count, Formula, Sum } from "../../src/metrics/formula";
import { nonEmpty } from "../non-empty";

const closed = { table: "deals", on: "closedOn" } as const;
const count: Count = { kind: "count", ...closed };
const amount: Sum = { kind: "sum", of: "amount", ...closed };
const opened: Count = { kind: "count", table: "deals", on: "createdOn" };
const flow = { entered: opened, left: count };
const ratio: Formula = { kind: "ratio", numerator: amount, denominator: count };

type Case = [name: string, of: Formula, ja: string[], en: string[]];

// By definition: what a person must find in the words of each kind, as the tables name it.
const CASES: Case[] = [
  [
    "a median",
    { kind: "quantile", of: "amount", q: 0.5, ...closed },
    ["中央値", "金額"],
    ["median amount of deals"],
  ],
  [
    "a 90th percentile",
    { kind: "quantile", of: "amount", q: 0.9, ...closed },
    ["90％点", "金額"],
    ["90th percentile of amount of deals"],
  ],
  [
    "a mean",
    { kind: "mean", of: "amount", ...closed },
    ["商談の金額の平均"],
    ["mean amount of deals [by closed on]"],
  ],
  [
    "a weighted mean",
    { kind: "weighted-mean", of: "amount", weight: "probability", ...closed },
    ["確度で加重"],
    ["weighted by probability"],
  ],
  [
    "a product in each row",
    { ...amount, of: { times: ["amount", "probability"] } },
    ["金額 × 確度"],
    ["amount × probability"],
  ],
  [
    "days between",
    { ...amount, of: { daysFrom: "createdOn", to: "closedOn" } },
    ["作成日から完了日までの日数"],
    ["days from created on to closed on"],
  ],
  ["a day", { ...amount, of: { dayNumber: "createdOn" } }, ["作成日の合計"], ["total created on of deals"]],
  [
    "different values",
    { kind: "distinct", of: "owner", ...closed },
    ["担当者の数（重複なし）"],
    ["number of different owners of deals"],
  ],
  [
    "different values with a history",
    { kind: "distinct", table: "revenue", on: "date", of: "customer", since: { of: "orderId", least: 2 } },
    ["これまでの", "2以上"],
    ["with 2 or more", "to date"],
  ],
  [
    "a cohort",
    { kind: "conversion", table: "leads", on: "createdOn", reached: { hasDeal: "yes" } },
    ["リードのうち", "割合"],
    ["share of leads: "],
  ],
  [
    "a stock",
    { kind: "stock", now: opened, past: "history" },
    ["商談の件数", "今日の時点"],
    ["number of deals", "or today"],
  ],
  [
    "a stock that flows",
    { kind: "stock", past: flow },
    ["商談の件数", "今日の時点"],
    ["number of deals", "or today"],
  ],
  [
    "a stock at the start",
    { kind: "stock", past: flow, at: "start" },
    ["始まる時点の商談の件数"],
    ["number of deals there when the period starts"],
  ],
  [
    "what is expected",
    { kind: "stock", now: opened, past: flow, expectedOn: "expectedCloseOn" },
    ["完了予定日が期間内"],
    ["expected close in the period"],
  ],
  [
    "an average stock",
    { kind: "average-stock", ...flow },
    ["平均の商談の件数"],
    ["average number of deals over the period"],
  ],
  ["by months", { kind: "average-stock", ...flow, perMonth: true }, ["× 月数"], ["× months"]],
  [
    "what left",
    { kind: "left-since-start", ...flow },
    ["始めにいたうち"],
    ["number of deals there at the start that left"],
  ],
  [
    "a last level",
    { kind: "latest", table: "social", on: "date", of: "followers", each: "network" },
    ["媒体ごと", "最後のフォロワー数"],
    ["last followers of each network"],
  ],
  [
    "retention",
    {
      kind: "retained",
      table: "customers",
      of: "monthlyAmount",
      from: "startOn",
      to: "endOn",
      each: "customer",
    },
    ["月額"],
    ["monthly amount at the end"],
  ],
  [
    "retention, capped",
    {
      kind: "retained",
      table: "customers",
      of: "monthlyAmount",
      from: "startOn",
      to: "endOn",
      each: "customer",
      cap: true,
    },
    ["増額分は除く"],
    ["increases left out"],
  ],
  [
    "repeat revenue",
    { kind: "returning", table: "revenue", on: "date", of: "amount", each: "customer" },
    ["前の期間に買った顧客の今期間の売上"],
    ["revenue in the period from those who bought"],
  ],
  [
    "who reached a target",
    { kind: "reaching", of: amount, kpi: "won", each: "owner" },
    ["<won>の目標を達成した人"],
    ["reached their <won> target"],
  ],
  ["a target", { kind: "target", kpi: "won" }, ["<won>の目標値"], ["target of <won>"]],
  ["another KPI", { kind: "kpi", kpi: "won" }, ["<won>"], ["<won>"]],
  ["numbers that are passed", { kind: "plain-only" }, ["渡した数値だけ"], ["numbers you pass"]],
  [
    "a running total",
    { kind: "cumulative", of: amount },
    ["年度初めからの累計：商談の金額の合計"],
    ["running total", "total amount of deals"],
  ],
  [
    "an earlier slice",
    { kind: "earlier", of: amount, by: count },
    ["金額の合計", "直近12か月の商談の件数"],
    ["total amount of deals", "by (number of deals"],
  ],
  [
    "a fallback",
    { kind: "otherwise", of: amount, otherwise: count, as: "approximate" },
    ["履歴がないうちは 商談の件数"],
    ["without history number of deals"],
  ],
  [
    "a lifetime",
    { kind: "lifetime", margin: amount, churn: ratio, months: 36 },
    ["3年分"],
    ["total amount of deals", "added up over 3 years"],
  ],
  [
    "a year's lifetime",
    { kind: "lifetime", margin: amount, churn: ratio, months: 12 },
    ["1年分"],
    ["over 1 year"],
  ],
];

test.each(CASES)("%s is told by the names of what it is made of", (_name, of, ja, en) => {
  for (const words of nonEmpty(ja)) expect(explain(of, "ja", (kpi) => `<${kpi}>`)).toContain(words);
  for (const words of nonEmpty(en)) expect(explain(of, "en", (kpi) => `<${kpi}>`)).toContain(words);
});

// By definition: brackets wherever an operator would bind otherwise, none around a name.
test("formulas within formulas are bracketed where an operator stands in them", () => {
  const name: Formula = { kind: "kpi", kpi: "won" };
  const print = (of: Formula) => explain(of, "en", (kpi) => kpi);
  expect(print({ kind: "product", factors: [name, { kind: "difference", of: name, minus: name }] })).toBe(
    "won × (won − won)",
  );
  expect(
    print({ kind: "ratio", numerator: name, denominator: { kind: "product", factors: [name, name] } }),
  ).toBe("won ÷ (won × won)");
  expect(
    print({ kind: "difference", of: { kind: "ratio", numerator: name, denominator: name }, minus: name }),
  ).toBe("(won ÷ won) − won");
});

test.each<[name: string, where: Record<string, string | string[]>, ja: string, en: string]>([
  ["a stage", { stage: "won" }, "（受注）", "(won)"],
  ["one of two stages", { stage: ["won", "lost"] }, "（受注か失注）", "(won or lost)"],
  ["any value", { owner: "*" }, "（担当者あり）", "(with owner)"],
  ["a value of no stage", { owner: ["A", "B"] }, "（担当者 = A, B）", "(owner = A, B)"],
  ["two conditions", { stage: "open", owner: "A" }, "（進行中・担当者 = A）", "(open, owner = A)"],
])("conditions in words: %s", (_name, where, ja, en) => {
  expect(explain({ ...count, where }, "ja", String)).toContain(ja);
  expect(explain({ ...count, where }, "en", String)).toContain(en);
});

test("without conditions there are no brackets", () => {
  expect(explain(count, "en", String)).toBe("number of deals [by closed on]");
});
