import type { Text } from "../locale";

/** Where a running period is heading, and what the next one will bring. */
export const forecastMessages = {
  pace: {
    ja: "「{kpi}」はここまで{soFar}。着地見込みは{value}（8割方{low}～{high}の間）です。",
    en: "{kpi} stands at {soFar} and is heading for {value}; 8 times out of 10 it ends between {low} and {high}.",
  },
  "pace-alone": {
    ja: "「{kpi}」はここまで{soFar}。着地見込みは{value}ですが、過去の記録が少なく、どれだけ外れうるかはまだ分かりません。",
    en: "{kpi} stands at {soFar} and is heading for {value}. There is too little history to say how far off that may be.",
  },
  forecast: {
    ja: "「{kpi}」は{value}になる見込みです（8割方{low}～{high}の間、過去{n}期から）。",
    en: "{kpi} will come to about {value}; 8 times out of 10 between {low} and {high} (from {n} past {n|period|periods}).",
  },
  "forecast-alone": {
    ja: "「{kpi}」は{value}になる見込みです。どれだけ外れうるかはまだ分かりません。",
    en: "{kpi} will come to about {value}; how far off that may be is not known yet.",
  },
  short: {
    ja: "季節の癖を知るには記録がまだ短めです。",
    en: "The history is short for learning its seasons.",
  },
  mean: { ja: "記録が少ないため、平均で見ています。", en: "With so few periods it is simply their average." },
  hit: { ja: "目標{target}に届く見込みは{chance}。", en: "Chance of reaching {target}: {chance}." },
  stay: {
    ja: "目標{target}以内に収まる見込みは{chance}。",
    en: "Chance of staying within {target}: {chance}.",
  },
  needed: {
    ja: "届くには残り{days}日、1日{required}が必要です（これまでは1日{rate}）。",
    en: "To get there it takes {required} a day for the {days} {days|day|days} left, against {rate} a day so far.",
  },
  room: {
    ja: "残り{days}日、1日{required}までなら収まります（これまでは1日{rate}）。",
    en: "It may grow by {required} a day for the {days} {days|day|days} left, against {rate} a day so far.",
  },
  met: { ja: "目標{target}はもう達成しています。", en: "The target of {target} is already met." },
  exceeded: {
    ja: "目標の上限{target}をもう超えています。",
    en: "It is already beyond its limit of {target}.",
  },
  "no-target": { ja: "目標値がまだありません。", en: "It has no target yet." },
  "no-direction": {
    ja: "多いほうがよいとも少ないほうがよいとも言えないKPIなので、達成の見込みは出しません。",
    en: "More is neither better nor worse here, so there is no chance of reaching its target.",
  },
  "too-few": {
    ja: "「{kpi}」を見通すには記録が足りません。4期分たまると出せます。",
    en: "Not enough history to forecast {kpi}: four complete periods are needed.",
  },
  "no-data": {
    ja: "「{kpi}」には見通しに使えるデータがありません。",
    en: "There are no data to forecast {kpi} from.",
  },
  "nothing-to-divide-by": {
    ja: "「{kpi}」は、割る数（分母）が0になりそうなので見通せません。",
    en: "{kpi} cannot be forecast: there will probably be nothing to divide by.",
  },
  "not-paced": {
    ja: "「{kpi}」はその時点の残高なので、期間の中での進み具合はありません。",
    en: "{kpi} is a level at a moment, not a total that grows: it has no pace.",
  },
  "does-not-add-up": {
    ja: "「{kpi}」は月の値を足しても期間の値にならないので、この期間は見通せません。",
    en: "Monthly values of {kpi} do not add up to this period, so it is not forecast.",
  },
  "too-far": {
    ja: "「{kpi}」のその期間は先すぎて、見通しに意味がありません。",
    en: "That is too far ahead for a forecast of {kpi} to mean anything.",
  },
  over: {
    ja: "「{kpi}」のこの期間は終わっています。実績は{value}でした。",
    en: "The period is over: {kpi} came to {value}.",
  },
} as const satisfies Record<string, Text>;
