import type { Text } from "../../text/locale";

export const words = {
  search: { ja: "関数をさがす", en: "Find a function" },
  searchHint: {
    ja: "名前、かな、ローマ字、英語で（例：じゅちゅう、juchu、CAC）",
    en: "By name, in English or Japanese (CAC, win rate …)",
  },
  none: { ja: "見つかりません。", en: "Nothing found." },
  more: { ja: "ほかに{count}件。言葉を足すと絞れます。", en: "{count} more; add a word to narrow it down." },
  back: { ja: "別の関数を選ぶ", en: "Choose another function" },
  use: { ja: "使い方", en: "Use" },
  live: { ja: "このスプレッドシートのデータから", en: "From this spreadsheet's data" },
  plain: { ja: "自分で渡す数値から", en: "From numbers I pass" },
  selection: { ja: "選択範囲を使う", en: "Use selection" },
  selectionFor: { ja: "{field}：選択範囲を使う", en: "{field}: use selection" },
  nothing: { ja: "表の中のセルを選んでから押してください。", en: "Select cells in the sheet first." },
  preview: { ja: "結果", en: "Result" },
  insert: { ja: "選んでいるセルに入れる", en: "Insert into the selected cell" },
  occupied: {
    ja: "{cell} にはすでに「{content}」が入っています。上書きしますか。",
    en: "{cell} already holds “{content}”. Overwrite it?",
  },
  over: { ja: "上書きする", en: "Overwrite" },
  keep: { ja: "やめる", en: "Keep it" },
  liveTitle: { ja: "前からある数式を更新に追従させる", en: "Make existing formulas live" },
  liveAbout: {
    ja: "手で書いた =CAC() などは、更新しても古い値のままです。最後にRASHINBAN_UPDATEDを加えると、追従します。",
    en: "A formula typed as =CAC() keeps its first value. With RASHINBAN_UPDATED as its last argument it follows every refresh.",
  },
  makeLive: { ja: "すべて追従させる", en: "Make them all live" },
} as const satisfies Record<string, Text>;
