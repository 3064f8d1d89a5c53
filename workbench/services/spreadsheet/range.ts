import { type Area, overlap } from "../../sheet/area";
import { KeptText } from "../../sheet/input";
import { dataRegion, nextDataCell } from "../../sheet/region";
import { relocate } from "../../sheet/relocate";
import { type SortKey, sortRows } from "../../sheet/sort";
import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import { integers, mismatch } from "../signature";
import { a1, type Whole } from "./a1";
import { Banding } from "./banding";
import { type BandingRecord, newBanding } from "./banding-record";
import { checkBounds, checkShape } from "./bounds";
import * as cells from "./cells";
import * as boxes from "./checkboxes";
import { Color } from "./color";
import { DataValidation } from "./data-validation";
import { addMetadata, type DeveloperMetadata, metadataAt } from "./developer-metadata";
import { DeveloperMetadataFinder } from "./developer-metadata-finder";
import type { Doc } from "./doc";
import { BandingTheme, CopyPasteType, WrapStrategy } from "./enums";
import { createFilter } from "./filter";
import * as guards from "./guards";
import * as looks from "./looks";
import * as merging from "./merging";
import { lineAt, lineLocation } from "./metadata-record";
import { mayEdit, refuseProtected } from "./permission";
import { fromR1C1, toR1C1 } from "./r1c1";
import { RichTextValue } from "./rich-text-value";
import { mapCells, storeOf } from "./store";
import { refuseTyped } from "./typed-columns";

type Matrix = unknown[][];
interface Google {
  readonly FontWeight: GoogleAppsScript.Spreadsheet.FontWeight;
  readonly FontStyle: GoogleAppsScript.Spreadsheet.FontStyle;
  readonly FontLine: GoogleAppsScript.Spreadsheet.FontLine;
}

/** A rectangle of cells. What is read and set passes through `cells`, which knows the store. */
export class Range extends Emulated implements Emulates<GoogleAppsScript.Spreadsheet.Range, keyof Range> {
  constructor(
    readonly $doc: Doc,
    readonly $sheetId: number,
    readonly $area: Area,
    readonly $whole: Whole = null,
  ) {
    super("SpreadsheetApp", "Range");
    const { maxRows, maxColumns } = storeOf({ $doc, $sheetId });
    checkBounds($area, { rows: maxRows, columns: maxColumns });
  }

