import type { Text } from "../locale";

/** What inserting formulas answers. */
export const formulaMessages = {
  unknown: { ja: "この関数はありません。", en: "There is no such function." },
  empty: { ja: "（空欄：この期間の値がありません）", en: "(empty: there is no value for this)" },
  "no-cell": {
    ja: "入れる先のセルを選んでから、もう一度押してください。",
    en: "Select the cell it should go into, then try again.",
  },
  inserted: { ja: "{cell} に入れました。", en: "Inserted into {cell}." },
  undone: { ja: "元に戻しました（{count}セル）。", en: "Put back: {count} {count|cell|cells}." },
  "undone-some": {
    ja: "{count}セルを元に戻しました。{kept}セルはその後に変わっているので、そのままです。",
    en: "Put back: {count} {count|cell|cells}. {kept} {kept|has|have} been changed since and {kept|stays as it is|stay as they are}.",
  },
  "all-live": {
    ja: "直す数式はありません。どれも更新に追従します。",
    en: "Nothing to do: every live formula already follows refreshes.",
  },
  "made-live": {
    ja: "{count}個の数式が更新に追従するようになりました。",
    en: "Formulas that now follow refreshes: {count}.",
  },
} as const satisfies Record<string, Text>;

/** The arguments that are filled in with words. */
export const fieldWords = {
  id: {
    label: { ja: "KPI", en: "KPI" },
    help: { ja: "", en: "" },
  },
  period: {
    label: { ja: "期間", en: "Period" },
    help: {
      ja: "2026-10、2026-Q3、FY2026 など。空ならKPIごとの標準",
      en: "2026-10, 2026-Q3, FY2026 …; empty for the KPI's own",
    },
  },
  segment: {
    label: { ja: "絞り込み", en: "Segment" },
    help: { ja: "owner=佐藤 など。空なら全体", en: "owner=Sato and so on; empty for everything" },
  },
} as const satisfies Record<string, { readonly label: Text; readonly help: Text }>;
