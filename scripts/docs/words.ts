import type { Kpi, Unit } from "../../src/metrics/kpi";
import type { Text } from "../../src/text/locale";

/** Names of a KPI record's codes for readers of the pages. */
export const UNITS: Readonly<Record<Unit, Text>> = {
  money: { ja: "金額", en: "money" },
  "money-per-day": { ja: "1日あたりの金額", en: "money per day" },
  count: { ja: "件数", en: "count" },
  percent: { ja: "割合（0〜1、%で表示）", en: "share (0–1, shown as %)" },
  multiple: { ja: "倍率", en: "multiple" },
  days: { ja: "日数", en: "days" },
  months: { ja: "月数", en: "months" },
  rank: { ja: "順位", en: "rank" },
};

export const BETTER: Readonly<Record<Kpi["better"], Text>> = {
  higher: { ja: "高いほど良い", en: "higher is better" },
  lower: { ja: "低いほど良い", en: "lower is better" },
  target: { ja: "目標に近いほど良い", en: "best at its target" },
};

export const TIMING: Readonly<Record<Kpi["timing"], Text>> = {
  leading: { ja: "先行指標", en: "leading" },
  lagging: { ja: "遅行指標", en: "lagging" },
};

/** In the order in which the pages show them. */
export const FAMILIES: Readonly<Record<Kpi["family"], Text>> = {
  sales: { ja: "営業", en: "Sales" },
  marketing: { ja: "マーケティング", en: "Marketing" },
  retention: { ja: "顧客の継続", en: "Retention" },
};
