import type { Cell } from "../../facts/table";
import type { Platform, TabRef } from "../platform";

export const STAGING_TITLE = "rashinban-import ";
/** Age in milliseconds after which an unfinished upload counts as abandoned. */
const ABANDONED = 6 * 60 * 60 * 1000;

/**
 * Creates a staging tab: a file arrives in chunks, each its own execution, and is collected in a hidden tab until it is
 * imported; an upload that breaks off has changed nothing else. The tab's title says when it was begun.
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

/** Deletes the staging tabs of abandoned uploads, and frees their cells. */
export function removeAbandoned(platform: Platform): void {
  const now = platform.clock.now();
  for (const { id, title } of stagingTabs(platform))
    if (now - Number(title.slice(STAGING_TITLE.length).split("-")[0]) > ABANDONED)
      platform.workbook.remove(id);
}

/** Whether a tab is a staging tab: no request may fill or remove another one. */
function isStaging(platform: Platform, tab: number): boolean {
  return stagingTabs(platform).some(({ id }) => id === tab);
}

export function stagingTabs({ workbook }: Platform): TabRef[] {
  return workbook.tabs().filter(({ title }) => title.startsWith(STAGING_TITLE));
}

/**
 * Appends a chunk; false if the staging tab is gone. With `at`, the number of rows sent before, a chunk whose answer
 * was lost can be sent again and stands there once.
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

/** All rows collected, as text; null if the staging tab is gone. */
export function readStaging(platform: Platform, tab: number): { header: string[]; rows: string[][] } | null {
  if (!isStaging(platform, tab)) return null;
  const [header = [], ...rows] = platform.workbook.read(tab).map((row) => row.map(textOf));
  return { header, rows };
}

/** Deletes the staging tab, only once the rows are in the sheet: until then the import can be repeated. */
export function endStaging(platform: Platform, tab: number): void {
  if (isStaging(platform, tab)) platform.workbook.remove(tab);
}

function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString() : String(cell);
}
