import { benchOf } from "../workbench/bench-of";

/** What a cell shows for a formula, and its note. */
function shown(
  code: string,
  formula: string,
  cells: readonly (readonly (string | number | boolean)[])[] = [],
): string[] {
  const bench = benchOf(code);
  const [sheet] = bench.book.sheets;
  if (cells.length > 0) sheet.setValues(1, 2, cells);
  sheet.set(1, 1, formula);
  bench.book.recalculate();
  return [sheet.display(1, 1), sheet.note(1, 1)];
}
const KIND =
  "function KIND(x) { return Array.isArray(x) ? JSON.stringify(x) : x instanceof Date ? 'Date' : typeof x + ' ' + x; }";

describe("platform.md §2.1 names of custom functions", () => {
  test.each([
    ["a declaration is one", "function A1F() { return 1; }", "=A1F()", "1"],
    ["in any case", "function TwoF() { return 1; }", "=twof()", "1"],
    ["an arrow is none", "const A1F = () => 1;", "=A1F()", "#NAME?"],
    ["nor is a name ending in _", "function F_() { return 1; }", "=F_()", "#NAME?"],
    ["any function of the script can be called", "function onOpen() { return 1; }", "=ONOPEN()", "1"],
  ])("%s", (_fact, code, formula, value) => {
    expect(shown(code, formula)[0]).toBe(value);
  });
});

describe("platform.md §2.3 arguments", () => {
  test.each([
    ["one cell is a scalar", "=KIND(B1)", [[5]], "number 5"],
    [
      "several are rows",
      "=KIND(B1:C2)",
      [
        [1, 3],
        [2, 4],
      ],
      "[[1,3],[2,4]]",
    ],
    ["a date is a Date", "=KIND(B1)", [["2026-10-08"]], "Date"],
    ["a percentage is a decimal", "=KIND(B1)", [["10%"]], "number 0.1"],
    ["a blank cell is empty text", "=KIND(B1)", [], "string "],
    ["a blank in a range too", "=KIND(B1:C1)", [[1, ""]], '[[1,""]]'],
    ["an argument left out is undefined", "=KIND()", [], "undefined undefined"],
    ["a truth value stays one", "=KIND(B1)", [[true]], "boolean true"],
    ["currency is a number", "=KIND(B1)", [["¥1,200"]], "number 1200"],
  ])("%s", (_fact, formula, cells, value) => {
    expect(shown(KIND, formula, cells)[0]).toBe(value);
  });
  test("NOW() is refused, also through another cell", () => {
    const refusal =
      "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";
    expect(shown(KIND, "=KIND(NOW())")).toEqual(["#ERROR!", refusal]);
    expect(shown(KIND, "=KIND(C1)", [["=NOW()", "=B1+1"]])).toEqual(["#ERROR!", refusal]);
  });
});

describe("platform.md §2.4 results", () => {
  test.each([
    ["undefined is blank", "function R() {}", ""],
    ["null is blank", "function R() { return null; }", ""],
    ["what is thrown is an error", "function R() { throw new Error('no'); }", "#ERROR!"],
    [
      "a Date is shown as a date",
      "function R() { return new Date(Date.UTC(2026, 9, 7, 15)); }",
      "2026/10/08",
    ],
  ])("%s", (_fact, code, value) => {
    expect(shown(code, "=R()")[0]).toBe(value);
  });
  test("an array does not overwrite, not even empty text", () => {
    const code = "function R() { return [[1, 2]]; } function E() { return ''; }";
    expect(shown(code, "=R()", [["x"]])).toEqual([
      "#REF!",
      "Array result was not expanded because it would overwrite data in B1.",
    ]);
    expect(shown(code, "=R()", [["=E()"]])[0]).toBe("#REF!");
  });
  test("thirty seconds for a cell", () => {
    const bench = benchOf("function SLOW() { Utilities.sleep(31000); return 1; }");
    bench.book.sheets[0].set(1, 1, "=SLOW()");
    bench.book.recalculate();
    expect(bench.book.sheets[0].display(1, 1)).toBe("#ERROR!");
  });
});
