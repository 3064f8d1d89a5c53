import type { Text } from "../locale";

/** What is said of stages, stuck deals and people. */
export const funnelMessages = {
  "bottleneck-none": {
    ja: "はっきりしたボトルネックはありません。どのステージも、以前やほかのステージと比べて偶然の範囲を超える差はありません。",
    en: "No bottleneck stands out: no stage differs from before, or from the others, by more than chance makes.",
  },
  "bottleneck-split": {
    ja: "1つに絞れるボトルネックはありません。商談が最も減るのは「{narrow}」、最も長くとどまるのは「{slow}」です。",
    en: "There is no single bottleneck: most deals are lost at {narrow}, while they stay longest at {slow}.",
  },
  "bottleneck-few": {
    ja: "結果の分かった商談がまだ少なく（最も多いステージでも{n}件）、ボトルネックは判断できません。",
    en: "Too few deals have been through the stages to name a bottleneck (at most {n} in any stage).",
  },
  "bottleneck-no-history": {
    ja: "ステージの履歴がないため、商談がどこで失われたかは分かりません。ステージごとの割合は、いまいるステージからの近似です。",
    en: "Without stage history nobody can tell where deals were lost. The rates by stage are approximated from where deals stand now.",
  },
  "bottleneck-old-deals": {
    ja: "長く止まった進行中の商談が最も多いのは「{stage}」（{deals}件）です。",
    en: "Most of the open deals that have gone on too long stand at {stage} ({deals}).",
  },
  "bottleneck-no-deals": {
    ja: "商談のデータがないため、ボトルネックは判断できません。",
    en: "There are no deals to find a bottleneck in.",
  },
  "bottleneck-narrowest": {
    ja: "ボトルネックは「{stage}」です。次へ順調に進む商談は{rate}（ほかのステージでは{others}）と最も少なく、とどまる期間も最も長い（中央値{days}）ステージです。",
    en: "The bottleneck is {stage}: only {rate} of deals move on in good time ({others} in the other stages), and they stay there longest (median {days}).",
  },
  "bottleneck-narrow": {
    ja: "ボトルネックは「{stage}」です。次へ順調に進む商談は{rate}（ほかのステージでは{others}）と最も少なくなっています。",
    en: "The bottleneck is {stage}: only {rate} of deals move on in good time, fewer than anywhere else ({others} in the other stages).",
  },
  "bottleneck-worse": {
    ja: "ボトルネックは「{stage}」です。次へ順調に進む商談が{before}から{rate}に減りました。そのため直近半年で失った受注は約{wins}件（{money}）と見られます。",
    en: "The bottleneck is {stage}: it got worse. Only {rate} of deals move on in good time, down from {before}, which cost about {wins} {wins|win|wins} ({money}) in the last half year.",
  },
  "bottleneck-would-win": {
    ja: "ほかのステージ並みに進んでいれば、直近半年の受注は約{wins}件（{money}）多かった計算です。",
    en: "Had they moved on as elsewhere, the last half year would have brought about {wins} more {wins|win|wins} ({money}).",
  },
  "bottleneck-not-worse": {
    ja: "以前からの傾向で、最近悪くなったとは言えません。",
    en: "It has long been so; there is no sign that it got worse lately.",
  },
  "bottleneck-also-worse": {
    ja: "しかも以前（{before}）より悪くなっています（直近半年は{rate}）。",
    en: "And it got worse: from {before} to {rate} in the last half year.",
  },
  "bottleneck-one-window": {
    ja: "以前と比べられるだけの記録はまだありません。",
    en: "There is not enough earlier history yet to tell whether it changed.",
  },
  "bottleneck-other-worse": {
    ja: "「{stage}」は以前より悪くなっています（{before}→{rate}）。",
    en: "{stage} got worse as well (from {before} to {rate}).",
  },
  "bottleneck-stale": {
    ja: "いま{deals}件（{amount}）がここで停滞しています。",
    en: "{deals} {deals|deal|deals} ({amount}) {deals|is|are} stuck there now.",
  },
  "stale-none": {
    ja: "停滞している商談はありません。",
    en: "No deal is stuck.",
  },
  "stale-some": {
    ja: "{deals}件（{amount}）の商談が、受注した商談の8割より長く同じステージに止まっています。まず「{first}」（{stage}、{days}）の次の一手を決めるか、失注として閉じてください。",
    en: "{deals} {deals|deal|deals} ({amount}) {deals|has stood in its|have stood in their} stage for longer than four of five won deals did. Start with {first} ({stage}, {days}): decide its next step, or close it as lost.",
  },
  "stale-by-age": {
    ja: "{deals}件（{amount}）の商談が、受注した商談の8割より長く続いています（ステージの履歴がないため、作成日からの日数で見ています）。まず「{first}」（{days}）の次の一手を決めるか、失注として閉じてください。",
    en: "{deals} {deals|deal|deals} ({amount}) {deals|has|have} been open for longer than four of five won deals took (counted from {deals|its|their} creation, as there is no stage history). Start with {first} ({days}): decide its next step, or close it as lost.",
  },
  "stale-unknown": {
    ja: "受注した商談が少なく、普通かかる日数が分からないため、停滞は判断できません。",
    en: "Too few deals have been won to know how long is too long.",
  },
  "coach-gap": {
    ja: "{person}さんの「{stage}」：次へ順調に進んだのは{n}件中{k}件（{rate}）。同じような商談でほかのメンバーは{team}で、偶然とは考えにくい差です（実力は{low}～{high}と推定）。",
    en: "{person} at {stage}: {k} of {n} {n|deal|deals} moved on in good time ({rate}); colleagues with a similar mix of deals manage {team}. Chance hardly explains it (true rate probably {low} to {high}).",
  },
  "coach-strength": {
    ja: "{person}さんの「{stage}」：次へ順調に進んだのは{n}件中{k}件（{rate}）。同じような商談でほかのメンバーは{team}です。やり方をチームに共有してもらいましょう。",
    en: "{person} at {stage}: {k} of {n} {n|deal|deals} moved on in good time ({rate}), against {team} for colleagues with a similar mix. Ask what they do there, and share it.",
  },
  "coach-watch-below": {
    ja: "{person}さんの「{stage}」：{n}件中{k}件（{rate}）、ほかのメンバーは{team}。低めですが、偶然かもしれません。件数が増えるまで様子を見ます。",
    en: "{person} at {stage}: {k} of {n} ({rate}), colleagues {team}. It looks low but may be chance; wait for more deals.",
  },
  "coach-watch-above": {
    ja: "{person}さんの「{stage}」：{n}件中{k}件（{rate}）、ほかのメンバーは{team}。高めですが、偶然かもしれません。",
    en: "{person} at {stage}: {k} of {n} ({rate}), colleagues {team}. It looks high but may be chance.",
  },
  "coach-in-line": {
    ja: "{person}さんの「{stage}」：{n}件中{k}件（{rate}）で、ほかのメンバー（{team}）とはっきりした差はありません。",
    en: "{person} at {stage}: {k} of {n} ({rate}), no clear difference from colleagues ({team}).",
  },
  "coach-few": {
    ja: "{person}さんの「{stage}」：結果の分かった商談がまだ{n}件で、判断できません。",
    en: "{person} at {stage}: only {n} {n|deal|deals} can be judged yet, not enough to say anything.",
  },
  "coach-no-team": {
    ja: "{person}さんの「{stage}」：比べられる同僚の商談が足りず、判断できません。",
    en: "{person} at {stage}: colleagues have too few deals there to compare with.",
  },
  "coach-look-together": {
    ja: "進まなかった直近の商談（{deals}）を一緒に振り返り、どこで止まったかを見てください。",
    en: "Go through the latest deals that did not move on together ({deals}) and look where they stopped.",
  },
  "coach-volume-low": {
    ja: "活動は週{own}件で、ほかのメンバーの{team}件より少なめです。時間の使い方や担当量から話してみてください。",
    en: "Activities are {own} a week against {team} for colleagues: talk about time and workload first.",
  },
  "coach-volume-same": {
    ja: "活動は週{own}件（ほかのメンバーは{team}件）と足りているので、量よりも進め方に目を向けてください。",
    en: "With {own} {own|activity|activities} a week (colleagues {team}) effort is there: look at how, not how much.",
  },
  "coach-slow": {
    ja: "このステージでの期間は中央値{own}で、ほかのメンバー（{team}）より長めです。",
    en: "Deals stay here for a median of {own}, longer than with colleagues ({team}).",
  },
  "coach-people-gaps": {
    ja: "一緒に見直すとよい点が{count}件あります：{list}。",
    en: "Worth going through together: {list}.",
  },
  "coach-people-none": {
    ja: "件数を考えると、個人の間に偶然を超える弱点は見つかりません。",
    en: "Given how few deals each person has, no gap between people goes beyond chance.",
  },
  "coach-no-history": {
    ja: "ステージの履歴がないため、個人ごとの比較はできません。",
    en: "Without stage history people cannot be compared stage by stage.",
  },
  "coach-all-few": {
    ja: "結果の分かった商談や比べる人数がまだ足りず、個人ごとの判断はできません。",
    en: "There are not enough deals, or people to compare with, to say anything about anybody yet.",
  },
} as const satisfies Record<string, Text>;
