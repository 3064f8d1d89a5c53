import { translated } from "./formula-locale";
import { marksOf } from "./locale-marks";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Changes the locale of a spreadsheet: its formulas are translated and keep their meaning. */
export function changeLocale(book: Workbook<Sheet>, locale: string): void {
  const [from, to] = [marksOf(book.locale).decimal, marksOf(locale).decimal];
  book.locale = locale;
  if (from === to) return;
  for (const sheet of book.sheets) {
    const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
    for (let row = 1; row <= rows; row += 1)
      for (let column = 1; column <= columns; column += 1) {
        const formula = sheet.formula(row, column);
        if (formula !== "") sheet.set(row, column, translated(formula, from, to));
      }
  }
  book.invalidateAll();
}
