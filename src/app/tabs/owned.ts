import type { Layout } from "../../report/sheet";
import { fingerprint } from "../../text/hash";
import type { Locale } from "../../text/locale";
import { toLocale } from "../../text/locale";
import type { CellOut, Platform } from "../platform";
import { OWNED, type OwnedKey, type OwnedTab } from "./owned-tabs";

/** Store key of the tab ids; ids survive renaming and moving, and a copied tab has an id of its own. */
const IDS = "tabs";
/** Store key of the formats that were applied to the tabs. */
const LOOKS = "looks";

/** The language of tabs and dashboards: everyone in the spreadsheet reads the same tabs. */
export function workbookLocale(platform: Platform): Locale {
  return toLocale(platform.workbook.locale);
}

/** Finds the owned tab by its stored id, else by its name mark (a copied workbook has no stored ids). Null if gone. */
export function findOwned(platform: Platform, key: OwnedKey): number | null {
  const id = stored<number>(platform, IDS)[key];
  if (id !== undefined && platform.workbook.tabs().some((tab) => tab.id === id)) return id;
  return platform.workbook.namedTab(markOf(key));
}

/** Ids of all owned tabs there are. */
export function ownedTabs(platform: Platform): Set<number> {
  return new Set((Object.keys(OWNED) as OwnedKey[]).flatMap((key) => findOwned(platform, key) ?? []));
}

/** The tabs of ours that were deleted: the next refresh creates those anew that it writes. */
export function lostTabs(platform: Platform): OwnedKey[] {
  const known = stored<number>(platform, IDS);
  return (Object.keys(OWNED) as OwnedKey[]).filter(
    (key) => known[key] !== undefined && findOwned(platform, key) === null,
  );
}

/** Whether the workbook is a copy: it has our named ranges, but neither the stored ids nor the schedule. */
export function isCopy(platform: Platform): boolean {
  return platform.store.get(IDS) === null && platform.workbook.namedTab(markOf("values")) !== null;
}

/**
 * Finds the owned tab or makes it. Its header row and looks are noted as given only once they are in the sheet, so a
 * run that breaks off in between is completed by the next one, and a person's own changes are left alone after that.
 */
export function openOwned(platform: Platform, key: OwnedKey, layout: Layout = {}): number {
  const { hidden, header, columnWidths } = OWNED[key] as OwnedTab;
  const tab = findOwned(platform, key) ?? newTab(platform, key);
  remember(platform, IDS, key, tab);
  // What nobody looks into is no wider than it has columns: it may have as many rows as there are deals.
  const narrow = (hidden && header.length > 0) || undefined;
  const full: Layout = {
    ...{ hidden, narrow, columnWidths },
    ...(header.length > 0 ? HEADER_LAYOUT : {}),
    ...layout,
  };
  const look = fingerprint(JSON.stringify(full));
  if (stored<string>(platform, LOOKS)[key] === look) return tab;
  if (header.length > 0 && platform.workbook.read(tab).length === 0)
    addColumns(platform, key, tab, 0, [...header.keys()]);
  const columnFormats = { ...formatsOf(platform, key, tab), ...full.columnFormats };
  // It is in the sheet then, and what was written before. What Google refused is tried again by the next run; look by look,
  // which takes a flush each, only once a day.
  const refused = `refused ${look} ${platform.clock.today()}`;
  const wasRefused = stored<string>(platform, LOOKS)[key] === refused;
  const isWhole = platform.workbook.layout(tab, { ...full, columnFormats }, wasRefused);
  remember(platform, LOOKS, key, isWhole ? look : refused);
  return tab;
}

/** The formats of our columns, wherever they stand now: a run may have been refused them when it made the columns. */
function formatsOf({ workbook }: Platform, key: OwnedKey, tab: number): Record<number, string> {
  const { header, formats = {} } = OWNED[key] as OwnedTab;
  if (Object.keys(formats).length === 0) return {};
  const names = (workbook.read(tab, 1)[0] ?? []).map(String);
  const found = Object.entries(formats).map(([at, format]): [number, string] => {
    const { ja, en } = header[Number(at)];
    return [names.findIndex((name) => name === ja || name === en) + 1, format];
  });
  return Object.fromEntries(found.filter(([column]) => column > 0));
}

/** Writes names of our header side by side behind `place` columns; they have their formats once they have their names. */
export function addColumns(
  { workbook }: Platform,
  key: OwnedKey,
  tab: number,
  place: number,
  columns: readonly number[],
): void {
  const { header, formats = {} } = OWNED[key] as OwnedTab;
  const formatted = columns.flatMap((at, next) => (at in formats ? [[place + next + 1, formats[at]]] : []));
  if (formatted.length > 0) workbook.layout(tab, { columnFormats: Object.fromEntries(formatted) });
  const locale = toLocale(workbook.locale);
  workbook.writeAt(tab, 1, place + 1, [columns.map((at) => header[at][locale])]);
}

function newTab(platform: Platform, key: OwnedKey): number {
  const { title, hidden } = OWNED[key] as OwnedTab;
  return markedTab(platform, markOf(key), title[workbookLocale(platform)], hidden);
}

/**
 * The tab that carries a name mark, or a new one. A run that broke off between making a tab and marking it has left
 * an empty tab of that title, which is taken up.
 */
export function markedTab(platform: Platform, mark: string, title: string, hidden: boolean): number {
  const marked = platform.workbook.namedTab(mark);
  if (marked !== null) return marked;
  const tabs = new Map(platform.workbook.tabs().map((tab) => [tab.title.toLowerCase(), tab.id]));
  let free = title;
  let tab = tabs.get(free.toLowerCase());
  // A person may already have a tab of that title; it is theirs, so ours takes the next free one.
  for (let number = 2; tab !== undefined && platform.workbook.read(tab).length > 0; number += 1) {
    free = `${title} ${number}`;
    tab = tabs.get(free.toLowerCase());
  }
  tab ??= platform.workbook.insert(free, hidden).id;
  platform.workbook.nameCell(mark, tab, 1, 1);
  platform.workbook.flush();
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
  const cells = rows.map((row) => row.map((cell, at) => ownCell(key, at, cell)));
  platform.workbook.write(openOwned(platform, key), header.length > 0 ? [header, ...cells] : cells);
}

/**
 * Texts that Sheets could read as a formula (formula injection) where the plain-text format was refused; they are
 * written with an apostrophe.
 */
const LIKE_FORMULA = /^[\s'=+\-@＝＋－＠]/;

/** A cell as it goes into a column of ours, by its place in our header: where periods are typed, as plain text. */
export function ownCell(key: OwnedKey, at: number, cell: CellOut): CellOut {
  if (at !== (OWNED[key] as OwnedTab).periods || typeof cell !== "string") return cell;
  return LIKE_FORMULA.test(cell) ? cell : { text: cell };
}

/** The first row of a tab that is a list. */
export const HEADER_LAYOUT: Layout = {
  frozenRows: 1,
  regions: [{ range: "1:1", bold: true, background: "#eef2f6" }],
};

function markOf(key: OwnedKey): string {
  return `RASHINBAN_TAB_${key.toUpperCase()}`;
}

function stored<V>(platform: Platform, name: string): Partial<Record<OwnedKey, V>> {
  return JSON.parse(platform.store.get(name) ?? "{}");
}

function remember(platform: Platform, name: string, key: OwnedKey, value: number | string): void {
  const known = stored<number | string>(platform, name);
  if (known[key] !== value) platform.store.set(name, JSON.stringify({ ...known, [key]: value }));
}
