import type { Text } from "../locale";

export const spendMessages = {
  wasteful: {
    ja: "「{channel}」は費用の{share}を使っていますが、新規顧客は{customers}社（全体の{customerShare}）です。1社あたり{cost}で、ほかのチャネル（{others}）の約{times}倍かかっています。偶然とは考えにくい差です。",
    en: "{channel} takes {share} of the money and brought {customers} new {customers|customer|customers} ({customerShare} of all). Each cost {cost}, about {times} times the other channels' {others}. Chance is an unlikely explanation.",
  },
  wastefulNone: {
    ja: "「{channel}」は費用の{share}を使っていますが、新規顧客は1社もありません。ほかのチャネルは1社あたり{others}です。偶然とは考えにくい差です。",
    en: "{channel} takes {share} of the money and brought no new customer; the other channels pay {others} for one. Chance is an unlikely explanation.",
  },
  "in-line": {
    ja: "「{channel}」の費用対効果は、ほかのチャネルとはっきり違うとは言えません（新規顧客{customers}社）。",
    en: "{channel} does not clearly cost more or less per new customer than the others ({customers} new {customers|customer|customers}).",
  },
  "not-enough-data": {
    ja: "「{channel}」は、費用対効果を判断できるだけのデータがまだありません（新規顧客{customers}社）。",
    en: "There is not enough data yet to judge {channel} ({customers} new {customers|customer|customers}).",
  },
} as const satisfies Record<string, Text>;
