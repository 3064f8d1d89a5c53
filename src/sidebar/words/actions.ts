import type { Text } from "../../text/locale";

export const words = {
  none: {
    ja: "まだアクションがありません。遅れているKPIから1つ決めましょう。",
    en: "There are no actions yet. Pick a KPI that is behind and decide on one.",
  },
  add: { ja: "アクションを追加", en: "Add an action" },
  kpi: { ja: "KPI", en: "KPI" },
  action: { ja: "やること", en: "What will be done" },
  owner: { ja: "担当者", en: "Owner" },
  due: { ja: "期限", en: "Due" },
  save: { ja: "追加する", en: "Add" },
  cancel: { ja: "やめる", en: "Cancel" },
  done: { ja: "完了にする", en: "Mark as done" },
  drop: { ja: "中止にする", en: "Drop it" },
  reopen: { ja: "進行中に戻す", en: "Reopen" },
  result: { ja: "結果（何が起きたか、続けるか）", en: "Result: what happened, and will you go on?" },
  resultOf: { ja: "結果：{result}", en: "Result: {result}" },
  dueOn: { ja: "期限 {due}", en: "Due {due}" },
  noDue: { ja: "期限なし", en: "No due date" },
  overdue: { ja: "期限切れ", en: "Overdue" },
  openOnes: { ja: "進行中（{count}）", en: "Open ({count})" },
  closedOnes: { ja: "終わったもの（{count}）", en: "Closed ({count})" },
  isDone: { ja: "完了", en: "Done" },
  isDropped: { ja: "中止", en: "Dropped" },
} as const satisfies Record<string, Text>;
