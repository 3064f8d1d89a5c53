import { benchOf, errorOf, evaluate } from "./bench-of";
import { SHEET } from "./services/active-sheet";

/**
 * What people report of Google (docs/google-evidence.tsv, whose id begins each name) where the workbench once differed and
 * no other test has the case: expected values are the reports', not the workbench's.
 */
const typed = (text: string, locale: string): unknown =>
  evaluate(
    `(() => { const cell = ${SHEET}.getRange("A1").setValue(${JSON.stringify(text)}), value = cell.getValue();
      return value instanceof Date ? Utilities.formatDate(value, "Asia/Tokyo", "yyyy-MM-dd HH:mm") : value; })()`,
    { locale, timeZone: "Asia/Tokyo" },
  );

test.each([
  ["typed-month-name", "en_US", "Oct 2026", "2026-10-01 00:00"],
  ["typed-month-name", "en_US", "MAY26", "2026-05-26 00:00"],
  ["typed-month-name", "en_US", "01 Jan 2099", "2099-01-01 00:00"],
  ["typed-two-digit-year", "en_US", "9/29/20", "2020-09-29 00:00"],
  ["typed-year-month", "ja_JP", "2026-08", "2026-08-01 00:00"],
  ["typed-month-day", "en_GB", "31/08", "2026-08-31 00:00"],
  ["typed-hyphens", "ja_JP", "4-10", "2026-04-10 00:00"],
  ["typed-afternoon", "en_US", "8:00 AM", "1899-12-30 08:00"],
  ["typed-afternoon", "en_US", "6:30 PM", "1899-12-30 18:30"],
  ["typed-afternoon", "en_US", "04:00 PM", "1899-12-30 16:00"],
  ["typed-plus-number", "en_US", "+447700900555", 447700900555],
  ["typed-plus-phone", "en_US", "+41 79 123 45 67", "#ERROR!"],
  ["typed-plus-phone", "ja_JP", "+81-3-1234-5678", 81 - 3 - 1234 - 5678],
  ["typed-plus-text", "ja_JP", "+Dri7x", "#NAME?"],
  ["typed-minus-text", "ja_JP", "-Al-S1uishM", "#NAME?"],
  ["formula-comma", "ru_RU", "=SUM(1,2)", 1.2],
  ["formula-comma", "de_DE", "=IF(TRUE,1,2)", "#ERROR!"],
  ["formula-comma", "ja_JP", "=IF(TRUE,1,2)", 1],
  ["formula-decimal-comma", "fr_FR", "=1,5+1", 2.5],
  ["formula-array-comma", "de_DE", "=SUM({1,2})", 1.2],
  ["formula-array-backslash", "de_DE", "=SUM({1\\2})", 3],
  ["formula-semicolon", "pt_BR", "=SUM(1;2)", 3],
  ["formula-semicolon", "ja_JP", "=SUM(1;2)", 3],
])("%s: in %s %s is %p", (_id, locale, text, value) => {
  expect(typed(text, locale)).toBe(value);
});

const NOW_REFUSED =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

test.each([
  ["result-empty-row", "return [[]];", "=GO()", "#REF!", "Reference does not exist"],
  ["arg-now", "return 1;", "=GO(NOW())", "#ERROR!", NOW_REFUSED],
  ["arg-now", "return 1;", "=GO(RANDARRAY(1, 1))", "#ERROR!", NOW_REFUSED],
  ["arg-now-cell", "return 1;", "=GO(B1:B3)", "#ERROR!", NOW_REFUSED],
  [
    "cell-write",
    "sheet().getRange('C1').setValue(1);",
    "=GO()",
    "#ERROR!",
    "You do not have permission to call setValue",
  ],
  [
    "result-spill-blocked",
    "return [[1], [2], [3]];",
    "=GO()",
    "#REF!",
    "Array result was not expanded because it would overwrite data in A3.",
  ],
  [
    "result-flat-list",
    "return [1, 2, 3];",
    "=GO()",
    "#REF!",
    "Array result was not expanded because it would overwrite data in A3.",
  ],
])("%s: %s in a cell, called by %s", (_id, body, formula, code, note) => {
  const bench = benchOf(`function sheet() { return ${SHEET}; } function GO(x) { ${body} }`);
  const [sheet] = bench.book.sheets;
  sheet.set(1, 2, "=NOW()");
  sheet.set(3, 1, "in the way");
  sheet.set(1, 1, formula);
  bench.book.recalculate();
  expect([sheet.display(1, 1), sheet.note(1, 1)]).toEqual([code, note]);
});

