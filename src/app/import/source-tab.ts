import type { TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import type { Platform, TabRef } from "../platform";
import { markedTab, workbookLocale } from "../tabs/owned";
import type { Source } from "./sources";

/**
 * From this many rows on, a new tab is made without spare blank columns, because they count against the limit of cells.
 */
const MANY_ROWS = 20000;

/** The tab of a table's rows: the one its source names, or one that an import made before; null if there is none. */
export function findSourceTab(
  { workbook }: Platform,
  table: TableName,
  known: Source | undefined,
): number | null {
  const named = workbook.tabs().find(({ id }) => id === known?.tabId);
  return named?.id ?? workbook.namedTab(dataMark(table));
}

/** The same, or a new tab; it is to hold so many rows. */
export function openSourceTab(
  platform: Platform,
  table: TableName,
  found: number | null,
  { isEmpty, rows }: { readonly isEmpty: boolean; readonly rows: number },
): TabRef {
  const locale = workbookLocale(platform);
  const label = TABLES[table].label[locale];
  const title = locale === "ja" ? `${label}データ` : `${label} data`;
  const id = found ?? markedTab(platform, dataMark(table), title, false);
  // A write adds the columns that it needs.
  if (isEmpty && rows >= MANY_ROWS) platform.workbook.layout(id, { narrow: true });
  return platform.workbook.tabs().find((tab) => tab.id === id) as TabRef;
}

/** The name that marks the tab an import made. */
export function dataMark(table: TableName): string {
  return `RASHINBAN_DATA_${table.toUpperCase()}`;
}
