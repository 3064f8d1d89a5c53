import { type Day, NO_DAY } from "../calendar/day";
import { dayInOrder, dayOfSerial, readDate } from "./date";
import type { DateOrder } from "./mapping";
import { readNumber, usesDecimalComma } from "./number";
import type { Cell, DayColumn, NumberColumn, TextColumn } from "./table";

/** Why a cell could not be read, as the code of an issue. */
export type CellFault = "not-a-number" | "date-in-number" | "not-a-date" | "date-order-open";

/** Told of each cell that could not be read, by its place among the data rows. */
export type OnFault = (row: number, fault: CellFault) => void;

const DAY = 86400000;

/** Blank, or what exports write for blank. */
function isNothing(text: string): boolean {
  return /^(-+|n\/a|null|none)?$/i.test(
    text
      .normalize("NFKC")
      .trim()
      .replace(/[‐–—―−ー]/g, "-"),
  );
}

export function numberColumn(cells: readonly Cell[], scale: number, onFault: OnFault): NumberColumn {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && !isNothing(cell));
  const comma = texts.length > 0 && usesDecimalComma(texts);
  const values = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    let value: number | null = Number.NaN;
    if (typeof cell === "number") value = cell * scale;
    else if (typeof cell === "string") {
      if (!isNothing(cell)) {
        value = readNumber(cell, comma);
        if (value !== null) value *= scale;
      }
    } else if (typeof cell === "object") value = null;
    if (value === null) {
      onFault(row, typeof cell === "object" ? "date-in-number" : "not-a-number");
      value = Number.NaN;
    }
    values[row] = value;
  }
  return { kind: "number", values };
}

/** Shares as 0–1: a column with any plain value above 1 is in percent as a whole. */
export function percentColumn(cells: readonly Cell[], onFault: OnFault): NumberColumn {
  const { values } = numberColumn(cells, 1, onFault);
  const plain = (row: number): boolean => !/[%％]/.test(String(cells[row]));
  let inPercent = false;
  for (let row = 0; row < values.length; row += 1)
    if (plain(row) && Math.abs(values[row]) > 1) inPercent = true;
  if (inPercent) for (let row = 0; row < values.length; row += 1) if (plain(row)) values[row] /= 100;
  return { kind: "number", values };
}

export function dayColumn(cells: readonly Cell[], order: DateOrder | undefined, onFault: OnFault): DayColumn {
  const days = new Int32Array(cells.length).fill(NO_DAY);
  const seen = new Map<string, Day | CellFault>();
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    if (typeof cell === "string" && isNothing(cell)) continue;
    let day: Day | CellFault | null = null;
    if (typeof cell === "object") day = Math.floor(cell.getTime() / DAY);
    else if (typeof cell === "number")
      day = String(cell).length === 8 ? textDay(String(cell), order) : dayOfSerial(cell);
    else if (typeof cell === "string") {
      const known = seen.get(cell);
      day = known ?? textDay(cell, order);
      if (known === undefined) seen.set(cell, day);
    }
    if (typeof day === "number") days[row] = day;
    else onFault(row, day ?? "not-a-date");
  }
  return { kind: "day", days };
}

function textDay(text: string, order: DateOrder | undefined): Day | CellFault {
  const serial = /^\d{5}(\.\d+)?$/.test(text.trim()) ? dayOfSerial(Number(text)) : null;
  if (serial !== null) return serial;
  const date = readDate(text);
  if (date === null) return "not-a-date";
  const day = dayInOrder(date, order);
  if (day !== null) return day;
  const open = date.kind === "parts" && (order === undefined || (order === "ymd" && date.c >= 100));
  return open ? "date-order-open" : "not-a-date";
}

/** A cell's content as text; a date is its day. */
export function cellText(cell: Cell): string {
  return typeof cell === "object" ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Text as codes; `fold` brings spellings together (flags, kinds). */
export function textColumn(
  cells: readonly Cell[],
  fold: (text: string) => string = (text) => text,
): TextColumn {
  const labels = [""];
  const codes = new Int32Array(cells.length);
  const byCell = new Map<string, number>();
  const byLabel = new Map<string, number>([["", 0]]);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    const text = cellText(cell);
    let code = byCell.get(text);
    if (code === undefined) {
      const label = fold(text.trim());
      code = byLabel.get(label);
      if (code === undefined) {
        code = labels.length;
        labels.push(label);
        byLabel.set(label, code);
      }
      byCell.set(text, code);
    }
    codes[row] = code;
  }
  return { kind: "text", codes, labels };
}
