import type { Area } from "../../sheet/area";
import type { Sheet as Store } from "../../sheet/sheet";
import { rowToAppend } from "../appended-rows";
import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import { Exception } from "../exception";
import { integers, mismatch } from "../signature";
import { readA1, splitSheet, type Whole, wholeOf } from "./a1";
import { Banding } from "./banding";
import type { BandingRecord } from "./banding-record";
import { type ClearOptions, clear } from "./cells";
import type { ChartRecord } from "./chart-record";
import { hexOrNull } from "./colors";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { addMetadata, type DeveloperMetadata, metadataAt } from "./developer-metadata";
import { DeveloperMetadataFinder } from "./developer-metadata-finder";
import type { Doc } from "./doc";
import { EmbeddedChart } from "./embedded-chart";
import { EmbeddedChartBuilder } from "./embedded-chart-builder";
import { SheetType } from "./enums";
import { isHiddenByFilter } from "./filter-record";
import * as grid from "./grid";
import * as guards from "./guards";
import { sheetLocation } from "./metadata-record";
import { NamedRange, namedRange } from "./named-range";
import { refuseProtected, refuseProtectedTab } from "./permission";
import type { ProtectionRecord } from "./protection-record";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { readRules, writeRules } from "./rules";
import { Selection } from "./selection";
import * as tabs from "./tabs";
import { TextFinder } from "./text-finder";

/** A sheet of Apps Script's Spreadsheet service. */
export class Sheet extends Emulated implements Emulates<GoogleAppsScript.Spreadsheet.Sheet, keyof Sheet> {
  constructor(
    readonly $doc: Doc,
    readonly $id: number,
  ) {
    super("SpreadsheetApp", "Sheet");
  }

  get $store(): Store {
    const store = this.$doc.execution.book.byId(this.$id);
    if (store === undefined) throw new Exception(`Sheet ${this.$id} not found`);
    return store;
  }
  get $whole(): Area {
    return { row: 1, column: 1, rows: this.$store.maxRows, columns: this.$store.maxColumns };
  }
  /** What somebody has protected does not go away either (platform.md §6.5). */
  $refuseProtected($area: Area): void {
    refuseProtected({ $doc: this.$doc, $sheetId: this.$id, $area });
  }
  /** Rows, columns and the tab itself can be changed. */
  get $free(): Store {
    refuseProtectedTab({ $doc: this.$doc, $sheetId: this.$id });
    return this.$store;
  }
  $range(area: Area, whole: Whole = null): Range {
    return new Range(this.$doc, this.$id, area, whole);
  }

  // The tab itself.
  getSheetId(): number {
    return this.$id;
  }
  getName(): string {
    return this.$store.name;
  }
  getSheetName(): string {
    return this.$store.name;
  }
  setName(name: string): this {
    if (typeof name !== "string") throw mismatch(this, "setName", [name]);
    tabs.renameSheet(this.$doc, this.$free, name);
    return this;
  }
  getIndex(): number {
    return this.$doc.execution.book.sheets.indexOf(this.$store) + 1;
  }
  getParent(): Emulated {
    return this.$doc.spreadsheet();
  }
  getType(): EnumValue {
    return SheetType.$values.GRID;
  }
  activate(): this {
    this.$doc.execution.world.activeSheet = this.$id;
    return this;
  }
  isSheetHidden(): boolean {
    return this.$store.hidden;
  }
  hideSheet(): this {
    tabs.hideSheet(this.$doc, this.$free);
    return this;
  }
  showSheet(): this {
    this.$free.hidden = false;
    return this;
  }
  getTabColor(): string | null {
    return this.$store.tabColor;
  }
  setTabColor(color: string | null): this {
    this.$free.tabColor = hexOrNull(color);
    return this;
  }

