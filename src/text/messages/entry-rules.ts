import type { Text } from "../locale";

/** What would be put on a person's own tab, and what stands at the cell. Placeholders: tab, column, choices, broken. */
export const entryRuleMessages = {
  list: {
    ja: "「{tab}」の「{column}」を一覧（{choices}）から選べるようにします。外れた入力には印がつきます。",
    en: '{tab}: offer a list for "{column}" ({choices}); other entries are marked.',
  },
  date: {
    ja: "「{tab}」の「{column}」に日付以外が入ると印がつきます。",
    en: '{tab}: mark entries of "{column}" that are no dates.',
  },
  "not-negative": {
    ja: "「{tab}」の「{column}」に0以上の数以外が入ると印がつきます。",
    en: '{tab}: mark entries of "{column}" that are not numbers of 0 or more.',
  },
  header: {
    ja: "「{tab}」の見出しを変えようとすると、先に確認が出ます。",
    en: "{tab}: ask before a header is changed.",
  },
  broken: { ja: "いまの{broken}件に印がつきます。", en: "Marked at once: {broken}." },
  applied: {
    ja: "入力ルールを{count}件つけています。外すには選択を外してもう一度適用してください。",
    en: "Entry rules in use: {count}. To undo one, deselect it and apply again.",
  },
  "not-ours": {
    ja: "「{tab}」の「{column}」にはすでに別の入力規則があるので、変えていません。",
    en: '{tab}: "{column}" already has data validation of its own, which was left as it is.',
  },
  refused: {
    ja: "「{tab}」の「{column}」の入力規則は、Googleが変更を受け付けませんでした（テーブルの列など）。データはそのままです。テーブルを解除してから、もう一度適用してください。",
    en: '{tab}: Google refused to change the data validation of "{column}", as it does for columns of a table. The data are as they were. Turn the table back into plain cells and apply again.',
  },
  "refused-header": {
    ja: "「{tab}」の見出しを変える前の確認は、Googleが変更を受け付けませんでした。データはそのままです。シートの保護（データ → シートと範囲を保護）を確かめてから、もう一度適用してください。",
    en: "{tab}: Google refused to change the question before a header is changed. The data are as they were. Look at the tab's protection (Data → Protect sheets and ranges), then apply again.",
  },
  "help-list": { ja: "羅針盤：一覧から選んでください。", en: "Rashinban: choose from the list." },
  "help-date": {
    ja: "羅針盤：2026/10/08 のような日付を入れてください。",
    en: "Rashinban: enter a date such as 2026-10-08.",
  },
  "help-not-negative": {
    ja: "羅針盤：0以上の数を入れてください。",
    en: "Rashinban: enter a number of 0 or more.",
  },
  "help-header": {
    ja: "羅針盤：この見出しで列を見分けています。",
    en: "Rashinban: columns are told apart by these headers.",
  },
} as const satisfies Record<string, Text>;
