import { benchOf } from "../bench-of";

describe("two executions in turn", () => {
  const code = `
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "add").addItem("l", "locked").addItem("t", "timed").addToUi(); }
    function add() { const cell = SpreadsheetApp.getActiveSheet().getRange("A1"); cell.setValue(Number(cell.getValue()) + 1); }
    function locked() { const lock = LockService.getDocumentLock(); if (!lock.tryLock(0)) throw new Error("busy"); add(); lock.releaseLock(); }
    function timed() { const began = Date.now(); Utilities.sleep(1000); Utilities.sleep(1000);
      SpreadsheetApp.getActiveSheet().getRange("A1").setValue(Date.now() - began + ":" + Math.random().toFixed(3)); }`;
  const opened = () => {
    const bench = benchOf(code);
    bench.open();
    return bench;
  };
  test("both read before either writes: one addition is lost", () => {
    const bench = opened();
    const [a, b] = [bench.steps.menu("add"), bench.steps.menu("add")];
    // getActiveSheet, getRange, getValue; the write is the fourth call.
    expect([a.step(3), b.step(3)]).toEqual([false, false]);
    expect(bench.book.sheets[0].value(1, 1)).toBeNull();
    expect([a.step(9), b.step(9)]).toEqual([true, true]);
    expect(bench.book.sheets[0].value(1, 1)).toBe(1);
  });
  test("a lock is held while its execution waits, so the other is refused", () => {
    const bench = opened();
    const a = bench.steps.menu("locked");
    expect(a.step(3)).toBe(false);
    expect(() => bench.steps.menu("locked").step(9)).toThrow("busy");
    expect(a.step(9)).toBe(true);
    expect(bench.steps.menu("locked").step(9)).toBe(true);
    expect(bench.book.sheets[0].value(1, 1)).toBe(2);
  });
  test("two people at once: each keeps who they are and what is theirs, and loses to the other's lock", () => {
    const bench =
      benchOf(`function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("m", "mine").addToUi(); }
      function mine() { const who = Session.getActiveUser().getEmail(); PropertiesService.getUserProperties().setProperty("who", who);
        if (!LockService.getDocumentLock().tryLock(0)) throw new Error(who + " waits"); SpreadsheetApp.flush(); SpreadsheetApp.flush(); }`);
    bench.open();
    const taro = bench.steps.menu("mine");
    expect(taro.step(6)).toBe(false);
    bench.become("guest@example.jp");
    expect(() => bench.steps.menu("mine").step(20)).toThrow("guest@example.jp waits");
    expect(taro.step(20)).toBe(true);
    expect([
      bench.world.properties["user:taro@example.jp"],
      bench.world.properties["user:guest@example.jp"],
    ]).toEqual([{ who: "taro@example.jp" }, { who: "guest@example.jp" }]);
  });
  test("two people's very first executions are two, and only one of them has the lock", () => {
    const bench = benchOf(`function holds() { const held = LockService.getDocumentLock().tryLock(0);
      SpreadsheetApp.flush(); return held; }`);
    const taro = bench.steps.run("holds");
    expect(taro.step(2)).toBe(false);
    bench.become("guest@example.jp");
    expect(bench.run("holds")).toBe(false);
    expect([taro.step(9), taro.result]).toEqual([true, true]);
  });
  test("the clock's execution comes in the middle of a person's", () => {
    const bench =
      benchOf(`function start() { ScriptApp.newTrigger("add").timeBased().everyHours(1).create(); }
      function add() { const cell = SpreadsheetApp.getActiveSheet().getRange("A1"); cell.setValue(Number(cell.getValue()) + 1); }`);
    bench.run("start");
    bench.world.now = (bench.triggers[0].next as number) - 1000;
    bench.gate.reset();
    bench.gate.onCall = (_name, k) => {
      // The person has read, and not written yet.
      if (k === 4) bench.advance({ seconds: 1 });
    };
    bench.run("add");
    expect(bench.executions.filter(({ functionName }) => functionName === "add")).toHaveLength(2);
    expect(bench.book.sheets[0].value(1, 1)).toBe(1);
  });
  test("two calls of a page cross at any call; each has its own answer", () => {
    const bench = benchOf(`function next(by) { const cell = SpreadsheetApp.getActiveSheet().getRange("A1");
      const now = Number(cell.getValue()) + by; cell.setValue(now); return { now }; }`);
    const [a, b] = [bench.steps.run("next", 1), bench.steps.run("next", 10)];
    expect([a.step(3), a.result]).toEqual([false, null]);
    expect([b.step(9), b.result]).toEqual([true, { now: 10 }]);
    expect([a.step(9), a.result]).toEqual([true, { now: 1 }]);
    expect(() => bench.steps.run("next_")).toThrow("google.script.run.next_ is not a function");
    expect(() => bench.steps.run("next", new Date(0))).toThrow();
  });
  test("the clock's execution waits in its middle for a person's, holding its lock", () => {
    const bench =
      benchOf(`function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "add").addToUi(); }
      function start() { ScriptApp.newTrigger("add").timeBased().everyHours(1).create(); }
      function add() { if (!LockService.getDocumentLock().tryLock(0)) throw new Error("busy");
        const cell = SpreadsheetApp.getActiveSheet().getRange("A1"); cell.setValue(Number(cell.getValue()) + 1); }`);
    bench.open();
    bench.run("start");
    const [trigger] = bench.triggers;
    const clock = bench.steps.trigger(trigger);
    expect([clock.step(5), bench.now]).toEqual([false, new Date(trigger.next as number).toISOString()]);
    expect(() => bench.clickMenu("add")).toThrow("busy");
    expect(clock.step(9)).toBe(true);
    bench.clickMenu("add");
    expect(bench.book.sheets[0].value(1, 1)).toBe(2);
    // It is due again an hour later, and only then.
    expect((bench.triggers[0].next as number) - (trigger.next as number)).toBe(3_600_000);
  });
  test("a clock's execution that fails in a later step fails in silence", () => {
    const bench =
      benchOf(`function start() { ScriptApp.newTrigger("bad").timeBased().everyHours(1).create(); }
      function bad() { SpreadsheetApp.flush(); SpreadsheetApp.flush(); throw new Error("no"); }`);
    bench.run("start");
    const clock = bench.steps.trigger(bench.triggers[0]);
    expect([clock.step(1), clock.step(9)]).toEqual([false, true]);
    expect(bench.executions.map(({ error }) => error)).toEqual([null, "Error: no"]);
  });
  test("values that were read stay what they were, however the cells change before the next step", () => {
    const bench = benchOf(`function copy() { const sheet = SpreadsheetApp.getActiveSheet();
      const rows = sheet.getRange("A1:B2").getValues(); SpreadsheetApp.flush(); return rows.map(function (row) { return row.map(String); }); }`);
    const [sheet] = bench.book.sheets;
    sheet.setValues(1, 1, [
      [1, "a"],
      [2, "b"],
    ]);
    const copy = bench.steps.run("copy");
    expect(copy.step(3)).toBe(false);
    sheet.set(1, 1, 9);
    expect(copy.step(9)).toBe(true);
    expect(copy.result).toEqual([
      ["1", "a"],
      ["2", "b"],
    ]);
  });
  test("an execution in steps sees the same clock and chance as one in one go, and does nothing twice", () => {
    const whole = opened();
    whole.clickMenu("timed");
    const bench = opened();
    const running = bench.steps.menu("timed");
    while (!running.step(1));
    expect(bench.book.sheets[0].value(1, 1)).toBe(whole.book.sheets[0].value(1, 1));
    expect(bench.now).toBe(whole.now);
  });
});
