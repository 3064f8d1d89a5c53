import { benchOf } from "../bench-of";

/** What the cells show after formulas were typed into row 1 and so on; data stands in the columns D to F. */
function cells(
  code: string,
  formulas: readonly string[],
  data: readonly (readonly (string | number | boolean | null)[])[] = [],
) {
  const bench = benchOf(code);
  const [sheet] = bench.book.sheets;
  sheet.setValues(1, 4, data);
  formulas.forEach((formula, index) => {
    sheet.set(index + 1, 1, formula);
  });
  bench.book.recalculate();
  const shown = formulas.map((_, index) => sheet.display(index + 1, 1));
  const notes = formulas.map((_, index) => sheet.note(index + 1, 1));
  return { bench, sheet, shown, notes };
}

describe("functions in cells (platform.md §2)", () => {
  test("are found in any case, nested in formulas, beside built-in ones", () => {
    const { shown } = cells("function DOUBLE(x) { return x * 2; }", [
      "=double(21)",
      "=ROUND(DOUBLE(1.26),1)+1",
      "=DOUBLE(DOUBLE(2))",
    ]);
    expect(shown).toEqual(["42", "3.5", "8"]);
  });
  test("only declarations count; names ending in _ and unknown names do not (§2.1)", () => {
    const { shown } = cells(
      "const ARROW = () => 1; function HIDDEN_() { return 1; } var F = function () { return 1; };",
      ["=ARROW()", "=HIDDEN_()", "=F()", "=UNKNOWN()"],
    );
    expect(shown).toEqual(["#NAME?", "#NAME?", "#NAME?", "#NAME?"]);
  });
  test("one cell is a scalar, several are rows; empty is empty text; booleans and percents keep their type (§2.3)", () => {
    const code = "function SHOW(...args) { return JSON.stringify(args); }";
    const { shown } = cells(
      code,
      ["=SHOW(D1)", "=SHOW(D1:E2)", "=SHOW(F1)", "=SHOW(D1:D1)"],
      [
        [1, "a"],
        [0.1, true],
      ],
    );
    expect(shown).toEqual(["[1]", '[[[1,"a"],[0.1,true]]]', '[""]', "[1]"]);
  });
  test("dates are Dates of the script's realm, in the instant of the spreadsheet's zone", () => {
    const code = "function SHOW(d) { return [d instanceof Date, d.toISOString()].join(); }";
    expect(cells(code, ["=SHOW(D1)"], [["2026/10/08"]]).shown).toEqual(["true,2026-10-07T15:00:00.000Z"]);
  });
  test("arrays spill, a flat one down its column; a Date is shown as a date; nothing is blank (§2.4)", () => {
    const code = `function GRID() { return [[1, 2], [3, 4]]; } function FLAT() { return [7, 8]; }
      function ON_DAY() { return new Date("2026-10-07T15:00:00Z"); } function NOTHING() {}`;
    const { sheet } = cells(code, ["=GRID()", "", "=FLAT()", "", "=ON_DAY()", "=NOTHING()"]);
    expect([1, 2].map((row) => [sheet.value(row, 1), sheet.value(row, 2)])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect([sheet.value(3, 1), sheet.value(4, 1)]).toEqual([7, 8]);
    expect(sheet.display(5, 1)).toBe("2026/10/08");
    expect(sheet.value(6, 1)).toBeNull();
  });
  test("a spill that would overwrite data is refused (§2.4)", () => {
    const { sheet, bench } = cells("function GRID() { return [[1], [2]]; }", ["=GRID()"]);
    sheet.set(2, 1, "in the way");
    bench.book.recalculate();
    expect([sheet.display(1, 1), sheet.note(1, 1)]).toEqual([
      "#REF!",
      "Array result was not expanded because it would overwrite data in A2.",
    ]);
  });
  test("the cell in the way is named beyond column Z too (§2.4)", () => {
    const { sheet, bench } = cells("function WIDE() { return [Array(40).fill(1)]; }", ["=WIDE()"]);
    sheet.set(1, 28, "in the way");
    bench.book.recalculate();
    expect(sheet.note(1, 1)).toBe("Array result was not expanded because it would overwrite data in AB1.");
  });
  test("rows of different length are filled up with blanks; a Date among them is shown as a date (§2.4)", () => {
    const { sheet } = cells('function RAGGED() { return [[1], ["a", new Date("2026-10-07T15:00:00Z")]]; }', [
      "=RAGGED()",
    ]);
    expect([sheet.value(1, 2), sheet.display(2, 2)]).toEqual([null, "2026/10/08"]);
  });
  test("an invalid Date is an error of its cell, nothing worse (§2.4)", () => {
    expect(cells("function NEVER() { return new Date(NaN); }", ["=NEVER()"]).shown).toEqual(["#NUM!"]);
  });
  test("thirty seconds end a call, with the words of an add-on (§2.4)", () => {
    const { shown, notes } = cells("function SLOW() { Utilities.sleep(30001); return 1; }", ["=SLOW()"]);
    expect([shown, notes]).toEqual([["#ERROR!"], ["Internal error executing the custom function"]]);
  });
  test("what is thrown stands in the note of #ERROR! (§2.4)", () => {
    const { shown, notes, bench } = cells("function FAIL() { throw new Error('期間を確かめてください'); }", [
      "=FAIL()",
    ]);
    expect([shown, notes]).toEqual([["#ERROR!"], ["期間を確かめてください"]]);
    expect(bench.executions[0].error).toBe("Error: 期間を確かめてください");
  });
  test("results are memoized by function and arguments; values read inside the function are no dependency (§2.3)", () => {
    const code =
      "function COUNT_UP(x) { console.log('called'); return x + Number(SpreadsheetApp.getActiveSheet().getRange('F9').getValue()); }";
    const { bench, sheet } = cells(code, ["=COUNT_UP(D1)"], [[1]]);
    const calls = (): number => bench.executions.length;
    expect(calls()).toBe(1);
    sheet.set(9, 6, 100);
    bench.book.recalculate();
    expect([calls(), sheet.value(1, 1)]).toEqual([1, 1]);
    sheet.set(1, 4, 2);
    bench.book.recalculate();
    expect([calls(), sheet.value(1, 1)]).toEqual([2, 102]);
    sheet.set(1, 4, 1);
    bench.book.recalculate();
    expect([calls(), sheet.value(1, 1)]).toEqual([2, 1]);
  });
  test("NOW() and RAND() are no arguments, nor cells that hold them (§2.3)", () => {
    const { shown, notes } = cells(
      "function SHOW(x) { return 1; }",
      ["=SHOW(NOW())", "=SHOW(D1)"],
      [["=RAND()"]],
    );
    const refused =
      "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";
    expect([shown, notes]).toEqual([
      ["#ERROR!", "#ERROR!"],
      [refused, refused],
    ]);
  });
  test("each call evaluates the whole script anew (§2.6)", () => {
    const { shown } = cells("let n = 0; function NEXT(x) { n += 1; return n; }", ["=NEXT(1)", "=NEXT(2)"]);
    expect(shown).toEqual(["1", "1"]);
  });
  test("the script sees the values of its functions' cells", () => {
    const bench = benchOf(`function DOUBLE(x) { return x * 2; }
      function probe() { const s = SpreadsheetApp.getActiveSheet(); s.getRange("A1:B1").setValues([[21, "=DOUBLE(A1)"]]); return s.getRange("B1").getValue(); }`);
    expect(bench.run("probe")).toBe(42);
  });
});
