import type { Text } from "../locale";

/** Words of the KPI tab; each may be written in either language. */
export const cadenceWords = {
  weekly: { ja: "毎週", en: "Weekly" },
  monthly: { ja: "毎月", en: "Monthly" },
} as const satisfies Record<string, Text>;
export const tagWords = {
  guardrail: { ja: "歯止め", en: "Guardrail" },
  diagnostic: { ja: "診断用", en: "Diagnostic" },
  aspirational: { ja: "挑戦", en: "Aspirational" },
} as const satisfies Record<string, Text>;

/** Reasons of the SMART check, one letter after the other. */
export const smartWords = {
  "s-ok": {
    ja: "担当は{owner}さん。定義と単位、元になる表（{tables}）が決まっています。",
    en: "{owner} owns it; definition, unit and source ({tables}) are fixed.",
  },
  "s-no-owner": { ja: "担当者が決まっていません。", en: "Nobody owns it." },
  "s-stranger": {
    ja: "担当の「{owner}」がメンバータブにいません。1人の名前にしてください。",
    en: "{owner} is not in the People tab. Name one person.",
  },
  "s-twice": { ja: "KPIタブに{n}回出てきます。", en: "It stands in the KPI tab {n} times." },
  "s-no-table": { ja: "計算の元になる表がありません。", en: "There is no table it is computed from." },
  "m-unknown": {
    ja: "データの状態をまだ調べていないので、判断できません。",
    en: "Its data have not been checked yet, so this cannot be judged.",
  },
  "m-ok": { ja: "データは新しく、監査も通っています。", en: "Its data are fresh and pass the audit." },
  "m-fail": { ja: "元のデータが監査に通っていません。", en: "Its data fail the audit." },
  "m-warn": { ja: "元のデータに確かめたい点があります。", en: "The audit has questions about its data." },
  "m-old": {
    ja: "最後のデータから{periods}期間たっています。",
    en: "The newest data are {periods} {periods|period|periods} old.",
  },
  "m-gaps": {
    ja: "データがあるのは、あるはずの期間の{share}です。",
    en: "Only {share} of the periods have data.",
  },
  "a-no-target": { ja: "目標値がありません。", en: "There is no target." },
  "a-unknown": {
    ja: "実績が{n}回分しかないので（8回分から）、届くかどうかはまだ判断できません。",
    en: "With {n} {n|value|values} so far (8 are needed) nobody can judge whether it is within reach.",
  },
  "a-no-forecast": {
    ja: "見通しがまだないので、届くかどうかは判断できません。",
    en: "There is no forecast yet, so whether it is within reach cannot be judged.",
  },
  "a-unrealistic": {
    ja: "届く見込みは{p}です。いまのやり方のままでは現実的ではありません。",
    en: "The chance of reaching it is {p}: unrealistic unless something changes.",
  },
  "a-long-shot": {
    ja: "届く見込みは{p}です。かなりの幸運か、やり方の変更が要ります。",
    en: "The chance of reaching it is {p}: a long shot.",
  },
  "a-stretch": {
    ja: "届く見込みは{p}の背伸びした目標です。",
    en: "A stretch: the chance of reaching it is {p}.",
  },
  "a-ambitious": {
    ja: "届く見込みは{p}。高いが手の届く目標です。",
    en: "Ambitious but within reach: the chance is {p}.",
  },
  "a-safe": {
    ja: "届く見込みは{p}。手堅い目標です。",
    en: "A safe target: the chance of reaching it is {p}.",
  },
  "a-sandbagged": {
    ja: "届く見込みは{p}。ほぼ達成済みで、目標が低すぎます。",
    en: "The chance of reaching it is {p}: it is already happening, so the target is too easy.",
  },
  "a-growth": {
    ja: "直近12期間に比べて{needs}が必要です。",
    en: "It needs {needs} on the last 12 periods.",
  },
  "a-growth-best": {
    ja: "直近12期間に比べて{needs}が必要です。これまでの最高は{best}でした。",
    en: "It needs {needs} on the last 12 periods; the best so far was {best}.",
  },
  "a-passes": {
    ja: "いつもの変動の範囲は、ずっと目標を満たしています。",
    en: "Its usual range always meets the target.",
  },
  "a-fails": {
    ja: "いつもの変動の範囲では、目標に届きません。仕組みを変えるか、目標を見直してください。",
    en: "Its usual range never meets the target: change the process or the target.",
  },
  "a-hit-and-miss": {
    ja: "いつもの変動の範囲で、届いたり届かなかったりします。",
    en: "Within its usual range it sometimes meets the target and sometimes does not.",
  },
  "r-unlinked": { ja: "どのゴールにもつながっていません。", en: "It is linked to no goal." },
  "r-measure": { ja: "ゴール「{goal}」そのものを測るKPIです。", en: 'It measures the goal "{goal}" itself.' },
  "r-unmeasured": {
    ja: "ゴール「{goal}」につながっていますが、ゴールを測るKPIがないので効き目は確かめられません。",
    en: 'It is linked to "{goal}", but no KPI measures that goal, so its effect cannot be checked.',
  },
  "r-arithmetic": {
    ja: "「{to}」の計算の一部なので、ゴール「{goal}」に直接効きます。",
    en: 'It is part of how {to} comes about, and so of "{goal}".',
  },
  "r-strong": {
    ja: "この数字が動くと「{to}」もあとから動く、という関係がはっきり出ています（{n}期間）。",
    en: "{to} has clearly followed its moves ({n} {n|period|periods}). That is a pattern, not a proof.",
  },
  "r-possible": {
    ja: "「{to}」に先行している可能性があります（{n}期間）。",
    en: "It may run ahead of {to} ({n} {n|period|periods}).",
  },
  "r-none": {
    ja: "ゴール「{goal}」につながっていますが、「{to}」との関係は{n}期間のデータに見えません。",
    en: 'It is linked to "{goal}", but {n} {n|period shows|periods show} no relation with {to}.',
  },
  "r-not-enough": {
    ja: "ゴール「{goal}」につながっています。「{to}」との関係を調べるにはデータが足りません。",
    en: 'It is linked to "{goal}"; there are not enough data to see its relation with {to}.',
  },
  "t-ok": {
    ja: "期限は{end}。次の見直しは{next}です。",
    en: "It is due on {end}; the next review is on {next}.",
  },
  "t-no-end": { ja: "期限がありません。", en: "It has no deadline." },
  "t-passed": { ja: "期限（{end}）が過ぎています。", en: "Its deadline ({end}) has passed." },
  "t-no-start": {
    ja: "目標の期間が決まっていないので、いつからの話か分かりません。",
    en: "No target says from when on it counts.",
  },
  "t-no-cadence": {
    ja: "見直しの間隔（毎週か毎月）が決まっていません。",
    en: "No review rhythm (weekly or monthly) is set.",
  },
  "t-no-checkpoint": {
    ja: "期限（{end}）までに見直しの日がありません。",
    en: "There is no review before the deadline ({end}).",
  },
} as const satisfies Record<string, Text>;

