import { isDateFormat } from "../../sheet/dates";
import { marksOf } from "../../sheet/locale-marks";
import type { Sheet } from "../../sheet/sheet";
import { beginsFormula, readTyped } from "../../sheet/typed";
import { CellError } from "../../sheet/value";

/** The text of the formula bar; typed again, it gives the same cell. */
export function editText(sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== "") return formula;
  if (sheet.isSpilled(row, column)) return "";
  const value = sheet.value(row, column);
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const { locale } = sheet.book;
  const format = sheet.format(row, column);
  if (typeof value === "number") {
    if (isDateFormat(format)) return sheet.display(row, column);
    const text = format.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : String(value);
    return text.replace(".", marksOf(locale).decimal);
  }
  const asText =
    format === "@" ||
    (!/^'/.test(value) && !beginsFormula(value) && readTyped(value, locale, 2000).value === value);
  return asText ? value : `'${value}`;
}
