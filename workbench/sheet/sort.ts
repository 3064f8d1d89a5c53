import type { Area } from "./area";
import { copyCells, pasteCells } from "./copied-cells";
import type { Sheet } from "./sheet";
import { CellError, type Scalar } from "./value";

export interface SortKey {
  /** Counted from the sheet's first column. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area by several columns; equal rows keep their order. Numbers come before text, text before FALSE
 * and TRUE, then errors; blanks are last in either direction.
 * Unverified [sort-mixed, sort-descending, sort-kana]: this order.
 */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  sheet.book.recalculate();
  const rows = copyCells(sheet, area).map((cells, at) => ({
    cells,
    keys: keys.map(({ column }) => sheet.value(area.row + at, column)),
  }));
  rows.sort((a, b) => {
    for (const [at, { ascending }] of keys.entries()) {
      const order = compareForSort(a.keys[at], b.keys[at], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  pasteCells(
    sheet,
    area.row,
    area.column,
    rows.map(({ cells }) => cells),
    true,
  );
}

function compareForSort(a: Scalar, b: Scalar, ascending: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === BLANK || right === BLANK) return left - right;
  const order = left === right ? within(a, b) : left - right;
  return ascending ? order : -order;
}

const BLANK = 9;

function rank(value: Scalar): number {
  if (value === null || value === "") return BLANK;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function within(a: Scalar, b: Scalar): number {
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  if (a instanceof CellError || b instanceof CellError) return 0;
  return Number(a) - Number(b);
}