  $at(area: Area): Range {
    return new Range(this.$doc, this.$sheetId, area);
  }
  $matrix(method: string, data: unknown): Matrix {
    if (!Array.isArray(data) || !data.every(Array.isArray)) throw mismatch(this, method, [data]);
    checkShape(data, this.$area);
    return data;
  }
  $filled(value: unknown): Matrix {
    const { rows, columns } = this.$area;
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  $first(matrix: readonly (readonly unknown[])[]): unknown {
    return matrix[0][0];
  }
  $corner(): Range {
    return this.$at({ ...this.$area, rows: 1, columns: 1 });
  }
  $style(style: looks.LookChange): this {
    looks.setLook(this, style);
    return this;
  }
  $styles<K extends keyof looks.Look>(method: string, key: K, data: unknown): this {
    looks.setLooks(this, key, this.$matrix(method, data) as looks.Look[K][][]);
    return this;
  }

  // Where it is.
  getRow(): number {
    return this.$area.row;
  }
  getRowIndex(): number {
    return this.$area.row;
  }
  getColumn(): number {
    return this.$area.column;
  }
  getNumRows(): number {
    return this.$area.rows;
  }
  getNumColumns(): number {
    return this.$area.columns;
  }
  getHeight(): number {
    return this.$area.rows;
  }
  getWidth(): number {
    return this.$area.columns;
  }
  getLastRow(): number {
    return this.$area.row + this.$area.rows - 1;
  }
  getLastColumn(): number {
    return this.$area.column + this.$area.columns - 1;
  }
  getA1Notation(): string {
    return a1(this.$area, this.$whole);
  }
  getSheet(): Emulated {
    return this.$doc.sheet(this.$sheetId);
  }
  getGridId(): number {
    return this.$sheetId;
  }
  getCell(row: number, column: number): Range {
    const [down, right] = integers(this, "getCell", [row, column]);
    if (down < 1 || right < 1 || down > this.$area.rows || right > this.$area.columns) {
      throw new Exception("Cell reference out of range");
    }
    return this.$at({
      row: this.$area.row + down - 1,
      column: this.$area.column + right - 1,
      rows: 1,
      columns: 1,
    });
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.$area.rows,
    numColumns = this.$area.columns,
  ): Range {
    const [down, right, rows, columns] = integers(this, "offset", [
      rowOffset,
      columnOffset,
      numRows,
      numColumns,
    ]);
    return this.$at({ row: this.$area.row + down, column: this.$area.column + right, rows, columns });
  }
  activate(): this {
    const { row, column, rows, columns } = this.$area;
    const { world } = this.$doc.execution;
    world.activeSheet = this.$sheetId;
    world.selection = [row, column, rows, columns];
    return this;
  }

  // Values and formulas.
  /** For a script; here in the workbench `readValues` gives the same as arrays. */
  getValues(): Matrix {
    return cells.valueRows(this) as unknown as Matrix;
  }
  getValue(): unknown {
    return this.$first(cells.readValues(this.$corner()));
  }
  setValues(values: unknown): this {
    cells.writeValues(this, this.$matrix("setValues", values));
    return this;
  }
  setValue(value: unknown): this {
    if (Array.isArray(value)) throw mismatch(this, "setValue", [value]);
    cells.writeValues(this, this.$filled(value));
    return this;
  }
  getDisplayValues(): string[][] {
    return cells.readDisplay(this);
  }
  getDisplayValue(): string {
    return String(this.$first(cells.readDisplay(this.$corner())));
  }
  getFormulas(): string[][] {
    return cells.readFormulas(this);
  }
  getFormula(): string {
    return String(this.$first(cells.readFormulas(this.$corner())));
  }
  setFormulas(formulas: unknown): this {
    cells.writeFormulas(this, this.$matrix("setFormulas", formulas));
    return this;
  }
  /** One formula for all cells; its relative references move along, as if it were filled. */
  setFormula(formula: string): this {
    if (typeof formula !== "string") throw mismatch(this, "setFormula", [formula]);
    cells.fillFormula(this, formula);
    return this;
  }
  getFormulasR1C1(): (string | null)[][] {
    const { row, column } = this.$area;
    return cells
      .readFormulas(this)
      .map((line, down) =>
        line.map((formula, right) => (formula === "" ? "" : toR1C1(formula, row + down, column + right))),
      );
  }
  getFormulaR1C1(): string | null {
    return this.$corner().getFormulasR1C1()[0][0];
  }
  setFormulasR1C1(formulas: unknown): this {
    const { row, column } = this.$area;
    const texts = this.$matrix("setFormulasR1C1", formulas);
    return this.setFormulas(
      texts.map((line, down) =>
        line.map((text, right) => fromR1C1(String(text), row + down, column + right)),
      ),
    );
  }
  setFormulaR1C1(formula: string): this {
    if (typeof formula !== "string") throw mismatch(this, "setFormulaR1C1", [formula]);
    return this.setFormulasR1C1(this.$filled(formula));
  }
  getRichTextValue(): RichTextValue | null {
    return this.$corner().getRichTextValues()[0][0];
  }
  getRichTextValues(): (RichTextValue | null)[][] {
    const store = storeOf(this);
    const texts = cells.readDisplay(this);
    return mapCells(this.$area, (row, column) => {
      const text = texts[row - this.$area.row][column - this.$area.column];
      return new RichTextValue(text, store.style(row, column).link ?? null);
    });
  }
  setRichTextValue(value: unknown): this {
    return this.setRichTextValues(this.$filled(value));
  }
  setRichTextValues(values: unknown): this {
    const rich = this.$matrix("setRichTextValues", values);
    if (!rich.flat().every((value) => value instanceof RichTextValue))
      throw mismatch(this, "setRichTextValues", [values]);
    const { row, column } = this.$area;
    const at = (r: number, c: number): RichTextValue => rich[r - row][c - column] as RichTextValue;
    cells.writeValues(
      this,
      mapCells(this.$area, (r, c) => new KeptText(at(r, c).$text)),
    );
    mapCells(this.$area, (r, c) =>
      storeOf(this).setStyle(
        { row: r, column: c, rows: 1, columns: 1 },
        { link: at(r, c).$link ?? undefined },
      ),
    );
    return this;
  }
  isBlank(): boolean {
    return (
      cells.readValues(this).every((row) => row.every((value) => value === "")) &&
      cells
        .readFormulas(this)
        .flat()
        .every((formula) => formula === "")
    );
  }
  getNotes(): string[][] {
    return cells.readNotes(this);
  }
  getNote(): string {
    return String(this.$first(cells.readNotes(this.$corner())));
  }
  setNotes(notes: unknown): this {
    cells.writeNotes(this, this.$matrix("setNotes", notes));
    return this;
  }
  setNote(note: string | null): this {
    cells.writeNotes(this, this.$filled(note));
    return this;
  }

  // Clearing, copying, merging.
  clear(options: cells.ClearOptions = {}): this {
    cells.clear(this, options);
    return this;
  }
  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }
  clearNote(): this {
    return this.clear({ commentsOnly: true });
  }
  /** `(destination)`, `(destination, options)`, `(destination, type, transposed)`; only the last is checked strictly. */
  copyTo(...args: unknown[]): void {
    const [destination, how, transposed = false] = args;
    const isType = how instanceof EnumValue && how.$type === "CopyPasteType";
    if (!(destination instanceof Range) || (args.length > 2 && !(isType && typeof args[2] === "boolean")))
      throw mismatch(this, "copyTo", args);
    const options = how as { formatOnly?: boolean; contentsOnly?: boolean } | undefined;
    const type = how instanceof EnumValue ? how : CopyPasteType.$values.PASTE_NORMAL;
    const formatOnly = options?.formatOnly === true || type.$name === "PASTE_FORMAT";
    const valuesOnly = options?.contentsOnly === true || type.$name === "PASTE_VALUES";
    const what = {
      formats: !valuesOnly && type.$name !== "PASTE_FORMULA",
      contents: !formatOnly,
      formulas: !valuesOnly,
    };
    cells.copy(this, destination, { ...what, transposed: transposed === true });
  }
  /** Cuts and pastes: what refers to the cells follows them. */
  moveTo(target: unknown): void {
    if (!(target instanceof Range)) throw mismatch(this, "moveTo", [target]);
    refuseProtected(this);
    const { row, column } = target.$area;
    target.getSheet();
    const place = target.$at({ ...this.$area, row, column });
    refuseProtected(place);
    relocate(storeOf(this), this.$area, storeOf(target), row, column);
  }
  /** `1`, `{column, ascending}` or a list of these; columns count from the sheet's first (platform.md §6.6). */
  sort(spec: unknown): this {
    refuseProtected(this);
    sortRows(storeOf(this), this.$area, sortKeys(this, spec));
    return this;
  }
  removeDuplicates(columns?: unknown): Range {
    refuseProtected(this);
    return this.$at({ ...this.$area, rows: cells.removeDuplicates(this, columns as number[] | undefined) });
  }
  trimWhitespace(): this {
    const trimmed = (value: unknown): unknown =>
      typeof value === "string" ? new KeptText(value.trim().replace(/\s+/g, " ")) : value;
    const formulas = cells.readFormulas(this);
    const values = cells.readValues(this);
    cells.writeValues(
      this,
      values.map((line, row) => line.map((value, at) => (formulas[row][at] || trimmed(value)) as unknown)),
    );
    return this;
  }
  insertCells(dimension: unknown): this {
    shiftCells(this, dimensionOf(this, "insertCells", dimension), 1);
    return this;
  }
  deleteCells(dimension: unknown): void {
    shiftCells(this, dimensionOf(this, "deleteCells", dimension), -1);
  }
  getDataRegion(dimension?: unknown): Range {
    const along = dimension === undefined ? "both" : dimensionOf(this, "getDataRegion", dimension);
    return this.$at(dataRegion(storeOf(this), this.$area, along));
  }
  getNextDataCell(direction: unknown): Range {
    if (!(direction instanceof EnumValue)) throw mismatch(this, "getNextDataCell", [direction]);
    const step = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[direction.$name] ?? [0, 0];
    const [row, column] = nextDataCell(
      storeOf(this),
      this.$area.row,
      this.$area.column,
      step as [number, number],
    );
    return this.$at({ row, column, rows: 1, columns: 1 });
  }
  merge(): this {
    merging.merge(this, "all");
    return this;
  }
  mergeAcross(): this {
    merging.merge(this, "across");
    return this;
  }
  mergeVertically(): this {
    merging.merge(this, "vertically");
    return this;
  }
  breakApart(): this {
    merging.breakApart(this);
    return this;
  }
  isPartOfMerge(): boolean {
    return merging.mergesIn(this).length > 0;
  }
  getMergedRanges(): Range[] {
    return merging.mergesIn(this).map((area) => this.$at(area));
  }

