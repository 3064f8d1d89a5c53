import { translated } from "./formula-locale";
import { marksOf } from "./locale-marks";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Changes the locale of a spreadsheet: the formulas of its cells are translated and keep their meaning.
 * Unverified [locale-cell]: that they do.
 * Unverified [locale-condition, locale-validation]: that the formulas of conditional formats, validations and filters stay
 * as they were written, so that one whose separators the new locale does not take holds for no cell.
 */
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
