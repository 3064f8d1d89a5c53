import { benchOf, errorOf, evaluate } from "../bench-of";

describe("other helpers", () => {
  test.each([
    [
      `"a,b\\n1,2"`,
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      `"a,\\"b,\\"\\"c\\"\\"\\nd\\"\\r\\n1,"`,
      [
        ["a", 'b,"c"\nd'],
        ["1", ""],
      ],
    ],
    [`"a;b", ";"`, [["a;b".split(";")[0], "b"]]],
    [`""`, []],
  ])("parseCsv(%s)", (args, rows) => {
    expect(evaluate(`Utilities.parseCsv(${args})`)).toEqual(rows);
  });
  test("parseCsv refuses an open quote", () => {
    expect(errorOf(`Utilities.parseCsv('a,"b')`)).toBe("Exception: Could not parse text.");
  });
  // Results of java.util.Formatter by its documentation; `%,d` groups, `%-5s|` fills to the right.
  test.each([
    [`"%s is %d", "x", 3`, "x is 3"],
    [`"%.2f|%05d|%-5s|%5s", 3.14159, 42, "ab", "cd"`, "3.14|00042|ab   |   cd"],
    [`"%,d %x %%", 1234567, 255`, "1,234,567 ff %"],
  ])("formatString(%s)", (args, text) => {
    expect(evaluate(`Utilities.formatString(${args})`)).toBe(text);
  });
  test("uuids differ and repeat themselves from run to run", () => {
    const code = "function probe() { return [Utilities.getUuid(), Utilities.getUuid()]; }";
    const [first, second] = benchOf(code).run("probe") as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(benchOf(code).run("probe")).toEqual([first, second]);
  });
  test("sleep passes virtual time only", () => {
    const bench = benchOf(
      "function probe() { const before = Date.now(); Utilities.sleep(60000); return Date.now() - before; }",
    );
    const began = Date.now();
    expect(bench.run("probe")).toBe(60000);
    expect(Date.now() - began).toBeLessThan(5000);
    expect(errorOf("Utilities.sleep(300001)")).toBe("Exception: Invalid argument: 300001");
  });
  test("console and Logger write to the execution's log", () => {
    const bench = benchOf(
      `function probe() { console.log("a", 1, { b: [2] }); console.warn("%s!", "c"); Logger.log("%s=%s", "d", 4).log([5]); console.error(new Error("e")); }`,
    );
    bench.run("probe");
    expect(bench.executions[0].log).toEqual([
      { level: "log", text: 'a 1 {"b":[2]}' },
      { level: "warn", text: "c!" },
      { level: "info", text: "d=4" },
      { level: "info", text: "[5]" },
      { level: "error", text: "Error: e" },
    ]);
  });
  test("console has the documented methods and no others (platform.md §5)", () => {
    // docs/google-evidence.tsv: runtime-console-table.
    expect(errorOf("console.table([])")).toBe("TypeError: console.table is not a function");
  });
});
