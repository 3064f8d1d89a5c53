import type { Text } from "../locale";

/** How the parts of a formula are said; `explain` fills them in. */
export const formulaWords = {
  lifetime: {
    ja: "{margin} を {churn} で減らしながら{years}年分足したもの",
    en: "{margin}, shrinking by {churn}, added up over {years} {years|year|years}",
  },
  cumulative: { ja: "年度初めからの累計：{of}", en: "running total since the fiscal year began: {of}" },
  earlier: {
    ja: "{of}。ただし（直近12か月の{by}）だけ前の期間",
    en: "{of}, of the period earlier by ({by} over the last 12 months)",
  },
  otherwise: {
    ja: "{of}。履歴がないうちは {otherwise}（そう表示する）",
    en: "{of}; without history {otherwise}, and labelled so",
  },
  target: { ja: "{kpi}の目標値", en: "target of {kpi}" },
  "plain-only": {
    ja: "渡した数値だけで計算（データからの計算はない）",
    en: "computed from the numbers you pass; there is no live form",
  },
  "at-start": { ja: "期間の始まる時点の{what}", en: "{what} there when the period starts" },
  "at-end": {
    ja: "{what}（期間の終わりか今日の時点）",
    en: "{what} (as of the period's end, or today)",
  },
  expected: {
    ja: "{on}が期間内の{what}（期間の終わりか今日の時点）",
    en: "{what}, {on} in the period (as of the period's end, or today)",
  },
  average: { ja: "期間中の平均の{what}", en: "average {what} over the period" },
  "average-months": { ja: "期間中の平均の{what} × 月数", en: "average {what} over the period × months" },
  "left-since-start": {
    ja: "期間の始めにいたうち期間中に離れた{what}",
    en: "{what} there at the start that left in the period",
  },
  latest: {
    ja: "{each}ごとに期間の終わりまでで最後の{of}の合計",
    en: "last {of} of each {each} by the end of the period, summed",
  },
  retained: {
    ja: "期間の始めの顧客の終わりの{of} ÷ 同じ顧客の始めの{of}",
    en: "{of} at the end of those who were customers at the start ÷ their {of} at the start",
  },
  "retained-cap": {
    ja: "期間の始めの顧客の終わりの{of}（増額分は除く）÷ 同じ顧客の始めの{of}",
    en: "{of} at the end of those who were customers at the start, increases left out ÷ their {of} at the start",
  },
  returning: {
    ja: "前の期間に買った顧客の今期間の{table} ÷ 同じ顧客の前の期間の{table}",
    en: "{table} in the period from those who bought in the period before ÷ their {table} then",
  },
  reaching: {
    ja: "{kpi}の目標を達成した人 ÷ 目標のある人",
    en: "people who reached their {kpi} target ÷ people with one",
  },
} as const satisfies Record<string, Text>;

export type FormulaWord = keyof typeof formulaWords;
