import { dayInOrder, readDate } from "./date";
import type { DateOrder } from "./mapping";
import { readNumber } from "./number";
import type { Cell, FieldType } from "./table";

const DAY = 86400000;

/**
 * What a cell of an imported CSV is written as: a readable number or date becomes one, so that people's own formulas
 * can use it; everything else stays the text it was. So does what only the whole column can settle when facts are
 * read: `1.234`, a thousand where commas are decimal points, and `30%`, whose neighbour may be a plain 80. Never
 * scaled: a header's 千円 is applied when facts are read. Dates come back with civil time in their UTC fields.
 */
export function typedCell(text: string, type: FieldType, order: DateOrder | undefined): Cell {
  if (text.trim() === "") return "";
  if (type === "day") {
    const date = readDate(text);
    const day = date === null ? null : dayInOrder(date, order);
    return day === null ? text : new Date(day * DAY);
  }
  if (type === "money" || type === "count") return ownNumber(text) ?? text;
  if (type === "percent" && !/[%％]/.test(text)) return ownNumber(text) ?? text;
  return text;
}

/** A number that reads the same in any column; a comma before three digits is taken for thousands. */
function ownNumber(text: string): number | null {
  const value = readNumber(text);
  const withComma = readNumber(text, true);
  return text.includes(".") && withComma !== null && withComma !== value ? null : value;
}
