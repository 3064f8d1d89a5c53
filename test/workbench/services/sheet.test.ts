import { shownStyle } from "../../../workbench/sheet/conditional";
import { benchOf, errorOf, evaluate } from "../bench-of";

const sheet = "SpreadsheetApp.getActiveSheet()";
const book = "SpreadsheetApp.getActive()";

describe("a new spreadsheet (platform.md §6.3)", () => {
  test("has one tab of 1000 × 26, named in the spreadsheet's language", () => {
    expect(
      evaluate(`[${sheet}.getName(), ${sheet}.getMaxRows(), ${sheet}.getMaxColumns(), ${sheet}.getIndex()]`),
    ).toEqual(["シート1", 1000, 26, 1]);
    expect(evaluate(`${sheet}.getName()`, { locale: "en_US" })).toBe("Sheet1");
  });
  test("has no last row and a data range of one empty cell", () => {
    expect(
      evaluate(
        `[${sheet}.getLastRow(), ${sheet}.getLastColumn(), ${sheet}.getDataRange().getA1Notation(), ${sheet}.getDataRange().getValues()]`,
      ),
    ).toEqual([0, 0, "A1", [[""]]]);
  });
  test("has the spreadsheet's locale and zone, and the script's own zone", () => {
    expect(
      evaluate(
        `[${book}.getSpreadsheetTimeZone(), Session.getScriptTimeZone(), ${book}.getSpreadsheetLocale(), Session.getActiveUserLocale()]`,
      ),
    ).toEqual(["Asia/Tokyo", "America/New_York", "ja_JP", "en"]);
  });
  test("has an id, an address and a name", () => {
    expect(
      evaluate(`${book}.getUrl() === "https://docs.google.com/spreadsheets/d/" + ${book}.getId() + "/edit"`),
    ).toBe(true);
  });
});

describe("tabs", () => {
  test("can be inserted, moved, renamed, coloured, hidden and found; an inserted one becomes active", () => {
    const code = `function probe() {
      const b = ${book};
      const s = b.insertSheet("データ", 0);
      const seen = [s.getIndex(), b.getActiveSheet().getName(), b.getSheets().map((x) => x.getName())];
      b.moveActiveSheet(2);
      s.setName("商談").setTabColor("#ff0000").hideSheet();
      return [seen, b.getSheets().map((x) => x.getName()), b.getSheetByName("商談").getSheetId() === s.getSheetId(),
        b.getSheetById(s.getSheetId()).isSheetHidden(), s.getTabColor(), b.getSheetByName("なし"), b.getSheetById(99), b.getNumSheets()];
    }`;
    expect(benchOf(code).run("probe")).toEqual([
      [1, "データ", ["データ", "シート1"]],
      ["シート1", "商談"],
      true,
      true,
      "#ff0000",
      null,
      null,
      2,
    ]);
  });
  test("a tab without a name gets the next number", () => {
    expect(evaluate(`[${book}.insertSheet().getName(), ${book}.insertSheet().getName()]`)).toEqual([
      "シート2",
      "シート3",
    ]);
  });
  const taken = 'Exception: A sheet with the name "シート1" already exists. Please enter another name.';
  test.each([
    [`${book}.insertSheet("シート1")`, taken],
    [`${book}.insertSheet("x").setName("シート1")`, taken],
    [`${book}.deleteSheet(${sheet})`, "Exception: You can't remove all the sheets in a document."],
    [
      `(() => { ${book}.insertSheet("x").hideSheet(); ${book}.deleteSheet(${book}.getSheetByName("シート1")); })()`,
      "Exception: You can't remove all the visible sheets in a document.",
    ],
    [`${sheet}.hideSheet()`, "Exception: You can't hide all the sheets in a document."],
    [`${book}.removeNamedRange("none")`, "Exception: The range name none was not found."],
  ])("%s throws", (expression, message) => {
    expect(errorOf(expression)).toBe(message);
  });
  test("a sheet object outlives its tab only by name: using it throws", () => {
    expect(
      errorOf(`(() => { const s = ${book}.insertSheet("x"); ${book}.deleteSheet(s); s.getName(); })()`),
    ).toMatch("not found");
  });
});

