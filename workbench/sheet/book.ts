import { type Area, overlap } from "./area";
import { type BookJson, bookJson } from "./book-json";
import { type BookSnapshot, fillBook, takeSnapshot } from "./book-snapshot";
import type { CustomFunctions, CustomResult } from "./custom-functions";
import { dateOfSerial, instantToSerial } from "./dates";
import { contextOf, evaluateNode } from "./evaluate";
import { isMatrix, RangeValue, scalarOf } from "./evaluation-context";
import { Formula, Spilled } from "./formula";
import { inheritedFormat } from "./inherited-format";
import { markDirty } from "./mark-dirty";
import { Names } from "./names";
import type { Reference } from "./reference";
import { rewriteReferences } from "./rewrite";
import { Sheet } from "./sheet";
import { applySpill, unspill } from "./spill";
import { Styles } from "./style";
import { CellError, type Matrix, type Scalar } from "./value";
import type { Workbook } from "./workbook";

export const WORKBOOK_CELLS = 10_000_000;

export interface BookSettings {
  readonly locale: string;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A workbook without a script: sheets, named ranges and formulas. The only place where the workbench stores cells. */
export class Book implements Workbook<Sheet> {
  readonly sheets: Sheet[] = [];
  readonly styles = new Styles();
  readonly names = new Names(() => this.invalidateAll());
  readonly memo = new Map<string, CustomResult>();
  /** Records of the metadata service, stored here with their workbook. */
  metadata: unknown[] = [];
  custom: CustomFunctions | null = null;
  locale: string;
  timeZone: string;
  private readonly now: () => number;
  private readonly formulas = new Set<Formula>();
  private nextId = 0;
  private calculatedAt = Number.NaN;

  constructor(settings: BookSettings) {
    this.locale = settings.locale;
    this.timeZone = settings.timeZone;
    this.now = settings.now;
  }

  byName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
  byId(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** `index` counts from 0; the first sheet of a book has id 0, as in Google. */
  addSheet(name: string, index = this.sheets.length, rows = 1000, columns = 26, id = this.nextId): Sheet {
    const sheet = new Sheet(this, id, name, rows, columns);
    this.nextId = Math.max(this.nextId === 0 ? 1000001 : this.nextId + 1, id + 1);
    this.sheets.splice(index, 0, sheet);
    this.invalidateAll();
    return sheet;
  }

  /** Moves a sheet; `index` counts from 0, without that sheet. */
  moveSheet(id: number, index: number): void {
    const at = this.sheets.findIndex((sheet) => sheet.id === id);
    if (at >= 0) this.sheets.splice(index, 0, ...this.sheets.splice(at, 1));
  }

  removeSheet(id: number): void {
    const at = this.sheets.findIndex((sheet) => sheet.id === id);
    if (at < 0) return;
    const [removed] = this.sheets.splice(at, 1);
    for (const formula of [...this.formulas]) if (formula.sheetId === id) this.formulas.delete(formula);
    this.names.dropSheet(id);
    this.rewriteAll((reference) =>
      reference.sheet.toLowerCase() === removed.name.toLowerCase() ? null : reference,
    );
  }

  renameSheet(id: number, name: string): void {
    const sheet = this.byId(id);
    if (sheet === undefined) return;
    const before = sheet.name.toLowerCase();
    sheet.name = name;
    this.rewriteAll((reference) =>
      reference.sheet.toLowerCase() === before ? { ...reference, sheet: name } : reference,
    );
  }

  /** Rewrites the references of every formula; `sheetOf` tells which sheet a formula stands in. */
  rewriteAll(change: (reference: Reference, sheetOf: Sheet) => Reference | null): void {
    for (const formula of [...this.formulas]) {
      const sheet = this.byId(formula.sheetId);
      if (sheet === undefined) continue;
      const text = rewriteReferences(formula.text, (reference) => change(reference, sheet));
      // The formula itself was not edited: its memoized results stay.
      formula.memoKeys.clear();
      if (text !== formula.text) sheet.set(formula.row, formula.column, text);
    }
    this.invalidateAll();
  }

  add(formula: Formula): Formula {
    this.formulas.add(formula);
    return formula;
  }

  /**
   * Removes an overwritten formula, its spilled values and its memoized custom results, the latter unless by the same
   * text.
   */
  drop(formula: Formula, by?: unknown): void {
    this.formulas.delete(formula);
    if (by !== formula.text) for (const key of formula.memoKeys) this.memo.delete(key);
    unspill(this, formula);
  }

  /** Invalidates every formula that depends on an area, directly or indirectly. */
  invalidate(sheetId: number, area: Area): void {
    markDirty(this.formulas, { sheetId, area });
  }

  /** Recalculates all invalid formulas, also unread ones: they may spill into other cells. */
  recalculate(): void {
    const now = this.now();
    if (now !== this.calculatedAt) {
      this.calculatedAt = now;
      for (const formula of this.formulas) {
        if (!formula.volatile) continue;
        formula.dirty = true;
        this.invalidate(formula.sheetId, formula.area());
      }
    }
    for (let round = 0; round < 50; round += 1) {
      const dirty = [...this.formulas].filter((formula) => formula.dirty);
      if (dirty.length === 0) return;
      for (const formula of dirty) this.valueOf(formula);
    }
  }

  valueOf(formula: Formula): Scalar {
    if (formula.running) return new CellError("#REF!", "Circular dependency detected.");
    if (formula.dirty) this.run(formula);
    return formula.value;
  }

  /** Reads cells for a formula; a formula that reads a tainted one (NOW, RAND) becomes tainted. */
  read(sheet: Sheet, area: Area, reader: Formula | null): Matrix {
    const last = Math.min(area.row + area.rows - 1, Math.max(sheet.cells.length, area.row));
    const rows: Scalar[][] = [];
    for (let row = area.row; row <= last; row += 1) {
      const line: Scalar[] = [];
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const stored = sheet.stored(row, column);
        if (stored instanceof Formula) {
          line.push(this.valueOf(stored));
          if (reader !== null && stored.tainted) reader.tainted = true;
          if (reader !== null && stored.volatile) reader.volatile = true;
        } else line.push(stored instanceof Spilled ? stored.value : (stored ?? null));
      }
      rows.push(line);
    }
    const blank: Scalar[] = new Array(area.columns).fill(null);
    while (rows.length < area.rows) rows.push(blank);
    return rows;
  }

