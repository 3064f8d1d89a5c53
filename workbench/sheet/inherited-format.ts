import { isDateFormat } from "./dates";
import { type Context, RangeValue } from "./evaluation-context";
import { marksOf } from "./locale-marks";
import type { Node } from "./parse";

/** The date format of the first cell a formula reads, where its result is a date too (`=A1+7`). */
export function inheritedFormat(node: Node, context: Context): string {
  if (node.type === "reference" || node.type === "name") {
    const value = context.evaluate(node, context);
    if (value instanceof RangeValue && value.area.rows === 1 && value.area.columns === 1) {
      const format = value.sheet.format(value.area.row, value.area.column);
      return isDateFormat(format) ? format : "";
    }
    return "";
  }
  if (node.type === "binary" && "+-".includes(node.operator)) {
    const left = inheritedFormat(node.left, context);
    const right = inheritedFormat(node.right, context);
    // The difference of two dates is a number of days.
    return left !== "" && right !== "" ? "" : left || (node.operator === "+" ? right : "");
  }
  return node.type === "call" && DATE_FUNCTIONS.has(node.name) ? marksOf(context.book.locale).day : "";
}

const DATE_FUNCTIONS = new Set(["TODAY", "DATE", "EDATE", "EOMONTH", "NOW"]);
