import { benchOf, errorOf, evaluate } from "../bench-of";
import { SHEET } from "./active-sheet";

describe("addressing (platform.md §6.3)", () => {
  test.each([
    [`getRange("B2")`, "B2"],
    [`getRange("B2:C4")`, "B2:C4"],
    [`getRange("A:A")`, "A:A"],
    [`getRange("2:2")`, "2:2"],
    [`getRange("B1:B")`, "B1:B1000"],
    [`getRange("A2:2")`, "A2:Z2"],
    [`getRange("R2C3:R4C5")`, "C2:E4"],
    [`getRange("シート1!B2")`, "B2"],
    [`getRange("'シート1'!B2")`, "B2"],
    [`getRange(2, 3)`, "C2"],
    [`getRange(2, 3, 4)`, "C2:C5"],
    [`getRange(2, 3, 4, 5)`, "C2:G5"],
    [`getRange("B2:D4").offset(1, 1)`, "C3:E5"],
    [`getRange("B2:D4").offset(1, 1, 1, 2)`, "C3:D3"],
    [`getRange("B2:D4").getCell(2, 3)`, "D3"],
  ])("%s is %s", (expression, notation) => {
    expect(evaluate(`${SHEET}.${expression}.getA1Notation()`)).toBe(notation);
  });

  test.each([
    [`getRange(0, 1)`, "The starting row of the range is too small."],
    [`getRange(1, 0)`, "The starting column of the range is too small."],
    [`getRange(1, 1, 0, 1)`, "The number of rows in the range must be at least 1."],
    [`getRange(1, 1, 1, 0)`, "The number of columns in the range must be at least 1."],
    [`getRange(1001, 1)`, "The coordinates of the range are outside the dimensions of the sheet."],
    [`getRange("AA1")`, "The coordinates of the range are outside the dimensions of the sheet."],
    [`getRange("A1").offset(-1, 0)`, "The starting row of the range is too small."],
    [`getRange("B")`, "Range not found"],
    [`getRange("nonsense 1")`, "Range not found"],
    [`getRange("other!A1")`, "Range not found"],
    [
      `getRange("1", 2)`,
      "The parameters (String,Number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      `getRange(null)`,
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])("%s throws", (expression, message) => {
    expect(errorOf(`${SHEET}.${expression}`)).toBe(`Exception: ${message}`);
  });

  test("a range of no rows below a header is refused", () => {
    expect(errorOf(`${SHEET}.getRange(2, 1, ${SHEET}.getLastRow(), 1)`)).toBe(
      "Exception: The number of rows in the range must be at least 1.",
    );
  });
});

describe("values", () => {
  /** What a written value reads back as: value, display and formula. */
  const back = (value: string, options = {}): unknown =>
    evaluate(
      `(() => { const r = ${SHEET}.getRange("A1").setValue(${value}); return [typeof r.getValue(), r.getDisplayValue(), r.getFormula()]; })()`,
      options,
    );

  test.each([
    [`"007"`, ["number", "7", ""]],
    [`"'007"`, ["string", "007", ""]],
    [`"12%"`, ["number", "12%", ""]],
    [`"TRUE"`, ["boolean", "TRUE", ""]],
    [`"=1+2"`, ["number", "3", "=1+2"]],
    [`"'=1+2"`, ["string", "=1+2", ""]],
    [`"羅針盤"`, ["string", "羅針盤", ""]],
    [`0.1 + 0.2`, ["number", "0.3", ""]],
    [`null`, ["string", "", ""]],
    [`undefined`, ["string", "", ""]],
    [`""`, ["string", "", ""]],
    [`"=1/0"`, ["string", "#DIV/0!", "=1/0"]],
  ])("setValue(%s) is read as if typed (§6.2)", (value, expected) => {
    expect(back(value)).toEqual(expected);
  });

  test("doubles keep all their digits", () => {
    expect(evaluate(`${SHEET}.getRange("A1").setValue(0.1 + 0.2).getValue() === 0.1 + 0.2`)).toBe(true);
  });

  test("the format @ keeps text as it is (§6.2)", () => {
    expect(evaluate(`${SHEET}.getRange("A1").setNumberFormat("@").setValue("007").getValue()`)).toBe("007");
  });

  test("a Date is shown in the spreadsheet's zone and comes back as the same instant (§6.1)", () => {
    const code = `function probe() {
      const range = ${SHEET}.getRange("A1").setValue(new Date("2026-10-08T15:30:00Z")).setNumberFormat("yyyy-mm-dd hh:mm");
      return [range.getDisplayValue(), range.getValue().toISOString(), range.getValue().getHours()];
    }`;
    // 15:30 UTC is 00:30 of the next day in Tokyo and 11:30 in New York, the script's zone.
    expect(benchOf(code).run("probe")).toEqual(["2026-10-09 00:30", "2026-10-08T15:30:00.000Z", 11]);
  });

  test("a typed day is midnight in the spreadsheet's zone", () => {
    expect(evaluate(`${SHEET}.getRange("A1").setValue("2026/10/08").getValue().toISOString()`)).toBe(
      "2026-10-07T15:00:00.000Z",
    );
  });

  test("empty cells read as empty text, never null", () => {
    expect(evaluate(`${SHEET}.getRange("A1:B2").getValues()`)).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("data must have the range's shape: rows first, then columns (§6.2)", () => {
    const range = `${SHEET}.getRange("A1:B2")`;
    expect(errorOf(`${range}.setValues([[1, 2]])`)).toBe(
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(errorOf(`${range}.setValues([[1, 2], [3]])`)).toBe(
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
    expect(errorOf(`${range}.setValues([1, 2])`)).toBe(
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test("a cell has 50,000 characters (§1.5)", () => {
    expect(errorOf(`${SHEET}.getRange("A1").setValue("x".repeat(50001))`)).toBe(
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });

  test("setFormula over several cells moves relative references", () => {
    const code = `function probe() {
      ${SHEET}.getRange("A1:A3").setValues([[1], [2], [3]]);
      return ${SHEET}.getRange("B1:B3").setFormula("=A1*$A$1+1").getFormulas().concat(${SHEET}.getRange("B1:B3").getValues());
    }`;
    expect(benchOf(code).run("probe")).toEqual([
      ["=A1*$A$1+1"],
      ["=A2*$A$1+1"],
      ["=A3*$A$1+1"],
      [2],
      [3],
      [4],
    ]);
  });

  test("copyTo repeats, moves formulas, keeps text that looks like a number", () => {
    const code = `function probe() {
      const s = ${SHEET};
      s.getRange("A1:B1").setValues([["'007", "=A1"]]).setFontWeight("bold");
      s.getRange("A1:B1").copyTo(s.getRange("A2:B3"));
      return [s.getRange("A3").getValue(), s.getRange("B3").getFormula(), s.getRange("B3").getFontWeight()];
    }`;
    expect(benchOf(code).run("probe")).toEqual(["007", "=A3", "bold"]);
  });

  test("clear leaves notes, clearContent leaves looks", () => {
    const code = `function probe() {
      const r = ${SHEET}.getRange("A1").setValue(1).setBackground("red").setNote("n");
      r.clearContent();
      const first = [r.getValue(), r.getBackground(), r.getNote()];
      r.clear();
      const second = [r.getBackground(), r.getNote()];
      r.clearNote();
      return [first, second, r.getNote()];
    }`;
    expect(benchOf(code).run("probe")).toEqual([["", "#ff0000", "n"], ["#ffffff", "n"], ""]);
  });

  // How fast it is, test/workbench/speed.test.ts measures in processor time.
  test("10,000 × 16 cells are written by one call and read by one", () => {
    const code = `function probe() {
      const s = ${SHEET};
      s.insertRowsAfter(s.getMaxRows(), 9000);
      const data = Array.from({ length: 10000 }, (_, r) => Array.from({ length: 16 }, (_, c) => (c % 2 ? r * c : "text " + (c * r % 97))));
      s.getRange(1, 1, 10000, 16).setValues(data);
      const back = s.getRange(1, 1, 10000, 16).getValues();
      return [back.length, back[9999][15], back[9999][14]];
    }`;
    const bench = benchOf(code);
    expect(bench.run("probe")).toEqual([10000, 9999 * 15, `text ${(14 * 9999) % 97}`]);
    expect([
      bench.gate.calls.get("SpreadsheetApp.Range.setValues"),
      bench.gate.calls.get("SpreadsheetApp.Range.getValues"),
    ]).toEqual([1, 1]);
  });
});
