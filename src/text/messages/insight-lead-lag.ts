import type { Text } from "../locale";

/** What is said of a leading and a lagging KPI. Never the word "cause". */
export const leadLagMessages = {
  same: {
    ja: "「{leading}」が動いた約{lag}{unit}後に、「{lagging}」も同じ向きに動く傾向があります（{n}{unit}分、相関{r}、幅{low}～{high}）。",
    en: "When “{leading}” moved, “{lagging}” tended to move the same way about {lag} {unit} later ({n} {units}; strength {r}, plausible range {low} to {high}).",
  },
  opposite: {
    ja: "「{leading}」が動いた約{lag}{unit}後に、「{lagging}」は逆向きに動く傾向があります（{n}{unit}分、相関{r}、幅{low}～{high}）。",
    en: "When “{leading}” moved, “{lagging}” tended to move the opposite way about {lag} {unit} later ({n} {units}; strength {r}, plausible range {low} to {high}).",
  },
  strong: {
    ja: "「{lagging}」の過去だけから予測するより誤差が{useful}小さくなります。因果の証明ではないので、同じ時期にほかに変わったことも確かめてください。",
    en: "Knowing it makes the forecast of “{lagging}” {useful} less wrong than its own past alone. This is a pattern, not proof: check what else changed.",
  },
  possible: {
    ja: "まだはっきりしない関係です。因果の証明ではありません。もう少しデータがたまってから見直してください。",
    en: "The link is not clear yet, and a pattern is not proof. Look again when there are more data.",
  },
  "no-evidence": {
    ja: "「{leading}」が「{lagging}」に先立って動く様子は、{n}{unit}分のデータからは見つかりません。",
    en: "In {n} {units} nothing shows that “{leading}” moves ahead of “{lagging}”.",
  },
  weak: {
    ja: "期間が短いので、関係があっても見落としている可能性があります。",
    en: "With so short a record a real link may well be missed.",
  },
  "too-few": {
    ja: "「{leading}」と「{lagging}」がそろっているのは{n}{unit}分だけです。確かなことを言うには少なくとも{least}{unit}分が必要です。",
    en: "“{leading}” and “{lagging}” have only {n} {units} in common; at least {least} are needed before any answer would be trustworthy.",
  },
  "mostly-zero": {
    ja: "「{leading}」か「{lagging}」は値が0の期間が半分を超えるので、関係を調べられません。",
    en: "“{leading}” or “{lagging}” is 0 in more than half of the periods, so there is nothing to compare.",
  },
  "no-variation": {
    ja: "「{leading}」か「{lagging}」がほとんど変化していないので、関係を調べられません。",
    en: "“{leading}” or “{lagging}” hardly varies, so there is nothing to compare.",
  },
} as const satisfies Record<string, Text>;

export const grainWords = {
  month: { one: { ja: "か月", en: "month" }, many: { ja: "か月", en: "months" } },
  week: { one: { ja: "週間", en: "week" }, many: { ja: "週間", en: "weeks" } },
} as const satisfies Record<string, Record<"one" | "many", Text>>;
