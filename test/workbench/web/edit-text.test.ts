import { Book } from "../../../workbench/sheet/book";
import { editText } from "../../../workbench/web/grid/edit-text";

// What the formula bar shows must give the same cell when it is entered again.
test.each(["ja_JP", "en_US", "de_DE"])(
  "%s: what is shown for editing gives the same cell when typed",
  (locale) => {
    const now = () => Date.parse("2026-11-23T00:00:00Z");
    const sheet = new Book({ locale, timeZone: "Asia/Tokyo", now }).addSheet("Tab");
    const cells = [
      1.5,
      -0.025,
      1e-9,
      1e21,
      1234567.891,
      0.125,
      true,
      "'1.5",
      "'1,5",
      "'=1",
      "a, b",
      "'1.200",
    ];
    cells.forEach((value, at) => {
      sheet.setValues(at + 1, 1, [[value]]);
    });
    sheet.setStyle({ row: 6, column: 1, rows: 1, columns: 1 }, { format: "0.00%" });
    const values = cells.map((_, at) => sheet.value(at + 1, 1));
    cells.forEach((_, at) => {
      sheet.set(at + 1, 1, editText(sheet, at + 1, 1));
    });
    expect(cells.map((_, at) => sheet.value(at + 1, 1))).toEqual(values);
    expect(editText(sheet, 1, 1)).toBe(locale === "de_DE" ? "1,5" : "1.5");
  },
);
