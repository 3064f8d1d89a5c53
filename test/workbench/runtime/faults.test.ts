import { fault, outage } from "../../../workbench/runtime/faults";
import type { Workbench } from "../../../workbench/workbench";
import { benchOf } from "../bench-of";

const failure = (bench: Workbench, name: string): string => {
  try {
    bench.run(name);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "none";
};

describe("a call that goes wrong", () => {
  const code = `function work() {
    const store = PropertiesService.getScriptProperties();
    try { store.setProperty("a", "1"); }
    catch (error) { store.setProperty("caught", error.message); }
    finally { store.setProperty("finally", "ran"); }
  }`;
  const outcome = (what: ReturnType<typeof fault>) => {
    const bench = benchOf(code);
    bench.gate.failCall(2, what);
    return { failure: failure(bench, "work"), store: bench.world.properties.script ?? {} };
  };
  const injected = "Service error: injected";

  test("before its effect: the script can catch the error and nothing was done", () => {
    expect(outcome(fault("fail", "before"))).toEqual({
      failure: "none",
      store: { caught: injected, finally: "ran" },
    });
  });
  test("after its effect: the script sees an error although the write was done", () => {
    expect(outcome(fault("fail", "after"))).toEqual({
      failure: "none",
      store: { a: "1", caught: injected, finally: "ran" },
    });
  });
  test("a fault that was disarmed does not occur", () => {
    const bench = benchOf(code);
    bench.gate.failCall(2, fault("kill"));
    bench.gate.failCall(2, null);
    expect([failure(bench, "work"), bench.world.properties.script]).toEqual([
      "none",
      { a: "1", finally: "ran" },
    ]);
  });
  // platform.md §1.2: an execution that is over its time is ended; nothing of it runs any more.
  test.each([
    ["before", {}],
    ["after", { a: "1" }],
  ] as const)(
    "is where the run is ended, %s its effect: no catch and no finally does anything",
    (when, store) => {
      expect(outcome(fault("kill", when))).toEqual({
        failure: "Exception: Exceeded maximum execution time",
        store,
      });
    },
  );
});

test("the next call of a service, or of one name, fails, whenever it comes, and only that one", () => {
  const bench = benchOf(`function work() {
    const said = [];
    for (const call of [() => Session.getScriptTimeZone(), () => Utilities.getUuid(), () => Utilities.getUuid(),
      () => MailApp.getRemainingDailyQuota(), () => MailApp.sendEmail("a@example.jp", "s", "b")])
      try { call(); said.push("well"); } catch (error) { said.push(error.message); }
    return said;
  }`);
  const down = "We're sorry, a server error occurred. Please wait a bit and try again.";
  bench.gate.failNext("LockService", outage());
  bench.gate.failNext("MailApp.sendEmail", outage());
  bench.gate.failNext("Utilities", outage());
  expect(bench.run("work")).toEqual([...["well", down, "well", "well", down]]);
  expect([bench.gate.isArmed("LockService"), bench.gate.isArmed("Utilities")]).toEqual([true, false]);
  bench.gate.failNext("LockService", null);
  expect(bench.gate.isArmed("LockService")).toBe(false);
});

describe("a write that Google held back and lost (platform.md §6: writes are buffered)", () => {
  const code = `
    const cell = (a1) => SpreadsheetApp.getActiveSheet().getRange(a1);
    function thenFlush() { cell("A1").setValue(1); cell("A2").setValue(2); try { SpreadsheetApp.flush(); } catch (error) { cell("A3").setValue(error.message); } }
    function thenRead() { cell("A1").setValue(1); try { cell("A2").getValue(); } catch (error) { cell("A3").setValue(error.message); } }
    function thenEnd() { cell("A1").setValue(1); cell("A2").setValue(2); }`;
  test.each([
    ["thenFlush", [null, 2, "Service error: injected"], "none"],
    ["thenRead", [null, null, "Service error: injected"], "none"],
    ["thenEnd", [null, 2, null], "Exception: Service error: injected"],
  ])("%s: the error surfaces there, not at the write", (name, cells, failed) => {
    const bench = benchOf(code);
    // getActiveSheet, getRange, setValue.
    bench.gate.failCall(3, fault("late"));
    expect(failure(bench, name)).toBe(failed);
    expect([1, 2, 3].map((row) => bench.book.sheets[0].value(row, 1))).toEqual(cells);
  });
});

describe("virtual time", () => {
  const code = `
    function calls(n) { const store = PropertiesService.getScriptProperties(); for (let k = 1; k <= n; k += 1) store.setProperty("k", String(k)); }
    function sleeps() { for (let k = 0; k < 3; k += 1) Utilities.sleep(150000); PropertiesService.getScriptProperties().setProperty("end", "reached"); }
    function onOpen() { Utilities.sleep(31000); SpreadsheetApp.getActiveSheet().getRange("A1").setValue("late"); }`;
  // platform.md §1.2: six minutes an execution. 359 calls of a second each, the store's included, fit into it.
  test("calls take time, and six minutes end an execution", () => {
    const bench = benchOf(code);
    bench.gate.callMilliseconds = 1000;
    expect(() => bench.run("calls", 400)).toThrow("Exceeded maximum execution time");
    expect(bench.world.properties.script).toEqual({ k: "359" });
    bench.run("calls", 300);
    expect(bench.world.properties.script).toEqual({ k: "300" });
  });
  test("Utilities.sleep advances the clock towards the time limit", () => {
    const bench = benchOf(code);
    expect(failure(bench, "sleeps")).toBe("Exception: Exceeded maximum execution time");
    expect(bench.world.properties.script).toBeUndefined();
  });
  // platform.md §1.2: a simple trigger has 30 seconds.
  test("a simple trigger that takes more than thirty seconds is ended", () => {
    const bench = benchOf(code);
    expect(() => bench.open()).toThrow("Exceeded maximum execution time");
    expect(bench.book.sheets[0].value(1, 1)).toBeNull();
  });
});

describe("requests that go wrong on the way", () => {
  const url = "https://api.example.jp/orders";
  const code = `function send() { return UrlFetchApp.fetch("${url}", { method: "post", timeoutSeconds: 30 }).getContentText(); }`;
  const sent = (...faults: Parameters<Workbench["http"]["fault"]>) => {
    const bench = benchOf(code);
    bench.http.recorded.set(url, "ok");
    bench.http.fault(...faults);
    const seen = failure(bench, "send");
    return {
      seen: seen.split(":")[1]?.trim() ?? seen,
      arrived: bench.http.requests.length,
      now: bench.now.slice(11, 19),
    };
  };
  test("a lost request: the script sees an error and the server no request", () => {
    expect(sent({ what: "drop-request" })).toEqual({
      seen: "Address unavailable",
      arrived: 0,
      now: "00:00:00",
    });
  });
  test("a lost answer: the script sees an error although the server got the request", () => {
    expect(sent({ what: "drop-answer" })).toEqual({
      seen: "Address unavailable",
      arrived: 1,
      now: "00:00:00",
    });
  });
  test("a duplicated request reaches the server twice", () => {
    expect(sent({ what: "duplicate" })).toEqual({ seen: "none", arrived: 2, now: "00:00:00" });
  });
  test("a delayed answer arrives, or times out at the limit that the script set", () => {
    expect(sent({ what: "delay", seconds: 20 })).toEqual({ seen: "none", arrived: 1, now: "00:00:20" });
    expect(sent({ what: "delay", seconds: 60 })).toMatchObject({ arrived: 1, now: "00:00:30" });
    expect(sent({ what: "delay", seconds: 60 }).seen).not.toBe("none");
  });
});

test("requests made together take as long as the slowest, and one without an answer fails them all (platform.md §7.2)", () => {
  const bench = benchOf(
    `function all() { return UrlFetchApp.fetchAll(["https://a.example/", "https://b.example/"]).map((one) => one.getContentText()); }`,
  );
  bench.http.recorded.set("https://a.example/", "a").set("https://b.example/", "b");
  bench.http.fault({ what: "delay", seconds: 20 }, { what: "delay", seconds: 10 });
  expect(bench.run("all")).toEqual(["a", "b"]);
  expect(bench.now).toBe("2026-10-08T00:00:20.000Z");
  bench.http.fault({ what: "drop-answer" });
  expect(failure(bench, "all")).toBe("Exception: Address unavailable: https://a.example/");
});

test("triggers whose daily quota is exhausted do not fire until the next day (platform.md §1.1)", () => {
  const bench = benchOf(
    `function start() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); } function tick() {}`,
  );
  bench.run("start");
  bench.trouble.exhaust("triggers");
  const ticks = () => bench.executions.filter(({ kind }) => kind === "trigger").length;
  bench.advance({ hours: 23 });
  expect(ticks()).toBe(0);
  bench.advance({ hours: 2 });
  expect(ticks()).toBeGreaterThan(0);
});

test.each([
  ["email", "MailApp.sendEmail('a@example.jp', 's', 'b')"],
  ["urlfetch", "UrlFetchApp.fetch('https://api.example.jp')"],
  ["properties", "PropertiesService.getScriptProperties().getProperty('a')"],
] as const)("nothing is left of the day's %s (platform.md §1.1)", (item, call) => {
  const bench = benchOf(`function use() { ${call}; }`);
  bench.trouble.exhaust(item);
  expect(failure(bench, "use")).toBe(`Exception: Service invoked too many times for one day: ${item}.`);
  expect(bench.outbox).toHaveLength(0);
});
