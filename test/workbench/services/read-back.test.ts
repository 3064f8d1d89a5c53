import { benchOf, errorOf, evaluate } from "../bench-of";
import { run, SHEET } from "./active-sheet";

// What Google reads back, each read from it by gas-fakes (test/testsheetsdeveloper.js, testsheetssets.js,
// testsheetsdatavalidations.js, testconditionalformat.js, teststores.js).
describe("A1 notation", () => {
  test.each([
    ["5:7", "5:7"],
    ["D:F", "D:F"],
    ["$d:$d", "D:D"],
    ["5:2", "2:5"],
    ["D:B", "B:D"],
    ["シート1!3:3", "3:3"],
    ["C5:B2", "B2:C5"],
    ["$C$3", "C3"],
    // A sheet without a name is the one that is asked (gas-fakes, test/testsheetssets.js "clearing ranges").
    ["!c2:e5", "C2:E5"],
    ["!3:4", "3:4"],
    ["!R2C3", "C2"],
  ])("%s is %s", (asked, said) => {
    expect(evaluate(`${SHEET}.getRange("${asked}").getA1Notation()`)).toBe(said);
    expect(evaluate(`SpreadsheetApp.getActive().getRange("${asked}").getA1Notation()`)).toBe(said);
  });
});

describe("developer metadata", () => {
  test("hang on the whole row only: a part of it has none", () => {
    expect(
      run(`sheet.getRange("8:8").addDeveloperMetadata("key", "value"); sheet.getRange("J:J").addDeveloperMetadata("column");
        return [...["8:8", "C8", "A8:C8", "B2:D4", "J3"].map((at) => sheet.getRange(at).getDeveloperMetadata().length),
          sheet.getRange("8:8").getDeveloperMetadata()[0].getLocation().getRow().getA1Notation(),
          sheet.getRange("J:J").getDeveloperMetadata()[0].getLocation().getColumn().getA1Notation()];`),
    ).toEqual([1, 0, 0, 0, 0, "8:8", "J:J"]);
  });
  // Google's reference, Range.createDeveloperMetadataFinder: a range finds what lies entirely within it.
  test.each([
    ["A8:D8", [], ["sheet", "row"]],
    ["C8", [], ["sheet", "row"]],
    ["A1:D5", [], ["sheet"]],
    ["J3", [], ["sheet", "column"]],
    ["8:8", ["row"], ["sheet", "row", "column"]],
    ["7:9", ["row"], ["sheet", "row", "column"]],
    ["A1:Z1000", ["row", "column"], ["sheet", "row", "column"]],
  ])("within %s are found %j, crossing it %j", (asked, within, crossing) => {
    expect(
      run(`sheet.addDeveloperMetadata("sheet"); sheet.getRange("8:8").addDeveloperMetadata("row"); sheet.getRange("J:J").addDeveloperMetadata("column");
        const finder = () => sheet.getRange("${asked}").createDeveloperMetadataFinder();
        return [finder(), finder().onIntersectingLocations()].map((one) => one.find().map((found) => found.getKey()));`),
    ).toEqual([within, crossing]);
  });
  // Read from Google by gas-fakes (test/testsheetsdeveloper.js).
  test.each([
    [`moveToColumn(sheet.getRange("J:J"))`, "COLUMN", "J:J"],
    [`moveToRow(sheet.getRange("9:9"))`, "ROW", "9:9"],
    [`moveToSheet(book.insertSheet("b"))`, "SHEET", "b"],
    [`moveToSpreadsheet()`, "SPREADSHEET", null],
  ])("%s takes them there", (move, type, place) => {
    expect(
      run(`sheet.getRange("8:8").addDeveloperMetadata("k"); const at = sheet.getRange("8:8").getDeveloperMetadata()[0].${move}.getLocation();
        const lines = at.getRow() || at.getColumn();
        return [String(at.getLocationType()), lines ? lines.getA1Notation() : at.getSheet() && at.getSheet().getName()];`),
    ).toEqual([type, place]);
  });
  test.each(["moveToRow", "moveToColumn"])("%s refuses what is no such line", (move) => {
    const moving = (to: string): string =>
      `(() => { const sheet = ${SHEET}; sheet.addDeveloperMetadata("k"); sheet.getDeveloperMetadata()[0].${move}(${to}); })()`;
    expect(errorOf(moving(`sheet.getRange("A1:B2")`))).toMatch(
      "to arbitrary ranges is not currently supported.",
    );
    expect(errorOf(moving(`"3:3"`))).toMatch(
      `(String) don't match the method signature for SpreadsheetApp.DeveloperMetadata.${move}.`,
    );
  });
});

