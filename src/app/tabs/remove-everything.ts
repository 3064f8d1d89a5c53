import { appMessages } from "../../text/messages/app";
import { dataMark } from "../import/source-tab";
import { readSources } from "../import/sources";
import { stagingTabs } from "../import/staging";
import type { Platform } from "../platform";
import { findOwned, ownedTabs, workbookLocale } from "./owned";

/** Title of the tab that stays when all others go: a spreadsheet has at least one that can be seen. */
const BLANK = { ja: "シート", en: "Sheet" };

/**
 * Uninstalls Rashinban from the spreadsheet: its tabs, its schedule, its stored state. Tabs of data are people's own;
 * those that an import made go only where that is wanted. The list of them goes after them and the store last, so that
 * it can be asked for again until all is gone.
 */
export function removeEverything(platform: Platform, withData: boolean): string {
  platform.schedule.stop();
  const imported = withData ? readSources(platform).map(({ tabId }) => tabId) : [];
  const made = imported.filter((id) => marked(platform).has(id));
  const unfinished = stagingTabs(platform).map(({ id }) => id);
  const goes = new Set([...ownedTabs(platform), ...made, ...unfinished]);
  const tabs = platform.workbook.tabs();
  if (tabs.every(({ id }) => goes.has(id) || platform.workbook.hidden(id))) insertBlank(platform);
  const list = findOwned(platform, "sources");
  const ids = tabs.map(({ id }) => id).filter((id) => goes.has(id) && id !== list);
  for (const id of list === null ? ids : [...ids, list]) platform.workbook.remove(id);
  platform.store.clear();
  return appMessages.removed[platform.locale];
}

function insertBlank(platform: Platform): void {
  const titles = new Set(platform.workbook.tabs().map(({ title }) => title.toLowerCase()));
  const named = (number: number): string => BLANK[workbookLocale(platform)] + number;
  let number = 1;
  while (titles.has(named(number).toLowerCase())) number += 1;
  platform.workbook.insert(named(number), false);
}

/** Tabs that an import made, by their marks. */
function marked(platform: Platform): Set<number> {
  const tables = readSources(platform).map(({ table }) => table);
  return new Set(tables.flatMap((table) => platform.workbook.namedTab(dataMark(table)) ?? []));
}