  // Ranges.
  getRange(...args: unknown[]): Range {
    const [first] = args;
    if (typeof first === "string" && args.length === 1) {
      return this.$range(areaOf(this, first), wholeOf(splitSheet(first).rest));
    }
    const [row, column, rows = 1, columns = 1] = integers(this, "getRange", args);
    if (args.length < 2 || args.length > 4) throw mismatch(this, "getRange", args);
    return this.$range({ row, column, rows, columns });
  }
  getDataRange(): Range {
    const rows = Math.max(1, this.$store.lastRow());
    const columns = Math.max(1, this.$store.lastColumn());
    return this.$range({ row: 1, column: 1, rows, columns });
  }
  getActiveRange(): Range {
    const [row, column, rows, columns] = this.$doc.execution.world.selection;
    return this.$range({ row, column, rows, columns });
  }
  getLastRow(): number {
    return this.$store.lastRow();
  }
  getLastColumn(): number {
    return this.$store.lastColumn();
  }
  getMaxRows(): number {
    return this.$store.maxRows;
  }
  getMaxColumns(): number {
    return this.$store.maxColumns;
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const rows = numRows === -1 ? this.getLastRow() - startRow + 1 : numRows;
    const columns = numColumns === -1 ? this.getLastColumn() - startColumn + 1 : numColumns;
    return this.getRange(startRow, startColumn, rows, columns).getValues();
  }
  /** Appends a row below the last one with content that this run has seen; the grid grows if necessary (platform.md §6.2). */
  appendRow(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch(this, "appendRow", [values]);
    const row = rowToAppend(this.$doc.execution, this.$id, this.getLastRow());
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), row - this.getMaxRows());
    if (values.length > this.getMaxColumns()) {
      this.insertColumnsAfter(this.getMaxColumns(), values.length - this.getMaxColumns());
    }
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  getRangeList(a1Notations: unknown): RangeList {
    if (!Array.isArray(a1Notations)) throw mismatch(this, "getRangeList", [a1Notations]);
    return new RangeList(a1Notations.map((text) => this.getRange(text)));
  }
  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  getSelection(): Selection {
    return new Selection(this.getActiveRange(), this);
  }
  getActiveRangeList(): RangeList {
    return new RangeList([this.getActiveRange()]);
  }
  setActiveRange(range: unknown): Range {
    if (!(range instanceof Range)) throw mismatch(this, "setActiveRange", [range]);
    return range.activate();
  }
  createTextFinder(findText: string): TextFinder {
    return new TextFinder(this.$doc, [{ sheetId: this.$id, area: this.$whole }], findText);
  }
  /** Sorts all rows below the frozen ones. */
  sort(columnPosition: number, ascending = true): this {
    const { frozenRows } = this.$store;
    const rows = this.getLastRow() - frozenRows;
    if (rows > 0)
      this.getRange(frozenRows + 1, 1, rows, this.getMaxColumns()).sort({
        column: columnPosition,
        ascending,
      });
    return this;
  }
  getFilter(): Emulated | null {
    return this.$store.filter === null ? null : this.$doc.filter(this.$id);
  }
  isRowHiddenByFilter(row: number): boolean {
    return isHiddenByFilter(this.$store, row);
  }
  getBandings(): Banding[] {
    return (this.$store.bandings as BandingRecord[]).map(({ id }) => new Banding(this.$doc, id));
  }
  /** Into this spreadsheet; no other can be opened here. */
  copyTo(spreadsheet: unknown): Sheet {
    if (spreadsheet !== this.getParent()) throw mismatch(this, "copyTo", [spreadsheet]);
    return new Sheet(this.$doc, tabs.copySheet(this.$doc, this.$store).id);
  }
  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this, this.$doc, sheetLocation(this.$id), args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.$doc, sheetLocation(this.$id));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.$doc, { sheetId: this.$id, area: null });
  }

  // Rows and columns.
  moveRows(rowSpec: unknown, destinationIndex: number): void {
    if (!(rowSpec instanceof Range)) throw mismatch(this, "moveRows", [rowSpec, destinationIndex]);
    grid.moveLines(this.$free, "row", rowSpec.$area.row, rowSpec.$area.rows, destinationIndex);
  }
  moveColumns(columnSpec: unknown, destinationIndex: number): void {
    if (!(columnSpec instanceof Range)) throw mismatch(this, "moveColumns", [columnSpec, destinationIndex]);
    grid.moveLines(this.$free, "column", columnSpec.$area.column, columnSpec.$area.columns, destinationIndex);
  }
  hideRow(row: unknown): void {
    if (!(row instanceof Range)) throw mismatch(this, "hideRow", [row]);
    this.hideRows(row.$area.row, row.$area.rows);
  }
  unhideRow(row: unknown): void {
    if (!(row instanceof Range)) throw mismatch(this, "unhideRow", [row]);
    this.showRows(row.$area.row, row.$area.rows);
  }
  hideColumn(column: unknown): void {
    if (!(column instanceof Range)) throw mismatch(this, "hideColumn", [column]);
    this.hideColumns(column.$area.column, column.$area.columns);
  }
  unhideColumn(column: unknown): void {
    if (!(column instanceof Range)) throw mismatch(this, "unhideColumn", [column]);
    this.showColumns(column.$area.column, column.$area.columns);
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  insertRows(row: number, count = 1): void {
    grid.insertLines(this.$free, "row", row, count);
  }
  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }
  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }
  insertRowsBefore(row: number, count: number): this {
    grid.insertLines(this.$free, "row", row, count);
    return this;
  }
  insertRowsAfter(row: number, count: number): this {
    grid.insertLinesAfter(this.$free, "row", row, count);
    return this;
  }
  insertColumns(column: number, count = 1): void {
    grid.insertLines(this.$free, "column", column, count);
  }
  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }
  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }
  insertColumnsBefore(column: number, count: number): this {
    grid.insertLines(this.$free, "column", column, count);
    return this;
  }
  insertColumnsAfter(column: number, count: number): this {
    grid.insertLinesAfter(this.$free, "column", column, count);
    return this;
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteRows(row: number, count: number): void {
    this.$refuseProtected({ ...this.$whole, row, rows: count });
    grid.deleteLines(this.$store, "row", row, count);
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    this.$refuseProtected({ ...this.$whole, column, columns: count });
    grid.deleteLines(this.$store, "column", column, count);
  }
  getColumnWidth(column: number): number {
    return grid.columnWidth(this.$store, column);
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    grid.setColumnWidths(this.$store, column, count, width);
    return this;
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(column: number, count: number): this {
    grid.autoResizeColumns(this.$store, column, count);
    return this;
  }
  autoResizeRows(row: number, count: number): this {
    grid.autoResizeRows(this.$store, row, count);
    return this;
  }
  getRowHeight(row: number): number {
    return grid.rowHeight(this.$store, row);
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    grid.setRowHeights(this.$store, row, count, height);
    return this;
  }
  hideColumns(column: number, count = 1): void {
    grid.hideLines(this.$free, "column", column, count, true);
  }
  showColumns(column: number, count = 1): void {
    grid.hideLines(this.$free, "column", column, count, false);
  }
  hideRows(row: number, count = 1): void {
    grid.hideLines(this.$free, "row", row, count, true);
  }
  showRows(row: number, count = 1): void {
    grid.hideLines(this.$free, "row", row, count, false);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.$store.hiddenRows.has(row);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.$store.hiddenColumns.has(column);
  }
  getFrozenRows(): number {
    return this.$store.frozenRows;
  }
  setFrozenRows(rows: number): void {
    const [count] = integers(this, "setFrozenRows", [rows]);
    grid.refuseFreezing("row", count, this.$store.maxRows);
    this.$store.frozenRows = count;
  }
  hasHiddenGridlines(): boolean {
    return this.$store.hiddenGridlines;
  }
  setHiddenGridlines(hidden: boolean): this {
    this.$store.hiddenGridlines = hidden;
    return this;
  }
  getFrozenColumns(): number {
    return this.$store.frozenColumns;
  }
  setFrozenColumns(columns: number): void {
    const [count] = integers(this, "setFrozenColumns", [columns]);
    grid.refuseFreezing("column", count, this.$store.maxColumns);
    this.$store.frozenColumns = count;
  }

  // Clearing.
  clear(options: ClearOptions = {}): this {
    clear(this.$range(this.$whole), options);
    return this;
  }
  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): this {
    return this.clear({ commentsOnly: true });
  }

  // What hangs on the tab.
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return readRules(this.$doc, this.$store);
  }
  /** Replaces all rules, people's own too (platform.md §6.6). */
  setConditionalFormatRules(rules: unknown): void {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule)) {
      throw mismatch(this, "setConditionalFormatRules", [rules]);
    }
    writeRules(this.$store, rules);
  }
  clearConditionalFormatRules(): void {
    writeRules(this.$store, []);
  }
  getNamedRanges(): NamedRange[] {
    const { names } = this.$doc.execution.book;
    const here = names
      .entries()
      .map(({ name }) => name)
      .filter((name) => namedRange(this.$doc, name)?.$sheetId === this.$id);
    return here.map((name) => new NamedRange(this.$doc, name));
  }
  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.$doc);
  }
  getCharts(): EmbeddedChart[] {
    return charts(this.$store).map((record) => chartOf(this.$doc, record));
  }
  insertChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(this, "insertChart", [chart]);
    const { world } = this.$doc.execution;
    world.serial += 1;
    this.$store.charts = [...charts(this.$store), { ...chart.$record, id: world.serial }];
  }
  updateChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(this, "updateChart", [chart]);
    const { $record } = chart;
    if (!charts(this.$store).some(({ id }) => id === $record.id))
      throw new Exception("The chart is not in this sheet.");
    this.$store.charts = charts(this.$store).map((one) => (one.id === $record.id ? $record : one));
  }
  removeChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(this, "removeChart", [chart]);
    this.$store.charts = charts(this.$store).filter(({ id }) => id !== chart.$record.id);
  }
  protect(): Emulated {
    const whole = (this.$store.protections as ProtectionRecord[]).find(({ area }) => area === null);
    return whole === undefined
      ? guards.protect(this.$range(this.$whole), true)
      : this.$doc.protection(whole.id);
  }
  getProtections(type: EnumValue): Emulated[] {
    const all = this.$store.protections as ProtectionRecord[];
    const wanted = all.filter(({ area }) => (area === null) === (type.$name === "SHEET"));
    return wanted.map(({ id }) => this.$doc.protection(id));
  }
}

function charts(store: Store): readonly ChartRecord[] {
  return store.charts as readonly ChartRecord[];
}

function chartOf(doc: Doc, record: ChartRecord): EmbeddedChart {
  return new EmbeddedChart(doc, record, (changed) => new EmbeddedChartBuilder(doc, changed));
}

function areaOf(sheet: Sheet, text: string): Area {
  const { sheet: name, rest } = splitSheet(text);
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const area = name === null || name === sheet.getName() ? readA1(rest, size) : null;
  if (area !== null) return area;
  const named = namedRange(sheet.$doc, text);
  if (named === null || named.$sheetId !== sheet.$id) throw new Exception("Range not found");
  return named.$area;
}