/** Why a number is, or is not, a vanity metric. */
export const vanityWords = {
  cumulative: {
    ja: "積み上がるだけで減らないので、増えても良し悪しが分かりません。",
    en: "It only ever adds up, so a rise says nothing.",
  },
  unlinked: { ja: "どのゴールにもつながっていません。", en: "It is linked to no goal." },
  "no-relation": {
    ja: "{n}期間のデータで、結果の数字との関係が見つかりません。",
    en: "In {n} {n|period|periods} no result has followed it.",
  },
  undivided: {
    ja: "割合でもなく、担当者やチャネルなど手を打てる単位にも分けられません。",
    en: "It is no rate, and cannot be broken down by anything one could act on, such as owner or channel.",
  },
  "no-action": {
    ja: "担当者か、動いたときにすることが決まっていません。",
    en: "Nobody owns it, or nobody has said what to do when it moves.",
  },
  "no-note": {
    ja: "この90日、この数字について何も書かれていません。",
    en: "Nobody has noted an action on it for 90 days.",
  },
  "no-reaction": {
    ja: "この数字をきっかけに行動が変わった記録がありません。",
    en: "There is no record that it ever changed a decision.",
  },
  tagged: {
    ja: "「{tag}」として見ている数字です。",
    en: "It is watched as a {tag} metric, not as a goal's driver.",
  },
  flag: {
    ja: "「{kpi}」は虚栄の指標のようです。{why}{instead}",
    en: "{kpi} looks like a vanity metric. {why} {instead}",
  },
  review: {
    ja: "「{kpi}」がKPIとして役立っているか、一度見直してください。{why}{instead}",
    en: "Ask whether {kpi} earns its place. {why} {instead}",
  },
  ok: {
    ja: "「{kpi}」に虚栄の指標の疑いはありません。",
    en: "Nothing suggests that {kpi} is a vanity metric.",
  },
  kept: {
    ja: "「{kpi}」は虚栄の指標の疑いがありますが、理由があって使っています：{reason}",
    en: "{kpi} may be a vanity metric and is kept for a reason: {reason}",
  },
  "instead-kpi": { ja: "代わりに「{instead}」を見ませんか。", en: "Watch {instead} instead." },
  "instead-change": {
    ja: "累計ではなく、期間ごとに増えた数か割合で見ませんか。",
    en: "Watch what is added per period, or a rate, instead of the total.",
  },
  "instead-question": {
    ja: "この数字が変わったら何を変えるか、答えられないなら外しましょう。",
    en: "If nobody can say what would change when it moves, drop it.",
  },
} as const satisfies Record<string, Text>;

