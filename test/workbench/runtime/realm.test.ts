import { realmsFor } from "../../../workbench/runtime/node-realm";
import { Overtime } from "../../../workbench/runtime/realm";
import { benchOf, errorOf, evaluate } from "../bench-of";

describe("the realm holds ECMAScript and the services, nothing else", () => {
  // platform.md §5 "Absent".
  const absent =
    "setTimeout setInterval clearTimeout TextEncoder TextDecoder fetch FormData File Blob URL URLSearchParams DOMException atob btoa crypto window navigator performance process require structuredClone queueMicrotask AbortController Headers Event EventTarget Buffer global".split(
      " ",
    );
  test.each(absent)("%s does not exist", (name) => {
    expect(evaluate(`typeof ${name}`)).toBe("undefined");
  });

  test("host functions do not leak: the Function constructor behind a service makes realm functions", () => {
    expect(evaluate(`SpreadsheetApp.getActive.constructor("return typeof process")()`)).toBe("undefined");
    expect(evaluate(`Utilities.parseCsv("a,b").constructor.constructor("return typeof process")()`)).toBe(
      "undefined",
    );
    expect(
      evaluate(
        `Utilities.parseDate("2026", "UTC", "yyyy").constructor.constructor("return typeof process")()`,
      ),
    ).toBe("undefined");
  });

  test("errors of services are errors of the realm, named Exception (platform.md §5)", () => {
    const code = `function probe() {
      try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) {
        return [e instanceof Error, e.name, String(e), e.constructor.constructor("return typeof process")()];
      }
    }`;
    const message = "Exception: The starting row of the range is too small.";
    expect(benchOf(code).run("probe")).toEqual([true, "Exception", message, "undefined"]);
  });

  test("dates and arrays from services are instances of the script's own classes", () => {
    const code = `function probe() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1").setValue(new Date(0));
      const values = sheet.getRange("A1").getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values[0][0].getTime()];
    }`;
    expect(benchOf(code).run("probe")).toEqual([true, true, true, 0]);
  });

  test("a global variable set in one execution is undefined in the next", () => {
    const bench = benchOf(
      "let count = 0; function probe() { count += 1; globalThis.kept = (globalThis.kept || 0) + 1; return [count, kept]; }",
    );
    expect(bench.run("probe")).toEqual([1, 1]);
    expect(bench.run("probe")).toEqual([1, 1]);
  });

  test("promises are settled before the execution ends (platform.md §5)", () => {
    const bench = benchOf(
      "async function probe() { const x = await Promise.resolve(2); await null; return x * 21; }",
    );
    expect(bench.run("probe")).toBe(42);
  });

  test("an async function that throws fails the call", () => {
    const bench = benchOf("async function probe() { await null; throw new TypeError('late'); }");
    expect(() => bench.run("probe")).toThrow("late");
  });

  test("a member that is not emulated throws by name", () => {
    expect(errorOf(`SpreadsheetApp.getActiveSheet().getRange("A1").createPivotTable()`)).toBe(
      "NotEmulated: Range.createPivotTable is not emulated",
    );
    expect(errorOf(`SpreadsheetApp.BorderStyle.WAVY`)).toBe("NotEmulated: BorderStyle.WAVY is not emulated");
    expect(errorOf(`DriveApp.getFiles()`)).toBe("NotEmulated: DriveApp.getFiles is not emulated");
  });

  test("a member that Google does not have either is undefined, as in any script", () => {
    expect(errorOf(`SpreadsheetApp.getActiveSheet().getCellAt(1, 1)`)).toBe(
      "TypeError: SpreadsheetApp.getActiveSheet(...).getCellAt is not a function",
    );
    expect(evaluate(`typeof Utilities.frobnicate`)).toBe("undefined");
    expect(errorOf(`MailApp.sendMail()`)).toBe("TypeError: MailApp.sendMail is not a function");
  });

  test("the workbench's own names stay hidden from the script", () => {
    expect(evaluate(`SpreadsheetApp.getActiveSheet().$store`)).toBeNull();
    expect(evaluate(`"$store" in SpreadsheetApp.getActiveSheet()`)).toBe(false);
    expect(evaluate(`"getRange" in SpreadsheetApp.getActiveSheet()`)).toBe(true);
  });

  test("service objects cannot be changed", () => {
    expect(errorOf(`SpreadsheetApp.getUi = 1`)).toBe("TypeError: SpreadsheetApp.getUi cannot be set");
  });

  test("enumerations print and serialise as their names (platform.md §5)", () => {
    expect(
      evaluate(`[String(SpreadsheetApp.WrapStrategy.WRAP), JSON.stringify({ a: ScriptApp.AuthMode.FULL })]`),
    ).toEqual(["WRAP", '{"a":"FULL"}']);
    expect(evaluate(`ScriptApp.WeekDay.MONDAY === ScriptApp.WeekDay.MONDAY`)).toBe(true);
  });

  test("a service object can be inspected without an error", () => {
    expect(evaluate(`String(SpreadsheetApp.getActive())`)).toBe("Spreadsheet");
    expect(evaluate(`SpreadsheetApp.getActive() instanceof Object`)).toBe(true);
  });
});

