import type { Text } from "../locale";

/** What a value's chart says. Sentences are put together: what was seen, what it means, what to know about it. */
export const signalWords = {
  collecting: {
    ja: "「{kpi}」の値はまだ{n}回分です。あと{more}回分たまると、いつもの変動かどうかを見分けられます。",
    en: "{kpi}: {n} {n|value|values} so far. After {more} more, unusual changes can be told from the usual ups and downs.",
  },
  none: {
    ja: "「{kpi}」の{period}の値{value}は、いつもの変動の範囲（{low}〜{high}）です。",
    en: "{kpi}: {value} in {period}, within the usual range of {low} to {high}.",
  },
  "outside-above": {
    ja: "「{kpi}」の{period}の値{value}は、いつもの範囲（{low}〜{high}）を上回りました。",
    en: "{kpi}: {value} in {period}, above the usual range of {low} to {high}.",
  },
  "outside-below": {
    ja: "「{kpi}」の{period}の値{value}は、いつもの範囲（{low}〜{high}）を下回りました。",
    en: "{kpi}: {value} in {period}, below the usual range of {low} to {high}.",
  },
  "run-above": {
    ja: "「{kpi}」は{run}回続けて、ふだんの水準より高い値です（{period}は{value}）。",
    en: "{kpi}: above the usual level {run} times in a row ({value} in {period}).",
  },
  "run-below": {
    ja: "「{kpi}」は{run}回続けて、ふだんの水準より低い値です（{period}は{value}）。",
    en: "{kpi}: below the usual level {run} times in a row ({value} in {period}).",
  },
  "near-above": {
    ja: "「{kpi}」は最近4回のうち3回以上、いつもの範囲（{low}〜{high}）の上限に近い値です。",
    en: "{kpi}: near the top of the usual range ({low} to {high}) in at least three of the last four periods.",
  },
  "near-below": {
    ja: "「{kpi}」は最近4回のうち3回以上、いつもの範囲（{low}〜{high}）の下限に近い値です。",
    en: "{kpi}: near the bottom of the usual range ({low} to {high}) in at least three of the last four periods.",
  },
  better: { ja: "偶然とは考えにくい、良い変化です。", en: "That is hardly chance: something got better." },
  worse: {
    ja: "偶然とは考えにくい、悪い変化です。何が変わったのかを確かめてください。",
    en: "That is hardly chance: find out what got worse.",
  },
  changed: {
    ja: "偶然とは考えにくい変化です。何が変わったのかを確かめてください。",
    en: "That is hardly chance: find out what changed.",
  },
  provisional: {
    ja: "値がまだ{n}回分なので、参考です。",
    en: "With only {n} {n|value|values} so far, take it as a hint.",
  },
  few: {
    ja: "件数が少ないので、大きな変化だけを知らせています。",
    en: "The numbers are small, so only large changes are reported.",
  },
  allowed: { ja: "（{what}を考えに入れた範囲です。）", en: "(The range allows for {what}.)" },
  season: { ja: "季節", en: "the season" },
  trend: { ja: "これまでの伸びや減り", en: "the trend so far" },
  residuals: { ja: "前回の値", en: "the value before" },
  and: { ja: "と", en: " and " },
  relock: {
    ja: "{from}ごろから水準が変わったようです。理由が分かれば、範囲をそこから引き直せます。",
    en: "The level seems to have changed around {from}. If you know why, let the range start there.",
  },
} as const satisfies Record<string, Text>;

