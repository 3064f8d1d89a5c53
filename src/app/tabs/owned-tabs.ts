import type { Text } from "../../text/locale";

export interface OwnedTab {
  readonly title: Text;
  readonly hidden: boolean;
  /** Header row of tabs that people or later runs add rows to; tabs that are written whole have none. */
  readonly header: readonly Text[];
  /** Number of columns since the first version: these are found by their position if a person renamed them. */
  readonly firstColumns?: number;
  /** Column widths in pixels, from column A. */
  readonly columnWidths?: readonly number[];
  /** Number formats, by place in the header; given when the column is made. */
  readonly formats?: Readonly<Record<number, string>>;
  /** The column of periods, by its place in the header; it has the plain-text format. */
  readonly periods?: number;
}

/** The tabs that Rashinban creates in the workbook: visible and editable, except for three hidden working tabs. */
export const OWNED = {
  dashboard: { title: { ja: "経営ダッシュボード", en: "Executive dashboard" }, hidden: false, header: [] },
  goals: {
    title: { ja: "ゴール(KGI)", en: "Goals" },
    hidden: false,
    columnWidths: [60, 360, 180, 140, 110, 140],
    header: [
      { ja: "ID", en: "Id" },
      { ja: "ゴール", en: "Goal" },
      { ja: "測るKPI", en: "Measured by" },
      { ja: "目標の数値", en: "Amount" },
      { ja: "期限", en: "Deadline" },
      { ja: "責任者", en: "Owner" },
    ],
  },
  kpi: {
    title: { ja: "KPI", en: "KPI" },
    hidden: false,
    firstColumns: 4,
    columnWidths: [170, 220, 140, 160, 80, 80, 110, 420, 110, 260],
    formats: { 10: "0%" },
    header: [
      { ja: "ID", en: "Id" },
      { ja: "KPI", en: "KPI" },
      { ja: "担当者", en: "Owner" },
      { ja: "ダッシュボードの順番", en: "Place on dashboard" },
      { ja: "ゴール", en: "Goal" },
      { ja: "見直し", en: "Review" },
      { ja: "期限", en: "Deadline" },
      { ja: "赤になったらすること", en: "If it turns red" },
      { ja: "位置づけ", en: "Tag" },
      { ja: "虚栄の指標でも使う理由", en: "Why we keep this vanity metric" },
      { ja: "赤にする境界", en: "Border to red" },
    ],
  },
  targets: {
    title: { ja: "目標値", en: "Targets" },
    hidden: false,
    columnWidths: [180, 120, 180, 140, 120],
    formats: { 1: "@" },
    periods: 1,
    header: [
      { ja: "KPI", en: "KPI" },
      { ja: "期間", en: "Period" },
      { ja: "対象", en: "Segment" },
      { ja: "目標値", en: "Target" },
      { ja: "適用開始日", en: "Valid from" },
    ],
  },
  daysOff: {
    title: { ja: "休業日", en: "Days off" },
    hidden: false,
    columnWidths: [120, 220, 140],
    header: [
      { ja: "日付", en: "Date" },
      { ja: "名前", en: "Name" },
      { ja: "出勤日なら○", en: "x if worked" },
    ],
  },
  people: {
    title: { ja: "メンバー", en: "People" },
    hidden: false,
    columnWidths: [140, 240, 110, 120, 80],
    header: [
      { ja: "名前", en: "Name" },
      { ja: "メール", en: "E-mail" },
      { ja: "役割", en: "Role" },
      { ja: "チーム", en: "Team" },
      { ja: "言語", en: "Language" },
    ],
  },
  sources: {
    title: { ja: "データソース", en: "Sources" },
    hidden: false,
    columnWidths: [120, 90, 160, 90, 260, 120, 320],
    header: [
      { ja: "ID", en: "Id" },
      { ja: "表", en: "Table" },
      { ja: "タブ", en: "Tab" },
      { ja: "タブ番号", en: "Tab id" },
      { ja: "取得元URL", en: "Source URL" },
      { ja: "キー列", en: "Key column" },
      { ja: "状態", en: "State" },
    ],
  },
  mapping: {
    title: { ja: "列の対応", en: "Mapping" },
    hidden: false,
    columnWidths: [120, 90, 160, 220, 60, 80, 90, 80],
    header: [
      { ja: "データソース", en: "Source" },
      { ja: "種類", en: "Kind" },
      { ja: "項目", en: "Item" },
      { ja: "値", en: "Value" },
      { ja: "順番", en: "Order" },
      { ja: "確度", en: "Probability" },
      { ja: "決め方", en: "Decided by" },
      { ja: "確かさ", en: "Confidence" },
      { ja: "推定", en: "Guess" },
    ],
  },
  settings: {
    title: { ja: "設定", en: "Settings" },
    hidden: false,
    columnWidths: [200, 120, 420],
    periods: 1,
    header: [
      { ja: "設定", en: "Setting" },
      { ja: "値", en: "Value" },
      { ja: "説明", en: "Meaning" },
    ],
  },
  toCheck: {
    title: { ja: "要確認データ", en: "To check" },
    hidden: false,
    columnWidths: [90, 160, 60, 160, 200, 620],
    header: [
      { ja: "種類", en: "Kind" },
      { ja: "タブ", en: "Tab" },
      { ja: "行", en: "Row" },
      { ja: "列", en: "Column" },
      { ja: "値", en: "Value" },
      { ja: "内容と直し方", en: "What, and what to do" },
    ],
  },
  audit: { title: { ja: "データ監査", en: "Data audit" }, hidden: false, header: [] },
  actions: {
    title: { ja: "アクション", en: "Actions" },
    hidden: false,
    columnWidths: [60, 200, 360, 140, 110, 90, 320, 110, 130],
    header: [
      { ja: "ID", en: "Id" },
      { ja: "KPI", en: "KPI" },
      { ja: "やること", en: "Action" },
      { ja: "担当者", en: "Owner" },
      { ja: "期限", en: "Due" },
      { ja: "状態", en: "State" },
      { ja: "結果", en: "Result" },
      { ja: "決めた日", en: "Decided on" },
      { ja: "そのときの値", en: "Value then" },
    ],
  },
  history: {
    title: { ja: "KPI履歴", en: "KPI history" },
    hidden: false,
    columnWidths: [90, 180, 190, 120, 120, 120, 70, 120, 100, 90],
    header: [
      { ja: "週", en: "Week" },
      { ja: "KPI", en: "KPI" },
      { ja: "期間", en: "Period" },
      { ja: "値", en: "Value" },
      { ja: "分子", en: "Numerator" },
      { ja: "分母", en: "Denominator" },
      { ja: "件数", en: "Rows" },
      { ja: "目標", en: "Target" },
      { ja: "状態", en: "Status" },
      { ja: "定義の版", en: "Definition" },
      { ja: "詳細", en: "Details" },
    ],
  },
  runLog: {
    title: { ja: "実行ログ", en: "Run log" },
    hidden: false,
    columnWidths: [190, 110, 90, 520],
    header: [
      { ja: "日時", en: "Time" },
      { ja: "仕事", en: "Job" },
      { ja: "結果", en: "Result" },
      { ja: "内容", en: "Details" },
    ],
  },
  mailLog: {
    title: { ja: "送信記録", en: "Mail log" },
    hidden: true,
    columnWidths: [190, 320, 80, 420],
    header: [
      { ja: "日時", en: "Time" },
      { ja: "キー", en: "Key" },
      { ja: "段階", en: "Step" },
      { ja: "内容", en: "Details" },
    ],
  },
  coaching: {
    title: { ja: "コーチング", en: "Coaching" },
    hidden: false,
    columnWidths: [140, 160, 720],
    header: [],
  },
  values: { title: { ja: "計算値（羅針盤）", en: "Values (Rashinban)" }, hidden: true, header: [] },
  dealChanges: {
    title: { ja: "商談の変化", en: "Deal changes" },
    hidden: true,
    header: [
      { ja: "商談ID", en: "Deal id" },
      { ja: "項目", en: "Field" },
      { ja: "変更前", en: "From" },
      { ja: "変更後", en: "To" },
      { ja: "確認日", en: "Seen on" },
    ],
  },
} as const satisfies Record<string, OwnedTab>;

export type OwnedKey = keyof typeof OWNED;
