import type { Area, Platform } from "../../src/app/platform";
import { dayOf } from "../../src/calendar/day";
import type { Cell } from "../../src/facts/table";

/** Days as a Japanese spreadsheet shows them. */
function showing(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString().slice(0, 10).replaceAll("-", "/") : String(cell);
}

/** A workbook on paper: enough of the platform to write and read owned tabs, and what is in them to look at. */
export function paperWorkbook(locale: "ja_JP" | "en_US"): {
  platform: Platform;
  tabs: Map<number, Cell[][]>;
} {
  const tabs = new Map<number, Cell[][]>();
  const titles = new Map<number, string>();
  const marks = new Map<string, number>();
  const store = new Map<string, string>();
  const put = (tab: number, row: number, column: number, rows: readonly (readonly Cell[])[]): void => {
    const cells = tabs.get(tab) ?? [];
    rows.forEach((line, down) => {
      const at = row - 1 + down;
      while (cells.length <= at) cells.push([]);
      line.forEach((cell, right) => {
        cells[at][column - 1 + right] = cell;
      });
    });
    tabs.set(tab, cells);
  };
  const read = (tab: number): Cell[][] => {
    const cells = tabs.get(tab) ?? [];
    const width = Math.max(0, ...cells.map((row) => row.length));
    return cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  };
  const workbook = {
    locale,
    tabs: () => [...titles].map(([id, title]) => ({ id, title })),
    read,
    write: (tab: number, rows: Cell[][]) => put(tab, 1, 1, rows),
    writeAt: put,
    shown: ({ tab, row, column, rows }: Area) =>
      read(tab)
        .slice(row - 1, row - 1 + rows)
        .map((line) => [showing(line[column - 1])]),
    insert: (title: string) => {
      titles.set(titles.size + 1, title);
      return { id: titles.size, title };
    },
    layout: () => {},
    nameCell: (name: string, tab: number) => marks.set(name, tab),
    namedTab: (name: string) => marks.get(name) ?? null,
    flush: () => {},
  };
  const kept = {
    get: (key: string) => store.get(key) ?? null,
    set: (key: string, value: string) => store.set(key, value),
  };
  const clock = { today: () => dayOf(2026, 11, 23) };
  return { platform: { workbook, clock, store: kept } as unknown as Platform, tabs };
}