  nowSerial(): number {
    return instantToSerial(this.now(), this.timeZone);
  }
  /** The current year in the workbook's time zone. */
  year(): number {
    return dateOfSerial(this.nowSerial()).year;
  }
  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  }

  toJSON(): BookJson {
    return bookJson(this, this.nextId);
  }
  snapshot(): BookSnapshot {
    return takeSnapshot(this, this.nextId, this.formulas);
  }
  /** Restores a workbook from a snapshot, with a clock of its own. */
  static restored(snapshot: BookSnapshot, { now }: Pick<BookSettings, "now">): Book {
    const book = new Book({ locale: snapshot.locale, timeZone: snapshot.timeZone, now });
    fillBook(book, snapshot);
    book.nextId = snapshot.nextId;
    return book;
  }

  private run(formula: Formula): void {
    const sheet = this.byId(formula.sheetId);
    formula.dirty = false;
    if (sheet === undefined) return;
    formula.begin();
    const context = contextOf(sheet, formula, formula);
    const result =
      formula.node === null
        ? new CellError("#ERROR!", "Formula parse error.")
        : evaluateNode(formula.node, context);
    if (formula.node !== null && formula.format === "")
      formula.format = inheritedFormat(formula.node, context);
    const asArray = isMatrix(result) || (result instanceof RangeValue && formula.node?.type === "call");
    applySpill(this, formula, sheet, asArray ? (isMatrix(result) ? result : result.matrix()) : null);
    if (!asArray) formula.value = scalarOf(result, context);
    formula.running = false;
    if (formula.value instanceof CellError) formula.note = formula.value.message;
    else formula.note = "";
  }

  /** Invalidates the formulas that read the area a formula spills into. */
  invalidateDependents(formula: Formula): void {
    const area = formula.area();
    for (const other of this.formulas) {
      if (other === formula || other.dirty || other.running) continue;
      if (other.reads.some((read) => read.sheetId === formula.sheetId && overlap(read.area, area))) {
        other.dirty = true;
        this.invalidate(other.sheetId, other.area());
      }
    }
  }

  /** Invalidates every formula, after a name or a sheet has changed. */
  invalidateAll(): void {
    for (const formula of this.formulas) formula.dirty = true;
  }
}
