import { copyCells, pasteCells } from "../../sheet/copied-cells";
import { instantToSerial, serialToInstant } from "../../sheet/dates";
import { type Input, KeptText } from "../../sheet/input";
import { offsetReference, rewriteReferences } from "../../sheet/rewrite";
import type { Sheet as Store } from "../../sheet/sheet";
import { CellError } from "../../sheet/value";
import { Refusal } from "../exception";
import { FilledRows, Instant } from "../filled-rows";
import { refuseProtected } from "./permission";
import { isDate } from "./script-date";
import { type Cells, mapCells, storeOf } from "./store";
import { validated } from "./validation";

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/**
 * The values of cells as a script gets them: empty cells are "", errors their code, numbers under a date format a Date.
 * Unverified [error-na, error-division, error-name, value-duration]: the texts of errors; durations as dates.
 */
export function readValues(cells: Cells): unknown[][] {
  const rows = valueRows(cells);
  return Array.from({ length: rows.count }, (_, down) =>
    rows.fill(down).map((value) => (value instanceof Instant ? new Date(value.ms) : value)),
  );
}

/** The same row by row: a hundred thousand rows on their way into a script need no copy here. */
export function valueRows(cells: Cells): FilledRows {
  const store = storeOf(cells);
  const { book } = store;
  book.recalculate();
  const { row, column, rows, columns } = cells.$area;
  const line: unknown[] = Array.from({ length: columns }, () => "");
  const instants = line.map(() => new Instant());
  return new FilledRows(rows, (down) => {
    const stored = store.cells.peek(row + down);
    const ids = store.styleIds.peek(row + down);
    for (let right = 0; right < columns; right += 1) {
      const at = column - 1 + right;
      const own = stored?.[at];
      const value = typeof own === "object" ? store.value(row + down, at + 1) : own;
      if (value === undefined || value === null) line[right] = "";
      else if (typeof value === "object") line[right] = value.code;
      else if (typeof value !== "number") line[right] = value;
      else {
        // A formula's result may bring a format along.
        const isDate =
          typeof own === "object"
            ? store.isDate(row + down, at + 1)
            : ids !== undefined && book.styles.isDate(ids[at] ?? 0);
        if (isDate) instants[right].ms = serialToInstant(value, book.timeZone);
        line[right] = isDate ? instants[right] : value;
      }
    }
    return line;
  });
}

/**
 * A script's value as cell input: a date comes as an instant, anything that is no cell value is written as its text.
 * Unverified [value-object, value-nan, value-date-format]: what becomes of them.
 */
export function writeValues(cells: Cells, values: readonly (readonly unknown[])[]): void {
  refuseProtected(cells);
  const store = storeOf(cells);
  const input = values.map((row) => (row.some(isNoInput) ? row.map(inputOf) : row));
  const { row, column } = cells.$area;
  // The store's limits are Google's, its errors are not.
  validated(cells, () => asException(() => store.setValues(row, column, input as Input[][])));
}

export function readDisplay(cells: Cells): string[][] {
  const store = storeOf(cells);
  store.book.recalculate();
  return mapCells(cells.$area, (row, column) => store.display(row, column));
}

export function readFormulas(cells: Cells): string[][] {
  const store = storeOf(cells);
  return mapCells(cells.$area, (row, column) => store.formula(row, column));
}

/**
 * Writes formulas. Text without `=` is taken for a formula too; "" clears.
 * Formulas are read in the spreadsheet's locale, as reports of comma-decimal locales say; `;` reads back as a separating comma.
 * Unverified [formula-comma, formula-semicolon, formula-decimal-comma, formula-array-comma, formula-array-backslash]: all of it.
 */
export function writeFormulas(cells: Cells, formulas: readonly (readonly unknown[])[]): void {
  writeValues(
    cells,
    formulas.map((row) =>
      row.map((text) => (text === "" || String(text).startsWith("=") ? text : `=${text}`)),
    ),
  );
}

/** Fills many cells with one formula; its relative references are shifted. */
export function fillFormula(cells: Cells, formula: string): void {
  const { row, column } = cells.$area;
  writeFormulas(
    cells,
    mapCells(cells.$area, (r, c) =>
      moved(formula.startsWith("=") || formula === "" ? formula : `=${formula}`, r - row, c - column),
    ),
  );
}

export function moved(formula: string, rows: number, columns: number): string {
  if (!formula.startsWith("=")) return formula;
  return rewriteReferences(formula, (reference) => offsetReference(reference, rows, columns));
}

