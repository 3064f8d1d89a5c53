import { Book } from "../../../workbench/sheet/book";
import { translated } from "../../../workbench/sheet/formula-locale";
import { marksOf } from "../../../workbench/sheet/locale-marks";
import { CellError } from "../../../workbench/sheet/value";

const clock = { now: Date.parse("2026-11-23T00:00:00Z") };
function makeBook(locale = "ja_JP") {
  const book = new Book({ locale, timeZone: "Asia/Tokyo", now: () => clock.now });
  book.addSheet("シート1");
  return book;
}
function show(value: unknown) {
  return value instanceof CellError ? value.code : value;
}
type Data = readonly (readonly (string | number | boolean | null)[])[];
/** The value of a formula written with a decimal point, typed as its spreadsheet writes it. */
function evaluate(formula: string, data: Data = [], locale?: string) {
  const book = makeBook(locale);
  const [sheet] = book.sheets;
  if (data.length > 0) sheet.setValues(1, 1, data);
  sheet.set(1, 20, translated(formula, ".", marksOf(book.locale).decimal));
  book.recalculate();
  return show(sheet.value(1, 20));
}

// Expected results: Google's function help (support.google.com/docs/table/25273) where it gives an example,
// else arithmetic that can be done by hand.
test.each([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=10%+1", 1.1],
  ['="a"&1&TRUE', "a1TRUE"],
  ["=1/0", "#DIV/0!"],
  ["=ROUND(826.645,0)", 827],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUNDUP(99.44,1)", 99.5],
  ["=MOD(-1,3)", 2],
  ['=IF(1>2,1/0,"no")', "no"],
  ['=IFERROR(1/0,"x")', "x"],
  ['=SUMIF({1,2,3,4},">2")', 7],
  ['=COUNTIF({"apple","pear","plum"},"p*")', 2],
  ["=MATCH(3,{1,2,3},0)", 3],
  ['=VLOOKUP("b",{"a",1;"b",2},2,FALSE)', 2],
  ['=XLOOKUP("z",{"a","b"},{1,2},"none")', "none"],
  ["=INDEX({1,2;3,4},2,1)", 3],
  ["=SUMPRODUCT({1,2,3},{4,5,6})", 32],
  ['=TEXT(DATE(1969,7,20),"yyyy-mm")', "1969-07"],
  ["=EOMONTH(DATE(1969,7,20),1)-DATE(1969,8,31)", 0],
  ["=WEEKDAY(DATE(2026,11,23))", 2],
  ['=SUBSTITUTE("search for it","search for","Google")', "Google it"],
  ['=REGEXEXTRACT("My favorite number is 241, but my friend\'s is 17","\\d+")', "241"],
  ['=TEXTJOIN("-",TRUE,"a","","b")', "a-b"],
  ["=SUM(A1:A3;1)", 7],
  ["=MEDIAN(A1:A3)", 2],
  ["=SUM(A:A)", 6],
  ["=SUM(A2:A)", 5],
  ["=COUNTA(A1:B3)", 5],
  ["=NOSUCH(1)", "#NAME?"],
  ["=1+", "#ERROR!"],
  ["=T1", "#REF!"],
])("%s is %p, in a German spreadsheet too", (formula, expected) => {
  const data: Data = [
    [1, "a"],
    [2, "b"],
    [3, null],
  ];
  expect(["ja_JP", "de_DE"].map((locale) => evaluate(formula, data, locale))).toEqual([expected, expected]);
});

test("TEXT writes numbers as the spreadsheet does", () => {
  const shown = ["ja_JP", "de_DE"].map((locale) => evaluate('=TEXT(1.23,"$0.00")', [], locale));
  expect(shown).toEqual(["$1.23", "$1,23"]);
});

test("a function that is not emulated shows #NAME? with a note that says so", () => {
  const book = makeBook();
  book.sheets[0].set(1, 1, "=QUERY(A2:A)");
  book.recalculate();
  expect(book.sheets[0].note(1, 1)).toBe("not emulated: QUERY");
});

test("TODAY moves with the clock in the spreadsheet's zone", () => {
  const book = makeBook();
  const [sheet] = book.sheets;
  sheet.set(1, 1, "=TODAY()");
  clock.now = Date.parse("2026-11-23T14:59:00Z");
  book.recalculate();
  const before = sheet.display(1, 1);
  clock.now = Date.parse("2026-11-23T15:00:00Z");
  book.recalculate();
  expect([before, sheet.display(1, 1)]).toEqual(["2026/11/23", "2026/11/24"]);
});

test("formulas follow renamed sheets and named ranges follow their cells", () => {
  const book = makeBook();
  const [sheet] = book.sheets;
  const data = book.addSheet("売上 2026");
  data.setValues(1, 1, [[5], [6]]);
  book.names.set("費用合計", { sheetId: data.id, row: 1, column: 1, rows: 2, columns: 1 });
  sheet.set(1, 1, "='売上 2026'!A2*2 + SUM(費用合計)");
  book.renameSheet(data.id, "売上");
  book.recalculate();
  expect([sheet.formula(1, 1), sheet.value(1, 1)]).toEqual(["=売上!A2*2 + SUM(費用合計)", 23]);
});

describe("arrays", () => {
  test("spill into empty cells, and say what is in the way with Google's text", () => {
    const book = makeBook();
    const [sheet] = book.sheets;
    sheet.set(2, 1, "in the way");
    sheet.set(1, 1, "=TRANSPOSE({1,2,3})");
    book.recalculate();
    expect([show(sheet.value(1, 1)), sheet.note(1, 1)]).toEqual([
      "#REF!",
      "Array result was not expanded because it would overwrite data in A2.",
    ]);
    sheet.set(2, 1, null);
    sheet.set(1, 3, "=SUM(A1:A3)");
    book.recalculate();
    expect([sheet.value(3, 1), sheet.value(1, 3)]).toEqual([3, 6]);
  });

  test("a cell that depends on itself is an error, not a hang", () => {
    const book = makeBook();
    const [sheet] = book.sheets;
    sheet.set(1, 1, "=B1+1");
    sheet.set(1, 2, "=A1+1");
    book.recalculate();
    expect(show(sheet.value(1, 1))).toBe("#REF!");
  });
});

test("a SPARKLINE stores its data for the grid and its cell is blank", () => {
  const book = makeBook();
  const [sheet] = book.sheets;
  sheet.setValues(1, 2, [[1, 2, 3]]);
  sheet.set(1, 1, "=SPARKLINE(B1:D1)");
  book.recalculate();
  expect(sheet.value(1, 1)).toBeNull();
  expect(sheet.drawing(1, 1)?.data).toEqual([[1, 2, 3]]);
});
