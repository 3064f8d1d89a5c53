import type { Area, CellOut, TabRef, Workbook } from "../app/platform";
import type { Cell } from "../facts/table";
import type { Layout } from "../report/sheet";
import { plainFormula } from "../text/formula-locale";
import { fromSheet, toSheet } from "./cells";
import { setEntryRule, setRowWarning } from "./entry-rules";
import { isProtected } from "./guarded";
import { applyLayout, trim } from "./layout";
import type { Fallbacks } from "./makeshifts";
import { asPlainText, escaped } from "./plain-text";
import type { Zone } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EntryRule = NonNullable<Parameters<Workbook["entryRule"]>[2]>;

/** The most cells read or written in one service call; larger tabs are split into chunks of whole rows. */
const CELLS_PER_CALL = 400000;

/** The spreadsheet the add-on runs in. */
export class SheetsWorkbook implements Workbook {
  private sheets: Map<number, { readonly sheet: Sheet; readonly title: string }> | null = null;
  private knownLocale: string | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly zone: Zone,
    private readonly fallbacks: Fallbacks,
  ) {}

  get url(): string {
    return this.spreadsheet.getUrl();
  }
  get name(): string {
    return this.spreadsheet.getName();
  }
  get locale(): string {
    this.knownLocale ??= this.spreadsheet.getSpreadsheetLocale();
    return this.knownLocale;
  }

  tabs(): readonly TabRef[] {
    return [...this.all()].map(([id, { title }]) => ({ id, title }));
  }

  read(tab: number, top = Number.POSITIVE_INFINITY): Cell[][] {
    const cells: Cell[][] = [];
    for (const range of pieces(this.sheet(tab), top))
      for (const line of range.getValues())
        cells.push(line.map((value: unknown) => fromSheet(value, this.zone)));
    return cells;
  }

  formulas(tab: number): string[][] {
    return pieces(this.sheet(tab)).flatMap((range) => this.plain(range.getFormulas()));
  }

  shown({ tab, row, column, rows, columns }: Area): string[][] {
    return this.sheet(tab).getRange(row, column, rows, columns).getDisplayValues();
  }

  readAt({ tab, row, column, rows, columns }: Area): { values: Cell[][]; formulas: string[][] } {
    const range = this.sheet(tab).getRange(row, column, rows, columns);
    const values = range.getValues();
    return {
      values: values.map((line) => line.map((value: unknown) => fromSheet(value, this.zone))),
      formulas: this.plain(range.getFormulas()),
    };
  }

  selected(): Area | null {
    const range = this.spreadsheet.getActiveRange();
    if (range === null) return null;
    return {
      tab: range.getSheet().getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
  }

  write(tab: number, rows: readonly (readonly CellOut[])[]): void {
    const sheet = this.sheet(tab);
    const height = Math.max(rows.length, sheet.getLastRow());
    const width = Math.max(0, sheet.getLastColumn(), ...rows.map((row) => row.length));
    if (height === 0 || width === 0) return;
    this.put(sheet, 1, 1, padded(rows, height, width));
  }

  writeAt(tab: number, row: number, column: number, rows: readonly (readonly CellOut[])[]): void {
    if (rows.length > 0) this.put(this.sheet(tab), row, column, rows);
  }

  append(tab: number, rows: readonly (readonly CellOut[])[]): void {
    if (rows.length === 0) return;
    const sheet = this.sheet(tab);
    this.put(sheet, sheet.getLastRow() + 1, 1, rows);
  }

  fillDown(tab: number, column: number, fromRow: number, firstRow: number, lastRow: number): void {
    if (lastRow < firstRow) return;
    const sheet = this.sheet(tab);
    sheet.getRange(fromRow, column).copyTo(sheet.getRange(firstRow, column, lastRow - firstRow + 1, 1));
  }

  insert(title: string, hidden: boolean, columns?: number): TabRef {
    const active = this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(title, this.all().size);
    // Inserting a sheet makes it the active one; the person should stay where they were.
    if (active !== null) this.spreadsheet.setActiveSheet(active);
    if (hidden) sheet.hideSheet();
    if (columns !== undefined) trim(sheet, Math.max(1, columns));
    const id = sheet.getSheetId();
    this.all().set(id, { sheet, title });
    return { id, title };
  }

  remove(tab: number): void {
    this.spreadsheet.deleteSheet(this.sheet(tab));
    this.all().delete(tab);
  }

  show(tab: number): void {
    this.spreadsheet.setActiveSheet(this.sheet(tab));
  }

  layout(tab: number, layout: Layout, onlyOnce = false): boolean {
    const sheet = this.sheet(tab);
    grow(sheet, 1, Math.max(1, ...Object.keys(layout.columnFormats ?? {}).map(Number)));
    const isWhole = applyLayout(sheet, layout, onlyOnce);
    if (!isWhole) this.fallbacks.note({ kind: "looks", tab: this.all().get(tab)?.title ?? "" });
    return isWhole;
  }

  nameCell(name: string, tab: number, row: number, column: number): void {
    this.spreadsheet.setNamedRange(name, this.sheet(tab).getRange(row, column));
  }

  namedTab(name: string): number | null {
    const range = this.spreadsheet.getRangeByName(name);
    return range === null ? null : range.getSheet().getSheetId();
  }

  entryRule(
    tab: number,
    { row, column }: { row: number; column: number },
    check: EntryRule | null,
  ): ReturnType<Workbook["entryRule"]> {
    const sheet = this.sheet(tab);
    return setEntryRule(sheet.getRange(row, column, Math.max(1, sheet.getMaxRows() - row + 1), 1), check);
  }

  warnRow(tab: number, row: number, help: string | null): boolean {
    return setRowWarning(this.sheet(tab), row, help);
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  toast(message: string): void {
    this.spreadsheet.toast(message);
  }

  hidden(tab: number): boolean {
    return this.sheet(tab).isSheetHidden();
  }

  isProtected(tab: number): boolean {
    return isProtected(this.sheet(tab));
  }

  cells(): number {
    let sum = 0;
    for (const { sheet } of this.all().values()) sum += sheet.getMaxRows() * sheet.getMaxColumns();
    return sum;
  }

  growth(tab: number, rows: number, columns: number): number {
    const sheet = this.sheet(tab);
    const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    return Math.max(rows, maxRows) * Math.max(columns, maxColumns) - maxRows * maxColumns;
  }

  /** The tabs by id, read once; insertions and removals by this class keep the cache current. */
  private all(): NonNullable<SheetsWorkbook["sheets"]> {
    this.sheets ??= new Map(
      this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), { sheet, title: sheet.getName() }]),
    );
    return this.sheets;
  }

  private plain(formulas: string[][]): string[][] {
    return formulas.map((line) =>
      line.map((formula) => (formula === "" ? "" : plainFormula(formula, this.locale))),
    );
  }

  private sheet(tab: number): Sheet {
    const found = this.all().get(tab);
    if (found === undefined) throw new Error(`Tab ${tab} is gone.`);
    return found.sheet;
  }

  private put(sheet: Sheet, row: number, column: number, rows: readonly (readonly CellOut[])[]): void {
    const width = rows[0].length;
    grow(sheet, row + rows.length - 1, column + width - 1);
    const step = rowsPerCall(width);
    for (let at = 0; at < rows.length; at += step) {
      const part = rows.slice(at, at + step);
      const cells = asPlainText(sheet, row + at, column, part) ? part : part.map((line) => line.map(escaped));
      const values = cells.map((line) => line.map((cell) => toSheet(cell, this.zone, () => this.locale)));
      sheet.getRange(row + at, column, part.length, width).setValues(values);
    }
  }
}

/** The content of a tab in chunks: ranges of whole rows, each small enough for one call. */
function pieces(sheet: Sheet, top = Number.POSITIVE_INFINITY): Range[] {
  const rows = Math.min(top, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  const step = rowsPerCall(columns);
  return Array.from({ length: Math.ceil(rows / step) }, (_, piece) =>
    sheet.getRange(1 + piece * step, 1, Math.min(step, rows - piece * step), columns),
  );
}

function rowsPerCall(columns: number): number {
  return Math.max(1, Math.floor(CELLS_PER_CALL / columns));
}

function padded(rows: readonly (readonly CellOut[])[], height: number, width: number): CellOut[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? ""),
  );
}

/** Adds the rows and columns that a write needs: writing outside of a sheet fails. */
function grow(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
