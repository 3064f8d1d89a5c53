import type { Text } from "../locale";

/** Why a value is empty, in a sentence that says what to do. */
export const metricsMessages = {
  "no-data": { ja: "この期間に該当するデータがありません。", en: "No rows fall into this period." },
  "no-table": {
    ja: "計算に必要な表がまだつながっていません。データを取り込んでください。",
    en: "A table it needs is not connected yet. Import the data.",
  },
  "no-column": {
    ja: "計算に必要な列がデータにありません。「列の対応」タブで列を指定してください。",
    en: "The data lack a column it needs. Name the column in the Mapping tab.",
  },
  "no-target": {
    ja: "この期間の目標値がありません。「目標値」タブに入れてください。",
    en: "There is no target for this period. Enter one in the Targets tab.",
  },
  "nothing-to-divide-by": {
    ja: "割る数（分母）が0なので計算できません。",
    en: "There is nothing to divide by: the denominator is 0.",
  },
  "negative-denominator": {
    ja: "割る数（分母）がマイナスなので計算できません。返金や訂正の行を確かめてください。",
    en: "The denominator is negative, so a ratio means nothing. Check refunds and corrections.",
  },
  "target-reached": {
    ja: "目標に届いているので、残りに対する倍率はありません。",
    en: "The target is already reached: nothing is left to cover.",
  },
  "no-history": {
    ja: "過去のその時点の記録がありません。記録は最初の更新の日から始まります。",
    en: "That day was not recorded. History starts with the first refresh.",
  },
  "none-observed": {
    ja: "この期間は解約が1件もなく、割る数がありません。期間を長くしてください。",
    en: "Nobody left in this period, so there is nothing to divide by. Take a longer period.",
  },
  "whole-months-only": {
    ja: "月・四半期・年など、月単位の期間でだけ計算できます。",
    en: "It is computed for periods of whole months only.",
  },
  "whole-company-only": {
    ja: "この値は全体でだけ計算できます。絞り込みを外してください。",
    en: "It exists for the whole company only; leave the segment out.",
  },
  "not-shared-out": {
    ja: "チャネルのない費用（人件費など）はチャネルに配れないので、チャネル別には計算しません。広告費だけの定義（CAC の variant=paid）を使ってください。",
    en: "Costs without a channel (salaries, say) cannot be shared out by channel; use CAC with variant=paid.",
  },
  // `;` is taken everywhere, a comma is not: docs/platform-assumptions.md, formula-semicolon.
  "plain-only": {
    ja: "データからの計算はありません。数値を渡してください。例：=ROI(1300000; 1000000)",
    en: "It has no live form. Pass the numbers, as in =ROI(1300000; 1000000).",
  },
  pending: {
    ja: "元データが読み込み中です。前回の値をそのまま表示しています。",
    en: "The source data are still loading. The last values are kept.",
  },
} as const satisfies Record<string, Text>;

/** What stands beside a value that must not be read as final. */
export const labelWords = {
  "so-far": { ja: "途中の値", en: "so far" },
  approximate: { ja: "近似（履歴なし）", en: "approximate, no history" },
  optimistic: { ja: "楽観的な下限（履歴なし）", en: "optimistic lower bound, no history" },
} as const satisfies Record<string, Text>;
