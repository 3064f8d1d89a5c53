import { WORKBOOK_CELLS } from "../../sheet/book";
import { shiftArea } from "../../sheet/names";
import { relocate } from "../../sheet/relocate";
import { type Shift, shiftSpan } from "../../sheet/rewrite";
import type { Sheet as Store } from "../../sheet/sheet";
import { shiftSheet } from "../../sheet/structure";
import { Exception } from "../exception";
import type { BandingRecord } from "./banding-record";
import type { ChartRecord } from "./chart-record";
import type { FilterRecord } from "./filter-record";
import type { MetadataRecord } from "./metadata-record";
import type { ProtectionRecord } from "./protection-record";

type Axis = Shift["axis"];

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;
const MAX_COLUMNS = 18278;

/** Before `at`. */
export function insertLines(store: Store, axis: Axis, at: number, count: number): void {
  if (at < 1 || at > sizeOf(store, axis)) throw outOfBounds(axis);
  insert(store, axis, at, count);
}

export function insertLinesAfter(store: Store, axis: Axis, at: number, count: number): void {
  if (at < 1 || at > sizeOf(store, axis)) throw outOfBounds(axis);
  insert(store, axis, at + 1, count);
}

function insert(store: Store, axis: Axis, at: number, count: number): void {
  if (!(count >= 1)) throw outOfBounds(axis);
  const across = axis === "row" ? store.maxColumns : store.maxRows;
  const tooWide = axis === "column" && store.maxColumns + count > MAX_COLUMNS;
  if (tooWide || store.book.cellCount() + count * across > WORKBOOK_CELLS) {
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${WORKBOOK_CELLS} cells.`,
    );
  }
  shift(store, { axis, at, count });
  inheritStyles(store, axis, at, count);
}

/**
 * New rows and columns have the styles of the one before them, or after them at the start.
 * Unverified [insert-inherits, insert-before-inherits]: that they do.
 */
function inheritStyles(store: Store, axis: Axis, at: number, count: number): void {
  const model = at > 1 ? at - 1 : at + count;
  for (let line = at; line < at + count; line += 1) {
    if (axis === "row") {
      const ids = store.styleIds.peek(model);
      if (ids?.some((id) => id > 0)) store.styleIds.line(line).splice(0, ids.length, ...ids);
    } else {
      for (const [row, ids] of store.styleIds.entries())
        if ((ids[model - 1] ?? 0) > 0) store.styleIds.line(row)[line - 1] = ids[model - 1];
    }
  }
}

/** One line at least can be scrolled. Unverified [frozen-all]: the words. */
export function refuseFreezing(axis: Axis, count: number, size: number): void {
  if (count >= size) throw new Exception(`You can't freeze all visible ${axis}s on the sheet.`);
}

/** Moves whole rows or columns before `to`; references follow. */
export function moveLines(store: Store, axis: Axis, from: number, count: number, to: number): void {
  const size = sizeOf(store, axis);
  if (from < 1 || from + count - 1 > size || to < 1 || to > size + 1) throw outOfBounds(axis);
  if (to >= from && to <= from + count) return;
  insert(store, axis, to, count);
  const source = to < from ? from + count : from;
  const across = axis === "row" ? store.maxColumns : store.maxRows;
  const area =
    axis === "row"
      ? { row: source, column: 1, rows: count, columns: across }
      : { row: 1, column: source, rows: across, columns: count };
  relocate(store, area, store, axis === "row" ? to : 1, axis === "row" ? 1 : to);
  shift(store, { axis, at: source, count: -count });
}

/** At least one line that is not frozen stays (platform.md §6.3). */
export function deleteLines(store: Store, axis: Axis, at: number, count: number): void {
  const size = sizeOf(store, axis);
  if (at < 1 || !(count >= 1) || at + count - 1 > size) throw outOfBounds(axis);
  const frozen = axis === "row" ? store.frozenRows : store.frozenColumns;
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (size - count - frozenLeft < 1) {
    throw new Exception(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
  shift(store, { axis, at, count: -count });
  if (axis === "row") store.frozenRows = frozenLeft;
  else store.frozenColumns = frozenLeft;
}

/** Shifts rows or columns together with the records that services store with the sheet. */
function shift(store: Store, change: Shift): void {
  shiftSheet(store, change);
  const rows = change.axis === "row";
  shiftSizes(rows ? store.rowHeights : store.columnWidths, change);
  const hidden = rows ? store.hiddenRows : store.hiddenColumns;
  const sizes = new Map([...hidden].map((line) => [line, 0]));
  shiftSizes(sizes, change);
  hidden.clear();
  for (const line of sizes.keys()) hidden.add(line);
  store.protections = (store.protections as ProtectionRecord[]).flatMap((record) => {
    if (record.area === null) return [record];
    const area = shiftArea(record.area, change);
    return area === null ? [] : [{ ...record, area }];
  });
  const filter = store.filter as FilterRecord | null;
  const filtered = filter === null ? null : shiftArea(filter.area, change);
  store.filter =
    filter === null || filtered === null
      ? null
      : { ...filter, area: filtered, columns: shifted(filter, change) };
  store.bandings = (store.bandings as BandingRecord[]).flatMap((record) => {
    const area = shiftArea(record.area, change);
    return area === null ? [] : [{ ...record, area }];
  });
  store.metadata = (store.metadata as MetadataRecord[]).flatMap((record) => {
    if (record.axis !== change.axis) return [record];
    const span = shiftSpan(record.at, record.at + record.count - 1, change);
    return span === null ? [] : [{ ...record, at: span.from, count: span.to - span.from + 1 }];
  });
  for (const sheet of store.book.sheets) {
    sheet.charts = (sheet.charts as ChartRecord[]).map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        if (range.sheetId !== store.id) return [range];
        const area = shiftArea(range, change);
        return area === null ? [] : [{ sheetId: range.sheetId, ...area }];
      }),
    }));
  }
}