describe("rows and columns", () => {
  test("inserting shifts values, formulas, named ranges, conditional formats", () => {
    const code = `function probe() {
      const s = ${sheet};
      s.getRange("A1:A2").setValues([[1], [2]]);
      s.getRange("C1").setFormula("=SUM(A1:A2)");
      ${book}.setNamedRange("合計", s.getRange("C1"));
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("#f00").setRanges([s.getRange("A1:A2")]).build()]);
      s.insertRowBefore(1); s.insertColumnAfter(1);
      const rule = s.getConditionalFormatRules()[0];
      return [${book}.getRangeByName("合計").getA1Notation(), ${book}.getRangeByName("合計").getFormula(), ${book}.getRangeByName("合計").getValue(),
        rule.getRanges().map((r) => r.getA1Notation()), s.getMaxRows(), s.getMaxColumns()];
    }`;
    expect(benchOf(code).run("probe")).toEqual(["D2", "=SUM(A2:A3)", 3, ["A2:A3"], 1001, 27]);
  });
  test.each([
    ["deleteRow(1001)", "Those rows are out of bounds."],
    ["deleteRows(999, 3)", "Those rows are out of bounds."],
    ["insertRowsAfter(1001, 1)", "Those rows are out of bounds."],
    ["insertRowBefore(0)", "Those rows are out of bounds."],
    ["deleteColumn(27)", "Those columns are out of bounds."],
    ["hideColumns(20, 10)", "Those columns are out of bounds."],
    ["deleteRows(1, 1000)", "Sorry, it is not possible to delete all non-frozen rows."],
    [
      "insertRowsAfter(1, 384000)",
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ],
  ])("%s throws", (expression, message) => {
    expect(errorOf(`${sheet}.${expression}`)).toBe(`Exception: ${message}`);
  });
  test("with frozen rows the last other row stays", () => {
    expect(errorOf(`(() => { const s = ${sheet}; s.setFrozenRows(1); s.deleteRows(2, 999); })()`)).toMatch(
      "all non-frozen rows",
    );
  });
  test("200,000 rows can be inserted at once into a full tab", () => {
    const code = `function probe() { const s = ${sheet}; s.getRange(1000, 1).setValue(1); s.insertRowsAfter(500, 200000); return [s.getMaxRows(), s.getLastRow()]; }`;
    expect(benchOf(code).run("probe")).toEqual([201000, 201000]);
  });
  test("widths, heights, frozen and hidden rows and columns read back as they were set", () => {
    const code = `function probe() {
      const s = ${sheet};
      s.setColumnWidth(1, 150).setColumnWidths(2, 2, 60).setRowHeight(1, 30);
      s.setFrozenRows(2); s.setFrozenColumns(1); s.hideColumns(5, 2);
      return [[1, 2, 3, 4].map((c) => s.getColumnWidth(c)), s.getRowHeight(1), s.getRowHeight(2), s.getFrozenRows(), s.getFrozenColumns(), s.isColumnHiddenByUser(6), s.isColumnHiddenByUser(7)];
    }`;
    expect(benchOf(code).run("probe")).toEqual([[150, 60, 60, 100], 30, 21, 2, 1, true, false]);
  });
  test("widths and hidden columns move with inserted and deleted columns", () => {
    const code = `function probe() {
      const s = ${sheet};
      s.setColumnWidth(2, 150); s.hideColumns(3); s.setColumnWidth(4, 60);
      s.insertColumnBefore(1); s.deleteColumn(3);
      return [[1, 2, 3, 4].map((c) => s.getColumnWidth(c)), [2, 3, 4].map((c) => s.isColumnHiddenByUser(c))];
    }`;
    expect(benchOf(code).run("probe")).toEqual([
      [100, 100, 100, 60],
      [false, true, false],
    ]);
  });
  test("appendRow goes below the last content and grows the grid (§6.2)", () => {
    const code = `function probe() {
      const s = ${sheet};
      s.getRange(1000, 1).setValue("last");
      s.appendRow(["a", 1]);
      return [s.getLastRow(), s.getMaxRows(), s.getRange(1001, 1, 1, 2).getValues()];
    }`;
    expect(benchOf(code).run("probe")).toEqual([1001, 1001, [["a", 1]]]);
  });
  test("writing does not grow a tab (§6.3)", () => {
    expect(errorOf(`${sheet}.getRange(1001, 1).setValue(1)`)).toMatch("outside the dimensions");
  });
  test("getSheetValues counts -1 to the last row and column", () => {
    expect(
      evaluate(
        `(() => { ${sheet}.getRange("A1:B2").setValues([[1, 2], [3, 4]]); return ${sheet}.getSheetValues(2, 1, -1, -1); })()`,
      ),
    ).toEqual([[3, 4]]);
  });
});

