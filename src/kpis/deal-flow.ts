import type { Kpi } from "../metrics/kpi";
import { LAST_3_MONTHS, LAST_12_MONTHS, TODAY } from "./now";
import { rate, total } from "./parameters";
import { closedAmount, kpi, ratio, wonAmount } from "./rows";

const entries = { kind: "count", table: "stays", on: "enteredOn" } as const;
const exits = { kind: "count", table: "stays", on: "leftOn" } as const;
const reached = { kind: "count", table: "reached", on: "createdOn" } as const;

/** How deals move. Definitions, variants and sources: docs/kpis.md. */
export const DEAL_FLOW = {
  "required-coverage": {
    function: "REQUIRED_COVERAGE",
    name: { ja: "必要カバレッジ", en: "Required coverage" },
    question: {
      ja: "目標に届くにはパイプラインが何倍必要か",
      en: "How many times the target must the pipeline be?",
    },
    formula: {
      kind: "otherwise",
      of: ratio(
        { kind: "sum", table: "pastPipeline", of: "amount", on: "on" },
        { kind: "sum", table: "pastPipeline", of: "wonAmount", on: "on" },
      ),
      otherwise: ratio(closedAmount, wonAmount),
      as: "optimistic",
    },
    unit: "multiple",
    better: "lower",
    timing: "leading",
    now: LAST_12_MONTHS,
    family: "sales",
    note: {
      ja: "過去の月の同じ時点のパイプラインのうち月内に受注した割合の逆数。記録が4か月に満たないうちは1÷受注率（金額）で、楽観的な下限。",
      en: "1 ÷ the share of past months' pipeline, at the same point, that was won in its month. Until four months are recorded 1 ÷ win rate by value: an optimistic lower bound.",
    },
    source: "Kellogg, Target Pipeline Coverage is Not the Inverse of Win Rate; Gartner (Rietberg 2019)",
    plain: [
      total("pipeline", { ja: "過去のパイプライン金額", en: "past pipeline" }),
      total("won", { ja: "そのうち受注した金額", en: "amount won of it" }),
    ],
  },
  "sales-velocity": {
    function: "SALES_VELOCITY",
    name: { ja: "セールスベロシティ", en: "Sales velocity" },
    question: { ja: "1日あたりいくらの受注が進んでいるか", en: "How much is being sold per day?" },
    formula: ratio(
      {
        kind: "product",
        factors: [kpi("open-deals"), kpi("win-rate"), kpi("average-deal-size")],
      },
      kpi("sales-cycle"),
    ),
    unit: "money-per-day",
    better: "higher",
    timing: "lagging",
    now: LAST_3_MONTHS,
    family: "sales",
    note: {
      ja: "進行中の商談数 × 受注率 × 平均取引規模 ÷ 営業サイクル。",
      en: "Open deals × win rate × average deal size ÷ sales cycle.",
    },
    source: "mavenlb.com; winsabove; QuarterOne",
    variants: {
      new: {
        label: { ja: "新規商談で", en: "With new deals" },
        formula: ratio(
          {
            kind: "product",
            factors: [kpi("new-deals"), kpi("win-rate"), kpi("average-deal-size")],
          },
          kpi("sales-cycle"),
        ),
        note: {
          ja: "進行中の商談ではなく、期間中に生まれた商談で。",
          en: "Deals created in the period instead of open ones.",
        },
      },
    },
    plain: [
      total("deals", { ja: "商談数", en: "deals" }),
      rate("win_rate", { ja: "受注率", en: "win rate" }),
      rate("average_deal_size", { ja: "平均取引規模", en: "average deal size" }),
      rate("cycle_days", { ja: "営業サイクル（日）", en: "sales cycle in days" }),
    ],
  },
  "stage-conversion": {
    function: "STAGE_CONVERSION",
    eachOf: "stageName",
    name: { ja: "ステージ転換率", en: "Stage conversion" },
    question: { ja: "商談はどのステージで止まるか", en: "At which stage do deals stop?" },
    formula: {
      kind: "otherwise",
      of: ratio(
        { ...entries, where: { mature: "yes", advanced: "yes" } },
        { ...entries, where: { mature: "yes" } },
      ),
      otherwise: ratio({ ...reached, where: { advanced: "yes" } }, reached),
      as: "approximate",
    },
    unit: "percent",
    better: "higher",
    timing: "leading",
    now: LAST_12_MONTHS,
    family: "sales",
    note: {
      ja: "ステージごとに、入った商談のうち通常の日数内に次へ進んだ割合。日数がたっていないものは入れない。飛ばしたステージは通過とみなす。履歴がないうちは到達したステージからの近似。",
      en: "Per stage: deals that went on within its usual time ÷ deals that entered; too recent ones are left out, skipped stages count as passed. Without history an approximation from the stages reached.",
    },
    source: "methods: cohort conversion; Varicent, FunnelCake",
    variants: {
      early: {
        label: { ja: "早読み", en: "Early look" },
        formula: ratio(
          { ...exits, where: { exit: "forward" } },
          { ...exits, where: { exit: ["forward", "lost"] } },
        ),
        note: {
          ja: "期間中にステージを出た商談のうち次へ進んだ割合。早く分かるが、早く決まる商談に偏る。",
          en: "Went on ÷ left the stage in the period. Fast, but biased to deals that are decided quickly.",
        },
      },
    },
    plain: [
      total("advanced", { ja: "次へ進んだ商談数", en: "deals that went on" }),
      total("entered", { ja: "入った商談数", en: "deals that entered" }),
    ],
  },
  "stale-deals": {
    function: "STALE_DEALS",
    name: { ja: "停滞商談数", en: "Stale deals" },
    question: { ja: "止まっている商談はいくつか", en: "How many deals are stuck?" },
    formula: {
      kind: "stock",
      now: { kind: "count", table: "stays", on: "enteredOn", where: { stale: "yes" } },
      past: "history",
    },
    unit: "count",
    better: "lower",
    timing: "leading",
    now: TODAY,
    family: "sales",
    note: {
      ja: "いまのステージにいる日数が、受注した商談の8割より長い（設定で日数を決めたときはそれより長い）進行中の商談。ステージの履歴が要る。",
      en: "Open deals that have been in their stage for longer than four of five won deals were, or than the days in Settings. Needs stage history.",
    },
    source: "methods: time in stage",
    variants: {
      age: {
        label: { ja: "作成からの日数", en: "By age" },
        formula: {
          kind: "stock",
          now: { kind: "count", table: "deals", on: "createdOn", where: { old: "yes" } },
          past: "history",
        },
        note: {
          ja: "作成からの日数が、受注した商談の8割より長いもの。履歴がなくても数えられる。",
          en: "Open for longer than four of five won deals took; needs no history.",
        },
      },
    },
    plain: [total("stale_deals", { ja: "停滞商談数", en: "stale deals" })],
  },
} as const satisfies Record<string, Kpi>;
