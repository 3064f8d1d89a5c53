import type { Text } from "../locale";

/** What the wizard says about KPIs, targets and drafts. */
export const wizardMessages = {
  "missing-data": { ja: "足りないデータ：{names}", en: "Data that are missing: {names}" },
  "because-goal": { ja: "ゴールそのものを測ります。", en: "It measures the goal itself." },
  "because-driver": { ja: "「{kpi}」を動かします。", en: "It drives {kpi}." },
  "because-leading": { ja: "「{kpi}」より先に動きます。", en: "It moves before {kpi} does." },
  likely: { ja: "届く見込みは{p}%です。", en: "The chance of reaching it is {p}%. " },
  reached: {
    ja: "これまでの{n}か月のうち、この水準に届いたのは{hits}か月です。",
    en: "In {hits} of the last {n} {n|month|months} it was at this level or better.",
  },
  "no-past": {
    ja: "過去の値がまだないので、届くかどうかは分かりません。",
    en: "There are no past values yet, so nobody can say whether it is within reach.",
  },
  thresholds: {
    ja: "はじめの8か月は、●{green}で順調、▲{amber}で注意、それに届かなければ✖遅れです。その後は、目標に届く見込みといつもの変動の幅で決まります。",
    en: "For the first 8 months: ● on track at {green}, ▲ watch at {amber}, ✖ off track beyond that. Later the chance of reaching the target and the usual ups and downs decide.",
  },
  "thresholds-border": {
    ja: "●{green}で順調、▲{amber}で注意、それに届かなければ✖遅れ（赤）です。期間の途中では、今日までの分の目標に同じ割合をあてはめます。いつもの変動は色を変えず、言葉で伝えます。",
    en: "● on track at {green}, ▲ watch at {amber}, ✖ off track (red) beyond that. While the period runs, the same shares of what is expected by then count. The usual ups and downs are told in words and change no colour.",
  },
  "border-wrong": {
    ja: "「{kpi}」の「赤にする境界」は使えません。「目標値」に戻って1%以上100%未満にするか、空にしてください。まだ何も保存していません。",
    en: "The border to red of {kpi} cannot be used. Go back to Targets and make it at least 1% and below 100%, or leave it empty. Nothing has been saved yet.",
  },
  "not-yet": {
    ja: "{period}は{day}に始まります。それまでこの目標では色が付きません。いまの期間の目標がほかになければ、KPIは灰色（目標なし）のままです。今日から判断したいときは「{now}」を選んでください。",
    en: "{period} begins on {day}. Until then this target gives no colour: unless there is another target for the current period, the KPI stays grey (no target). To have it judged from today, choose {now}.",
  },
  "at-least": { ja: "{value}以上", en: "{value} or more" },
  "at-most": { ja: "{value}以下", en: "{value} or less" },
  near: { ja: "{value}の±{share}以内", en: "within {share} of {value}" },
  "period-fiscal-year": { ja: "年度（{id}）", en: "Fiscal year ({id})" },
  "period-quarter": { ja: "四半期（{id}）", en: "Quarter ({id})" },
  "period-month": { ja: "月（{id}）", en: "Month ({id})" },
  finished: {
    ja: "保存しました：ゴール1件、KPI {kpis}件、目標値 {targets}件。次の更新でダッシュボードに出ます。",
    en: "Saved: one goal, KPIs: {kpis}, targets: {targets}. They appear on the dashboard with the next refresh.",
  },
  "not-ready": {
    ja: "ゴールの言葉とKPIが1つ以上必要です。",
    en: "A goal in words and at least one KPI are needed.",
  },
  "fix-owner": { ja: "担当者を決める", en: "Name an owner" },
  "fix-action": { ja: "赤のときの手を決める", en: "Decide what to do when red" },
  "fix-cadence": { ja: "毎週見直す", en: "Review it weekly" },
  "fix-deadline": { ja: "期限を決める", en: "Set a deadline" },
  "fix-target": { ja: "目標値を決める", en: "Set the target" },
  "fix-goal": { ja: "ゴールを直す", en: "Correct the goal" },
  "fix-add": { ja: "「{kpi}」を加える", en: "Add {kpi}" },
  "fix-choose": { ja: "KPIを選ぶ", en: "Choose KPIs" },
  "fix-drop": { ja: "「{kpi}」を外す", en: "Leave out {kpi}" },
  "fix-replace": { ja: "「{kpi}」に替える", en: "Take {kpi} instead" },
} as const satisfies Record<string, Text>;
