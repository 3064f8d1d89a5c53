import type { Text } from "../locale";

/** What each status means, and what to do about it. */
export const statusMeanings = {
  "on-track": {
    ja: "目標に届くペースです。何がうまくいったかを一言残しましょう。",
    en: "At the pace its target needs. Note what made it work.",
  },
  watch: {
    ja: "目標に少し届かないペース（90%以上）です。早めに打てる手を考えます。",
    en: "Slightly below that pace (90% or more). Think of what can be done early.",
  },
  "off-track": {
    ja: "目標の90%に届かないペースです。誰が、いつまでに、何をするかを決めます。",
    en: "Below 90% of that pace. Decide who does what, and by when.",
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

export const selfTestMessages = {
  byHand: { ja: "手計算：{how}", en: "By hand: {how}" },
} as const satisfies Record<string, Text>;
