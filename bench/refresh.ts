import { Session } from "node:inspector";
import { readSources, type Source, saveSources } from "../src/app/import/sources";
import type { Platform } from "../src/app/platform";
import { loadFacts } from "../src/app/refresh/facts";
import { refresh } from "../src/app/refresh/refresh";
import { openOwned } from "../src/app/tabs/owned";
import { type Day, NO_DAY } from "../src/calendar/day";
import type { Columns } from "../src/facts/derive-columns";
import type { Cell, Column } from "../src/facts/table";
import { memoize } from "../src/metrics/memoize";
import { memoryPlatform } from "../test/app/memory-platform";
import { catalogueColumns, MAPPING } from "./catalogue-facts";
import { MONTHS, TODAY } from "./company";

/** One for each day: the garbage collector would go through millions of them, which are no part of what is measured. */
const dateOf = memoize((day: Day) => new Date(day * 86_400_000));

/** A whole refresh of a spreadsheet with every table of `size` rows, beside reading and parsing its tabs alone. */
export function benchRefresh(size: number): void {
  const platform = spreadsheet(size);
  refresh(platform);
  const sources = readSources(platform);
  const parse = leastSeconds(() => loadFacts(platform, sources));
  const all = leastSeconds(() => refresh(platform));
  const small = spreadsheet(1000);
  const evaluations = callsOf("Evaluation", () => refresh(small));
  console.log(
    `\nrefresh: ${sources.length} tabs of ${size.toLocaleString("en")} rows and the tables made of them`,
  );
  console.log(
    `  ${all.toFixed(2)} s of processor time, parsing alone ${parse.toFixed(2)} s: ${(all / parse).toFixed(1)} ×`,
  );
  console.log(`  ${evaluations} evaluations`);
}

/** The fewest seconds of processor time of three runs; a garbage collector that works beside the program counts too. */
function leastSeconds(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}

/** How many times the functions (or the constructor) of a name are called, as V8 counts them. */
function callsOf(name: string, work: () => unknown): number {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  work();
  let calls = 0;
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    for (const { functions } of result)
      for (const one of functions) if (one.functionName === name) calls += one.ranges[0].count;
  });
  session.disconnect();
  return calls;
}

/** The tables of the catalogue as tabs, their columns mapped, with a target of each month for the whole company and an owner. */
function spreadsheet(size: number): Platform {
  const { platform } = memoryPlatform("ja", TODAY);
  const cells = new Map<number, Cell[][]>();
  const sources = catalogueColumns(size).map(([table, columns]): Source => {
    const header = Object.keys(columns);
    const { id } = platform.workbook.insert(table, false);
    cells.set(id, [header, ...rowsOf(columns, size)]);
    const mapped = header.map((name) => [name, { header: name, kind: "person", confidence: 1 }]);
    const mapping = { ...MAPPING, columns: Object.fromEntries(mapped) };
    return { id: table, table, tab: table, tabId: id, url: "", key: "", state: "", mapping };
  });
  saveSources(platform, sources);
  const targets = MONTHS.flatMap((month) => [
    ["won-amount", month.id, "", 1_000_000, ""],
    ["won-amount", month.id, "owner=担当1", 20_000, ""],
  ]);
  platform.workbook.writeAt(openOwned(platform, "targets"), 2, 1, targets);
  const { workbook } = platform;
  // What is in the tabs is handed over as it is: copying it would be measured too.
  const read: typeof workbook.read = (tab, top) => cells.get(tab)?.slice(0, top) ?? workbook.read(tab, top);
  return { ...platform, workbook: { ...workbook, read } };
}

function rowsOf(columns: Columns, size: number): Cell[][] {
  const list = Object.values(columns);
  return Array.from({ length: size }, (_, row) => list.map((column) => cellOf(column, row)));
}

function cellOf(column: Column, row: number): Cell {
  if (column.kind === "text") return column.labels[column.codes[row]];
  if (column.kind === "number") return column.values[row];
  return column.days[row] === NO_DAY ? "" : dateOf(column.days[row]);
}