  // Number formats and looks.
  getNumberFormats(): string[][] {
    return looks.readLooks(this, "numberFormat") as string[][];
  }
  getNumberFormat(): string {
    return String(this.$first(looks.readLooks(this.$corner(), "numberFormat")));
  }
  setNumberFormats(formats: unknown): this {
    refuseTyped(this);
    return this.$styles("setNumberFormats", "numberFormat", formats);
  }
  setNumberFormat(format: string): this {
    if (typeof format !== "string") throw mismatch(this, "setNumberFormat", [format]);
    refuseTyped(this);
    return this.$style({ numberFormat: format });
  }
  getBackgrounds(): string[][] {
    return looks.readLooks(this, "background") as string[][];
  }
  getBackground(): string {
    return String(this.$first(looks.readLooks(this.$corner(), "background")));
  }
  setBackgrounds(colors: unknown): this {
    return this.$styles("setBackgrounds", "background", colors);
  }
  setBackground(color: string | null): this {
    return this.$style({ background: color });
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    const digits = integers(this, "setBackgroundRGB", [red, green, blue]).map((part) =>
      part.toString(16).padStart(2, "0"),
    );
    return this.$style({ background: `#${digits.join("")}` });
  }
  getBackgroundObjects(): Color[][] {
    return asColors(looks.readLooks(this, "givenBackground"));
  }
  getBackgroundObject(): Color {
    return this.$corner().getBackgroundObjects()[0][0];
  }
  setBackgroundObjects(colors: unknown): this {
    const given = givenColors(this, "setBackgroundObjects", colors);
    return this.$styles("setBackgroundObjects", "givenBackground", given);
  }
  setBackgroundObject(color: unknown): this {
    return this.$style({ givenBackground: givenColor(this, "setBackgroundObject", color) });
  }
  getFontColorObjects(): Color[][] {
    return asColors(looks.readLooks(this, "givenFontColor"));
  }
  getFontColorObject(): Color {
    return this.$corner().getFontColorObjects()[0][0];
  }
  setFontColorObjects(colors: unknown): this {
    const given = givenColors(this, "setFontColorObjects", colors);
    return this.$styles("setFontColorObjects", "givenFontColor", given);
  }
  setFontColorObject(color: unknown): this {
    return this.$style({ givenFontColor: givenColor(this, "setFontColorObject", color) });
  }
  getFontColors(): string[][] {
    return looks.readLooks(this, "fontColor") as string[][];
  }
  getFontColor(): string {
    return String(this.$first(looks.readLooks(this.$corner(), "fontColor")));
  }
  setFontColors(colors: unknown): this {
    return this.$styles("setFontColors", "fontColor", colors);
  }
  setFontColor(color: string | null): this {
    return this.$style({ fontColor: color });
  }
  getFontWeights(): string[][] {
    return looks.readLooks(this, "fontWeight") as string[][];
  }
  getFontWeight(): Google["FontWeight"] {
    return this.$first(looks.readLooks(this.$corner(), "fontWeight")) as Google["FontWeight"];
  }
  setFontWeights(weights: unknown): this {
    return this.$styles("setFontWeights", "fontWeight", weights);
  }
  setFontWeight(weight: unknown): this {
    return this.$style({ fontWeight: weight as string | null });
  }
  getFontStyles(): string[][] {
    return looks.readLooks(this, "fontStyle") as string[][];
  }
  getFontStyle(): Google["FontStyle"] {
    return this.$first(looks.readLooks(this.$corner(), "fontStyle")) as Google["FontStyle"];
  }
  setFontStyles(styles: unknown): this {
    return this.$styles("setFontStyles", "fontStyle", styles);
  }
  setFontStyle(style: unknown): this {
    return this.$style({ fontStyle: style as string | null });
  }
  getFontLines(): string[][] {
    return looks.readLooks(this, "fontLine") as string[][];
  }
  getFontLine(): Google["FontLine"] {
    return this.$first(looks.readLooks(this.$corner(), "fontLine")) as Google["FontLine"];
  }
  setFontLines(lines: unknown): this {
    return this.$styles("setFontLines", "fontLine", lines);
  }
  setFontLine(line: unknown): this {
    return this.$style({ fontLine: line as string | null });
  }
  getFontSizes(): number[][] {
    return looks.readLooks(this, "fontSize") as number[][];
  }
  getFontSize(): number {
    return Number(this.$first(looks.readLooks(this.$corner(), "fontSize")));
  }
  setFontSizes(sizes: unknown): this {
    return this.$styles("setFontSizes", "fontSize", sizes);
  }
  setFontSize(size: number): this {
    if (typeof size !== "number") throw mismatch(this, "setFontSize", [size]);
    return this.$style({ fontSize: size });
  }
  getFontFamilies(): string[][] {
    return looks.readLooks(this, "fontFamily") as string[][];
  }
  getFontFamily(): string {
    return String(this.$first(looks.readLooks(this.$corner(), "fontFamily")));
  }
  setFontFamilies(families: unknown): this {
    return this.$styles("setFontFamilies", "fontFamily", families);
  }
  setFontFamily(family: string | null): this {
    return this.$style({ fontFamily: family });
  }
  getHorizontalAlignments(): string[][] {
    return looks.readLooks(this, "horizontalAlignment") as string[][];
  }
  getHorizontalAlignment(): string {
    return String(this.$first(looks.readLooks(this.$corner(), "horizontalAlignment")));
  }
  setHorizontalAlignments(alignments: unknown): this {
    return this.$styles("setHorizontalAlignments", "horizontalAlignment", alignments);
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.$style({ horizontalAlignment: alignment });
  }
  getVerticalAlignments(): string[][] {
    return looks.readLooks(this, "verticalAlignment") as string[][];
  }
  getVerticalAlignment(): string {
    return String(this.$first(looks.readLooks(this.$corner(), "verticalAlignment")));
  }
  setVerticalAlignments(alignments: unknown): this {
    return this.$styles("setVerticalAlignments", "verticalAlignment", alignments);
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.$style({ verticalAlignment: alignment });
  }
  getWrap(): boolean {
    return this.$first(looks.readLooks(this.$corner(), "wraps")) === true;
  }
  getWraps(): boolean[][] {
    return looks.readLooks(this, "wraps");
  }
  setWrap(wrap: boolean): this {
    return this.$style({ wrap: wrap ? "WRAP" : "OVERFLOW" });
  }
  getWrapStrategy(): EnumValue {
    return WrapStrategy.$values[this.$first(looks.readLooks(this.$corner(), "wrap")) as "WRAP"];
  }
  getWrapStrategies(): EnumValue[][] {
    return looks
      .readLooks(this, "wrap")
      .map((row) => row.map((wrap) => WrapStrategy.$values[wrap as "WRAP"]));
  }
  setWrapStrategy(strategy: unknown): this {
    if (!(strategy instanceof EnumValue)) throw mismatch(this, "setWrapStrategy", [strategy]);
    return this.$style({ wrap: strategy.$name as "WRAP" });
  }
  setWraps(wraps: unknown): this {
    const names = this.$matrix("setWraps", wraps).map((row) =>
      row.map((wrap) => (wrap ? "WRAP" : "OVERFLOW")),
    );
    return this.$styles("setWraps", "wrap", names);
  }
  setWrapStrategies(strategies: unknown): this {
    const rows = this.$matrix("setWrapStrategies", strategies) as EnumValue[][];
    return this.$styles(
      "setWrapStrategies",
      "wrap",
      rows.map((row) => row.map(({ $name }) => $name)),
    );
  }
  setBorder(...args: unknown[]): this {
    if (args.length !== 6 && args.length !== 8) throw mismatch(this, "setBorder", args);
    const [top, left, bottom, right, vertical, horizontal, color, style] = args;
    const line = style instanceof EnumValue ? style.$name : "SOLID";
    looks.setBorders(
      this,
      [top, left, bottom, right, vertical, horizontal],
      String(color ?? "#000000"),
      line,
    );
    return this;
  }

