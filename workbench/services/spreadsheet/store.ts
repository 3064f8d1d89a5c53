import type { Area } from "../../sheet/area";
import type { Sheet as Store } from "../../sheet/sheet";
import { Exception } from "../exception";
import type { Doc } from "./doc";

/** Some cells of one sheet, as ranges hold them. */
export interface Cells {
  readonly $doc: Doc;
  readonly $sheetId: number;
  readonly $area: Area;
}

/** The sheet in the book; a script may hold one that has been deleted meanwhile. */
export function storeOf({ $doc, $sheetId }: Pick<Cells, "$doc" | "$sheetId">): Store {
  const store = $doc.execution.book.byId($sheetId);
  if (store === undefined) throw new Exception(`Sheet ${$sheetId} not found`);
  return store;
}

/** One result per cell, row by row. */
export function mapCells<T>(
  { row, column, rows, columns }: Area,
  read: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => read(row + down, column + right)),
  );
}

export function within(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
