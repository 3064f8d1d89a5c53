import type { Text } from "../locale";

/** Why a KPI changed. Parts are what the change is made of, never who is to blame. */
export const whyMessages = {
  moved: {
    ja: "「{kpi}」は{before}から{after}になりました（{change}）。",
    en: "{kpi} went from {before} to {after} ({change}).",
  },
  normal: {
    ja: "ふだんの変動の範囲内なので、内訳は参考です。",
    en: "That is within normal variation; the parts only describe it.",
  },
  factors: { ja: "内訳：{parts}。", en: "Behind it: {parts}." },
  segments: { ja: "{field}別の内訳：{parts}。", en: "By {field}: {parts}." },
  unchanged: { ja: "「{kpi}」は変わっていません（{after}）。", en: "{kpi} has not changed ({after})." },
  "no-value": {
    ja: "「{kpi}」はどちらかの期間の値がないので、変化の理由を調べられません。",
    en: "{kpi} has no value in one of the two periods, so there is no change to explain.",
  },
  "no-parts": {
    ja: "これ以上は分けられません。",
    en: "It cannot be taken apart any further.",
  },
} as const satisfies Record<string, Text>;

export const whyWords = {
  numerator: { ja: "分子（割られる数）", en: "the total that is divided" },
  denominator: { ja: "分母（割る数）", en: "the total it is divided by" },
  rest: { ja: "その他", en: "the rest" },
  new: { ja: "（新規）", en: " (new)" },
  gone: { ja: "（なくなった）", en: " (gone)" },
  points: { ja: "ポイント", en: " points" },
  between: { ja: "、", en: ", " },
} as const satisfies Record<string, Text>;
