import { type Area, contains } from "./area";
import type { ConditionalRule } from "./conditional-rule";
import { instantToSerial, isDateFormat } from "./dates";
import { display } from "./format";
import { Formula, Spilled } from "./formula";
import { type Input, KeptText } from "./input";
import { marksOf } from "./locale-marks";
import { Rows } from "./rows";
import type { CellStyle } from "./style";
import { beginsFormula, isWords, readTyped } from "./typed";
import type { CellError, Scalar } from "./value";
import type { Workbook } from "./workbook";

export type Stored = number | string | boolean | CellError | Formula | Spilled | undefined;

export const CELL_LIMIT = 50000;
const LITERAL_AT_ONCE = /[0-9０-９]|^[=+\-'#]|^\s*(true|false)\s*$/i;

/** A sheet: a grid of values, formulas and styles. Rows and columns count from 1. */
export class Sheet {
  maxRows: number;
  maxColumns: number;
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenGridlines = false;
  tabColor: string | null = null;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly notes = new Map<string, string>();
  conditionalRules: ConditionalRule[] = [];
  merges: Area[] = [];
  /** Records of the services, stored here with their sheet. */
  charts: unknown[] = [];
  protections: unknown[] = [];
  validations: { readonly area: Area; readonly rule: unknown }[] = [];
  metadata: unknown[] = [];
  filter: unknown = null;
  bandings: unknown[] = [];
  cells = new Rows<Stored>();
  /** Ids of the cells' styles. */
  styleIds = new Rows<number>();

  constructor(
    readonly book: Workbook<Sheet>,
    readonly id: number,
    public name: string,
    rows: number,
    columns: number,
  ) {
    this.maxRows = rows;
    this.maxColumns = columns;
  }

  stored(row: number, column: number): Stored {
    return this.cells.at(row, column);
  }

  value(row: number, column: number): Scalar {
    return this.shownBy(this.stored(row, column));
  }

  private shownBy(stored: Stored): Scalar {
    if (stored === undefined) return null;
    if (typeof stored !== "object") return stored;
    if (stored instanceof Formula) return this.book.valueOf(stored);
    return stored instanceof Spilled ? stored.value : stored;
  }

  values(area: Area): Scalar[][] {
    const rows: Scalar[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const own = this.cells.peek(row);
      const line = new Array<Scalar>(area.columns);
      for (let index = 0; index < area.columns; index += 1)
        line[index] = this.shownBy(own?.[area.column - 1 + index]);
      rows.push(line);
    }
    return rows;
  }

  /** The number format that shows the cell: its own, else the one its formula's result brings. */
  format(row: number, column: number): string {
    const own = this.style(row, column).format;
    if (own !== undefined) return own;
    const stored = this.stored(row, column);
    return stored instanceof Formula || stored instanceof Spilled ? stored.format : "";
  }

  display(row: number, column: number): string {
    return display(this.value(row, column), this.format(row, column), this.book.locale);
  }

  /** Whether the cell shows a spilled value of another cell's formula. */
  isSpilled(row: number, column: number): boolean {
    return this.stored(row, column) instanceof Spilled;
  }

  isDate(row: number, column: number): boolean {
    return typeof this.value(row, column) === "number" && isDateFormat(this.format(row, column));
  }

  formula(row: number, column: number): string {
    const stored = this.stored(row, column);
    return stored instanceof Formula ? stored.text : "";
  }

  /** The person's note, else what a formula's error says. */
  note(row: number, column: number): string {
    const own = this.notes.get(`${row},${column}`);
    if (own !== undefined) return own;
    const stored = this.stored(row, column);
    return stored instanceof Formula ? stored.note : "";
  }

  drawing(row: number, column: number): Formula["drawing"] {
    const stored = this.stored(row, column);
    if (!(stored instanceof Formula)) return null;
    this.book.valueOf(stored);
    return stored.drawing;
  }

  /** Writes a rectangle of cells, given its top left cell; dependent formulas are invalidated once. */
  setValues(row: number, column: number, matrix: readonly (readonly Input[])[]): void {
    const columns = matrix[0]?.length ?? 0;
    matrix.forEach((line, index) => {
      const own = this.cells.line(row + index);
      for (let at = 0; at < line.length; at += 1) this.put(own, row + index, column + at, line[at]);
    });
    this.book.invalidate(this.id, { row, column, rows: matrix.length, columns });
  }

  set(row: number, column: number, value: Input): void {
    this.setValues(row, column, [[value]]);
  }

  style(row: number, column: number): CellStyle {
    return this.book.styles.get(this.styleIds.at(row, column) ?? 0);
  }

  setStyle(area: Area, patch: CellStyle): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = this.styleIds.line(row);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        line[column - 1] = this.book.styles.patch(line[column - 1] ?? 0, patch);
      }
    }
  }

  clear(
    area: Area,
    what: { readonly contents: boolean; readonly formats: boolean; readonly notes: boolean },
  ): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = what.contents && row <= this.cells.length ? this.cells.line(row) : null;
      const ids = what.formats && row <= this.styleIds.length ? this.styleIds.line(row) : null;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (cells !== null && cells[column - 1] !== undefined) this.put(cells, row, column, null);
        if (ids !== null && ids[column - 1] !== undefined) ids[column - 1] = 0;
        if (what.notes) this.notes.delete(`${row},${column}`);
      }
    }
    if (what.contents) this.book.invalidate(this.id, area);
  }

  /** Last row with content in any column; a formula counts even if it shows nothing. */
  lastRow(): number {
    this.book.recalculate();
    for (let row = Math.min(this.cells.length, this.maxRows); row > 0; row -= 1) {
      if (this.cells.peek(row)?.some((stored) => stored !== undefined)) return row;
    }
    return 0;
  }

  lastColumn(): number {
    this.book.recalculate();
    let last = 0;
    for (const [, line] of this.cells.entries()) {
      for (let column = Math.min(line.length, this.maxColumns); column > last; column -= 1) {
        if (line[column - 1] !== undefined) last = column;
      }
    }
    return last;
  }

  inMerge(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  private put(line: Stored[], row: number, column: number, input: Input): void {
    const before = line[column - 1];
    if (before instanceof Formula) this.book.drop(before, input);
    if (typeof input === "number" || typeof input === "boolean") line[column - 1] = input;
    else if (input === null || input === undefined || input === "") line[column - 1] = undefined;
    else if (typeof input === "string") this.putText(line, row, column, input);
    else if (input instanceof KeptText) line[column - 1] = input.text === "" ? undefined : input.text;
    else this.putDate(line, row, column, input);
  }

  private putText(line: Stored[], row: number, column: number, text: string): void {
    if (text.length > CELL_LIMIT)
      throw new RangeError(
        `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`,
      );
    if (isWords(text) || !LITERAL_AT_ONCE.test(text)) {
      line[column - 1] = text;
      return;
    }
    const literal = this.style(row, column).format === "@";
    if (literal || text.startsWith("'")) {
      line[column - 1] = (literal ? text : text.slice(1)) || undefined;
      return;
    }
    const isMarked = text.startsWith("=") && text.length > 1;
    const typed = isMarked ? null : readTyped(text, this.book.locale, this.book.year());
    if (typed !== null && (typed.value !== text || !beginsFormula(text))) {
      line[column - 1] = typed.value;
      this.applyDefaultFormat(row, column, typed.format);
      return;
    }
    const source = isMarked ? text : `=${text}`;
    line[column - 1] = this.book.add(
      new Formula(source, this.id, row, column, marksOf(this.book.locale).decimal),
    );
  }

  private putDate(line: Stored[], row: number, column: number, date: Date): void {
    const serial = instantToSerial(date.getTime(), this.book.timeZone);
    line[column - 1] = serial;
    const id = this.styleIds.at(row, column) ?? 0;
    if (id > 0 && this.book.styles.isDate(id)) return;
    const { day, dayAndTime } = marksOf(this.book.locale);
    this.applyDefaultFormat(row, column, Number.isInteger(serial) ? day : dayAndTime);
  }

  private applyDefaultFormat(row: number, column: number, format: string): void {
    if (format === "") return;
    const id = this.styleIds.at(row, column) ?? 0;
    if (this.book.styles.get(id).format === undefined)
      this.styleIds.line(row)[column - 1] = this.book.styles.withFormat(id, format);
  }
}