  // Rules about what may be in the cells, and who may change them.
  getDataValidation(): DataValidation | null {
    return guards.validations(this.$corner())[0][0];
  }
  getDataValidations(): (DataValidation | null)[][] {
    return guards.validations(this);
  }
  setDataValidation(rule: unknown): this {
    if (rule !== null && rule !== undefined && !(rule instanceof DataValidation))
      throw mismatch(this, "setDataValidation", [rule]);
    refuseTyped(this);
    guards.setValidation(this, rule ?? null);
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  setDataValidations(rules: unknown): this {
    const matrix = this.$matrix("setDataValidations", rules);
    const { row, column } = this.$area;
    matrix.forEach((line, down) => {
      line.forEach((rule, right) => {
        this.$at({ row: row + down, column: column + right, rows: 1, columns: 1 }).setDataValidation(rule);
      });
    });
    return this;
  }
  removeCheckboxes(): this {
    boxes.removeCheckboxes(this);
    return this;
  }
  check(): this {
    boxes.setChecked(this, "checked");
    return this;
  }
  uncheck(): this {
    boxes.setChecked(this, "unchecked");
    return this;
  }
  isChecked(): boolean | null {
    return boxes.allChecked(this);
  }
  /** `()`, `(checked)` with the empty text for unchecked, `(checked, unchecked)`. */
  insertCheckboxes(...args: unknown[]): this {
    if (args.length > 2) throw mismatch(this, "insertCheckboxes", args);
    refuseTyped(this);
    boxes.insertCheckboxes(this, args);
    return this;
  }
  protect(): Emulated {
    return guards.protect(this, false);
  }
  canEdit(): boolean {
    return mayEdit(this);
  }

  // What hangs on the cells.
  createFilter(): Emulated {
    return createFilter(this.$doc, this.$sheetId, this.$area);
  }
  getFilter(): Emulated | null {
    return storeOf(this).filter === null ? null : this.$doc.filter(this.$sheetId);
  }
  applyRowBanding(...args: unknown[]): Banding {
    return addBanding(this, "row", "applyRowBanding", args);
  }
  applyColumnBanding(...args: unknown[]): Banding {
    return addBanding(this, "column", "applyColumnBanding", args);
  }
  getBandings(): Banding[] {
    const records = storeOf(this).bandings as BandingRecord[];
    return records
      .filter(({ area }) => overlap(area, this.$area))
      .map(({ id }) => new Banding(this.$doc, id));
  }
  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this, this.$doc, lineLocation(this), args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const location = lineAt(this);
    return location === null ? [] : metadataAt(this.$doc, location);
  }
  /** The finder makes ranges of its own, so the spreadsheet makes it. */
  createTextFinder(findText: string): Emulated {
    return this.$doc.textFinder(this.$sheetId, this.$area, findText);
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.$doc, { sheetId: this.$sheetId, area: this.$area });
  }
}

