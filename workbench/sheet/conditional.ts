import { type Area, contains } from "./area";
import type { ConditionalRule } from "./conditional-rule";
import { contextOf, evaluateNode } from "./evaluate";
import { type Gradient, gradientColor } from "./gradient";
import { marksOf } from "./locale-marks";
import { parseFormula } from "./parse";
import { offsetReference, rewriteReferences } from "./rewrite";
import type { Sheet } from "./sheet";
import type { CellStyle } from "./style";
import { concreteStyle } from "./theme";
import { CellError, compare, type Scalar, toBoolean, toText } from "./value";

/** The style a cell is shown in: its own with the theme's colours resolved, and conditional formats applied. */
export function shownStyle(sheet: Sheet, row: number, column: number): CellStyle {
  const own = concreteStyle(sheet.style(row, column));
  const over = conditionalStyle(sheet, row, column);
  return over === null ? own : { ...own, ...over };
}

function conditionalStyle(sheet: Sheet, row: number, column: number): CellStyle | null {
  for (const rule of sheet.conditionalRules) {
    const area = rule.ranges.find((candidate) => contains(candidate, row, column));
    if (area === undefined) continue;
    if (rule.type === null) {
      const background = gradientColor(sheet, rule.ranges, rule.source as Gradient, sheet.value(row, column));
      if (background !== null) return { background };
    } else if (meets(sheet, rule, area, row, column)) return rule.style;
  }
  return null;
}

/** Whether a cell meets a condition; its formula is written for the top left cell of the area. */
export function meets(
  sheet: Sheet,
  rule: Pick<ConditionalRule, "type" | "values">,
  area: Area,
  row: number,
  column: number,
): boolean {
  const value = sheet.value(row, column);
  if (rule.type === "CUSTOM_FORMULA") return formulaHolds(sheet, String(rule.values[0]), area, row, column);
  if (rule.type === "CELL_EMPTY") return value === null || value === "";
  if (rule.type === "CELL_NOT_EMPTY") return value !== null && value !== "";
  if (value instanceof CellError) return false;
  const [first, second] = rule.values as Scalar[];
  if (rule.type?.startsWith("TEXT_"))
    return textMeets(rule.type, toText(value).toLowerCase(), toText(first).toLowerCase());
  if (typeof value !== "number") return false;
  if (rule.type?.startsWith("DATE_"))
    return dateMeets(rule, Math.floor(value), Math.floor(sheet.book.nowSerial()));
  switch (rule.type) {
    case "NUMBER_BETWEEN":
      return compare(value, first) >= 0 && compare(value, second) <= 0;
    case "NUMBER_NOT_BETWEEN":
      return compare(value, first) < 0 || compare(value, second) > 0;
    case "NUMBER_EQUAL_TO":
      return value === first;
    case "NUMBER_NOT_EQUAL_TO":
      return value !== first;
    case "NUMBER_GREATER_THAN":
      return compare(value, first) > 0;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return compare(value, first) >= 0;
    case "NUMBER_LESS_THAN":
      return compare(value, first) < 0;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return compare(value, first) <= 0;
    default:
      return false;
  }
}

/** Days as serial numbers; a relative date is a name such as PAST_WEEK. */
function dateMeets(
  { type, values }: Pick<ConditionalRule, "type" | "values">,
  day: number,
  today: number,
): boolean {
  const kind = type?.replace("_RELATIVE", "");
  const [first, second] = values.map((value) => (typeof value === "number" ? Math.floor(value) : value));
  const [from, to] = typeof first === "string" ? relativeDays(first, today) : [Number(first), Number(first)];
  switch (kind) {
    case "DATE_IS_VALID_DATE":
      return true;
    case "DATE_AFTER":
      return day > to;
    case "DATE_BEFORE":
      return day < from;
    case "DATE_ON_OR_AFTER":
      return day >= from;
    case "DATE_ON_OR_BEFORE":
      return day <= to;
    case "DATE_BETWEEN":
      return day >= from && day <= Number(second);
    case "DATE_NOT_BETWEEN":
      return day < from || day > Number(second);
    default:
      return day >= from && day <= to;
  }
}

/** Unverified [relative-dates]: that the past week is today and the six days before, months and years likewise. */
function relativeDays(name: string, today: number): readonly [from: number, to: number] {
  const single: Readonly<Record<string, number>> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };
  if (name in single) return [today + single[name], today + single[name]];
  const length: Readonly<Record<string, number>> = { PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 };
  return [today - (length[name] ?? 1) + 1, today];
}

function textMeets(type: string, text: string, part: string): boolean {
  switch (type) {
    case "TEXT_CONTAINS":
      return text.includes(part);
    case "TEXT_DOES_NOT_CONTAIN":
      return !text.includes(part);
    case "TEXT_STARTS_WITH":
      return text.startsWith(part);
    case "TEXT_ENDS_WITH":
      return text.endsWith(part);
    default:
      return text === part;
  }
}

/** The formula is written for the top left cell of its range and moves with each cell. */
function formulaHolds(sheet: Sheet, formula: string, area: Area, row: number, column: number): boolean {
  const moved = rewriteReferences(formula, (reference) =>
    offsetReference(reference, row - area.row, column - area.column),
  );
  const node = parseFormula(moved, marksOf(sheet.book.locale).decimal);
  if (node === null) return false;
  const result = evaluateNode(node, contextOf(sheet, { row, column }, null));
  const value = Array.isArray(result) ? result[0][0] : result;
  return toBoolean(value as Scalar) === true;
}
