import { section } from "./facts";

section("6.3 addressing", [
  ["rows begin at 1", "sheet.getRange(0, 1)", "Exception: The starting row of the range is too small."],
  ["columns too", "sheet.getRange(1, 0)", "Exception: The starting column of the range is too small."],
  [
    "no rows is no range",
    "sheet.getRange(1, 1, 0, 1)",
    "Exception: The number of rows in the range must be at least 1.",
  ],
  [
    "nor no columns",
    "sheet.getRange(1, 1, 1, 0)",
    "Exception: The number of columns in the range must be at least 1.",
  ],
  [
    "nothing lies outside",
    "sheet.getRange(1001, 1)",
    "Exception: The coordinates of the range are outside the dimensions of the sheet.",
  ],
  ["a bare column is no range", `sheet.getRange("B")`, "Exception: Range not found"],
  [
    "open ends are",
    `["A:A", "2:2", "B1:B", "A2:2"].map((text) => sheet.getRange(text).getA1Notation())`,
    ["A:A", "2:2", "B1:B1000", "A2:Z2"],
  ],
  ["numbers in R1C1", `sheet.getRange("R2C3:R4C5").getA1Notation()`, "C2:E4"],
  ["a sheet's name before", `book.getRange("シート1!B2").getA1Notation()`, "B2"],
  ["offset says the same", "cell.offset(-1, 0)", "Exception: The starting row of the range is too small."],
  ["deleting outside", "sheet.deleteRows(1000, 2)", "Exception: Those rows are out of bounds."],
  ["inserting outside", "sheet.insertColumnsAfter(27, 1)", "Exception: Those columns are out of bounds."],
  [
    "all rows at once",
    "sheet.deleteRows(1, 1000)",
    "Exception: Sorry, it is not possible to delete all non-frozen rows.",
  ],
  [
    "an empty sheet",
    "[sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]",
    [0, 0, "A1", [[""]]],
  ],
  [
    "a new one has 1000 × 26",
    "((one) => [one.getMaxRows(), one.getMaxColumns()])(book.insertSheet())",
    [1000, 26],
  ],
  [
    "it is active, and indices begin at 1",
    `((one) => [book.getActiveSheet().getName(), one.getIndex()])(book.insertSheet("x", 0))`,
    ["x", 1],
  ],
  [
    "a name is taken once",
    `book.insertSheet("シート1")`,
    'Exception: A sheet with the name "シート1" already exists. Please enter another name.',
  ],
  [
    "the last sheet stays",
    "book.deleteSheet(sheet)",
    "Exception: You can't remove all the sheets in a document.",
  ],
  [
    "the last to be seen too",
    "(book.insertSheet('x').hideSheet(), book.deleteSheet(sheet))",
    "Exception: You can't remove all the visible sheets in a document.",
  ],
  [
    "what is not there is null",
    `[book.getSheetByName("x"), book.getSheetById(9), book.getRangeByName("x")]`,
    [null, null, null],
  ],
  ["a checkbox counts as content", `(sheet.getRange("A7").insertCheckboxes(), sheet.getLastRow())`, 7],
  [
    "writing does not grow the grid",
    "sheet.getRange(1000, 1).setValues([[1], [2]])",
    "Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
  ],
]);

section("6.5 names, protections, metadata", [
  [
    "a name is set, moved and gone",
    `(book.setNamedRange("n", cell), sheet.insertRowsBefore(1, 1), ((at) => (book.removeNamedRange("n"), [at, book.getRangeByName("n")]))(book.getRangeByName("n").getA1Notation()))`,
    ["A2", null],
  ],
  [
    "removing what is not there fails",
    `book.removeNamedRange("n")`,
    "Exception: The range name n was not found.",
  ],
  [
    "range.protect makes a new one each time",
    "(cell.protect(), cell.protect(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length)",
    2,
  ],
  [
    "sheet.protect gives the one there is",
    "(sheet.protect(), sheet.protect(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length)",
    1,
  ],
  ["a new protection lists no editors", "cell.protect().getEditors()", []],
  [
    "domains are not for consumers",
    "cell.protect().setDomainEdit(true)",
    expect.stringMatching(/^Exception: /),
  ],
  [
    "metadata hangs on whole rows",
    `sheet.getRange("A1:B2").addDeveloperMetadata("k")`,
    expect.stringContaining("arbitrary ranges is not currently supported"),
  ],
]);

section("6.6 formats by condition, validation, filter", [
  [
    "setting rules replaces all",
    `((rule) => { sheet.setConditionalFormatRules([rule, rule]); sheet.setConditionalFormatRules([rule]); return sheet.getConditionalFormatRules().length; })(SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("red").setRanges([cell]).build())`,
    1,
  ],
  [
    "a validation warns by default",
    "SpreadsheetApp.newDataValidation().requireCheckbox().build().getAllowInvalid()",
    true,
  ],
  ["checkboxes are false", `sheet.getRange("A1:B1").insertCheckboxes().getValues()`, [[false, false]]],
  [
    "one filter a sheet",
    `(sheet.getRange("A1:B2").createFilter(), sheet.getRange("D1:E2").createFilter())`,
    "Exception: You can't create a filter in a sheet that already has a filter.",
  ],
  [
    "sort columns are the sheet's",
    `(sheet.getRange("B1:C2").setValues([["b", 2], ["a", 1]]).sort(3), sheet.getRange("B1:B2").getValues())`,
    [["a"], ["b"]],
  ],
  [
    "finding is blind to case and partial",
    `(cell.setValue("Apple"), sheet.createTextFinder("PP").findAll().length)`,
    1,
  ],
  [
    "replacing counts occurrences",
    `(cell.setValue("abab"), sheet.createTextFinder("a").replaceAllWith("x"))`,
    2,
  ],
]);

section("6.7 charts", [
  [
    "the generic builder has no setTitle",
    `sheet.newChart().setTitle("x")`,
    expect.stringContaining("setTitle is not a function"),
  ],
  [
    "text is no chart type",
    `sheet.newChart().setChartType("LINE")`,
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  ],
  [
    "build alone draws nothing",
    "(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(cell).setPosition(1, 1, 0, 0).build(), sheet.getCharts().length)",
    0,
  ],
  ["an empty table does not build", "Charts.newDataTable().build()", expect.stringMatching(/^Exception: /)],
]);

section("6.8 SPARKLINE", [
  ["it is no value", `cell.setFormula('=SPARKLINE(B1:B3, {"charttype","column"})').getValue()`, ""],
]);
