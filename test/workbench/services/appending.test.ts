import { benchOf } from "../bench-of";

const CODE = `
  function sheet() { return SpreadsheetApp.getActiveSheet(); }
  function bare(text) { const tab = sheet(); tab.appendRow([text]); tab.appendRow([text + "2"]); }
  function locked(text) { const lock = LockService.getDocumentLock(); if (!lock.tryLock(0)) return "busy"; bare(text); lock.releaseLock(); return "done"; }
  function early(text) { const tab = sheet(), lock = LockService.getDocumentLock(); while (!lock.tryLock(0)) Utilities.sleep(1); tab.appendRow([text]); lock.releaseLock(); }`;

// https://tanaikech.github.io/2021/09/15/benchmark-concurrent-writing-to-google-spreadsheet-using-form/: of two writers
// without a lock rows are lost, with one none (100 rounds each).
describe("appendRow() by two at once", () => {
  const shown = (bench: ReturnType<typeof benchOf>): unknown[] => {
    const [sheet] = bench.book.sheets;
    return Array.from({ length: sheet.lastRow() }, (_, index) => sheet.value(index + 1, 1));
  };

  test("loses a row without a lock: who has not seen the other's writes over it", () => {
    const bench = benchOf(CODE);
    const [a, b] = [bench.steps.run("bare", "a"), bench.steps.run("bare", "b")];
    expect([a.step(1), b.step(2), a.step(9), b.step(9)]).toEqual([false, false, true, true]);
    expect(shown(bench)).toEqual(["a", "b2"]);
  });
  test("loses one to an execution that comes in the middle of the call", () => {
    const bench = benchOf(CODE);
    let isNested = false;
    bench.gate.onCall = (name) => {
      if (name !== "SpreadsheetApp.Sheet.appendRow" || isNested) return;
      isNested = true;
      bench.run("bare", "b");
    };
    bench.run("bare", "a");
    expect(shown(bench)).toEqual(["a", "b2", "a2"]);
  });
  test("keeps all with a lock, also where the tab was asked for before it", () => {
    const bench = benchOf(CODE);
    const [a, b] = [bench.steps.run("locked", "a"), bench.steps.run("early", "b")];
    expect([a.step(4), b.step(4)]).toEqual([false, false]);
    expect([a.step(9), a.result, b.step(99)]).toEqual([true, "done", true]);
    expect(shown(bench)).toEqual(["a", "a2", "b"]);
  });
  test("keeps all where one comes after the other, and each has its own tab's end in mind", () => {
    const bench = benchOf(
      `${CODE} function other() { const tab = SpreadsheetApp.getActive().insertSheet("b"); tab.appendRow(["x"]); tab.appendRow(["y"]); }`,
    );
    bench.run("bare", "a");
    bench.run("bare", "b");
    const c = bench.steps.run("other");
    expect(c.step(3)).toBe(false);
    bench.book.sheets[0].set(1, 1, "first");
    expect(c.step(9)).toBe(true);
    expect([shown(bench), bench.book.sheets[1].lastRow()]).toEqual([["first", "a2", "b", "b2"], 2]);
  });
});
