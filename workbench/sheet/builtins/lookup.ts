import { type Builtin, type Context, matrixOf, RangeValue, type Value } from "../evaluation-context";
import { CellError, compare, type Matrix, NA, REF, type Scalar, toBoolean, toNumber, VALUE } from "../value";
import { arrayFunction, first, rangeFunction } from "./define";

function equal(cell: Scalar, wanted: Scalar): boolean {
  return cell !== null && !(cell instanceof CellError) && compare(cell, wanted) === 0;
}

/** Index of a value in a list: equal (mode 0), or the last not above it (1) or not below it (−1) in sorted order. */
function placeOf(wanted: Scalar, list: readonly Scalar[], mode: number): number {
  if (mode === 0) return list.findIndex((cell) => equal(cell, wanted));
  let place = -1;
  for (const [index, cell] of list.entries()) {
    if (cell === null || cell instanceof CellError || typeof cell !== typeof wanted) continue;
    const order = compare(cell, wanted) * mode;
    if (order <= 0) place = index;
    else break;
  }
  return place;
}

function transposed(matrix: Matrix): Scalar[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((line) => line[column]));
}

function line(value: Value): readonly Scalar[] {
  return matrixOf(value).flat();
}

function number(value: Value | undefined, fallback: number, context: Context): number {
  const result = value === undefined ? fallback : toNumber(first(value, context));
  return result instanceof CellError ? fallback : result;
}

export const LOOKUP: Readonly<Record<string, Builtin>> = {
  INDEX: rangeFunction(([range, row, column], context) => {
    const matrix = matrixOf(range);
    const [r, c] = [number(row, 0, context), number(column, 0, context)];
    const flat = matrix.length === 1 && column === undefined;
    const [atRow, atColumn] = flat ? [1, r] : [r, c];
    if (atRow > matrix.length || atColumn > matrix[0].length) return new CellError("#NUM!");
    const rows = atRow === 0 ? matrix : [matrix[atRow - 1]];
    const result = atColumn === 0 ? rows : rows.map((cells) => [cells[atColumn - 1]]);
    return result.length === 1 && result[0].length === 1 ? result[0][0] : result;
  }),
  MATCH: rangeFunction(([wanted, list, mode], context) => {
    const place = placeOf(first(wanted, context), line(list), number(mode, 1, context));
    return place < 0 ? NA : place + 1;
  }),
  VLOOKUP: rangeFunction(([wanted, range, index, sorted], context) => {
    const matrix = matrixOf(range);
    const approximate = sorted === undefined || toBoolean(first(sorted, context)) === true;
    const place = placeOf(
      first(wanted, context),
      matrix.map((cells) => cells[0]),
      approximate ? 1 : 0,
    );
    const column = number(index, 1, context);
    if (column < 1 || column > matrix[0].length) return REF;
    return place < 0 ? NA : matrix[place][column - 1];
  }),
  XLOOKUP: rangeFunction(([wanted, list, results, otherwise], context) => {
    const place = placeOf(first(wanted, context), line(list), 0);
    if (place < 0) return otherwise === undefined ? NA : first(otherwise, context);
    const matrix = matrixOf(results);
    const byRow = matrixOf(list).length > 1;
    const found = byRow ? [matrix[place]] : matrix.map((cells) => [cells[place]]);
    return found.length === 1 && found[0].length === 1 ? found[0][0] : found;
  }),
  ROW: ([node], context) => {
    const value = node === undefined ? null : context.evaluate(node, context);
    return value instanceof RangeValue ? value.area.row : context.row;
  },
  COLUMN: ([node], context) => {
    const value = node === undefined ? null : context.evaluate(node, context);
    return value instanceof RangeValue ? value.area.column : context.column;
  },
  ROWS: rangeFunction(([value]) => matrixOf(value).length),
  COLUMNS: rangeFunction(([value]) => matrixOf(value)[0].length),
  TRANSPOSE: rangeFunction(([value]) => transposed(matrixOf(value))),
  ARRAYFORMULA: arrayFunction(([value]) => (value instanceof RangeValue ? value.matrix() : value)),
  FILTER: arrayFunction(([range, ...conditions]) => {
    const matrix = matrixOf(range);
    const masks = conditions.map((condition) => line(condition).map((cell) => toBoolean(cell) === true));
    if (masks.some((mask) => mask.length !== matrix.length)) return VALUE;
    const kept = matrix.filter((_, row) => masks.every((mask) => mask[row]));
    return kept.length === 0 ? new CellError("#N/A", "No matches are found in FILTER evaluation.") : kept;
  }),
  UNIQUE: rangeFunction(([range]) => {
    const seen = new Set<string>();
    return matrixOf(range).filter((cells) => {
      const key = JSON.stringify(cells);
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
  }),
  SORT: rangeFunction(([range, column, ascending], context) => {
    const at = number(column, 1, context) - 1;
    const way = ascending === undefined || toBoolean(first(ascending, context)) === true ? 1 : -1;
    return [...matrixOf(range)].sort((a, b) => way * compare(a[at], b[at]));
  }),
};
