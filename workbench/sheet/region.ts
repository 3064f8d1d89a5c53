import { type Area, contains } from "./area";
import type { Sheet } from "./sheet";

/** The block of cells with content around an area: it grows along its edges until they are blank; corners do not count. */
export function dataRegion(sheet: Sheet, start: Area, along: "rows" | "columns" | "both" = "both"): Area {
  sheet.book.recalculate();
  let { row: top, column: left } = start;
  let [bottom, right] = [start.row + start.rows - 1, start.column + start.columns - 1];
  const lastRow = sheet.lastRow();
  const lastColumn = sheet.lastColumn();
  const filled = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): boolean => {
    for (let row = Math.max(1, fromRow); row <= Math.min(lastRow, toRow); row += 1)
      for (let column = Math.max(1, fromColumn); column <= Math.min(lastColumn, toColumn); column += 1)
        if (sheet.stored(row, column) !== undefined) return true;
    return false;
  };
  for (let grown = true; grown; ) {
    grown = false;
    if (along !== "columns") {
      if (top > 1 && filled(top - 1, left, top - 1, right)) [top, grown] = [top - 1, true];
      if (filled(bottom + 1, left, bottom + 1, right)) [bottom, grown] = [bottom + 1, true];
    }
    if (along !== "rows") {
      if (left > 1 && filled(top, left - 1, bottom, left - 1)) [left, grown] = [left - 1, true];
      if (filled(top, right + 1, bottom, right + 1)) [right, grown] = [right + 1, true];
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Where Ctrl and an arrow go from a cell: the end of the filled stretch, or the next filled cell, or the edge. */
export function nextDataCell(
  sheet: Sheet,
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): readonly [row: number, column: number] {
  const inside = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  const filled = (r: number, c: number): boolean => sheet.stored(r, c) !== undefined;
  let [r, c] = [row, column];
  const ahead = (): readonly [number, number] => [r + down, c + right];
  if (!contains(inside, ...ahead())) return [r, c];
  const stretch = filled(r, c) && filled(...ahead());
  do [r, c] = ahead();
  while (contains(inside, ...ahead()) && (stretch ? filled(...ahead()) : !filled(r, c)));
  return [r, c];
}