/** Why a status is what it is: first how the target stands, then what follows. */
export const judgeWords = {
  chance: { ja: "目標に届く見込みは{p}です。", en: "The chance of reaching the target is {p}." },
  met: { ja: "目標に届いています。", en: "The target is met." },
  flow: {
    ja: "目標の今日までの分に対して{share}です。",
    en: "It stands at {share} of the target for the days so far.",
  },
  level: { ja: "目標の{share}です。", en: "It stands at {share} of the target." },
  border: {
    ja: "色は、KPIタブの「赤にする境界」（{where}）で決めています。",
    en: "Its colour follows the border to red set in the KPI tab ({where}).",
  },
  "border-higher": { ja: "{share}未満が赤", en: "red below {share}" },
  "border-lower": { ja: "{share}を超えると赤", en: "red above {share}" },
  "border-target": { ja: "{share}を超えてずれると赤", en: "red when more than {share} off" },
  under: { ja: "1%未満", en: "under 1%" },
  almost: { ja: "99%以上", en: "over 99%" },
  steady: { ja: "いつもの変動の範囲で、順調です。", en: "It is on its usual course." },
  improving: {
    ja: "しかも良い変化が出ています。理由を言葉にして続けましょう。",
    en: "And it is getting better: name the reason and keep it up.",
  },
  eroding: {
    ja: "ただし、悪い変化が出ています。届かなくなる前に理由を確かめてください。",
    en: "But something got worse: find out what before it costs the target.",
  },
  act: {
    ja: "しかも、偶然とは考えにくい悪い変化が出ています。いま手を打ちましょう。",
    en: "And something got worse that is hardly chance: act now.",
  },
  open: {
    ja: "いつもの変動の範囲で、まだどちらにも転びます。",
    en: "That is normal variation, and it can still go either way.",
  },
  rising: {
    ja: "良い変化が出ています。続けられるかを見守りましょう。",
    en: "But it is getting better: see that it lasts.",
  },
  patience: {
    ja: "目標を下回っていますが、いつもの変動の範囲です。今回の数字だけを追わず、やり方を見直しましょう。",
    en: "It is below target, but that is normal variation: do not chase this period, improve how the work is done.",
  },
  late: {
    ja: "残りで取り戻すのは難しそうです。いま打てる手か、目標の見直しを話し合いましょう。",
    en: "What is left will hardly make up for it: decide what can still be done, or reset the target.",
  },
  over: {
    ja: "目標に届かないまま期間が終わりました。次に何を変えるかを決めましょう。",
    en: "The period ended short of its target: decide what to change next.",
  },
  incapable: {
    ja: "いつもの変動の範囲では目標に届きません。やり方を変えるか、目標を見直しましょう。",
    en: "The target lies beyond the usual range: change how the work is done, or reset the target.",
  },
  climbing: {
    ja: "良い変化ですが、いまの範囲ではまだ目標に届きません。",
    en: "It is getting better, but the target still lies beyond the usual range.",
  },
  attainment: {
    ja: "値がまだ少ないので、目標との差だけで見た仮の状態です。",
    en: "There are too few values yet: this goes by the target alone, for now.",
  },
  provisional: {
    ja: "値がまだ{n}回分なので、仮の判断です。",
    en: "It is provisional: there {n|is|are} only {n} {n|value|values}.",
  },
  held: {
    ja: "境目のすぐ近くなので、前回の色のままにしています。",
    en: "It is right at the border, so the colour stays as it was.",
  },
  "drift-better": {
    ja: "ゆるやかな良い変化が見え始めています。",
    en: "A slow change for the better is showing.",
  },
  "drift-worse": {
    ja: "ゆるやかな悪い変化が見え始めています。",
    en: "A slow change for the worse is showing.",
  },
  "drift-changed": { ja: "水準が動いているようです。", en: "Its level seems to be moving." },
  moved: { ja: "いつもの範囲から外れています。", en: "It is outside its usual range." },
  "no-value": { ja: "値がまだありません。", en: "There is no value yet." },
  "no-target": {
    ja: "目標がないので、良し悪しを判断できません。「目標値」タブに入れてください。",
    en: "Without a target it is neither good nor bad. Enter one in the Targets tab.",
  },
  stale: {
    ja: "データが古いので、色を付けていません。データを更新してください。",
    en: "The data are stale, so there is no colour. Bring them up to date.",
  },
  audit: {
    ja: "データに問題が見つかったので、色を付けていません。データ監査の結果を確かめてください。",
    en: "The data failed their audit, so there is no colour. See what the audit found.",
  },
} as const satisfies Record<string, Text>;
