import type { Area } from "./area";
import { Formula, Spilled } from "./formula";
import { KeptText } from "./input";
import { shiftArea } from "./names";
import { offsetReference, rewriteReferences, type Shift, shiftReference } from "./rewrite";
import type { Rows } from "./rows";
import type { Sheet } from "./sheet";

/** Inserts (`count` > 0, before `at`) or deletes (`count` < 0, from `at`) rows or columns; references follow. */
export function shiftSheet(sheet: Sheet, shift: Shift): void {
  const { book } = sheet;
  book.recalculate();
  clearSpills(sheet);
  const rows = shift.axis === "row";
  if (rows) spliceRows(sheet, shift);
  else spliceColumns(sheet, shift);
  if (rows) sheet.maxRows += shift.count;
  else sheet.maxColumns += shift.count;
  for (const [row, line] of sheet.cells.entries()) {
    line.forEach((stored, column) => {
      if (stored instanceof Formula) {
        stored.row = row;
        stored.column = column + 1;
      }
    });
  }
  const moveNotes = [...sheet.notes].flatMap(([place, note]) => {
    const [row, column] = place.split(",").map(Number);
    const moved = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    return moved === null ? [] : [[`${moved.row},${moved.column}`, note] as const];
  });
  sheet.notes.clear();
  for (const [place, note] of moveNotes) sheet.notes.set(place, note);
  const follow = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, ranges: follow(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.merges = follow(sheet.merges);
  sheet.validations = sheet.validations.flatMap((entry) => {
    const area = shiftArea(entry.area, shift);
    return area === null ? [] : [{ ...entry, area }];
  });
  book.names.shift(sheet.id, shift);
  const name = sheet.name.toLowerCase();
  book.rewriteAll((reference, home) => {
    const here = reference.sheet === "" ? home === sheet : reference.sheet.toLowerCase() === name;
    if (!here) return reference;
    const moved = shiftReference(reference, shift);
    return moved !== null && JSON.stringify(moved) === JSON.stringify(reference) ? reference : moved;
  });
}

/** Removes spilled values; recalculation spills them again. */
function clearSpills(sheet: Sheet): void {
  for (const [row, line] of sheet.cells.entries()) {
    line.forEach((stored, column) => {
      if (stored instanceof Spilled) sheet.cells.line(row)[column] = undefined;
      if (stored instanceof Formula) stored.spill = { rows: 1, columns: 1 };
    });
  }
}

function spliceRows(sheet: Sheet, { at, count }: Shift): void {
  for (const grid of [sheet.cells, sheet.styleIds] as Rows<unknown>[]) {
    if (count < 0) drop(sheet, grid.remove(at, -count));
    else grid.insert(at, count);
  }
}

function spliceColumns(sheet: Sheet, { at, count }: Shift): void {
  for (const grid of [sheet.cells, sheet.styleIds] as Rows<unknown>[]) {
    for (const [row, { length }] of grid.entries()) {
      if (length < at - 1) continue;
      if (count > 0) grid.line(row).splice(at - 1, 0, ...new Array<undefined>(count));
      else drop(sheet, [grid.line(row).splice(at - 1, -count)]);
    }
  }
}

function drop(sheet: Sheet, removed: readonly (readonly unknown[] | undefined)[]): void {
  for (const line of removed)
    for (const stored of line ?? []) if (stored instanceof Formula) sheet.book.drop(stored);
}

/** Copies content, styles and notes; relative references are shifted; a source smaller than the target is repeated. */
export function copyArea(from: Sheet, source: Area, to: Sheet, target: Area): void {
  const rows = Math.max(source.rows, target.rows);
  const columns = Math.max(source.columns, target.columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [fromRow, fromColumn] = [
        source.row + (row % source.rows),
        source.column + (column % source.columns),
      ];
      const [toRow, toColumn] = [target.row + row, target.column + column];
      const formula = from.formula(fromRow, fromColumn);
      const id = from.styleIds.at(fromRow, fromColumn) ?? 0;
      to.styleIds.line(toRow)[toColumn - 1] = id;
      if (formula !== "") {
        to.set(
          toRow,
          toColumn,
          rewriteReferences(formula, (reference) =>
            offsetReference(reference, toRow - fromRow, toColumn - fromColumn),
          ),
        );
        continue;
      }
      const value = from.value(fromRow, fromColumn);
      to.set(
        toRow,
        toColumn,
        typeof value === "string"
          ? new KeptText(value)
          : value === null || typeof value === "object"
            ? null
            : value,
      );
    }
  }
}
