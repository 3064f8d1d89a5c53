import type { Area } from "../../sheet/area";
import { meets } from "../../sheet/conditional";
import type { Sheet as Store } from "../../sheet/sheet";

/** A column's condition in a filter. */
export interface CriteriaRecord {
  /** Google's name of the condition; null when only values are hidden. */
  readonly type: string | null;
  readonly values: readonly unknown[];
  readonly hidden: readonly string[];
}

/** A sheet's filter; columns count from the sheet's first. */
export interface FilterRecord {
  readonly area: Area;
  readonly columns: Readonly<Record<number, CriteriaRecord>>;
}

/** Rows of the filter below its header that some column's condition hides. */
export function isHiddenByFilter(store: Store, row: number): boolean {
  const filter = store.filter as FilterRecord | null;
  if (filter === null || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return Object.entries(filter.columns).some(([column, { type, values, hidden }]) => {
    if (hidden.includes(store.display(row, Number(column)))) return true;
    return type !== null && !meets(store, { type, values }, filter.area, row, Number(column));
  });
}
