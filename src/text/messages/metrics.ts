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
  pending: {
    ja: "元データが読み込み中です。前回の値をそのまま表示しています。",
    en: "The source data are still loading. The last values are kept.",
  },
} as const satisfies Record<string, Text>;
