import { benchOf } from "../workbench/bench-of";
import { section } from "./facts";

const typed = (texts: readonly unknown[]): string =>
  `${JSON.stringify(texts)}.map((text) => cell.clear().setValue(text).getValue())`;

section("6.1 reading", [
  ["blank is empty text", "cell.getValues()", [[""]]],
  [
    "a rectangle always",
    `sheet.getRange("A1:B2").getValues()`,
    [
      ["", ""],
      ["", ""],
    ],
  ],
  [
    "errors are their codes",
    `[cell.setValue("=1/0").getValue(), cell.setValue("=NA()").getValue()]`,
    ["#DIV/0!", "#N/A"],
  ],
  [
    "a date is an instant in the spreadsheet's zone",
    `cell.setValue("2026-10-08").getValue().toISOString()`,
    "2026-10-07T15:00:00.000Z",
  ],
  ["its parts are those of the script's zone", `cell.setValue("2026-10-08").getValue().getDate()`, 7],
  [
    "what a person sees is formatted in the spreadsheet's zone",
    `Utilities.formatDate(cell.setValue("2026-10-08").getValue(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd")`,
    "2026-10-08",
  ],
  [
    "a time alone stands on 30 December 1899",
    `Utilities.formatDate(cell.setValue("12:30").getValue(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm")`,
    "1899-12-30 12:30",
  ],
  [
    "shown values follow the spreadsheet's locale",
    `cell.setValue(1234.5).setNumberFormat("#,##0.00").getDisplayValue()`,
    "1.234,50",
    { locale: "de_DE" },
  ],
  ["formulas are empty text where there is none", `cell.setValue(5).getFormula()`, ""],
]);

section("6.2 writing", [
  ["text is read as if typed", typed(["007", "00", "0001", "12%", "TRUE"]), [7, 0, 1, 0.12, true]],
  ["= makes a formula", `cell.setValue("=1+1").getFormula()`, "=1+1"],
  [
    "days are days",
    `["3/4", "2026-10-08"].map((text) => cell.clear().setValue(text).getDisplayValue())`,
    ["2026/03/04", "2026-10-08"],
  ],
  [
    "money is a number",
    `[cell.setValue("$100.15").getValue(), cell.getDisplayValue()]`,
    [100.15, "$100.15"],
    { locale: "en_US" },
  ],
  ["an English month", `cell.setValue("Mar 1 2016").getValue() instanceof Date`, true, { locale: "en_US" }],
  ["an apostrophe keeps text and is not kept itself", `cell.setValue("'007").getValue()`, "007"],
  ["so does the format @ set before", `cell.setNumberFormat("@").setValue("007").getValue()`, "007"],
  ["null clears", `(cell.setValue(5), cell.setValue(null), cell.isBlank())`, true],
  [
    "rows are compared first",
    `sheet.getRange("A1:B1").setValues([[1], [2]])`,
    "Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
  ],
  [
    "then columns",
    `sheet.getRange("A1:B1").setValues([[1]])`,
    "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  ],
  [
    "a flat list is no rows",
    `sheet.getRange("A1:B1").setValues([1, 2])`,
    "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  ["the format of an untouched cell", "cell.getNumberFormat()", "0.###############"],
  [
    "general resets it",
    `cell.setNumberFormat("0.0").setNumberFormat("general").getNumberFormat()`,
    "0.###############",
  ],
  [
    "null is no format",
    "cell.setNumberFormat(null)",
    "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  ],
  ["nonsense is taken for a colour in silence", `cell.setBackground("nonsense").getBackground()`, "nonsense"],
  [
    "appendRow goes below the last content and grows the grid",
    `(sheet.getRange("C1000").setValue(1), sheet.appendRow(["x"]), [sheet.getLastRow(), sheet.getMaxRows()])`,
    [1001, 1001],
  ],
  [
    "appended rows do not inherit @",
    `(cell.setNumberFormat("@").setValue("007"), sheet.appendRow(["007"]), sheet.getRange("A2").getValue())`,
    7,
  ],
]);

describe("platform.md §6.4 held-back writes", () => {
  test("a lost write is heard of at the next read", () => {
    const bench = benchOf(
      `function probe() { const cell = SpreadsheetApp.getActiveSheet().getRange("A1"); cell.setValue(1); try { cell.getValue(); } catch (error) { return error.message; } }`,
    );
    const calls = benchOf("function probe() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }");
    calls.run("probe");
    // The write is the last call of the shorter script.
    bench.gate.failCall(calls.gate.count, { what: "late", when: "after", error: new Error("lost") } as never);
    expect(bench.run("probe")).toBe("lost");
  });
  test("what is written is read back in the same run, formulas too", () => {
    const bench = benchOf(
      "function probe() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setValue(2); return sheet.getRange('B1').setFormula('=A1*2').getValue(); }",
    );
    expect(bench.run("probe")).toBe(4);
  });
});