const asColors = (given: readonly (readonly string[])[]): Color[][] =>
  given.map((row) => row.map((color) => new Color(color)));

/** Null takes a colour away (Google's reference). */
function givenColor(range: Range, method: string, color: unknown): string | null {
  if (color !== null && !(color instanceof Color)) throw mismatch(range, method, [color]);
  return color === null ? null : color.$given;
}

function givenColors(range: Range, method: string, colors: unknown): (string | null)[][] {
  return range.$matrix(method, colors).map((row) => row.map((color) => givenColor(range, method, color)));
}

function sortKeys(range: Range, spec: unknown): SortKey[] {
  const one = (part: unknown): SortKey => {
    const { column, ascending = true } = (
      typeof part === "object" && part !== null ? part : { column: part }
    ) as {
      column?: unknown;
      ascending?: boolean;
    };
    if (typeof column !== "number") throw mismatch(range, "sort", [spec]);
    const { $area } = range;
    if (column < $area.column || column >= $area.column + $area.columns)
      throw new Exception("The column index is outside the range.");
    return { column, ascending };
  };
  return (Array.isArray(spec) ? spec : [spec]).map(one);
}

function dimensionOf(range: Range, method: string, dimension: unknown): "rows" | "columns" {
  if (!(dimension instanceof EnumValue)) throw mismatch(range, method, [dimension]);
  return dimension.$name === "ROWS" ? "rows" : "columns";
}

