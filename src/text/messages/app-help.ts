import type { Text } from "../locale";

/** What each status means, and what to do about it. */
export const statusMeanings = {
  "on-track": {
    ja: "目標に届く見込みが高く、悪くなる兆しもありません。何がうまくいったかを一言残しましょう。",
    en: "The target is likely to be reached, and nothing points downwards. Note what made it work.",
  },
  watch: {
    ja: "目標に届くかどうか分からないか、いつもの変動の範囲で下回っています。今回の数字だけを追わず、早めに打てる手を考えます。",
    en: "The target is open, or missed within normal variation. Think of what can be done early, rather than chase one figure.",
  },
  "off-track": {
    ja: "いつもの変動を超えて悪くなったか、目標に届く見込みがほとんどありません。KPIタブで「赤にする境界」を決めたKPIは、その境界を割ったとき（少ないほど良いKPIでは超えたとき）です。誰が、いつまでに、何をするかを決めます。",
    en: "It got worse beyond normal variation, or the target is hardly within reach; where the KPI tab sets a border to red, it is beyond that. Decide who does what, and by when.",
  },
  "no-target": {
    ja: "目標がないので、良し悪しは言えません。目標を決めるか、KPIから外します。",
    en: "Without a target nothing is good or bad. Set one, or drop the KPI.",
  },
  "no-value": {
    ja: "計算できません。足りないデータか、割る数が0です。ゼロという意味ではありません。",
    en: "It cannot be computed: data are missing, or there is nothing to divide by. That is not zero.",
  },
  untrusted: {
    ja: "元のデータが古いか、点検に通っていません。直すまで色をつけません。",
    en: "Its data are old or failed their audit, so no colour would be true until they are repaired.",
  },
} as const satisfies Record<string, Text>;
