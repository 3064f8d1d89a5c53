import type { CellOut, Platform } from "../../src/app/platform";
import { formatDay } from "../../src/calendar/day";
import type { Cell } from "../../src/facts/table";
import type { Layout } from "../../src/report/sheet";
import type { Locale } from "../../src/text/locale";

interface Tab {
  readonly title: string;
  rows: CellOut[][];
  layout: Layout;
}

/** A spreadsheet that only remembers, for use cases that no command of the add-on calls. Formulas stay formulas. */
export function memoryPlatform(
  locale: Locale,
  today: number,
): { platform: Platform; tabs: Map<number, Tab> } {
  const tabs = new Map<number, Tab>();
  const names = new Map<string, number>();
  const store = new Map<string, string>();
  const tab = (id: number): Tab => {
    const found = tabs.get(id);
    if (found === undefined) throw new Error(`Tab ${id} is gone.`);
    return found;
  };
  const refused = (): never => {
    throw new Error("Nothing here goes outside.");
  };
  const writeAt = (id: number, row: number, column: number, rows: readonly (readonly CellOut[])[]): void => {
    const { rows: cells } = tab(id);
    rows.forEach((line, down) => {
      while (cells.length < row + down) cells.push([]);
      line.forEach((cell, right) => {
        const target = cells[row - 1 + down];
        while (target.length < column + right) target.push("");
        target[column - 1 + right] = typeof cell === "object" && "text" in cell ? cell.text : cell;
      });
    });
  };
  const platform: Platform = {
    locale,
    build: "test",
    account: "",
    clock: {
      now: () => 0,
      today: () => today,
      hour: () => 9,
      stamp: () => `${formatDay(today)}T09:00:00+09:00`,
      dayOf: () => today,
    },
    store: {
      get: (key) => store.get(key) ?? null,
      set: (key, value) => void store.set(key, value),
      setAll: (values) => {
        for (const [key, value] of Object.entries(values)) store.set(key, value);
      },
      clear: () => store.clear(),
    },
    mail: { remaining: () => 0, send: refused },
    schedule: { active: () => false, start: refused, stop: refused, missed: () => null, arrived: refused },
    exclusively: (work) => work(),
    attempt: (work) => {
      work();
      return null;
    },
    fetch: refused,
    decode: refused,
    picture: refused,
    fallbacks: () => [],
    workbook: {
      url: "",
      name: "",
      locale: locale === "ja" ? "ja_JP" : "en_US",
      cells: () => 0,
      growth: () => 0,
      hidden: () => false,
      isProtected: () => false,
      readAt: refused,
      shown: refused,
      selected: refused,
      tabs: () => [...tabs].map(([id, { title }]) => ({ id, title })),
      read: (id, top) => {
        const rows = tab(id).rows.slice(0, top);
        const width = Math.max(0, ...rows.map((row) => row.length));
        return rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? "") as Cell));
      },
      formulas: (id) => tab(id).rows.map((row) => row.map(() => "")),
      write: (id, rows) => {
        tab(id).rows = [];
        writeAt(id, 1, 1, rows);
      },
      writeAt,
      append: (id, rows) => writeAt(id, tab(id).rows.length + 1, 1, rows),
      fillDown: () => undefined,
      insert: (title) => {
        const id = tabs.size + 1;
        tabs.set(id, { title, rows: [], layout: {} });
        return { id, title };
      },
      remove: (id) => void tabs.delete(id),
      show: () => undefined,
      layout: (id, layout) => {
        tab(id).layout = layout;
        return true;
      },
      nameCell: (name, id) => void names.set(name, id),
      namedTab: (name) => names.get(name) ?? null,
      entryRule: refused,
      warnRow: refused,
      flush: () => undefined,
      toast: () => undefined,
    },
  };
  return { platform, tabs };
}
