import { benchOf, errorOf, evaluate } from "../bench-of";

const SHEET = "SpreadsheetApp.getActiveSheet()";
/** What a script leaves in cells: values, then formulas. */
function left(code: string, area = "A1:C4"): unknown {
  return evaluate(
    `(() => { const sheet = ${SHEET}; ${code}; return sheet.getRange("${area}").getValues(); })()`,
  );
}
const formulas = (code: string, area: string): unknown =>
  evaluate(`(() => { const sheet = ${SHEET}; ${code}; return sheet.getRange("${area}").getFormulas(); })()`);

describe("sorting (platform.md §6.6)", () => {
  const people = `sheet.getRange("A1:C4").setValues([["name", "n", "x"], ["b", 2, 1], ["a", 2, 2], ["c", 1, 3]])`;

  test("columns count from the sheet's first, equal rows keep their order, several keys count in turn", () => {
    expect(left(`${people}; sheet.getRange("A2:C4").sort(2)`)).toEqual([
      ["name", "n", "x"],
      ["c", 1, 3],
      ["b", 2, 1],
      ["a", 2, 2],
    ]);
    expect(left(`${people}; sheet.getRange("A2:C4").sort([{ column: 2, ascending: false }, 1])`)).toEqual([
      ["name", "n", "x"],
      ["a", 2, 2],
      ["b", 2, 1],
      ["c", 1, 3],
    ]);
  });
  test("numbers, text, booleans; blanks last in either direction", () => {
    const mixed = `sheet.getRange("A1:A5").setValues([["b"], [2], [true], [""], ["A"]])`;
    expect(left(`${mixed}; sheet.getRange("A1:A5").sort(1)`, "A1:A5")).toEqual([
      [2],
      ["A"],
      ["b"],
      [true],
      [""],
    ]);
    expect(left(`${mixed}; sheet.getRange("A1:A5").sort({ column: 1, ascending: false })`, "A1:A5")).toEqual([
      [true],
      ["b"],
      ["A"],
      [2],
      [""],
    ]);
  });
  test("Sheet.sort leaves frozen rows; looks and notes move with their cells, formulas point along", () => {
    const code = `${people}; sheet.setFrozenRows(1); sheet.getRange("A4").setBackground("#ff0000").setNote("c");
      sheet.getRange("D2:D4").setFormulas([["=B2*10"], ["=B3*10"], ["=B4*10"]]); sheet.sort(2)`;
    expect(
      evaluate(`(() => { const sheet = ${SHEET}; ${code}; const c = sheet.getRange("A2");
      return [c.getValue(), c.getBackground(), c.getNote(), sheet.getRange("D2").getFormula(), sheet.getRange("D2").getValue(), sheet.getRange("A1").getValue()]; })()`),
    ).toEqual(["c", "#ff0000", "c", "=B2*10", 10, "name"]);
  });
  test("a column outside the range is refused", () => {
    expect(errorOf(`${SHEET}.getRange("A1:B2").sort(3)`)).toBe(
      "Exception: The column index is outside the range.",
    );
  });
});

describe("copying and cutting (platform.md §6.2)", () => {
  test("transposed: rows become columns, formulas move as copies do", () => {
    expect(
      left(
        `sheet.getRange("A1:C1").setValues([[1, 2, "=A1+1"]]);
      sheet.getRange("A1:C1").copyTo(sheet.getRange("A2"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true)`,
        "A2:A4",
      ),
    ).toEqual([[1], [2], [2]]);
  });
  test("moveTo: what refers to the cells follows them, names too", () => {
    const code = `sheet.getRange("A1").setValue(5).setBackground("#00ff00"); sheet.getRange("B1").setFormula("=A1*2");
      SpreadsheetApp.getActive().setNamedRange("Five", sheet.getRange("A1")); sheet.getRange("A1").moveTo(sheet.getRange("C3"))`;
    expect(
      evaluate(`(() => { const sheet = ${SHEET}; ${code};
      return [sheet.getRange("B1").getFormula(), sheet.getRange("B1").getValue(), sheet.getRange("A1").getValue(), sheet.getRange("C3").getBackground(),
        SpreadsheetApp.getActive().getRangeByName("Five").getA1Notation()]; })()`),
    ).toEqual(["=C3*2", 10, "", "#00ff00", "C3"]);
  });
  test("a whole block to another tab: references name it from then on", () => {
    const code = `const other = SpreadsheetApp.getActive().insertSheet("other"); sheet.getRange("A1").setValue(5); sheet.getRange("B1").setFormula("=A1");
      sheet.getRange("A1").moveTo(other.getRange("B2"))`;
    expect(formulas(code, "B1")).toEqual([["=other!B2"]]);
  });
  test("insertCells and deleteCells move only their columns", () => {
    const fill = `sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]])`;
    expect(left(`${fill}; sheet.getRange("A1").insertCells(SpreadsheetApp.Dimension.ROWS)`, "A1:B3")).toEqual(
      [
        ["", 2],
        [1, 4],
        [3, ""],
      ],
    );
    expect(
      left(`${fill}; sheet.getRange("A1").deleteCells(SpreadsheetApp.Dimension.COLUMNS)`, "A1:B2"),
    ).toEqual([
      [2, ""],
      [3, 4],
    ]);
  });
  test("removeDuplicates keeps the first of each, trimWhitespace leaves single spaces", () => {
    expect(
      left(
        `sheet.getRange("A1:B4").setValues([["a", 1], ["b", 1], ["a", 1], ["a", 2]]); sheet.getRange("A1:B4").removeDuplicates()`,
        "A1:B4",
      ),
    ).toEqual([
      ["a", 1],
      ["b", 1],
      ["a", 2],
      ["", ""],
    ]);
    expect(
      left(`sheet.getRange("A1").setValue("'  a   b "); sheet.getRange("A1").trimWhitespace()`, "A1"),
    ).toEqual([["a b"]]);
  });
});

