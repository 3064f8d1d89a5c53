import type { CellOut } from "../app/platform";
import type { Cell } from "../facts/table";
import { localFormula } from "../text/formula-locale";
import type { Zone } from "./zone";

/** Texts that Sheets would parse as a number, date, boolean, error or formula. */
const WOULD_BE_READ = /[0-9０-９]|^[=+\-@'#＝＋－＠\t\r\n]|^(true|false)$/i;

/**
 * Values as the script hands them to `setValues`; text keeps its letters and never becomes a formula. A formula is written
 * as the spreadsheet's locale reads it; the locale is asked for by formulas alone.
 */
export function toSheet(cell: CellOut, zone: Zone, locale: () => string): string | number | boolean | Date {
  if (typeof cell === "string") return WOULD_BE_READ.test(cell) ? `'${cell}` : cell;
  if (typeof cell !== "object") return cell;
  if ("text" in cell) return cell.text;
  return "formula" in cell ? localFormula(cell.formula, locale()) : zone.instant(cell);
}

/** Values as `getValues` returns them; dates lose their zone here and nowhere else. */
export function fromSheet(value: unknown, zone: Zone): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Object.prototype.toString.call(value) === "[object Date]") return zone.civil(value as Date);
  // A picture in a cell is an object of the service: it is no data.
  return "";
}