describe("named ranges (platform.md §6.5)", () => {
  test("can be set, found in any case, listed, renamed and removed", () => {
    const code = `function probe() {
      const b = ${book};
      b.setNamedRange("RASHINBAN_UPDATED", ${sheet}.getRange("B2"));
      const [named] = b.getNamedRanges();
      const seen = [named.getName(), named.getRange().getA1Notation(), b.getRange("RASHINBAN_UPDATED").getA1Notation(), ${sheet}.getRange("RASHINBAN_UPDATED").getA1Notation()];
      named.setName("更新").setRange(${sheet}.getRange("C3"));
      const renamed = [b.getRangeByName("RASHINBAN_UPDATED"), b.getRangeByName("更新").getA1Notation(), ${sheet}.getNamedRanges().length];
      b.removeNamedRange("更新");
      return [seen, renamed, b.getNamedRanges().length];
    }`;
    expect(benchOf(code).run("probe")).toEqual([["RASHINBAN_UPDATED", "B2", "B2", "B2"], [null, "C3", 1], 0]);
  });
  test("are deleted with their tab", () => {
    const code = `function probe() { const s = ${book}.insertSheet("x"); ${book}.setNamedRange("n", s.getRange("A1")); ${book}.deleteSheet(s); return ${book}.getRangeByName("n"); }`;
    expect(benchOf(code).run("probe")).toBeNull();
  });
});

describe("conditional formats (platform.md §6.6)", () => {
  const code = `
    function build() {
      const s = ${sheet};
      s.getRange("A1:A3").setValues([["● 順調"], ["▲ 注意"], ["✖ 遅れ"]]);
      const rule = (text, color) => SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(text).setBackground(color).setFontColor("#000000").setBold(true).setRanges([s.getRange("A1:A10")]).build();
      s.setConditionalFormatRules([rule("●", "#00ff00"), rule("✖", "#ff0000")]);
    }
    function read() {
      return ${sheet}.getConditionalFormatRules().map((r) => {
        const c = r.getBooleanCondition();
        return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold(), c.getItalic(), r.getRanges()[0].getA1Notation()];
      });
    }
    function recolour() {
      const s = ${sheet};
      s.setConditionalFormatRules(s.getConditionalFormatRules().map((r) => r.copy().setBackground("#0000ff").setRanges([s.getRange("A2:A5")]).build()));
    }
    function gradient() {
      const s = ${sheet};
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ffffff").setGradientMidpointWithValue("#ffff00", SpreadsheetApp.InterpolationType.PERCENT, "50").setGradientMaxpoint("#ff0000").setRanges([s.getRange("A1")]).build()]);
      const [rule] = s.getConditionalFormatRules();
      const g = rule.getGradientCondition();
      return [rule.getBooleanCondition(), g.getMinColor(), String(g.getMidType()), g.getMidValue(), String(g.getMaxType())];
    }`;

  test("colours follow the text", () => {
    const bench = benchOf(code);
    bench.run("build");
    const [store] = bench.book.sheets;
    expect([1, 2, 3].map((row) => shownStyle(store, row, 1).background)).toEqual([
      "#00ff00",
      undefined,
      "#ff0000",
    ]);
    store.set(2, 1, "✖ 遅れ");
    expect(shownStyle(store, 2, 1).background).toBe("#ff0000");
  });
  test("rules read back as they were built, and copies can be changed", () => {
    const bench = benchOf(code);
    bench.run("build");
    expect(bench.run("read")).toEqual([
      ["TEXT_STARTS_WITH", ["●"], "#00ff00", "#000000", true, null, "A1:A10"],
      ["TEXT_STARTS_WITH", ["✖"], "#ff0000", "#000000", true, null, "A1:A10"],
    ]);
    bench.run("recolour");
    expect((bench.run("read") as unknown[][]).map((rule) => [rule[2], rule[6]])).toEqual([
      ["#0000ff", "A2:A5"],
      ["#0000ff", "A2:A5"],
    ]);
  });
  test("a colour scale reads back as it was built", () => {
    expect(benchOf(code).run("gradient")).toEqual([null, "#ffffff", "PERCENT", "50", "MAX"]);
  });
  test("a rule needs ranges and a condition; enumerations are not strings", () => {
    const rule = "SpreadsheetApp.newConditionalFormatRule()";
    expect(errorOf(`${rule}.whenCellEmpty().build()`)).toMatch("at least one range");
    expect(errorOf(`${rule}.setRanges([${sheet}.getRange("A1")]).build()`)).toMatch("must have a condition");
    expect(errorOf(`${rule}.setRanges(["A1"])`)).toMatch("don't match the method signature");
    expect(errorOf(`${rule}.setGradientMinpointWithValue("#fff", "NUMBER", "1")`)).toMatch(
      "don't match the method signature",
    );
    expect(errorOf(`${sheet}.setConditionalFormatRules([{}])`)).toMatch("setConditionalFormatRules");
  });
});
