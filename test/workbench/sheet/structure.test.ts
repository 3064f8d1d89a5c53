import { Book } from "../../../workbench/sheet/book";
import { shownStyle } from "../../../workbench/sheet/conditional";
import { copyArea, shiftSheet } from "../../../workbench/sheet/structure";

function makeBook() {
  const book = new Book({ locale: "en_US", timeZone: "UTC", now: () => 0 });
  const sheet = book.addSheet("S");
  sheet.setValues(1, 1, [[1], [2], [3], [4]]);
  return { book, sheet };
}

// By hand: two rows put in above row 3 push rows 3 and 4 to 5 and 6.
test("references, names and conditional formats follow inserted and deleted rows", () => {
  const { book, sheet } = makeBook();
  sheet.set(1, 5, "=SUM(A1:A4) + $A$3 + SUM(A2:A)");
  book.names.set("all", { sheetId: sheet.id, row: 1, column: 1, rows: 4, columns: 1 });
  sheet.conditionalRules = [
    {
      ranges: [{ row: 3, column: 1, rows: 1, columns: 1 }],
      type: "NUMBER_GREATER_THAN",
      values: [2],
      style: { background: "#ff0000" },
    },
  ];
  shiftSheet(sheet, { axis: "row", at: 3, count: 2 });
  expect(sheet.formula(1, 5)).toBe("=SUM(A1:A6) + $A$5 + SUM(A2:A)");
  expect(book.names.get("all")).toMatchObject({ row: 1, rows: 6 });
  expect(shownStyle(sheet, 5, 1).background).toBe("#ff0000");
  shiftSheet(sheet, { axis: "row", at: 3, count: -3 });
  book.recalculate();
  expect(sheet.formula(1, 5)).toBe("=SUM(A1:A3) + #REF! + SUM(A2:A)");
  expect(sheet.value(3, 1)).toBe(4);
});

test("references, names and conditional formats follow inserted and deleted columns", () => {
  const { book, sheet } = makeBook();
  sheet.set(1, 3, "=A1*10");
  shiftSheet(sheet, { axis: "column", at: 1, count: 1 });
  book.recalculate();
  expect([sheet.formula(1, 4), sheet.value(1, 4)]).toEqual(["=B1*10", 10]);
});

test("a copied formula moves its relative references", () => {
  const { book, sheet } = makeBook();
  sheet.set(2, 2, "=A2*$A$1");
  copyArea(sheet, { row: 2, column: 2, rows: 1, columns: 1 }, sheet, {
    row: 3,
    column: 2,
    rows: 2,
    columns: 1,
  });
  book.recalculate();
  expect([sheet.formula(4, 2), sheet.value(4, 2)]).toEqual(["=A4*$A$1", 4]);
});

test("a deleted sheet leaves #REF! behind, as Google does", () => {
  const { book, sheet } = makeBook();
  const other = book.addSheet("other");
  sheet.set(1, 2, "=other!A1+1");
  book.removeSheet(other.id);
  expect(sheet.formula(1, 2)).toBe("=#REF!+1");
});
