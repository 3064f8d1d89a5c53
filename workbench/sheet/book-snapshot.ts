import { type SheetProperties, sheetProperties } from "./book-json";
import { Formula, Spilled } from "./formula";
import { marksOf } from "./locale-marks";
import type { NamedArea } from "./names";
import type { Rows } from "./rows";
import type { Sheet, Stored } from "./sheet";
import type { CellStyle } from "./style";
import type { Workbook } from "./workbook";

interface SheetSnapshot {
  readonly parts: SheetProperties;
  readonly cells: Rows<Stored>;
  readonly looks: Rows<number>;
  /** Texts of formulas: the objects in the cells belong to the workbook and change with it. */
  readonly formulas: readonly { readonly text: string; readonly row: number; readonly column: number }[];
  readonly spilled: readonly (readonly [row: number, column: number])[];
}

/** A snapshot of a workbook; rows of cells are shared with it until either is written to (copy on write). */
export interface BookSnapshot {
  readonly locale: string;
  readonly timeZone: string;
  readonly nextId: number;
  readonly styles: readonly CellStyle[];
  readonly names: readonly { readonly name: string; readonly area: NamedArea }[];
  readonly metadata: readonly unknown[];
  readonly memo: Workbook<Sheet>["memo"];
  readonly sheets: readonly SheetSnapshot[];
}

export function takeSnapshot(
  book: Workbook<Sheet>,
  nextId: number,
  formulas: ReadonlySet<Formula>,
): BookSnapshot {
  book.recalculate();
  return {
    locale: book.locale,
    timeZone: book.timeZone,
    nextId,
    styles: [...book.styles.toJSON()],
    names: book.names.entries(),
    metadata: structuredClone(book.metadata),
    memo: new Map(book.memo),
    sheets: book.sheets.map((sheet) => {
      const own = [...formulas].filter(({ sheetId }) => sheetId === sheet.id);
      return {
        parts: structuredClone(sheetProperties(sheet)),
        cells: sheet.cells.copy(),
        looks: sheet.styleIds.copy(),
        formulas: own.map(({ text, row, column }) => ({ text, row, column })),
        spilled: own.flatMap((formula) => spilledBy(sheet, formula)),
      };
    }),
  };
}

function spilledBy(sheet: Sheet, formula: Formula): (readonly [number, number])[] {
  const { row, column, rows, columns } = formula.area();
  return Array.from({ length: rows * columns }, (_, at) => {
    return [row + Math.floor(at / columns), column + (at % columns)] as const;
  }).filter(([down, right]) => sheet.stored(down, right) instanceof Spilled);
}

/** Fills an empty workbook from a snapshot; formulas are recalculated with the memoized results of custom functions. */
export function fillBook(book: Workbook<Sheet>, snapshot: BookSnapshot): void {
  for (const style of snapshot.styles) book.styles.id(style);
  for (const saved of snapshot.sheets) {
    const parts = structuredClone(saved.parts);
    const sheet = book.addSheet(parts.name, undefined, parts.maxRows, parts.maxColumns, parts.id);
    setProperties(sheet, parts);
    sheet.styleIds = saved.looks.copy();
    sheet.cells = saved.cells.copy();
    for (const [row, column] of saved.spilled) sheet.cells.line(row)[column - 1] = undefined;
    for (const { text, row, column } of saved.formulas) {
      const formula = new Formula(text, sheet.id, row, column, marksOf(book.locale).decimal);
      sheet.cells.line(row)[column - 1] = formula;
      book.add(formula);
    }
  }
  book.metadata = structuredClone(snapshot.metadata) as unknown[];
  for (const [key, result] of snapshot.memo) book.memo.set(key, result);
  for (const { name, area } of snapshot.names) book.names.set(name, area);
}

/** Sets a sheet's properties, all but its name, cells and styles. */
export function setProperties(sheet: Sheet, parts: SheetProperties): void {
  const { hidden, frozenRows, frozenColumns, hiddenGridlines, tabColor } = parts;
  Object.assign(sheet, { hidden, frozenRows, frozenColumns, hiddenGridlines, tabColor });
  for (const [column, width] of parts.columnWidths) sheet.columnWidths.set(column, width);
  for (const [row, height] of parts.rowHeights) sheet.rowHeights.set(row, height);
  for (const column of parts.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of parts.hiddenRows) sheet.hiddenRows.add(row);
  for (const [place, note] of parts.notes) sheet.notes.set(place, note);
  sheet.conditionalRules = [...parts.conditionalRules];
  sheet.merges = [...parts.merges];
  sheet.charts = [...parts.charts];
  sheet.protections = [...parts.protections];
  sheet.validations = [...parts.validations];
  sheet.metadata = [...parts.metadata];
  sheet.filter = parts.filter;
  sheet.bandings = [...parts.bandings];
}
