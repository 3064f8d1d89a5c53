import type { Cell } from "../../facts/table";
import type { Platform, TabRef } from "../platform";

export const STAGING_TITLE = "rashinban-import ";
/** A file that nobody has gone on sending for this long was given up. */
const ABANDONED = 6 * 60 * 60 * 1000;

/**
 * A file arrives in chunks, each its own execution, and is collected in a hidden tab until it is in its own tab; a
 * file that breaks off half-way has touched nothing else. The tab's title says when it was begun.
 */
export function beginStaging(platform: Platform, header: readonly string[]): number {
  const now = platform.clock.now();
  const taken = stagingTabs(platform).filter(({ title }) =>
    title.startsWith(`${STAGING_TITLE}${now}`),
  ).length;
  const title = `${STAGING_TITLE}${now}${taken === 0 ? "" : `-${taken}`}`;
  const tab = platform.workbook.insert(title, true, header.length);
  platform.workbook.write(tab.id, [header]);
  return tab.id;
}

/** Files that broke off hours ago go, with the room they take. */
export function removeAbandoned(platform: Platform): void {
  const now = platform.clock.now();
  for (const { id, title } of stagingTabs(platform))
    if (now - Number(title.slice(STAGING_TITLE.length).split("-")[0]) > ABANDONED)
      platform.workbook.remove(id);
}

/** Whether it is such a tab: no request may fill or remove another one. */
function isStaging(platform: Platform, tab: number): boolean {
  return stagingTabs(platform).some(({ id }) => id === tab);
}

export function stagingTabs({ workbook }: Platform): TabRef[] {
  return workbook.tabs().filter(({ title }) => title.startsWith(STAGING_TITLE));
}

/**
 * Adds a chunk; false if that tab is gone. With `at`, the number of rows sent before, a chunk whose answer was lost can
 * be sent again and stands there once.
 */
export function addToStaging(
  platform: Platform,
  tab: number,
  rows: readonly (readonly string[])[],
  at?: number,
): boolean {
  if (!isStaging(platform, tab)) return false;
  if (at === undefined) platform.workbook.append(tab, rows);
  else platform.workbook.writeAt(tab, at + 2, 1, rows);
  return true;
}

/** Everything that was collected, as the text it was; null if that tab is gone. */
export function readStaging(platform: Platform, tab: number): { header: string[]; rows: string[][] } | null {
  if (!isStaging(platform, tab)) return null;
  const [header = [], ...rows] = platform.workbook.read(tab).map((row) => row.map(textOf));
  return { header, rows };
}

/** Only once the rows are in the sheet: until then the import can be asked for again. */
export function endStaging(platform: Platform, tab: number): void {
  if (isStaging(platform, tab)) platform.workbook.remove(tab);
}

function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString() : String(cell);
}