function shifted({ columns }: FilterRecord, change: Shift): FilterRecord["columns"] {
  if (change.axis === "row") return columns;
  const moved = Object.entries(columns).flatMap(([column, criteria]) => {
    const span = shiftSpan(Number(column), Number(column), change);
    return span === null ? [] : [[span.from, criteria] as const];
  });
  return Object.fromEntries(moved);
}

/** Shifts the keys of a map from line numbers. */
function shiftSizes(sizes: Map<number, number>, { at, count }: Shift): void {
  const before = [...sizes];
  sizes.clear();
  for (const [line, size] of before) {
    const gone = count < 0 && line >= at && line < at - count;
    if (!gone) sizes.set(line >= at ? line + count : line, size);
  }
}

function sizeOf(store: Store, axis: Axis): number {
  return axis === "row" ? store.maxRows : store.maxColumns;
}

function outOfBounds(axis: Axis): Exception {
  return new Exception(`Those ${axis}s are out of bounds.`);
}

export function columnWidth(store: Store, column: number): number {
  return store.columnWidths.get(column) ?? DEFAULT_WIDTH;
}

export function setColumnWidths(store: Store, column: number, count: number, width: number): void {
  check(store, "column", column, count);
  for (let at = column; at < column + count; at += 1) store.columnWidths.set(at, width);
}

/** Estimated width of a text in pixels: seven a letter, twice that for a full-width one. */
export function autoResizeColumns(store: Store, column: number, count: number): void {
  check(store, "column", column, count);
  for (let at = column; at < column + count; at += 1) {
    let letters = 2;
    for (let row = 1; row <= store.lastRow(); row += 1) {
      letters = Math.max(letters, store.display(row, at).replace(/[^\p{ASCII}]/gu, "00").length);
    }
    store.columnWidths.set(at, letters * 7 + 6);
  }
}

/** Estimated height of a row, by its cell with most lines. */
export function autoResizeRows(store: Store, row: number, count: number): void {
  check(store, "row", row, count);
  for (let at = row; at < row + count; at += 1) {
    let lines = 1;
    for (let column = 1; column <= store.lastColumn(); column += 1)
      lines = Math.max(lines, store.display(at, column).split("\n").length);
    store.rowHeights.set(at, lines * DEFAULT_HEIGHT);
  }
}

export function rowHeight(store: Store, row: number): number {
  return store.rowHeights.get(row) ?? DEFAULT_HEIGHT;
}

export function setRowHeights(store: Store, row: number, count: number, height: number): void {
  check(store, "row", row, count);
  for (let at = row; at < row + count; at += 1) store.rowHeights.set(at, height);
}

export function hideLines(store: Store, axis: Axis, from: number, count: number, hide: boolean): void {
  check(store, axis, from, count);
  const hidden = axis === "row" ? store.hiddenRows : store.hiddenColumns;
  for (let at = from; at < from + count; at += 1) {
    if (hide) hidden.add(at);
    else hidden.delete(at);
  }
}

function check(store: Store, axis: Axis, from: number, count: number): void {
  if (from < 1 || from + count - 1 > sizeOf(store, axis)) throw outOfBounds(axis);
}