describe("saving refuses what Apps Script's parser refuses (platform.md §5)", () => {
  test.each([
    ["a class field", "class A { x = 1 }"],
    ["a private field", "class A { #x }"],
    ["a module", "export function a() {}"],
    ["top-level await", "await Promise.resolve()"],
  ])("%s", (_name, code) => {
    expect(() => benchOf(code)).toThrow(SyntaxError);
  });
});

describe("time belongs to the workbench", () => {
  test("new Date(), Date.now() and Date() read its clock", () => {
    const code = "function probe() { return [new Date().toISOString(), Date.now(), typeof Date()]; }";
    const bench = benchOf(code);
    expect(bench.run("probe")).toEqual(["2026-10-08T00:00:00.000Z", Date.UTC(2026, 9, 8), "string"]);
    bench.advance({ days: 1, hours: 2 });
    expect((bench.run("probe") as unknown[])[0]).toBe("2026-10-09T02:00:00.000Z");
  });

  // platform.md §6.1: local fields are the script's zone. New York is UTC-4 in October 2026 and UTC-5 in December.
  test("local fields are those of the script's zone, whatever zone this process has", () => {
    const at = (text: string): string => `new Date("${text}")`;
    expect(evaluate(`${at("2026-10-08T00:00:00Z")}.getHours()`)).toBe(20);
    expect(evaluate(`${at("2026-10-08T00:00:00Z")}.getDate()`)).toBe(7);
    expect(evaluate(`new Date(2026, 11, 1).toISOString()`)).toBe("2026-12-01T05:00:00.000Z");
    expect(evaluate(`${at("2026/10/08 12:00")}.toISOString()`)).toBe("2026-10-08T16:00:00.000Z");
    // "2023-02-26" parses as UTC (milan-rajic.com, cited in platform.md §5).
    expect(evaluate(`${at("2023-02-26")}.toISOString()`)).toBe("2023-02-26T00:00:00.000Z");
    expect(evaluate(`${at("2026-10-08T00:00:00Z")}.toString()`)).toBe(
      "Wed Oct 07 2026 20:00:00 GMT-0400 (Eastern Daylight Time)",
    );
    expect(evaluate(`new Date(0) instanceof Date && new Date(0).constructor === Date`)).toBe(true);
    expect(
      evaluate(`(d => { d.setHours(0, 0, 0, 0); return d.toISOString(); })(${at("2026-10-08T00:00:00Z")})`),
    ).toBe("2026-10-07T04:00:00.000Z");
    expect(evaluate(`new Date("2026-10-08T00:00:00Z").getHours()`, { scriptTimeZone: "Asia/Tokyo" })).toBe(9);
  });

  test("Math.random gives the same sequence in every execution", () => {
    const bench = benchOf("function probe() { return [Math.random(), Math.random()]; }");
    const [first, second] = bench.run("probe") as number[];
    expect(bench.run("probe")).toEqual([first, second]);
    expect(first).not.toBe(second);
  });

  test("an execution over its time limit ends with an error that the script cannot catch", () => {
    const realm = realmsFor("function loop() { try { for (;;); } catch (error) { return 1; } }")();
    const loop = realm.evaluate("loop = () => { try { for (;;); } catch (error) {} }") as () => void;
    expect(() => realm.run(loop, 50)).toThrow(Overtime);
  });
});
