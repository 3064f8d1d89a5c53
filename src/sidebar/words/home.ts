import type { Text } from "../../text/locale";

export const words = {
  empty: {
    ja: "まだデータがありません。サンプルの会社で試すか、手元のデータを取り込みましょう。",
    en: "There are no data yet. Try the made-up company, or bring your own data.",
  },
  start: { ja: "はじめる", en: "Get started" },
  refresh: { ja: "いま更新", en: "Refresh now" },
  schedule: { ja: "自動更新を始める", en: "Start automatic refresh" },
  scheduled: { ja: "自動更新：動いています", en: "Automatic refresh is on" },
  attention: { ja: "気にかけたいKPI", en: "KPIs that need attention" },
  good: { ja: "遅れているKPIはありません。", en: "No KPI is behind." },
  noTargets: {
    ja: "目標値のあるKPIがまだありません。「目標値」タブに入れてください。",
    en: "No KPI has a target yet. Enter some in the Targets tab.",
  },
  data: { ja: "データ", en: "Data" },
  rows: { ja: "{rows}行", en: "{rows} {rows|row|rows}" },
  unread: { ja: "読めない行 {count}", en: "{count} unreadable" },
  computed: { ja: "計算 {at}", en: "Computed {at}" },
  notRun: { ja: "動かなかったもの", en: "What did not run" },
  unresolved: {
    ja: "{address} への今週のメールは送信の途中で止まりました。届いていなければ、もう一度送れます。",
    en: "This week's mail to {address} stopped half-way. If it did not arrive, it can be sent again.",
  },
  resend: { ja: "もう一度送る", en: "Send again" },
  wizard: { ja: "KPIを決める", en: "Set up KPIs" },
  more: {
    ja: "ほかに{count}件あります（ダッシュボードを見てください）。",
    en: "{count} more {count|is|are} behind: see the dashboard.",
  },
  runNow: { ja: "いま実行する", en: "Run now" },
  pending: { ja: "読み込み中", en: "still loading" },
  trend: { ja: "{kpi}の12か月の推移", en: "{kpi} over the last 12 months" },
  doing: { ja: "動いている手：{action}", en: "Under way: {action}" },
  plan: { ja: "決めてあった手：{plan}", en: "What you planned: {plan}" },
  nobody: {
    ja: "まだ誰も動いていません。誰が、いつまでに、何をしますか。",
    en: "Nobody is on it yet. Who will do what, and by when?",
  },
  act: { ja: "アクションにする", en: "Make it an action" },
  target: { ja: "目標 {target}", en: "Target {target}" },
} as const satisfies Record<string, Text>;
