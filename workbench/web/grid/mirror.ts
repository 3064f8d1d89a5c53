import type { Model } from "@ironcalc/wasm";
import type { Book } from "../../sheet/book";
import type { Sheet } from "../../sheet/sheet";
import { grownRows, ROW } from "./row-heights";

/** Google's width of a column. */
const COLUMN = 100;

/**
 * Copies the shape of the workbook into the grid component's own model, which holds no contents but moves the selection and
 * scrolls: tabs, widths, heights, frozen and hidden rows and columns.
 */
export class Mirror {
  private readonly shapes: string[] = [];

  constructor(private readonly model: Model) {}

  follow(book: Book): void {
    let count = this.model.getWorksheetsProperties().length;
    for (; count < book.sheets.length; count += 1) {
      const selected = this.model.getSelectedSheet();
      this.model.newSheet();
      this.model.setSelectedSheet(selected);
    }
    for (; count > book.sheets.length; count -= 1) {
      this.model.deleteSheet(count - 1);
      this.shapes.length = count - 1;
    }
    book.sheets.forEach((sheet, index) => {
      this.shape(sheet, index);
    });
  }

  /** Updates the shape of a tab in the grid component's model when it has changed. */
  private shape(sheet: Sheet, index: number): void {
    const rowHeights = [...grownRows(sheet), ...sheet.rowHeights];
    const parts = [
      sheet.maxColumns,
      sheet.frozenRows,
      sheet.frozenColumns,
      sheet.hiddenGridlines,
      [...sheet.columnWidths],
      rowHeights,
      [...sheet.hiddenColumns],
      [...sheet.hiddenRows],
    ];
    const shape = JSON.stringify(parts);
    const before = this.shapes[index];
    if (before === shape) return;
    this.shapes[index] = shape;
    const { model } = this;
    const [heights, columns, rows] = before === undefined ? [[], [], []] : JSON.parse(before).slice(-3);
    for (const [row] of heights) model.setRowsHeight(index, row, row, ROW);
    for (const column of columns) model.setColumnsHidden(index, column, column, false);
    for (const row of rows) model.setRowsHidden(index, row, row, false);
    model.setColumnsWidth(index, 1, sheet.maxColumns, COLUMN);
    for (const [column, width] of sheet.columnWidths) model.setColumnsWidth(index, column, column, width);
    for (const [row, height] of rowHeights) model.setRowsHeight(index, row, row, height);
    for (const column of sheet.hiddenColumns) model.setColumnsHidden(index, column, column, true);
    for (const row of sheet.hiddenRows) model.setRowsHidden(index, row, row, true);
    model.setFrozenRowsCount(index, sheet.frozenRows);
    model.setFrozenColumnsCount(index, sheet.frozenColumns);
    model.setShowGridLines(index, !sheet.hiddenGridlines);
  }
}