describe("rows and columns moved (platform.md §6.3)", () => {
  test("moveRows and moveColumns: the destination counts before the move, references follow", () => {
    const fill = `sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]); sheet.getRange("C1").setFormula("=A1")`;
    expect(left(`${fill}; sheet.moveRows(sheet.getRange("A1:A2"), 4)`, "A1:A4")).toEqual([
      ["c"],
      ["a"],
      ["b"],
      ["d"],
    ]);
    expect(formulas(`${fill}; sheet.moveRows(sheet.getRange("A1:A2"), 4)`, "C2")).toEqual([["=A2"]]);
    expect(formulas(`${fill}; sheet.moveColumns(sheet.getRange("A1"), 3)`, "C1")).toEqual([["=B1"]]);
    expect(
      evaluate(`(() => { ${SHEET}.moveRows(${SHEET}.getRange("A1"), 4); return ${SHEET}.getMaxRows(); })()`),
    ).toBe(1000);
  });
  test("new rows look like the one above them", () => {
    expect(
      evaluate(`(() => { const sheet = ${SHEET}; sheet.getRange("A1").setBackground("#ff0000"); sheet.insertRowsAfter(1, 2);
      return sheet.getRange("A1:A4").getBackgrounds().flat(); })()`),
    ).toEqual(["#ff0000", "#ff0000", "#ff0000", "#ffffff"]);
  });
});

describe("where data ends", () => {
  const fill = `sheet.getRange("B2:C3").setValues([[1, 2], [3, ""]]); sheet.getRange("D4").setValue(5); sheet.getRange("B9").setValue(6)`;
  test.each([
    // Corners do not count (gas-fakes, test/testsheetssets.js).
    [`sheet.getRange("B2").getDataRegion()`, "B2:C3"],
    [`sheet.getRange("B2").getDataRegion(SpreadsheetApp.Dimension.ROWS)`, "B2:B3"],
    [`sheet.getRange("F6").getDataRegion()`, "F6"],
    [`sheet.getRange("B2").getNextDataCell(SpreadsheetApp.Direction.DOWN)`, "B3"],
    [`sheet.getRange("B3").getNextDataCell(SpreadsheetApp.Direction.DOWN)`, "B9"],
    [`sheet.getRange("B9").getNextDataCell(SpreadsheetApp.Direction.DOWN)`, "B1000"],
    [`sheet.getRange("C2").getNextDataCell(SpreadsheetApp.Direction.PREVIOUS)`, "B2"],
  ])("%s", (expression, place) => {
    expect(
      evaluate(`(() => { const sheet = ${SHEET}; ${fill}; return ${expression}.getA1Notation(); })()`),
    ).toBe(place);
  });
});

describe("R1C1 (Google's guide to A1 and R1C1 notation)", () => {
  test.each([
    ["=SUM(A1:B2)", "C3", "=SUM(R[-2]C[-2]:R[-1]C[-1])"],
    ["=$A$1*B3", "C3", "=R1C1*R[0]C[-1]"],
    ['=other!A1&"R1C1"', "A1", '=other!R[0]C[0]&"R1C1"'],
  ])("%s in %s is %s and back", (formula, place, r1c1) => {
    const cell = `${SHEET}.getRange("${place}")`;
    const made =
      "SpreadsheetApp.getActive().insertSheet('other', 1); SpreadsheetApp.getActive().getSheets()[0].activate();";
    expect(
      evaluate(
        `(() => { ${made} return ${cell}.setFormula(${JSON.stringify(formula)}).getFormulaR1C1(); })()`,
      ),
    ).toBe(r1c1);
    expect(
      evaluate(`(() => { ${made} return ${cell}.setFormulaR1C1(${JSON.stringify(r1c1)}).getFormula(); })()`),
    ).toBe(formula);
  });
});

describe("several ranges at once", () => {
  test("a change of a RangeList applies to all of its ranges", () => {
    expect(
      evaluate(`(() => { const sheet = ${SHEET}; sheet.getRangeList(["A1", "C3:C4"]).setValue(7).setFontWeight("bold");
      return [sheet.getRange("C4").getValue(), sheet.getRange("A1").getFontWeight(), sheet.getRange("B1").getValue()]; })()`),
    ).toEqual([7, "bold", ""]);
  });
});

test("a tab's copy and the duplicated active tab are new tabs of the same content", () => {
  const bench = benchOf(
    `function probe() { const book = SpreadsheetApp.getActive(); const sheet = book.getActiveSheet(); sheet.getRange("A1").setValue("x");
    const copy = sheet.copyTo(book); const twin = book.duplicateActiveSheet();
    return [copy.getName(), copy.getRange("A1").getValue(), twin.getName(), book.getActiveSheet().getName(), book.getSheets().map((one) => one.getName())]; }`,
    { locale: "en_US" },
  );
  expect(bench.run("probe")).toEqual([
    "Copy of Sheet1",
    "x",
    "Copy of Sheet1 2",
    "Copy of Sheet1 2",
    ["Sheet1", "Copy of Sheet1 2", "Copy of Sheet1"],
  ]);
});
