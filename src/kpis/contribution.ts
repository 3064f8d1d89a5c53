import type { Kpi } from "../metrics/kpi";
import { LAST_3_MONTHS, LAST_MONTH } from "./now";
import { rate, total } from "./parameters";
import { kpi, ratio, wonAmount } from "./rows";

const credited = { kind: "sum", table: "credits", of: "amount", on: "closedOn" } as const;
const sourced = { ...credited, where: { model: "first", marketing: "yes" } } as const;
const gain = { kind: "product", factors: [kpi("marketing-revenue"), kpi("gross-margin")] } as const;

/** What marketing brings to revenue. Definitions, variants and sources: docs/kpis.md. */
export const CONTRIBUTION = {
  "marketing-revenue": {
    function: "MARKETING_REVENUE",
    name: { ja: "マーケティング起点売上", en: "Marketing-sourced revenue" },
    question: {
      ja: "マーケティングから始まった受注はいくらか",
      en: "How much of what we won began with marketing?",
    },
    formula: sourced,
    unit: "money",
    better: "higher",
    timing: "lagging",
    now: LAST_MONTH,
    family: "marketing",
    note: {
      ja: "最初の接点（接点の記録がなければリードか商談のリードソース）がマーケティングのチャネルである受注金額。分からないものは配らない。",
      en: "Won amount whose first touch (or, where no touches are recorded, the source of its lead or deal) is a marketing channel. What is unknown stays unattributed.",
    },
    source: "pedowitzgroup.com; petavue docs",
    variants: {
      last: {
        label: { ja: "最後の接点", en: "Last touch" },
        formula: { ...credited, where: { model: "last", marketing: "yes" } },
        note: { ja: "商談になる直前の接点に全額。", en: "All to the last touch before the deal." },
      },
      linear: {
        label: { ja: "均等配分", en: "Linear" },
        formula: { ...credited, where: { model: "linear", marketing: "yes", fromTouches: "yes" } },
        note: { ja: "すべての接点に均等に。接点の表が要る。", en: "Equal shares; needs a table of touches." },
      },
      "u-shaped": {
        label: { ja: "U字型", en: "U-shaped" },
        formula: { ...credited, where: { model: "u-shaped", marketing: "yes", fromTouches: "yes" } },
        note: {
          ja: "最初と最後に40％ずつ、残りを間の接点に。接点の表が要る。",
          en: "40 % each to first and last, the rest in between; needs a table of touches.",
        },
      },
      influenced: {
        label: { ja: "関与", en: "Influenced" },
        formula: { ...wonAmount, where: { stage: "won", influenced: "yes" } },
        note: {
          ja: "どこかでマーケティングの接点があった受注の全額。起点売上と足してはいけない。",
          en: "All of every deal that marketing touched anywhere. Never add it to sourced revenue.",
        },
      },
    },
    plain: [total("marketing_revenue", { ja: "マーケティング起点売上", en: "marketing-sourced revenue" })],
  },
  "marketing-contribution": {
    function: "MARKETING_CONTRIBUTION",
    name: { ja: "マーケティング収益貢献度", en: "Marketing contribution" },
    question: {
      ja: "受注の何割がマーケティングから始まったか",
      en: "What share of wins began with marketing?",
    },
    formula: ratio(kpi("marketing-revenue"), wonAmount),
    unit: "percent",
    better: "higher",
    timing: "lagging",
    now: LAST_3_MONTHS,
    family: "marketing",
    note: { ja: "マーケティング起点売上 ÷ 受注金額。", en: "Marketing-sourced revenue ÷ won amount." },
    source: "pedowitzgroup.com",
    plain: [
      total("marketing_revenue", { ja: "マーケティング起点売上", en: "marketing-sourced revenue" }),
      total("won_amount", { ja: "受注金額", en: "won amount" }),
    ],
  },
  "marketing-roi": {
    function: "MARKETING_ROI",
    name: { ja: "マーケティングROI", en: "Marketing ROI" },
    question: { ja: "マーケティングの費用は利益を生んだか", en: "Did marketing earn its cost back?" },
    formula: ratio({ kind: "difference", of: gain, minus: kpi("spend") }, kpi("spend")),
    unit: "percent",
    better: "higher",
    timing: "lagging",
    now: LAST_3_MONTHS,
    family: "marketing",
    note: {
      ja: "（マーケティング起点売上 × 粗利率 − 費用）÷ 費用。割り当てた結果であり、費用をかけなければ失われた額ではない。",
      en: "(Marketing-sourced revenue × gross margin − cost) ÷ cost. It is attributed, not what would have been lost without it.",
    },
    source: "actdrills.com/concept/marketing-roi; measured.com",
    plain: [
      total("marketing_revenue", { ja: "マーケティング起点売上", en: "marketing-sourced revenue" }),
      rate("gross_margin", { ja: "粗利率", en: "gross margin" }),
      total("cost", { ja: "費用", en: "cost" }),
    ],
  },
  roi: {
    function: "ROI",
    name: { ja: "投資収益率", en: "ROI" },
    question: { ja: "投じた額の何割が増えて返ったか", en: "What came back beyond what was put in?" },
    formula: { kind: "plain-only" },
    unit: "percent",
    better: "higher",
    timing: "lagging",
    now: LAST_MONTH,
    family: "marketing",
    note: {
      ja: "（利益 − 費用）÷ 費用。渡した数値だけで計算する。",
      en: "(Gain − cost) ÷ cost, computed from the numbers you pass only.",
    },
    source: "actdrills.com/concept/marketing-roi",
    plain: [total("gain", { ja: "得た額", en: "gain" }), total("cost", { ja: "費用", en: "cost" })],
  },
} as const satisfies Record<string, Kpi>;
