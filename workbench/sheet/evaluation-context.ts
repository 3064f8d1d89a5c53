import type { Area } from "./area";
import type { Formula } from "./formula";
import type { Node } from "./parse";
import type { Sheet } from "./sheet";
import { CellError, type Matrix, type Scalar, VALUE } from "./value";
import type { Workbook } from "./workbook";

/** A reference to a range whose cells have not been read: some functions want its place rather than its values. */
export class RangeValue {
  private cells: Matrix | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    /** Whether it was written as a single cell, `B2` rather than `B2:B2`. */
    readonly single: boolean,
    private readonly context: Context,
  ) {}

  matrix(): Matrix {
    if (this.cells === null) {
      this.context.reads.push({ sheetId: this.sheet.id, area: this.area });
      this.cells = this.context.book.read(this.sheet, this.area, this.context.formula);
    }
    return this.cells;
  }
}

export type Value = Scalar | Matrix | RangeValue;

/** Where a formula is evaluated, and what it has read so far. */
export interface Context {
  readonly book: Workbook<Sheet>;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly reads: { sheetId: number; area: Area }[];
  /** Inside ARRAYFORMULA and its like, operators work on whole ranges. */
  readonly array: boolean;
  readonly formula: Formula | null;
  /** Evaluates an argument; handed along because functions are evaluated by the walk that calls them. */
  readonly evaluate: (node: Node, context: Context) => Value;
}

/** A function of Sheets: it gets its arguments unevaluated, as IF must leave one of them alone. */
export type Builtin = (args: readonly Node[], context: Context) => Value;

/** Any value as rows of cells. */
export function matrixOf(value: Value): Matrix {
  if (value instanceof RangeValue) return value.matrix();
  return isMatrix(value) ? value : [[value]];
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** One value of a range where one is wanted: its only cell, else the one in the formula's own row or column. */
export function scalarOf(value: Value, context: Context): Scalar {
  if (!(value instanceof RangeValue)) return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
  const { area } = value;
  if (area.rows === 1 && area.columns === 1) return value.matrix()[0][0];
  const row = context.row - area.row;
  const column = context.column - area.column;
  if (area.columns === 1 && row >= 0 && row < area.rows) return value.matrix()[row][0];
  if (area.rows === 1 && column >= 0 && column < area.columns) return value.matrix()[0][column];
  return VALUE;
}

/** Applies an operation to scalars, or, in array mode, to every cell; a single row, column or cell is repeated. */
export function broadcast(
  context: Context,
  operation: (...values: Scalar[]) => Scalar,
  ...values: Value[]
): Value {
  const many = context.array || values.some(isMatrix);
  if (!many) return operation(...values.map((value) => scalarOf(value, context)));
  const parts = values.map(matrixOf);
  const rows = Math.max(...parts.map((part) => part.length));
  const columns = Math.max(...parts.map((part) => part[0]?.length ?? 0));
  if (rows === 1 && columns === 1) return operation(...parts.map((part) => part[0][0]));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      operation(
        ...parts.map((part) => {
          const line = part.length === 1 ? part[0] : part[row];
          const cell = line === undefined ? undefined : line.length === 1 ? line[0] : line[column];
          return cell === undefined ? new CellError("#N/A") : cell;
        }),
      ),
    ),
  );
}
