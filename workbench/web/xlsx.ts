import writeExcel, {
  type CellObject,
  type Sheet as ExcelSheet,
  type Feature,
} from "write-excel-file/universal";
import type { Book } from "../sheet/book";
import { shownStyle } from "../sheet/conditional";
import { isDateFormat } from "../sheet/dates";
import type { Sheet } from "../sheet/sheet";
import { CellError } from "../sheet/value";

/** Pixels per unit of a column width in Excel, which is one letter. */
const PIXELS_PER_LETTER = 7;
const NAME_LENGTH = 31;

/**
 * The workbook as an Excel file: values, and styles as they are shown, conditional formats included. Formulas are saved as
 * values: Excel does not know the add-on's functions.
 */
export function excelFile(book: Book): Promise<Blob> {
  book.recalculate();
  const names = uniqueNames(book.sheets.map(({ name }) => name));
  const sheets = book.sheets.map((sheet, at) => excelSheet(sheet, names[at]));
  return writeExcel(sheets, { features: [hiding(book)] }).toBlob();
}

function excelSheet(sheet: Sheet, name: string): ExcelSheet<Blob> {
  const columns = Math.max(1, sheet.lastColumn());
  return {
    sheet: name,
    showGridLines: !sheet.hiddenGridlines,
    stickyRowsCount: sheet.frozenRows,
    stickyColumnsCount: sheet.frozenColumns,
    columns: Array.from({ length: columns }, (_, at) => ({
      width: (sheet.columnWidths.get(at + 1) ?? 100) / PIXELS_PER_LETTER,
    })),
    data: Array.from({ length: sheet.lastRow() }, (_, row) =>
      Array.from({ length: columns }, (__, column) => excelCell(sheet, row + 1, column + 1)),
    ),
  };
}

function excelCell(sheet: Sheet, row: number, column: number): CellObject | null {
  const value = sheet.value(row, column);
  const { background, color, bold, italic, size, horizontal, wrap } = shownStyle(sheet, row, column);
  const isPlain = background === undefined && bold !== true;
  if (value === null && isPlain) return null;
  const format = sheet.format(row, column);
  return {
    ...(value === null ? {} : content(value, format)),
    ...(background === undefined ? {} : { backgroundColor: background }),
    ...(color === undefined ? {} : { textColor: color }),
    ...(bold === true ? { fontWeight: "bold" as const } : {}),
    ...(italic === true ? { fontStyle: "italic" as const } : {}),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(wrap === true ? { wrap } : {}),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right"
      ? { align: horizontal }
      : {}),
  };
}

function content(value: number | string | boolean | CellError, format: string): CellObject {
  if (value instanceof CellError) return { value: value.code, type: String };
  if (typeof value === "string") return { value, type: String };
  if (typeof value === "boolean") return { value, type: Boolean };
  const plain = format === "" || format === "@";
  // Dates are the same numbers in both programs.
  return {
    value,
    type: Number,
    ...(plain ? {} : { format: isDateFormat(format) ? format.toLowerCase() : format }),
  };
}

/** Sheet names for Excel, which allows 31 characters and not all of them; duplicates get a number. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = name.replace(/[[\]:*?/\\]/g, "_");
    let made = clean.slice(0, NAME_LENGTH);
    for (let number = 2; taken.has(made.toLowerCase()); number += 1)
      made = `${clean.slice(0, NAME_LENGTH - 4)} (${number})`;
    taken.add(made.toLowerCase());
    return made;
  });
}

/** Marks hidden sheets in the file. */
function hiding({ sheets }: Book): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transformElementAttributes: (tag, attributes, index) =>
            tag === "sheet" && index !== undefined && sheets[index].hidden
              ? { ...attributes, state: "hidden" }
              : attributes,
        },
      },
    },
  };
}
