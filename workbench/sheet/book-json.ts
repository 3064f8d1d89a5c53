import type { Area } from "./area";
import type { ConditionalRule } from "./conditional-rule";
import { Formula, Spilled } from "./formula";
import type { NamedArea } from "./names";
import type { Sheet, Stored } from "./sheet";
import type { CellStyle } from "./style";
import { CellError } from "./value";
import type { Workbook } from "./workbook";

/** A cell as JSON: a value, a formula with what it shows, or an error; null is blank. */
type CellJson =
  | number
  | string
  | boolean
  | null
  | { readonly f: string; readonly v: unknown }
  | { readonly e: string };

/** The properties of a sheet as plain data: all but its cells and their styles. */
export interface SheetProperties {
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
  readonly filter: unknown;
  readonly bandings: readonly unknown[];
}

export interface SheetJson extends SheetProperties {
  readonly cells: readonly (readonly CellJson[])[];
  readonly looks: readonly (readonly number[])[];
}

export interface BookJson {
  readonly locale: string;
  readonly timeZone: string;
  readonly nextId: number;
  readonly styles: readonly CellStyle[];
  readonly names: readonly { readonly name: string; readonly area: NamedArea }[];
  readonly metadata: readonly unknown[];
  readonly sheets: readonly SheetJson[];
}

export function bookJson(book: Workbook<Sheet>, nextId: number): BookJson {
  book.recalculate();
  return {
    locale: book.locale,
    timeZone: book.timeZone,
    nextId,
    styles: [...book.styles.toJSON()],
    names: book.names.entries(),
    metadata: book.metadata,
    sheets: book.sheets.map(sheetJson),
  };
}

export function sheetProperties(sheet: Sheet): SheetProperties {
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
    filter: sheet.filter,
    bandings: [...sheet.bandings],
  };
}

function sheetJson(sheet: Sheet): SheetJson {
  return {
    ...sheetProperties(sheet),
    cells: Array.from({ length: sheet.cells.length }, (_, row) =>
      Array.from(sheet.cells.peek(row + 1) ?? [], cellJson),
    ),
    looks: Array.from({ length: sheet.styleIds.length }, (_, row) =>
      Array.from(sheet.styleIds.peek(row + 1) ?? [], (id) => id ?? 0),
    ),
  };
}

function cellJson(stored: Stored): CellJson {
  if (stored === undefined || stored instanceof Spilled) return null;
  if (stored instanceof CellError) return { e: stored.code };
  if (!(stored instanceof Formula)) return stored;
  return { f: stored.text, v: stored.value instanceof CellError ? stored.value.code : stored.value };
}