/** Cells below (or right of) the range make room for it, or close up over it. */
function shiftCells(range: Range, along: "rows" | "columns", by: 1 | -1): void {
  refuseProtected(range);
  const { row, column, rows, columns } = range.$area;
  const store = storeOf(range);
  const rest =
    along === "rows"
      ? { row: by > 0 ? row : row + rows, column, rows: 0, columns }
      : { row, column: by > 0 ? column : column + columns, rows, columns: 0 };
  const size =
    along === "rows"
      ? { ...rest, rows: store.maxRows - rest.row + 1 - (by > 0 ? rows : 0) }
      : { ...rest, columns: store.maxColumns - rest.column + 1 - (by > 0 ? columns : 0) };
  const [down, right] = along === "rows" ? [rows * by, 0] : [0, columns * by];
  if (by < 0) cells.clear(range, {});
  if (size.rows > 0 && size.columns > 0) relocate(store, size, store, size.row + down, size.column + right);
}

/** Reads `()`, `(theme)` and `(theme, showHeader, showFooter)`. */
function addBanding(
  range: Range,
  axis: BandingRecord["axis"],
  method: string,
  args: readonly unknown[],
): Banding {
  const [theme = BandingTheme.$values.LIGHT_GREY, header = true, footer = false] = args;
  const isTheme = theme instanceof EnumValue && theme.$type === "BandingTheme";
  if (!isTheme || typeof header !== "boolean" || typeof footer !== "boolean" || args.length === 2)
    throw mismatch(range, method, args);
  const store = storeOf(range);
  // Unverified [banding-twice]: the words.
  if ((store.bandings as BandingRecord[]).some(({ area }) => overlap(area, range.$area)))
    throw new Exception(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  const { world } = range.$doc.execution;
  world.serial += 1;
  const record = newBanding(world.serial, range.$area, axis, theme.$name, header, footer);
  store.bandings = [...store.bandings, record];
  return new Banding(range.$doc, world.serial);
}
