import type { Text } from "../locale";

/** Whether a number can be believed. Placeholders: kpi, tab, count, value, low, high, findings. */
export const trustMessages = {
  none: { ja: "値がまだないので、確かさは言えません。", en: "There is no value yet to judge." },
  clean: {
    ja: "この数字のもとになるデータに、気になる点はありません。",
    en: "Nothing was found in the data this number is made of.",
  },
  found: {
    ja: "もとのデータに確かめたい点が{findings}件あります。数字がどれだけ動くかは計算できません。",
    en: "Worth a look in its data: {findings}. How far that moves the number cannot be computed.",
  },
  "moves-to": {
    ja: "「{tab}」の{count}行を直すと、{kpi}は{value}から{low}になります。",
    en: "{tab}, rows to repair: {count}. That moves {kpi} from {value} to {low}.",
  },
  "moves-between": {
    ja: "「{tab}」の{count}行を直すと、{kpi}は{value}から、{low}〜{high}のどこかになります。",
    en: "{tab}, rows to repair: {count}. That moves {kpi} from {value} to between {low} and {high}.",
  },
} as const satisfies Record<string, Text>;
