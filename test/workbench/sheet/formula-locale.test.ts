import { Book } from "../../../workbench/sheet/book";
import { changeLocale } from "../../../workbench/sheet/change-locale";
import { shownStyle } from "../../../workbench/sheet/conditional";
import { CellError } from "../../../workbench/sheet/value";

function typed(locale: string, formula: string) {
  const book = new Book({ locale, timeZone: "Asia/Tokyo", now: () => Date.parse("2026-11-23T00:00:00Z") });
  const sheet = book.addSheet("Tab");
  sheet.set(1, 1, formula);
  book.recalculate();
  const value = sheet.value(1, 1);
  return { book, sheet, value: value instanceof CellError ? value.code : value };
}

// Reports: comma-decimal locales read `=SUM(1,2)` as 1.2 and refuse a comma between arguments; `;` separates arguments and
// rows, `\` columns (benlcollins.com/spreadsheets/sheets-location, github.com/ISA-tools/OntoMaton/issues/36).
const COMMA: [string, unknown][] = [
  ["=SUM(1,2)", 1.2],
  ["=SUM(1;2)", 3],
  ["=1,5+1", 2.5],
  ["=1.5+1", "#ERROR!"],
  ['=IF(1>0,"a","b")', "#ERROR!"],
  ['=IF(1>0;"a,b";"c")', "a,b"],
  ["=SUM({1\\2;3\\4})", 10],
  ["=COLUMNS({1\\2\\3})", 3],
  ["=COLUMNS({1,2})", 1],
  ["=SUM(A2;B2)", 0],
  ["=SUM(A2,B2)", "#ERROR!"],
];
test.each(
  ["de_DE", "fr_FR", "pt_BR", "ru_RU"].flatMap((locale) => COMMA.map(([text, is]) => ({ locale, text, is }))),
)("$locale: $text is $is and reads back as typed", ({ locale, text, is }) => {
  const { sheet, value } = typed(locale, text);
  expect(value).toBe(is);
  expect(sheet.formula(1, 1)).toBe(text);
});

test.each([
  ["=SUM(1;2)", 3, "=SUM(1,2)"],
  ["=SUM({1;2};3)", 6, "=SUM({1;2},3)"],
  ["=1,5+1", "#ERROR!", "=1,5+1"],
  ["=SUM({1\\2})", "#ERROR!", "=SUM({1\\2})"],
])("with a decimal point %s is %s and reads back as %s", (text, is, back) => {
  for (const locale of ["ja_JP", "en_US"]) {
    const { sheet, value } = typed(locale, text);
    expect(value).toBe(is);
    expect(sheet.formula(1, 1)).toBe(back);
  }
});

test("formulas are translated and keep their meaning when the spreadsheet's locale changes", () => {
  const { book, sheet } = typed("en_US", '=SUM({1,2;3.5,4}, IF(TRUE,1,"a,b"))');
  changeLocale(book, "de_DE");
  book.recalculate();
  expect(sheet.formula(1, 1)).toBe('=SUM({1\\2;3,5\\4}; IF(TRUE;1;"a,b"))');
  expect(sheet.value(1, 1)).toBe(11.5);
});

// Unverified [locale-condition, locale-validation]: the strict way, in which a rule that somebody wrote before stops to hold.
test.each([
  ["=AND(A1>1,A1<3)", true, false],
  ["=A1=2", true, true],
])("a conditional format's %s holds: %p, after the change of the locale: %p", (formula, before, after) => {
  const { book, sheet } = typed("en_US", "2");
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  const style = { background: "#ff0000" };
  sheet.conditionalRules = [{ ranges: [area], type: "CUSTOM_FORMULA", values: [formula], style }];
  const holds = () => shownStyle(sheet, 1, 1).background !== undefined;
  const first = holds();
  changeLocale(book, "de_DE");
  expect([first, holds()]).toEqual([before, after]);
});
