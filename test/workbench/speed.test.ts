import { TABLE_SCRIPT } from "../../bench/emulator";
import { Book } from "../../workbench/sheet/book";
import { Workbench } from "../../workbench/workbench";

/** Milliseconds of processor time: what else the machine does at the moment counts little. */
function busy(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The quickest of some turns: a neighbour's load, a cold start and collected garbage only ever add. */
function quickest(turn: () => number, turns = 5): number {
  return Math.min(...Array.from({ length: turns }, turn));
}

test("100,000 × 16 cells are written and read through the services in a second of processor time", () => {
  const bench = Workbench.create({ code: TABLE_SCRIPT, manifest: {}, now: "2026-10-08T00:00:00Z" });
  bench.run("prepare");
  const spent = (name: string) => quickest(() => busy(() => bench.run(name)));
  // What the script spends on making its rows is not the emulator's.
  expect(spent("written") - spent("made") + spent("read")).toBeLessThan(1000);
});

test("100,000 × 16 cells are written to and read from a sheet without a script in a second of processor time", () => {
  const rows = Array.from({ length: 100000 }, (_, row) =>
    Array.from({ length: 16 }, (__, at) => (at % 2 ? row * at : "東日本")),
  );
  const all = { row: 1, column: 1, rows: 100000, columns: 16 };
  let last: unknown;
  const spent = quickest(() => {
    const book = new Book({ locale: "ja_JP", timeZone: "Asia/Tokyo", now: () => 0 });
    const sheet = book.addSheet("big", 0, 100000, 16);
    return busy(() => {
      sheet.setValues(1, 1, rows);
      last = sheet.values(all)[99999][15];
    });
  });
  expect(spent).toBeLessThan(1000);
  expect(last).toBe(99999 * 15);
});
