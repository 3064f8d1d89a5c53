import { dayInOrder, readDate } from "./date";
import type { DateOrder } from "./mapping";
import { readNumber } from "./number";
import type { Cell, FieldType } from "./table";

const DAY = 86400000;

/**
 * What a cell of an imported CSV is written as: a readable number or date becomes one, so that people's own formulas
 * can use it; everything else stays the text it was. Never scaled: a header's 千円 is applied when facts are read.
 * Dates come back with civil time in their UTC fields.
 */
export function typedCell(text: string, type: FieldType, order: DateOrder | undefined): Cell {
  if (text.trim() === "") return "";
  if (type === "day") {
    const date = readDate(text);
    const day = date === null ? null : dayInOrder(date, order);
    return day === null ? text : new Date(day * DAY);
  }
  if (type === "money" || type === "count" || type === "percent") {
    return readNumber(text) ?? text;
  }
  return text;
}
