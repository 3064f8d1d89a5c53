import type { Layout } from "../report/sheet";
import type { Locale, Text } from "../text/locale";
import { toLocale } from "../text/locale";
import type { CellOut, Platform } from "./platform";

interface OwnedTab {
  readonly title: Text;
  readonly hidden: boolean;
  /** Header row of tabs that people or later runs add rows to; tabs that are written whole have none. */
  readonly header: readonly Text[];
}

/** The tabs Rashinban keeps in the workbook: all of them visible, editable and yours but for three working tabs. */
export const OWNED = {
  dashboard: { title: { ja: "経営ダッシュボード", en: "Executive dashboard" }, hidden: false, header: [] },
  kpi: {
    title: { ja: "KPI", en: "KPI" },
    hidden: false,
    header: [
      { ja: "ID", en: "Id" },
      { ja: "KPI", en: "KPI" },
      { ja: "担当者", en: "Owner" },
      { ja: "ダッシュボードの順番", en: "Place on dashboard" },
    ],
  },
  targets: {
    title: { ja: "目標値", en: "Targets" },
    hidden: false,
    header: [
      { ja: "KPI", en: "KPI" },
      { ja: "期間", en: "Period" },
      { ja: "対象", en: "Segment" },
      { ja: "目標値", en: "Target" },
    ],
  },
  people: {
    title: { ja: "メンバー", en: "People" },
    hidden: false,
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
    header: [
      { ja: "データソース", en: "Source" },
      { ja: "種類", en: "Kind" },
      { ja: "項目", en: "Item" },
      { ja: "値", en: "Value" },
      { ja: "順番", en: "Order" },
      { ja: "確度", en: "Probability" },
      { ja: "決め方", en: "Decided by" },
      { ja: "確かさ", en: "Confidence" },
    ],
  },
  settings: {
    title: { ja: "設定", en: "Settings" },
    hidden: false,
    header: [
      { ja: "設定", en: "Setting" },
      { ja: "値", en: "Value" },
      { ja: "説明", en: "Meaning" },
    ],
  },
  toCheck: { title: { ja: "要確認データ", en: "To check" }, hidden: false, header: [] },
  history: {
    title: { ja: "KPI履歴", en: "KPI history" },
    hidden: false,
    header: [],
  },
  runLog: {
    title: { ja: "実行ログ", en: "Run log" },
    hidden: false,
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
    header: [
      { ja: "日時", en: "Time" },
      { ja: "キー", en: "Key" },
      { ja: "段階", en: "Step" },
      { ja: "内容", en: "Details" },
    ],
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

/** Store key of the tab ids; ids survive renaming and moving, and a copied tab has an id of its own. */
const STORE_KEY = "tabs";

/** The language of tabs and dashboards: everyone in the spreadsheet reads the same tabs. */
export function workbookLocale(platform: Platform): Locale {
  return toLocale(platform.workbook.locale);
}

/** Finds the owned tab by its stored id, else by its name mark (a copied workbook has no stored ids). Null if gone. */
export function findOwned(platform: Platform, key: OwnedKey): number | null {
  const id = storedIds(platform)[key];
  if (id !== undefined && platform.workbook.tabs().some((tab) => tab.id === id)) return id;
  return platform.workbook.namedTab(markOf(key));
}

/** A copied workbook brings our name marks along, but neither the stored ids nor the schedule. */
export function isCopy(platform: Platform): boolean {
  return platform.store.get(STORE_KEY) === null && platform.workbook.namedTab(markOf("values")) !== null;
}

/** Finds the owned tab or makes it, with its header row, marks and `layout`. */
export function openOwned(platform: Platform, key: OwnedKey, layout: Layout = {}): number {
  const found = findOwned(platform, key);
  if (found !== null) {
    remember(platform, key, found);
    return found;
  }
  const locale = workbookLocale(platform);
  const { title, hidden, header } = OWNED[key] as OwnedTab;
  const tab = platform.workbook.insert(freeTitle(platform, title[locale]), hidden).id;
  if (header.length > 0) platform.workbook.write(tab, [header.map((text) => text[locale])]);
  platform.workbook.layout(tab, header.length > 0 ? { ...HEADER_LAYOUT, ...layout } : layout);
  platform.workbook.nameCell(markOf(key), tab, 1, 1);
  remember(platform, key, tab);
  return tab;
}

/** All rows below the header of an owned tab; [] where it does not exist. */
export function readOwned(platform: Platform, key: OwnedKey): ReturnType<Platform["workbook"]["read"]> {
  const tab = findOwned(platform, key);
  return tab === null ? [] : platform.workbook.read(tab).slice(1);
}

/** Replaces the rows below the header of an owned tab. */
export function writeOwned(platform: Platform, key: OwnedKey, rows: readonly (readonly CellOut[])[]): void {
  const locale = workbookLocale(platform);
  const header = (OWNED[key] as OwnedTab).header.map((text) => text[locale]);
  platform.workbook.write(openOwned(platform, key), header.length > 0 ? [header, ...rows] : rows);
}

const HEADER_LAYOUT: Layout = {
  frozenRows: 1,
  regions: [{ range: "1:1", bold: true, background: "#eef2f6" }],
};

function markOf(key: OwnedKey): string {
  return `RASHINBAN_TAB_${key.toUpperCase()}`;
}

function storedIds(platform: Platform): Partial<Record<OwnedKey, number>> {
  return JSON.parse(platform.store.get(STORE_KEY) ?? "{}");
}

function remember(platform: Platform, key: OwnedKey, id: number): void {
  const ids = storedIds(platform);
  if (ids[key] === id) return;
  platform.store.set(STORE_KEY, JSON.stringify({ ...ids, [key]: id }));
}

/** A person may already have a tab of that title; it is theirs, so ours takes the next free one. */
export function freeTitle(platform: Platform, wanted: string): string {
  const taken = new Set(platform.workbook.tabs().map((tab) => tab.title.toLowerCase()));
  let title = wanted;
  for (let number = 2; taken.has(title.toLowerCase()); number += 1) title = `${wanted} ${number}`;
  return title;
}
