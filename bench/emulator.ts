import { Workbench } from "../workbench/workbench";
import { medianTimes, milliseconds } from "./timing";

const ROWS = 100_000;
const COLUMNS = 16;

/** A script as a person would write it: deals of sixteen columns with names, amounts, rates, flags and two dates. */
export const TABLE_SCRIPT = `
function prepare() {
  var sheet = SpreadsheetApp.getActive().insertSheet("deals", 0);
  sheet.insertRowsAfter(sheet.getMaxRows(), ${ROWS} - sheet.getMaxRows());
}
function rows() {
  var rows = [];
  for (var i = 0; i < ${ROWS}; i += 1) {
    var day = 1700000000000 + i * 600000;
    rows.push(["D-" + i, "Customer " + (i % 900), "owner", "won", "web", "Tokyo", i * 100, i % 97, i / 7, i % 2 === 0,
      new Date(day), new Date(day + 864000000), "", "JPY", i % 12, 0.25]);
  }
  return rows;
}
function made() { rows(); }
function range() { return SpreadsheetApp.getActive().getSheetByName("deals").getRange(1, 1, ${ROWS}, ${COLUMNS}); }
function written() { range().setValues(rows()); SpreadsheetApp.flush(); }
function read() { range().getValues(); }
`;

/** The emulator itself: crash suites and whole-company tests stand on it being quick. */
export async function benchEmulator(): Promise<void> {
  const bench = Workbench.create({ code: TABLE_SCRIPT, manifest: {}, now: "2026-10-08T00:00:00Z" });
  bench.run("prepare");
  bench.run("written");
  const kept = bench.snapshot();
  const times = await medianTimes({
    made: () => bench.run("made"),
    written: () => bench.run("written"),
    read: () => bench.run("read"),
    snapshot: () => bench.snapshot(),
    restored: () => bench.restore(kept),
  });
  const written = times.written - times.made;
  console.log(
    `\nemulator: ${ROWS / 1000}k × ${COLUMNS} cells by a script (its own making of the rows not counted)`,
  );
  console.log(
    `  written ${milliseconds(written)}, read ${milliseconds(times.read)}, together ${((written + times.read) / 1000).toFixed(2)} × one second`,
  );
  console.log(`  snapshot ${milliseconds(times.snapshot)}, restored ${milliseconds(times.restored)}`);
}
