import { columnLetters } from "./area";
import { type Formula, Spilled } from "./formula";
import type { Sheet } from "./sheet";
import { CellError, type Matrix } from "./value";
import type { Workbook } from "./workbook";

/**
 * Spills a formula's array into the cells below and beside it; where one is not empty, the formula shows #REF! and names
 * it.
 */
export function applySpill(
  book: Workbook<Sheet>,
  formula: Formula,
  sheet: Sheet,
  matrix: Matrix | null,
): void {
  unspill(book, formula);
  if (matrix === null) return;
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  if (rows === 0 || columns === 0) {
    formula.value = new CellError("#N/A");
    return;
  }
  const blocker = blockerOf(formula, sheet, rows, columns);
  if (blocker !== null) {
    // Clearing the cell in the way lets it spill.
    formula.reads.push({
      sheetId: sheet.id,
      area: { row: formula.row, column: formula.column, rows, columns },
    });
    formula.value = new CellError(
      "#REF!",
      `Array result was not expanded because it would overwrite data in ${blocker}.`,
    );
    return;
  }
  // Unverified [spill-grows]: that the grid grows.
  if (formula.row + rows - 1 > sheet.maxRows) sheet.maxRows = formula.row + rows - 1;
  if (formula.column + columns - 1 > sheet.maxColumns) sheet.maxColumns = formula.column + columns - 1;
  formula.spill = { rows, columns };
  formula.value = matrix[0][0];
  for (let row = 0; row < rows; row += 1) {
    const line = sheet.cells.line(formula.row + row);
    for (let column = 0; column < columns; column += 1) {
      if (row + column > 0)
        line[formula.column - 1 + column] = new Spilled(
          formula,
          matrix[row][column],
          formula.formats[row]?.[column] ?? "",
        );
    }
  }
  if (rows * columns > 1) book.invalidateDependents(formula);
}

function blockerOf(formula: Formula, sheet: Sheet, rows: number, columns: number): string | null {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (row + column === 0) continue;
      const stored = sheet.stored(formula.row + row, formula.column + column);
      if (stored === undefined) continue;
      return `${columnLetters(formula.column + column)}${formula.row + row}`;
    }
  }
  return null;
}

/** Clears the cells that a formula has spilled into. */
export function unspill(book: Workbook<Sheet>, formula: Formula): void {
  const { rows, columns } = formula.spill;
  const sheet = book.byId(formula.sheetId);
  if (rows * columns === 1 || sheet === undefined) return;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const stored = sheet.stored(formula.row + row, formula.column + column);
      if (stored instanceof Spilled && stored.owner === formula)
        sheet.cells.line(formula.row + row)[formula.column - 1 + column] = undefined;
    }
  }
  book.invalidateDependents(formula);
  formula.spill = { rows: 1, columns: 1 };
}
