import type { Cell } from "../facts/table";
import { freeTitle } from "./owned";
import type { Platform } from "./platform";

/**
 * A file arrives in chunks, each its own execution, and is collected in a hidden tab until it is complete; a file
 * that breaks off half-way has touched nothing else.
 */
export function beginStaging(platform: Platform, header: readonly string[]): number {
  const tab = platform.workbook.insert(freeTitle(platform, "rashinban-import"), true);
  platform.workbook.write(tab.id, [header]);
  return tab.id;
}

export function addToStaging(platform: Platform, tab: number, rows: readonly (readonly string[])[]): void {
  platform.workbook.append(tab, rows);
}

/** Everything that was collected, as the text it was; the tab is removed. */
export function endStaging(platform: Platform, tab: number): { header: string[]; rows: string[][] } {
  const [header = [], ...rows] = platform.workbook.read(tab).map((row) => row.map(textOf));
  platform.workbook.remove(tab);
  return { header, rows };
}

function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString() : String(cell);
}
