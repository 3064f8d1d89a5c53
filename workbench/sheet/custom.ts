import type { DateArgument } from "./custom-functions";
import { dateOfSerial, instantToSerial, isDateFormat, serialToInstant } from "./dates";
import { type Context, matrixOf, RangeValue, type Value } from "./evaluation-context";
import { inheritedFormat } from "./inherited-format";
import { marksOf } from "./locale-marks";
import type { Node } from "./parse";
import { CellError, type Matrix, type Scalar } from "./value";

// Unverified [arg-now, arg-now-cell, arg-now-through-cell, arg-today]: what counts as refused, and TODAY() does not.
const REFUSED =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

/**
 * Calls a custom function, memoized by its name and arguments (platform.md §2.3).
 * Unverified [memo-same-arguments, memo-after-edit]: that results are memoized across cells, until a formula that
 * used one is removed from its cell.
 */
export function callCustom(name: string, nodes: readonly Node[], context: Context): Value {
  const { book, formula } = context;
  const taintedBefore = formula?.tainted ?? false;
  if (formula !== null) formula.tainted = false;
  const args = nodes.map((node) =>
    argumentOf(context.evaluate(node, context), inheritedFormat(node, context), context),
  );
  const refused = formula?.tainted ?? false;
  if (formula !== null) formula.tainted = taintedBefore || refused;
  if (refused) return new CellError("#ERROR!", REFUSED);
  const wrong = args.find((arg): arg is CellError => arg instanceof CellError);
  if (wrong !== undefined) return wrong;
  const key = `${name}${JSON.stringify(args)}`;
  formula?.memoKeys.add(key);
  let result = book.memo.get(key);
  if (result === undefined) {
    const at = { sheetId: context.sheet.id, row: context.row, column: context.column };
    result = book.custom?.call(name, args, at) ?? { error: `Unknown function: '${name}'.` };
    book.memo.set(key, result);
  }
  if ("error" in result) return new CellError("#ERROR!", result.error);
  return resultOf(result.value, context);
}

/**
 * An argument as a custom function gets it: one cell is a scalar, several are rows of cells, a computed date (`DATE(…)`) is
 * a date; an omitted one is empty text.
 * Unverified [arg-blank, arg-hole, arg-trailing-hole, arg-date-function, arg-one-cell-range, arg-open-range]: all of these.
 */
function argumentOf(value: Value, format: string, context: Context): unknown {
  if (value instanceof RangeValue) {
    const { area, sheet } = value;
    const cells = value
      .matrix()
      .map((line, row) =>
        line.map((cell, column) => cellOf(cell, sheet.format(area.row + row, area.column + column), context)),
      );
    return area.rows === 1 && area.columns === 1 ? cells[0][0] : cells;
  }
  if (Array.isArray(value))
    return value.map((line: readonly Scalar[]) => line.map((cell) => cellOf(cell, "", context)));
  return cellOf(value as Scalar, format, context);
}

function cellOf(value: Scalar, format: string, context: Context): unknown {
  if (value === null) return "";
  // In a range an error arrives as its text; as the argument itself it is the result.
  // Unverified [arg-error-cell, arg-error-in-range]: both.
  if (value instanceof CellError) return value.code;
  if (typeof value === "number" && isDateFormat(format))
    return { $date: serialToInstant(value, context.book.timeZone) };
  return value;
}

/**
 * The result of a custom function as a formula's value: a flat list fills a column, a row without a cell is an error.
 * Unverified [result-ragged, result-nested, result-no-rows, result-undefined]: the other shapes that are taken.
 */
function resultOf(value: unknown, context: Context): Value {
  if (!Array.isArray(value)) {
    if (context.formula !== null) context.formula.format = dateFormat(value, context.book);
    return scalarResult(value, context);
  }
  const rows: unknown[][] = value.every((line) => Array.isArray(line)) ? value : value.map((item) => [item]);
  if (rows.length > 0 && rows.every((line) => line.length === 0))
    return new CellError("#REF!", "Reference does not exist");
  const width = Math.max(1, ...rows.map((line) => line.length));
  const matrix: Matrix = rows.map((line) =>
    Array.from({ length: width }, (_, at) => scalarResult(line[at], context)),
  );
  if (context.formula !== null) {
    const { book } = context;
    context.formula.formats = rows.map((line) => Array.from(line, (value) => dateFormat(value, book)));
    context.formula.format = context.formula.formats[0]?.[0] ?? "";
  }
  return matrix.length === 1 && width === 1 ? matrix[0][0] : matrixOf(matrix);
}

/** Unverified [result-object, result-date, result-invalid-date, result-nan, result-infinity, result-long-text]: what becomes of each. */
function scalarResult(value: unknown, context: Context): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const instant = (value as Partial<DateArgument>).$date;
  if (typeof instant !== "number") return String(value);
  if (Number.isNaN(instant)) return new CellError("#NUM!");
  return instantToSerial(instant, context.book.timeZone);
}

/** The default format of a date; a time without a day has none. */
function dateFormat(value: unknown, book: Context["book"]): string {
  const instant = (value as Partial<DateArgument> | null | undefined)?.$date;
  if (typeof instant !== "number" || Number.isNaN(instant)) return "";
  if (dateOfSerial(instantToSerial(instant, book.timeZone)).year <= 1900) return "";
  return marksOf(book.locale).day;
}
