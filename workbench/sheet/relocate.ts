import { type Area, contains } from "./area";
import { copyCells, pasteCells } from "./copied-cells";
import type { Reference } from "./reference";
import type { Sheet } from "./sheet";

/**
 * Cuts cells out and puts them down elsewhere in the book: what refers to them follows, their own formulas stay as they
 * are.
 */
export function relocate(from: Sheet, area: Area, to: Sheet, row: number, column: number): void {
  const { book } = from;
  book.recalculate();
  const cells = copyCells(from, area);
  from.clear(area, { contents: true, formats: true, notes: true });
  pasteCells(to, row, column, cells, false);
  const [down, right] = [row - area.row, column - area.column];
  book.rewriteAll((reference, home) => {
    const named = reference.sheet === "" ? home : book.byName(reference.sheet);
    return named === from && isInside(reference, area)
      ? follow(reference, down, right, to === home ? "" : to.name)
      : reference;
  });
  for (const { name, area: named } of book.names.entries()) {
    const last = { row: named.row + named.rows - 1, column: named.column + named.columns - 1 };
    if (named.sheetId !== from.id || !contains(area, named.row, named.column)) continue;
    if (contains(area, last.row, last.column))
      book.names.set(name, { ...named, sheetId: to.id, row: named.row + down, column: named.column + right });
  }
}

function isInside({ from, to }: Reference, area: Area): boolean {
  const corners = [from, to];
  return corners.every(({ row, column }) => row !== null && column !== null && contains(area, row, column));
}

function follow(reference: Reference, down: number, right: number, sheet: string): Reference {
  const move = (corner: Reference["from"]): Reference["from"] => ({
    ...corner,
    row: (corner.row ?? 0) + down,
    column: (corner.column ?? 0) + right,
  });
  return { ...reference, sheet, from: move(reference.from), to: move(reference.to) };
}
