import { sheetProperties } from "./book-json";
import { setProperties } from "./book-snapshot";
import type { Sheet } from "./sheet";
import { copyArea } from "./structure";
import type { Workbook } from "./workbook";

/**
 * Duplicates a sheet, to its right: values, formulas, styles, notes, rules, validations and charts. Named ranges and
 * metadata stay with the original. Unverified [copy-tab-name]: that, and what the copy is called.
 */
export function duplicateSheet(book: Workbook<Sheet>, sheet: Sheet): Sheet {
  book.recalculate();
  const at = book.sheets.indexOf(sheet);
  const copy = book.addSheet(copyName(book, sheet.name), at + 1, sheet.maxRows, sheet.maxColumns);
  setProperties(copy, { ...structuredClone(sheetProperties(sheet)), metadata: [] });
  const rows = Math.max(sheet.cells.length, sheet.styleIds.length, 1);
  const all = { row: 1, column: 1, rows, columns: sheet.maxColumns };
  copyArea(sheet, all, copy, all);
  return copy;
}

function copyName(book: Workbook<Sheet>, name: string): string {
  const base = book.locale.startsWith("ja") ? `${name} のコピー` : `Copy of ${name}`;
  let free = base;
  for (let count = 2; book.byName(free) !== undefined; count += 1) free = `${base} ${count}`;
  return free;
}
