import type { Book } from "./book";
import { translated } from "./formula-locale";
import { marksOf } from "./locale-marks";

/**
 * Gives a spreadsheet another locale: its cells' formulas are shown in the new one and mean what they meant.
 * Unverified [locale-cell]: that they do.
 * Unverified [locale-condition, locale-validation]: that the formulas of conditional formats, validations and filters stay
 * as they were written, so that one whose separators the new locale does not take holds for no cell.
 */
export function changeLocale(book: Book, locale: string): void {
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
  book.touchAll();
}
