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
  test("without a lock, two executions that read before either writes lose one of the updates", () => {
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
  test("two people at once: each has their own identity and properties, and is refused while the other holds the lock", () => {
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
  test("the first executions of two people have different ids, and only one of them holds the lock", () => {
    const bench = benchOf(`function holds() { const held = LockService.getDocumentLock().tryLock(0);
      SpreadsheetApp.flush(); return held; }`);
    const taro = bench.steps.run("holds");
    expect(taro.step(2)).toBe(false);
    bench.become("guest@example.jp");
    expect(bench.run("holds")).toBe(false);
    expect([taro.step(9), taro.result]).toEqual([true, true]);
  });
  test("a clock trigger that fires during a person's execution runs to its end", () => {
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
  test("two interleaved calls of a page each get their own answer, whatever the interleaving", () => {
    const bench = benchOf(`function next(by) { const cell = SpreadsheetApp.getActiveSheet().getRange("A1");
      const now = Number(cell.getValue()) + by; cell.setValue(now); return { now }; }`);
    const [a, b] = [bench.steps.run("next", 1), bench.steps.run("next", 10)];
    expect([a.step(3), a.result]).toEqual([false, null]);
    expect([b.step(9), b.result]).toEqual([true, { now: 10 }]);
    expect([a.step(9), a.result]).toEqual([true, { now: 1 }]);
    expect(() => bench.steps.run("next_")).toThrow("google.script.run.next_ is not a function");
    expect(() => bench.steps.run("next", new Date(0))).toThrow();
  });
  test("a clock trigger that is suspended while holding the lock makes a person's execution fail to get it", () => {
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
  test("a clock trigger that fails in a later step is recorded and throws nothing", () => {
    const bench =
      benchOf(`function start() { ScriptApp.newTrigger("bad").timeBased().everyHours(1).create(); }
      function bad() { SpreadsheetApp.flush(); SpreadsheetApp.flush(); throw new Error("no"); }`);
    bench.run("start");
    const clock = bench.steps.trigger(bench.triggers[0]);
    expect([clock.step(1), clock.step(9)]).toEqual([false, true]);
    expect(bench.executions.map(({ error }) => error)).toEqual([null, "Error: no"]);
  });
  test("values read in one step are the same in the next, although the cells have changed", () => {
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
  test("an execution in steps sees the same clock and random numbers as one without, and repeats no effect", () => {
    const whole = opened();
    whole.clickMenu("timed");
    const bench = opened();
    const running = bench.steps.menu("timed");
    while (!running.step(1));
    expect(bench.book.sheets[0].value(1, 1)).toBe(whole.book.sheets[0].value(1, 1));
    expect(bench.now).toBe(whole.now);
  });
});