/** Notes that people and scripts wrote; what a formula's error says is not among them. */
export function readNotes(cells: Cells): string[][] {
  const store = storeOf(cells);
  return mapCells(cells.$area, (row, column) => store.notes.get(`${row},${column}`) ?? "");
}

export function writeNotes(cells: Cells, notes: readonly (readonly unknown[])[]): void {
  refuseProtected(cells);
  const store = storeOf(cells);
  const { row, column } = cells.$area;
  mapCells(cells.$area, (r, c) => {
    const note = notes[r - row][c - column];
    if (note === null || note === undefined || note === "") store.notes.delete(`${r},${c}`);
    else store.notes.set(`${r},${c}`, String(note));
  });
}

/** Without options everything goes but notes and validations stay, as `Range.clear()` leaves them. */
export function clear(cells: Cells, options: ClearOptions): void {
  refuseProtected(cells);
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
  storeOf(cells).clear(cells.$area, {
    contents: all || contentsOnly === true,
    formats: all || formatOnly === true,
    notes: commentsOnly === true,
  });
}

/** Options of a paste: the parts of a cell to copy, and whether rows and columns are exchanged. */
interface Copied {
  readonly formats: boolean;
  readonly contents: boolean;
  readonly formulas: boolean;
  readonly transposed: boolean;
}

/** Copies over the destination, which may be the source itself, repeating a smaller source as often as it fits whole. */
export function copy(from: Cells, to: Cells, what: Copied): void {
  refuseProtected(to);
  const source = storeOf(from);
  const target = storeOf(to);
  const { transposed } = what;
  const [high, wide] = transposed
    ? [from.$area.columns, from.$area.rows]
    : [from.$area.rows, from.$area.columns];
  const rows = Math.max(high, to.$area.rows - (to.$area.rows % high));
  const columns = Math.max(wide, to.$area.columns - (to.$area.columns % wide));
  const area = { row: to.$area.row, column: to.$area.column, rows, columns };
  const at = (row: number, column: number): readonly [number, number] => {
    const [down, right] = [(row - area.row) % high, (column - area.column) % wide];
    return transposed
      ? [from.$area.row + right, from.$area.column + down]
      : [from.$area.row + down, from.$area.column + right];
  };
  const inputs = mapCells(area, (row, column) =>
    contentOf(source, at(row, column), row, column, what.formulas),
  );
  const looks = mapCells(area, (row, column) => source.style(...at(row, column)));
  if (what.formats) {
    mapCells(area, (row, column) => {
      const cell = { row, column, rows: 1, columns: 1 };
      target.clear(cell, { contents: false, formats: true, notes: false });
      target.setStyle(cell, looks[row - area.row][column - area.column]);
    });
  }
  if (what.contents) asException(() => target.setValues(area.row, area.column, inputs));
}

/** Rows whose cells (or those of some columns, counted from the sheet's first) were there before go; how many are left. */
export function removeDuplicates(cells: Cells, columns: readonly number[] | undefined): number {
  const store = storeOf(cells);
  const { row, column, rows } = cells.$area;
  const lines = copyCells(store, cells.$area);
  const seen = new Set<string>();
  const kept = lines.filter((line) => {
    const key = JSON.stringify(
      line
        .filter((cell) => columns === undefined || columns.includes(cell.column))
        .map((cell) => store.display(cell.row, cell.column)),
    );
    return !seen.has(key) && seen.add(key) !== null;
  });
  pasteCells(store, row, column, kept, true);
  const rest = { ...cells.$area, row: row + kept.length, rows: rows - kept.length };
  if (rest.rows > 0) store.clear(rest, { contents: true, formats: false, notes: true });
  return kept.length;
}

function contentOf(
  store: Store,
  [row, column]: readonly [number, number],
  toRow: number,
  toColumn: number,
  formulas: boolean,
): Input {
  const formula = store.formula(row, column);
  if (formulas && formula !== "") return moved(formula, toRow - row, toColumn - column);
  const value = store.value(row, column);
  if (value instanceof CellError) return value.code;
  return typeof value === "string" ? new KeptText(value) : value;
}

function isNoInput(value: unknown): boolean {
  return typeof value === "object" && value !== null && !isDate(value) && !(value instanceof KeptText);
}

function inputOf(value: unknown): Input {
  return isNoInput(value) ? String(value) : (value as Input);
}

function asException(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof RangeError && !/call stack|array length/i.test(error.message))
      throw new Refusal(error.message);
    throw error;
  }
}

/** The serial number of an instant in the book's zone, for rules that compare dates. */
export function serialOf(store: Store, date: Date): number {
  return instantToSerial(date.getTime(), store.book.timeZone);
}
