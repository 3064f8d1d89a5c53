import type { Area, Color, Model } from "@ironcalc/wasm";
import type { Sheet } from "../../sheet/sheet";
import { shiftSheet } from "../../sheet/structure";
import { CellError } from "../../sheet/value";
import type { PageController } from "../page-controller";
import { addTab, deleteTab, hideTab, renameTab } from "../tabs";
import { clipboardOf, fill, paste, pasteText } from "./clipboard";
import { editText } from "./edit-text";
import { edgeFrom, filledColumns, filledRows, firstAfter, lastBefore } from "./neighbours";
import type { ScreenCells } from "./screen-cells";
import { styleChange } from "./style-change";

/** Types of values as the grid component numbers them. */
const KIND = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** The grid component's model of contents: reads are answered from the workbook, changes are made in it. */
export function answers(controller: PageController, real: Model, cells: ScreenCells): Partial<Model> {
  const sheetAt = (index: number): Sheet => controller.bench.book.sheets[index];
  const edit = (index: number, work: (sheet: Sheet) => void): void => {
    // The last tab may have been deleted in the meantime.
    const sheet = sheetAt(index);
    if (sheet !== undefined) controller.edit(() => work(sheet));
  };
  const shift = (axis: "row" | "column", sign: 1 | -1) => (index: number, at: number, count: number) =>
    edit(index, (sheet) => shiftSheet(sheet, { axis, at, count: sign * count }));
  const area = (row: number, column: number, lastRow: number, lastColumn: number, sheet: Sheet) => ({
    row,
    column,
    rows: Math.max(0, Math.min(lastRow, sheet.maxRows) - row + 1),
    columns: Math.max(0, Math.min(lastColumn, sheet.maxColumns) - column + 1),
  });
  const clear = (index: number, at: [number, number, number, number], contents: boolean, formats: boolean) =>
    edit(index, (sheet) => sheet.clear(area(...at, sheet), { contents, formats, notes: false }));

  return {
    getWorksheetsProperties: () =>
      controller.bench.book.sheets.map(({ name, id, hidden, tabColor }) => ({
        name,
        sheet_id: id,
        state: hidden ? "hidden" : "visible",
        ...(tabColor === null ? {} : { color: tabColor }),
      })),
    getCellContent: (index, row, column) => editText(sheetAt(index), row, column),
    getFormattedCellValue: (index, row, column) => cells.text(sheetAt(index), row, column),
    getCellType(index, row, column) {
      const value = sheetAt(index).value(row, column);
      if (value instanceof CellError) return KIND.error;
      return value === null ? KIND.text : (KIND[typeof value as "number" | "boolean"] ?? KIND.text);
    },
    getCellStyle: (index, row, column) => cells.style(sheetAt(index), row, column),
    getCellArrayStructure: () => "SingleCell",
    getFirstNonEmptyInRowAfterColumn: (index, row, column) => firstAfter(sheetAt(index), row, column),
    getLastNonEmptyInRowBeforeColumn: (index, row, column) => lastBefore(sheetAt(index), row, column),
    getRowsWithData: (index, column) => Int32Array.from(filledRows(sheetAt(index), column)),
    getColumnsWithData: (index, row) => Int32Array.from(filledColumns(sheetAt(index), row)),
    getFmtSettings: () => ({ ...real.getFmtSettings(), ...moneyOf(controller.bench.book.locale) }),
    getDefinedNameList: () => [],
    getConditionalFormattingList: () => [],
    onNavigateToEdgeInDirection(direction) {
      const [index, row, column] = real.getSelectedCell();
      const to = edgeFrom(sheetAt(index), row, column, direction);
      real.setSelectedCell(to.row, to.column);
    },
    setLanguage: () => {},
    setWindowWidth: () => real.setWindowWidth(visible("clientWidth", 30)),
    setWindowHeight: () => real.setWindowHeight(visible("clientHeight", 28)),

    setUserInput: (index, row, column, text) =>
      edit(index, (sheet) => controller.type(sheet, row, column, text)),
    canUndo: () => controller.history.canUndo,
    canRedo: () => controller.history.canRedo,
    undo: () => controller.undo(),
    redo: () => controller.redo(),
    rangeClearContents: (index, ...at) => clear(index, at, true, false),
    rangeClearFormatting: (index, ...at) => clear(index, at, false, true),
    rangeClearAll: (index, ...at) => clear(index, at, true, true),
    insertRows: shift("row", 1),
    insertColumns: shift("column", 1),
    deleteRows: shift("row", -1),
    deleteColumns: shift("column", -1),
    updateRangeStyle: (range: Area, path, value) =>
      edit(range.sheet, (sheet) => {
        const { row, column, width, height } = range;
        const change = styleChange(path, value, sheet.style(row, column));
        const target = area(row, column, row + height - 1, column + width - 1, sheet);
        if (change !== null) sheet.setStyle(target, change);
      }),
    setColumnsWidth: (index, first, last, width) =>
      edit(index, (sheet) => {
        for (let column = first; column <= Math.min(last, sheet.maxColumns); column += 1)
          sheet.columnWidths.set(column, Math.round(width));
      }),
    setRowsHeight: (index, first, last, height) =>
      edit(index, (sheet) => {
        for (let row = first; row <= Math.min(last, sheet.maxRows); row += 1)
          sheet.rowHeights.set(row, Math.round(height));
      }),
    setColumnsHidden: (index, first, last, hidden) =>
      edit(index, ({ hiddenColumns, maxColumns }) => {
        for (let column = first; column <= Math.min(last, maxColumns); column += 1)
          hidden ? hiddenColumns.add(column) : hiddenColumns.delete(column);
      }),
    setRowsHidden: (index, first, last, hidden) =>
      edit(index, ({ hiddenRows, maxRows }) => {
        for (let row = first; row <= Math.min(last, maxRows); row += 1)
          hidden ? hiddenRows.add(row) : hiddenRows.delete(row);
      }),
    setFrozenRowsCount: (index, count) => edit(index, (sheet) => Object.assign(sheet, { frozenRows: count })),
    setFrozenColumnsCount: (index, count) =>
      edit(index, (sheet) => Object.assign(sheet, { frozenColumns: count })),
    setShowGridLines: (index, shown) =>
      edit(index, (sheet) => Object.assign(sheet, { hiddenGridlines: !shown })),
    newSheet: () => controller.edit(() => addTab(controller)),
    duplicateSheet: (index) => edit(index, ({ name }) => controller.bench.person.duplicateTab(name)),
    deleteSheet: (index) => edit(index, (sheet) => deleteTab(controller, sheet)),
    renameSheet: (index, name) => edit(index, (sheet) => renameTab(controller, sheet, name)),
    moveSheet: (index, to) => edit(index, ({ id }) => controller.bench.book.moveSheet(id, to)),
    hideSheet: (index) => edit(index, (sheet) => hideTab(controller, sheet)),
    unhideSheet: (index) => edit(index, (sheet) => Object.assign(sheet, { hidden: false })),
    setSheetColor: (index, color: Color) =>
      edit(index, (sheet) => Object.assign(sheet, { tabColor: real.resolveColor(color) || null })),
    copyToClipboard: () => clipboardOf(sheetAt(real.getSelectedSheet()), real.getSelectedView().range),
    pasteFromClipboard: (from, range, _data, isCut) =>
      edit(real.getSelectedSheet(), (sheet) =>
        paste(sheetAt(from), range, sheet, real.getSelectedView(), isCut),
      ),
    pasteCsvText: (target, text) => edit(target.sheet, (sheet) => pasteText(sheet, target, text)),
    autoFillRows: (source, to) => edit(source.sheet, (sheet) => fill(sheet, source, "row", to)),
    autoFillColumns: (source, to) => edit(source.sheet, (sheet) => fill(sheet, source, "column", to)),
  };
}

/** The visible part of the sheet in pixels, without its headers. */
function visible(side: "clientWidth" | "clientHeight", header: number): number {
  const wrapper = document.querySelector(".ic-worksheet-wrapper");
  return Math.max(100, (wrapper?.[side] ?? 800) - header);
}

/** The number format of the toolbar's currency button; its icon for yen comes from the page's style sheet. */
function moneyOf(locale: string): { currency: string; currency_format: string } {
  return locale.startsWith("ja")
    ? { currency: "JPY", currency_format: '"¥"#,##0' }
    : { currency: "USD", currency_format: '"$"#,##0.00' };
}