describe("the data region", () => {
  test.each([
    ["C3", "B2:D4"],
    ["B2:D4", "B2:D4"],
    ["A1", "A1"],
    ["B1", "B1:D4"],
    ["E3", "B2:E4"],
    ["F6", "F6:G7"],
    ["J9", "J9"],
  ])("around %s is %s", (from, region) => {
    expect(
      run(`sheet.getRange("B2:D4").setValue(1); sheet.getRange("F6:G7").setValue(1);
        return sheet.getRange("${from}").getDataRegion().getA1Notation();`),
    ).toBe(region);
  });
});

describe("rules", () => {
  test("a list of values becomes texts", () => {
    expect(
      evaluate(
        `SpreadsheetApp.newDataValidation().requireValueInList([1, true, "a"], false).build().getCriteriaValues()`,
      ),
    ).toEqual([["1", "true", "a"], false]);
    expect(errorOf(`SpreadsheetApp.newDataValidation().requireValueInList([1], "yes")`)).toMatch(
      "don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.",
    );
    expect(errorOf(`SpreadsheetApp.newDataValidation().requireValueInRange("A1", true)`)).toMatch(
      "(String,Boolean)",
    );
  });
  test("the dates of conditional formats come back as dates, relative ones as themselves, numbers as numbers", () => {
    expect(
      run(`const range = sheet.getRange("A1"), at = new Date("2026-05-01T12:00:00Z"), make = () => SpreadsheetApp.newConditionalFormatRule();
        sheet.setConditionalFormatRules([make().whenDateAfter(at), make().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY), make().whenNumberBetween(10, 20)]
          .map((rule) => rule.setBackground("red").setRanges([range]).build()));
        const [after, today, between] = sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getCriteriaValues());
        return [after[0].toISOString(), today[0] === SpreadsheetApp.RelativeDate.TODAY, between];`),
    ).toEqual(["2026-05-01T12:00:00.000Z", true, [10, 20]]);
  });
});

test("what answers nothing in the cache answers null", () => {
  expect(
    evaluate(`(() => { const cache = CacheService.getScriptCache();
      return [cache.put("a", "1"), cache.putAll({ b: "2" }), cache.remove("a"), cache.removeAll(["b"])]; })()`),
  ).toEqual([null, null, null, null]);
});

// Google's reference, Spreadsheet.addMenu, updateMenu and removeMenu.
test("a menu added by Spreadsheet.addMenu appears", () => {
  const menus = (then: string): unknown => {
    const code = `function probe() { const book = SpreadsheetApp.getActive();
      book.addMenu("Tools", [{ name: "One", functionName: "one" }, null, { name: "Two", functionName: "two" }]); ${then} }`;
    const bench = benchOf(code);
    bench.run("probe");
    return bench.world.menu;
  };
  const tools = (...items: unknown[]): unknown => [{ caption: "Tools", items }];
  const one = { caption: "One", functionName: "one" };
  expect(menus("")).toEqual(tools(one, { caption: "" }, { caption: "Two", functionName: "two" }));
  expect(menus(`book.updateMenu("Tools", [{ name: "One", functionName: "one" }]);`)).toEqual(tools(one));
  expect(menus(`book.removeMenu("Tools");`)).toEqual([]);
  expect(errorOf(`SpreadsheetApp.getActive().addMenu("Tools", "One")`)).toMatch("(String,String)");
});

// ECMA-262 §21.4.4.41.3 with the time zone's name in parentheses, as V8 writes it.
test.each([
  ["Asia/Tokyo", "Thu Oct 08 2026 09:00:00 GMT+0900 (Japan Standard Time)"],
  ["America/New_York", "Wed Oct 07 2026 20:00:00 GMT-0400 (Eastern Daylight Time)"],
  ["Etc/UTC", "Thu Oct 08 2026 00:00:00 GMT+0000 (Coordinated Universal Time)"],
])("a date's text names the zone %s", (scriptTimeZone, text) => {
  expect(evaluate("String(new Date())", { scriptTimeZone })).toBe(text);
  expect(evaluate("new Date(String(new Date())).getTime()", { scriptTimeZone })).toBe(Date.UTC(2026, 9, 8));
});
