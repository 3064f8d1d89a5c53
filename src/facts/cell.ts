import { DAY_MS, type Day } from "../calendar/day";
import { dayOfSerial, readDate } from "./date";
import { dayInOrder } from "./date-order";
import type { DateOrder, DecimalMark } from "./mapping";
import { readNumber } from "./number";
import type { Cell } from "./table";

/** Why a cell could not be read, as the code of an issue. */
export type CellFault = "not-a-number" | "date-in-number" | "not-a-date" | "outside-era" | "date-order-open";

/** Whether a text is blank, or a placeholder that exports write for blank. */
export function isBlank(text: string): boolean {
  return /^(-+|n\/a|null|none)?$/i.test(
    text
      .normalize("NFKC")
      .trim()
      .replace(/[‐–—―−ー]/g, "-"),
  );
}

/** The number in a cell, null where it is blank. An import and a refresh both read by it. */
export function numberOfCell(cell: Cell, mark: DecimalMark): number | CellFault | null {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string")
    return isBlank(cell) ? null : (readNumber(cell, mark === "decimal-comma") ?? "not-a-number");
  return typeof cell === "object" ? "date-in-number" : "not-a-number";
}

/** The day in a cell, null where it is blank. An import and a refresh both read by it. */
export function dayOfCell(cell: Cell, order: DateOrder | undefined): Day | CellFault | null {
  if (typeof cell === "object") return Math.floor(cell.getTime() / DAY_MS);
  if (typeof cell === "boolean") return "not-a-date";
  if (typeof cell === "string") return isBlank(cell) ? null : dayOfText(cell, order);
  // Eight digits are a date as programs write it, 20261008; any other number is Google's or Excel's serial number.
  return String(cell).length === 8 ? dayOfText(String(cell), order) : (dayOfSerial(cell) ?? "not-a-date");
}

function dayOfText(text: string, order: DateOrder | undefined): Day | CellFault {
  const serial = isSerial(text) ? dayOfSerial(Number(text)) : null;
  if (serial !== null) return serial;
  const date = readDate(text);
  if (date === null) return "not-a-date";
  if (date.kind === "outside-era") return "outside-era";
  const day = dayInOrder(date, order);
  if (day !== null) return day;
  const isOpen = date.kind === "parts" && (order === undefined || (order === "ymd" && date.c >= 100));
  return isOpen ? "date-order-open" : "not-a-date";
}

/**
 * Whether a text may be a serial date: five digits, which count days since 1899-12-30 in spreadsheets, or may be
 * anything else.
 */
export function isSerial(text: string): boolean {
  return /^\d{5}(\.\d+)?$/.test(text.trim());
}

/** A cell's content as text; a date is its day. */
export function cellText(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString().slice(0, 10) : String(cell);
}

/** A cell as its spreadsheet shows it. */
export function cellShown(cell: Cell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
