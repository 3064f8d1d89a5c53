import type { Field } from "./field";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const EXTRA_TAB = "Rashinban probe extra";

/** A tab for one question, deleted afterwards whatever happens. */
export function withSheet(field: Field, use: (sheet: Sheet) => string): string {
  const extra = field.book.insertSheet(EXTRA_TAB);
  try {
    return use(extra);
  } finally {
    field.book.deleteSheet(extra);
  }
}