/** Advice on the set of KPIs and goals. */
export const coachWords = {
  "no-goals": {
    ja: "ゴールがまだありません。「ゴール(KGI)」タブに、どこへ行きたいかを1つ書きましょう。KPIはそこから選びます。",
    en: "There is no goal yet. Write one into the Goals tab: where do you want to be? KPIs follow from it.",
  },
  "too-many-for-person": {
    ja: "{person}さんの担当KPIが{n}個あります。1人3個までにすると手が回ります。",
    en: "{person} owns {n} {n|KPI|KPIs}. Three is what one person can act on.",
  },
  "too-many-for-team": {
    ja: "「{team}」の担当KPIが合わせて{n}個あります。1チーム15個までが目安です。",
    en: "The people of {team} own {n} {n|KPI|KPIs} together; about 15 is the most a team can follow.",
  },
  "too-many-for-goal": {
    ja: "ゴール「{goal}」にKPIが{n}個つながっています。効き目の大きい5個までに絞りましょう。",
    en: 'The goal "{goal}" has {n} {n|KPI|KPIs}. Keep the five that move it most.',
  },
  "dashboard-full": {
    ja: "ダッシュボードにKPIが{n}個あります。5〜7個だと、ひと目で分かります。",
    en: "The dashboard shows {n} {n|KPI|KPIs}. Five to seven can be taken in at a glance.",
  },
  "no-goal": {
    ja: "「{kpi}」はどのゴールにもつながっていません。つなぐか、外すかを決めましょう。",
    en: "{kpi} is linked to no goal. Link it or drop it.",
  },
  "unknown-goal": {
    ja: "「{kpi}」のゴール「{goal}」が、ゴールタブにありません。",
    en: 'The goal "{goal}" of {kpi} is not in the Goals tab.',
  },
  "no-owner": { ja: "「{kpi}」の担当者がいません。", en: "Nobody owns {kpi}." },
  "no-target": {
    ja: "「{kpi}」の目標値がありません。目標がないと、良し悪しを判断できません。",
    en: "{kpi} has no target, so nothing about it is good or bad.",
  },
  "no-action": {
    ja: "「{kpi}」が赤になったら何をしますか。先に決めておくと、その日から動けます。",
    en: "What will you do if {kpi} turns red? Decide now and you can act that day.",
  },
  "no-cadence": {
    ja: "「{kpi}」を毎週見るか毎月見るかを決めましょう。",
    en: "Decide whether {kpi} is reviewed weekly or monthly.",
  },
  "no-deadline": {
    ja: "「{kpi}」にもそのゴールにも期限がありません。",
    en: "Neither {kpi} nor its goal has a deadline.",
  },
  "deadline-passed": {
    ja: "「{kpi}」の期限（{end}）が過ぎました。結果を振り返り、次の期限を決めましょう。",
    en: "The deadline of {kpi} ({end}) has passed. Look back at the result and set the next one.",
  },
  "data-doubtful": {
    ja: "「{kpi}」の元のデータに問題があります。直すまでは判断に使わないでください。",
    en: "The data behind {kpi} have problems. Repair them before you decide by it.",
  },
  "target-unrealistic": {
    ja: "「{kpi}」の目標{target}に届く見込みは{p}です。目標を見直すか、やり方を変えましょう。",
    en: "The chance that {kpi} reaches its target of {target} is {p}. Change the target, or the way you work.",
  },
  "target-easy": {
    ja: "「{kpi}」の目標{target}は、このままでも届きます（見込み{p}）。少し上げませんか。",
    en: "{kpi} will reach its target of {target} anyway (chance {p}). Raise it a little?",
  },
  "target-backwards": {
    ja: "「{kpi}」の目標{target}は、直近12期間の水準{level}より悪い値です。向きか桁を確かめてください。",
    en: "The target of {kpi}, {target}, is worse than its level over the last 12 periods, {level}. Check its direction and size.",
  },
  "target-is-actual": {
    ja: "「{kpi}」の目標{target}は、いまの実績と同じです。何を変えたいのかを決めましょう。",
    en: "The target of {kpi}, {target}, is what it is already. Decide what is to change.",
  },
  "target-partial": {
    ja: "「{kpi}」の目標は半端な期間（{period}）に対するものです。月や四半期など、区切りのよい期間にしましょう。",
    en: "The target of {kpi} is for an odd stretch of days ({period}). Set it for a month, a quarter or a year.",
  },
  "target-unit": {
    ja: "「{kpi}」の目標{target}は、割合と数を取り違えているようです（実績は{level}）。",
    en: "The target of {kpi}, {target}, seems to mix up a share and a number (it stands at {level}).",
  },
  "no-leading": {
    ja: "ゴール「{goal}」には結果のKPIしかありません。先に動く数字（先行指標）を1つ加えましょう。",
    en: 'The goal "{goal}" has only results. Add one leading KPI that moves before them.',
  },
  "no-leading-add": {
    ja: "ゴール「{goal}」には結果のKPIしかありません。先に動く「{add}」を加えませんか。",
    en: 'The goal "{goal}" has only results. Add {add}, which moves before them.',
  },
  duplicates: {
    ja: "「{kpi}」と「{other}」は{n}期間ほぼ同じ動きです（相関{r}）。片方で足ります。",
    en: "{kpi} and {other} have moved as one for {n} {n|period|periods} (correlation {r}). One of them will do.",
  },
  "goal-no-kpi": {
    ja: "ゴール「{goal}」につながるKPIがありません。",
    en: 'No KPI is linked to the goal "{goal}".',
  },
  "goal-unmeasured": {
    ja: "ゴール「{goal}」に届いたかを測るKPIが決まっていません。",
    en: 'No KPI says whether the goal "{goal}" has been reached.',
  },
  "goal-no-amount": {
    ja: "ゴール「{goal}」の目標の数値がありません。",
    en: 'The goal "{goal}" has no amount.',
  },
  "goal-no-deadline": {
    ja: "ゴール「{goal}」に期限がありません。",
    en: 'The goal "{goal}" has no deadline.',
  },
  "goal-no-owner": { ja: "ゴール「{goal}」の責任者がいません。", en: 'Nobody owns the goal "{goal}".' },
  "goal-deadline-passed": {
    ja: "ゴール「{goal}」の期限（{end}）が過ぎました。結果を振り返り、次を決めましょう。",
    en: 'The deadline of the goal "{goal}" ({end}) has passed. Look back at the result and decide what is next.',
  },
} as const satisfies Record<string, Text>;
