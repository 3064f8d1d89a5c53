import type { Area } from "./area";
import type { Book } from "./book";
import type { ConditionalRule } from "./conditional";
import { Formula, Spilled } from "./formula";
import type { NamedArea } from "./names";
import type { Sheet, Stored } from "./sheet";
import type { CellStyle } from "./style";
import { CellError } from "./value";

/** A cell as JSON: a value, a formula with what it shows, or an error; null is blank. */
type CellJson =
  | number
  | string
  | boolean
  | null
  | { readonly f: string; readonly v: unknown }
  | { readonly e: string };

export interface SheetJson {
  readonly id: number;
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  readonly tabColor: string | null;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly notes: readonly (readonly [string, string])[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly merges: readonly Area[];
  readonly charts: readonly unknown[];
  readonly protections: readonly unknown[];
  readonly validations: Sheet["validations"];
  readonly metadata: readonly unknown[];
  readonly cells: readonly (readonly CellJson[])[];
  readonly looks: readonly (readonly number[])[];
}

export interface BookJson {
  readonly locale: string;
  readonly timeZone: string;
  readonly nextId: number;
  readonly styles: readonly CellStyle[];
  readonly names: readonly { readonly name: string; readonly area: NamedArea }[];
  readonly sheets: readonly SheetJson[];
}

export function bookJson(book: Book, nextId: number): BookJson {
  book.settle();
  return {
    locale: book.locale,
    timeZone: book.timeZone,
    nextId,
    styles: [...book.styles.toJSON()],
    names: book.names.entries(),
    sheets: book.sheets.map(sheetJson),
  };
}

function sheetJson(sheet: Sheet): SheetJson {
  const { id, name, maxRows, maxColumns, hidden, frozenRows, frozenColumns, hiddenGridlines, tabColor } =
    sheet;
  return {
    ...{ id, name, maxRows, maxColumns, hidden, frozenRows, frozenColumns, hiddenGridlines, tabColor },
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    notes: [...sheet.notes],
    conditionalRules: [...sheet.conditionalRules],
    merges: [...sheet.merges],
    charts: [...sheet.charts],
    protections: [...sheet.protections],
    validations: [...sheet.validations],
    metadata: [...sheet.metadata],
    cells: Array.from(sheet.cells, (line) => Array.from(line ?? [], cellJson)),
    looks: Array.from(sheet.looks, (line) => Array.from(line ?? [], (id) => id ?? 0)),
  };
}

function cellJson(stored: Stored): CellJson {
  if (stored === undefined || stored instanceof Spilled) return null;
  if (stored instanceof CellError) return { e: stored.code };
  if (!(stored instanceof Formula)) return stored;
  return { f: stored.text, v: stored.value instanceof CellError ? stored.value.code : stored.value };
}

/** Fills an empty book from its JSON; formulas are computed anew. */
export function fillBook(book: Book, json: BookJson): void {
  json.styles.forEach((style) => {
    book.styles.id(style);
  });
  for (const saved of json.sheets) {
    const sheet = book.addSheet(saved.name, undefined, saved.maxRows, saved.maxColumns, saved.id);
    const { hidden, frozenRows, frozenColumns, hiddenGridlines, tabColor } = saved;
    Object.assign(sheet, { hidden, frozenRows, frozenColumns, hiddenGridlines, tabColor });
    for (const [column, width] of saved.columnWidths) sheet.columnWidths.set(column, width);
    for (const [row, height] of saved.rowHeights) sheet.rowHeights.set(row, height);
    for (const column of saved.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const row of saved.hiddenRows) sheet.hiddenRows.add(row);
    for (const [place, note] of saved.notes) sheet.notes.set(place, note);
    sheet.conditionalRules = [...saved.conditionalRules];
    sheet.merges = [...saved.merges];
    sheet.charts = [...saved.charts];
    sheet.protections = [...saved.protections];
    sheet.validations = [...saved.validations];
    sheet.metadata = [...saved.metadata];
    sheet.looks = saved.looks.map((line) => [...line]);
    sheet.cells = saved.cells.map((line, row) =>
      line.map((cell, column) => storedOf(cell, sheet, row + 1, column + 1)),
    );
  }
  for (const { name, area } of json.names) book.names.set(name, area);
}

function storedOf(cell: CellJson, sheet: Sheet, row: number, column: number): Stored {
  if (cell === null) return undefined;
  if (typeof cell !== "object") return cell;
  if ("e" in cell) return new CellError(cell.e);
  const formula = new Formula(cell.f, sheet.id, row, column);
  sheet.book.add(formula);
  return formula;
}
