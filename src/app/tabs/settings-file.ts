import { DAY_MS, formatDay } from "../../calendar/day";
import type { Cell } from "../../facts/table";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { saveSources, sourcesIn } from "../import/sources";
import type { Platform } from "../platform";
import { readOwned, writeOwned } from "./owned";
import { rowsByHeader } from "./owned-columns";
import { rowsWithPeriods } from "./period-cells";

/** The tabs that hold settings: everything people decide. What is computed, sent or logged is no setting. */
const TABS = ["settings", "people", "goals", "kpi", "targets", "daysOff", "mapping", "sources"] as const;

type FileCell = string | number | boolean | { readonly day: string };

/** All settings as one plain object; cells stand in the order of our headers, in whatever language the tabs are. */
export interface SettingsFile {
  readonly rashinban: number;
  readonly tabs: Readonly<Record<string, readonly (readonly FileCell[])[]>>;
}

export const FILE_VERSION = 1;

export function exportSettings(platform: Platform): SettingsFile {
  const rowsOf = (key: (typeof TABS)[number]): Cell[][] =>
    key === "targets" || key === "settings" ? rowsWithPeriods(platform, key) : rowsByHeader(platform, key);
  const tabs = TABS.map((key) => [key, rowsOf(key).map((row) => row.map(toFile))] as const);
  return { rashinban: FILE_VERSION, tabs: Object.fromEntries(tabs) };
}

/**
 * Replaces the settings by those of a file; a tab that the file does not hold stays as it is. Tabs of data are found by
 * title, because ids are of one spreadsheet; sources without such a tab are left out and named.
 */
export function importSettings(platform: Platform, file: SettingsFile): string {
  const rowsOf = (key: (typeof TABS)[number]): Cell[][] | undefined =>
    file.tabs[key]?.map((row) => row.map(fromFile));
  for (const key of TABS) {
    const rows = key === "mapping" || key === "sources" ? undefined : rowsOf(key);
    if (rows !== undefined) writeOwned(platform, key, rows);
  }
  const tabs = platform.workbook.tabs();
  // Written only once their tabs are found: until then they would be another spreadsheet's.
  const sources = sourcesIn(
    rowsOf("sources") ?? readOwned(platform, "sources"),
    rowsOf("mapping") ?? readOwned(platform, "mapping"),
  );
  const found = sources.map((source) => {
    const tab = tabs.find(({ id }) => id === source.tabId) ?? tabs.find(({ title }) => title === source.tab);
    return { source, id: tab?.id };
  });
  saveSources(
    platform,
    found.flatMap(({ source, id }) => (id === undefined ? [] : [{ ...source, tabId: id }])),
  );
  const gone = found.filter(({ id }) => id === undefined).map(({ source }) => source.tab);
  const done = appMessages["settings-imported"][platform.locale];
  if (gone.length === 0) return done;
  return `${done} ${interpolate(appMessages["settings-tabs-gone"], platform.locale, { tabs: gone.join(", ") })}`;
}

function toFile(cell: Cell): FileCell {
  return typeof cell === "object" ? { day: formatDay(Math.floor(cell.getTime() / DAY_MS)) } : cell;
}

function fromFile(cell: FileCell): Cell {
  return typeof cell === "object" ? new Date(cell.day) : cell;
}
