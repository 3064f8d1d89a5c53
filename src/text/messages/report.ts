import type { Text } from "../locale";

/** Words of dashboards and mails. Symbols stand beside colours, for those who cannot tell the colours apart. */
export const statusWords = {
  "on-track": { ja: "● 順調", en: "● On track" },
  watch: { ja: "▲ 注意", en: "▲ Watch" },
  "off-track": { ja: "✖ 遅れ", en: "✖ Off track" },
  "no-target": { ja: "– 目標なし", en: "– No target" },
  "no-value": { ja: "… 値なし", en: "… No value" },
  untrusted: { ja: "◇ データ要確認", en: "◇ Check data" },
} as const satisfies Record<string, Text>;

export const reportWords = {
  dashboard: { ja: "経営ダッシュボード", en: "Executive dashboard" },
  kpi: { ja: "KPI", en: "KPI" },
  period: { ja: "期間", en: "Period" },
  value: { ja: "実績", en: "Value" },
  target: { ja: "目標", en: "Target" },
  attainment: { ja: "達成率", en: "Attainment" },
  status: { ja: "状態", en: "Status" },
  change: { ja: "前期同日比", en: "Change" },
  trend: { ja: "12か月の推移", en: "Last 12 months" },
  owner: { ja: "担当者", en: "Owner" },
  note: { ja: "メモ", en: "Note" },
  findings: { ja: "数字から分かったこと", en: "What the numbers say" },
  breakdown: { ja: "{field}別", en: "By {field}" },
  computed: { ja: "計算日時 {at}", en: "Computed {at}" },
  from: { ja: "元データ {sources}", en: "From {sources}" },
  rows: { ja: "{tab} {rows}行", en: "{tab} {rows} {rows|row|rows}" },
  moreTables: { ja: "ほか{count}表", en: "{count} more {count|table|tables}" },
  unread: { ja: "（読めない行 {count}）", en: " ({count} unreadable)" },
  waiting: { ja: "（読み込み中）", en: " (loading)" },
  atLeast: { ja: "{value}以上", en: "At least {value}." },
  "spread-business-days": {
    ja: "目標は{from}の目標を営業日数で割り振ったもの",
    en: "Target: {from}'s, by business days",
  },
  "spread-last-year": {
    ja: "目標は{from}の目標を前年の実績の形で割り振ったもの",
    en: "Target: {from}'s, shaped like last year",
  },
  restated: { ja: "定義変更（前の週と比べない）", en: "Restated: not comparable with earlier weeks" },
  stale: {
    ja: "⚠ 自動更新が2日以上止まっています。メニューの「羅針盤 → いま更新」を押し、「自動更新を始める」で再開してください。",
    en: "⚠ No refresh for two days or more. Choose Rashinban → Refresh now, then Start automatic refresh.",
  },
  all: { ja: "全期間", en: "all time" },
  noData: { ja: "まだデータがありません。", en: "There are no data yet." },
  keptFrom: {
    ja: "読み込み中のデータがあるため、一部は {at} の値です。",
    en: "Some data are still loading; their values are of {at}.",
  },
} as const satisfies Record<string, Text>;

/** Words of the weekly mail. */
export const mailWords = {
  subject: { ja: "【羅針盤】{week} の週次メール：{headline}", en: "[Rashinban] Week {week}: {headline}" },
  headlineOff: { ja: "遅れ {off}件・注意 {watch}件", en: "{off} off track, {watch} to watch" },
  headlineGood: { ja: "すべて順調です", en: "everything is on track" },
  headlineNone: { ja: "目標がまだありません", en: "no targets yet" },
  greeting: { ja: "{name} さん、今週のKPIです。", en: "{name}, here are this week's KPIs." },
  findings: { ja: "数字から分かったこと", en: "What the numbers say" },
  greetingNobody: { ja: "今週のKPIです。", en: "Here are this week's KPIs." },
  changed: { ja: "いちばん変わったこと", en: "What changed most" },
  rose: { ja: "{kpi}：{before} → {after}（{change}）", en: "{kpi}: {before} → {after} ({change})" },
  nothingChanged: { ja: "比べられる大きな変化はありません。", en: "Nothing comparable changed." },
  missing: { ja: "足りないもの", en: "What is missing" },
  missingTarget: { ja: "目標値：{kpis}", en: "Targets: {kpis}" },
  missingValue: { ja: "{kpi}：{reason}", en: "{kpi}: {reason}" },
  missingOwner: { ja: "担当者：{kpis}", en: "Owners: {kpis}" },
  unread: {
    ja: "読めない行が {count} 行あります。「要確認データ」タブを見てください。",
    en: "{count} {count|row|rows} could not be read: see the To check tab.",
  },
  notRun: { ja: "動かなかったもの", en: "What did not run" },
  act: { ja: "今週の問い", en: "This week's question" },
  actOff: {
    ja: "「{kpi}」が遅れています。誰が、いつまでに、何をしますか。",
    en: "{kpi} is off track. Who will do what about it, and by when?",
  },
  actAgreed: {
    ja: "「{kpi}」が遅れています。決めてあった対応は「{action}」です。始めましたか。",
    en: "{kpi} is off track. You agreed to: {action}. Has it begun?",
  },
  actWatch: {
    ja: "「{kpi}」が目標に少し届いていません。早めに打てる手はありますか。",
    en: "{kpi} is slightly below target. What can be done early?",
  },
  actTarget: {
    ja: "目標がないと良し悪しが決まりません。まず「{kpi}」の目標を決めませんか。",
    en: "Without a target nothing is good or bad. Shall we start with one for {kpi}?",
  },
  actGood: {
    ja: "順調です。うまくいった理由を1つ、チームで言葉にしてみませんか。",
    en: "On track. What made it work? Name one reason with the team.",
  },
  restated: {
    ja: "「{kpi}」の定義が変わりました。これまでの週の値とは比べられません。",
    en: "The definition of {kpi} has changed: do not compare it with earlier weeks.",
  },
  trend: { ja: "受注金額の12か月", en: "Won amount, last 12 months" },
  trendFailed: {
    ja: "受注金額の図：今回は描けませんでした。数字はスプレッドシートにあります。",
    en: "The chart of the won amount could not be drawn this time. Its numbers are in the spreadsheet.",
  },
  open: { ja: "スプレッドシートを開く", en: "Open the spreadsheet" },
  how: { ja: "この数字は {at} に、{sources} から計算しました。", en: "Computed {at} from {sources}." },
  footer: {
    ja: "宛先と曜日は「メンバー」「設定」タブで変えられます。",
    en: "Recipients and weekday: the People and Settings tabs.",
  },
} as const satisfies Record<string, Text>;

export const coachingWords = {
  title: { ja: "コーチングのヒント（あなただけに届いています）", en: "Coaching hints (sent to you only)" },
  person: { ja: "担当者", en: "Person" },
  stage: { ja: "ステージ", en: "Stage" },
  note: { ja: "気づき", en: "Note" },
  line: { ja: "{person}：{says}", en: "{person}: {says}" },
} as const satisfies Record<string, Text>;