const PROPERTY_NAME =
  "Exception: When setting or getting a property value, the property name must not be null or empty.";

test.each([
  ["property-empty-key", `PropertiesService.getScriptProperties().setProperty("", "a")`, PROPERTY_NAME],
  ["property-empty-key", "PropertiesService.getScriptProperties().getProperty(null)", PROPERTY_NAME],
  [
    "property-empty-key",
    `PropertiesService.getScriptProperties().setProperty("k".repeat(8067), "a")`,
    "Exception: Data storage error",
  ],
  ["fetch-no-scheme", `UrlFetchApp.fetch("PASTE_HERE")`, "Exception: DNS error: http://PASTE_HERE"],
  [
    "fetch-unknown-host",
    `UrlFetchApp.fetch("https://no.invalid/a")`,
    "Exception: DNS error: https://no.invalid/a",
  ],
  [
    "html-meta-tag",
    `HtmlService.createHtmlOutput("").addMetaTag("robots", "noindex")`,
    "Exception: The meta tag you specified is not allowed in this context.",
  ],
  [
    "trigger-odd-minutes",
    `ScriptApp.newTrigger("go").timeBased().everyMinutes(7)`,
    "Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
  ],
  [
    "validation-refuses",
    `${SHEET}.getRange("F22").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["A", "B"]).setAllowInvalid(false).build()).setValue("C")`,
    "Exception: The data you entered in cell F22 violates the data validation rules set on this cell. Please enter one of the following values: A, B.",
  ],
])("%s: %s says %s", (_id, code, words) => {
  expect(errorOf(code)).toBe(words);
});

test.each([
  ["runtime-console-table", "typeof console.table", "undefined"],
  ["digest-charset", `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "羅針盤")[0]`, -96],
  ["base64-charset", `Utilities.base64Encode("羅")`, "Pw=="],
  ["gzip", `Utilities.gzip(Utilities.newBlob("a")).getName()`, "archive.gz"],
  ["gzip", `Utilities.ungzip(Utilities.gzip(Utilities.newBlob("a"), "named")).getName()`, "named"],
  [
    "sheet-find-case",
    `SpreadsheetApp.getActive().insertSheet("Abc") && SpreadsheetApp.getActive().getSheetByName("ABC")`,
    null,
  ],
  [
    "data-region",
    `${SHEET}.getRange("C3").setValue(1) && ${SHEET}.getRange("B2").getDataRegion().getA1Notation()`,
    "B2",
  ],
])("%s: %s is %p", (_id, code, value) => {
  expect(evaluate(code)).toBe(value);
});

test.each([
  ["save-optional-chaining", "var a = null; a?.b;", true],
  ["save-bigint", "var a = 123n;", false],
  ["save-class-field", "class A { a = 1 }", false],
  ["save-class-field", "class A { static a = 1 }", false],
  ["save-private-field", "class A { #a() {} }", false],
])("%s: %s is saved: %p", (_id, code, isSaved) => {
  const save = (): unknown => benchOf(code);
  if (isSaved) expect(save).not.toThrow();
  else expect(save).toThrow(SyntaxError);
});

test("memo-after-edit: a formula that is taken out and put back runs again", () => {
  const bench = benchOf(`function GO() { console.log("ran"); return 1; }`);
  const [sheet] = bench.book.sheets;
  const ran = (): number =>
    bench.executions.filter(({ log }) => log.some(({ text }) => text === "ran")).length;
  for (const text of ["=GO()", "GO()", "=GO()"]) {
    sheet.set(1, 1, text);
    bench.book.recalculate();
  }
  expect(ran()).toBe(2);
});

test("rpc-returns-date, rpc-10-mb: an answer with a Date anywhere, or a large one, arrives as null", () => {
  const bench =
    benchOf(`function day() { return new Date(0); } function nested() { return { a: [new Date(0)] }; }
    function large() { return "x".repeat(6000000); } function small() { return { a: 1 }; }`);
  bench.trouble.losesAnswers = true;
  expect(["day", "nested", "large", "small"].map((name) => bench.run(name))).toEqual([
    null,
    null,
    null,
    { a: 1 },
  ]);
});
