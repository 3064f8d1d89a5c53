import { benchOf, errorOf, evaluate } from "../bench-of";

describe("PropertiesService (platform.md §1.4)", () => {
  const document = "PropertiesService.getDocumentProperties()";

  test("holds strings only, null when absent", () => {
    expect(
      evaluate(`[${document}.getProperty("a"), ${document}.setProperty("a", 12).getProperty("a")]`),
    ).toEqual([null, "12"]);
  });
  test("survives executions; getProperties is a copy", () => {
    const bench = benchOf(`const p = ${document};
      function save() { p.setProperties({ a: "1", b: "2" }); p.getProperties().a = "9"; }
      function read() { return [p.getProperties(), p.getKeys()]; }
      function replace() { p.setProperties({ c: "3" }, true); p.deleteProperty("none"); }`);
    bench.run("save");
    expect(bench.run("read")).toEqual([{ a: "1", b: "2" }, ["a", "b"]]);
    bench.run("replace");
    expect(bench.run("read")).toEqual([{ c: "3" }, ["c"]]);
  });
  test("a value above 9 KB, counted in bytes, is refused", () => {
    expect(errorOf(`${document}.setProperty("a", "あ".repeat(3073))`)).toBe(
      "Exception: Argument too large: value",
    );
    expect(evaluate(`${document}.setProperty("a", "あ".repeat(3072)).getProperty("a").length`)).toBe(3072);
  });
  // docs/google-evidence.tsv: property-empty-key.
  test.each([
    [`${document}.getProperty("")`, "the property name must not be null or empty"],
    [`${document}.setProperty(null, "x")`, "the property name must not be null or empty"],
    [`${document}.setProperties({ "": "x" })`, "the property name must not be null or empty"],
    [`${document}.setProperty("k".repeat(8067), "x")`, "Exception: Data storage error"],
  ])("%s is refused", (expression, message) => {
    expect(errorOf(expression)).toMatch(message);
  });
  test("a store above 500 KB refuses another value", () => {
    const fill = `for (let i = 0; i < 60; i += 1) ${document}.setProperty("k" + i, "x".repeat(9000))`;
    expect(errorOf(`(() => { ${fill} })()`)).toMatch("property storage quota");
  });
  test("user properties belong to one person, document properties to all", () => {
    const bench =
      benchOf(`function save() { ${document}.setProperty("a", "all"); PropertiesService.getUserProperties().setProperty("a", "mine"); }
      function read() { return [${document}.getProperty("a"), PropertiesService.getUserProperties().getProperty("a")]; }`);
    bench.run("save");
    bench.become("other@example.jp");
    expect(bench.run("read")).toEqual(["all", null]);
  });
  test("reads and writes above 50,000 a day are refused", () => {
    const bench = benchOf(
      `function probe() { for (let i = 0; i < 50001; i += 1) ${document}.getProperty("a"); }`,
    );
    expect(() => bench.run("probe")).toThrow("Service invoked too many times for one day: properties.");
  });
});

describe("CacheService (platform.md §1.3)", () => {
  const cache = "CacheService.getDocumentCache()";

  test.each([
    [`${cache}.put("a", "x".repeat(102401))`, "Exception: Argument too large: value"],
    [`${cache}.put("k".repeat(251), "x")`, "Exception: Argument too large: key"],
    [`${cache}.get("")`, "Exception: Invalid argument: key"],
    [`${cache}.put(null, "x")`, "Exception: Invalid argument: key"],
  ])("%s", (expression, message) => {
    expect(errorOf(expression)).toBe(message);
  });
  test("accepts at most 102,400 bytes and a key of 250 letters", () => {
    expect(
      evaluate(
        `(() => { ${cache}.put("k".repeat(250), "x".repeat(102400)); return ${cache}.get("k".repeat(250)).length; })()`,
      ),
    ).toBe(102400);
  });
  test("values become strings", () => {
    expect(
      evaluate(
        `(() => { ${cache}.put("a", null); ${cache}.put("b", {}); return ${cache}.getAll(["a", "b", "c"]); })()`,
      ),
    ).toEqual({
      a: "null",
      b: "[object Object]",
    });
  });
  test("forgets after 600 seconds unless told, after six hours at the latest", () => {
    const bench = benchOf(`function put() { ${cache}.put("short", "1"); ${cache}.put("long", "1", 999999); }
      function read() { return ["short", "long"].map((key) => ${cache}.get(key)); }`);
    bench.run("put");
    bench.advance({ seconds: 599 });
    expect(bench.run("read")).toEqual(["1", "1"]);
    bench.advance({ seconds: 1 });
    expect(bench.run("read")).toEqual([null, "1"]);
    bench.advance({ hours: 6 });
    expect(bench.run("read")).toEqual([null, null]);
  });
  test("at 1,000 items the oldest hundred are evicted, read or not", () => {
    const code = `function probe() { const c = ${cache};
      for (let i = 0; i < 1000; i += 1) c.put("k" + i, "v");
      c.get("k0"); c.put("new", "v");
      return [c.get("k0"), c.get("k99"), c.get("k100"), c.get("new")]; }`;
    expect(benchOf(code).run("probe")).toEqual([null, null, "v", "v"]);
  });
});

describe("LockService (platform.md §1.7, §7.4)", () => {
  const lock = "LockService.getDocumentLock()";

  test("a free lock is taken at once, a held one is held again", () => {
    expect(
      evaluate(
        `(() => { const l = ${lock}; return [l.hasLock(), l.tryLock(0), l.hasLock(), l.tryLock(-1), ${lock}.tryLock(0)]; })()`,
      ),
    ).toEqual([false, true, true, true, true]);
  });
  test("a negative wait never acquires the lock", () => {
    expect(evaluate(`${lock}.tryLock(-1)`)).toBe(false);
    expect(errorOf(`${lock}.waitLock(-1)`)).toMatch("Lock timeout");
  });
  test("waiting for somebody else's lock takes its time and fails", () => {
    const bench = benchOf(
      `function wait() { ${lock}.waitLock(5000); } function attempt() { return ${lock}.tryLock(5000); }`,
    );
    bench.trouble.holdLock("document");
    expect(() => bench.run("wait")).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
    expect(bench.now).toBe("2026-10-08T00:00:05.000Z");
    expect(bench.run("attempt")).toBe(false);
    bench.trouble.releaseLock("document");
    expect(bench.run("attempt")).toBe(true);
  });
  test("a lock is released when its execution ends", () => {
    const bench = benchOf(
      `function take() { return ${lock}.tryLock(0); } function fail() { ${lock}.tryLock(0); throw new Error("x"); }`,
    );
    bench.run("take");
    expect(() => bench.run("fail")).toThrow("x");
    expect(bench.run("take")).toBe(true);
  });
  test("a lock is lost while a person reads an alert", () => {
    expect(
      evaluate(
        `(() => { const l = ${lock}; l.tryLock(0); SpreadsheetApp.getUi().alert("wait"); return l.hasLock(); })()`,
      ),
    ).toBe(false);
  });
});
