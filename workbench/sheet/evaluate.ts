import type { Area } from "./area";
import type { Book } from "./book";
import { BUILTINS } from "./builtins";
import { callCustom } from "./custom";
import { isDateFormat } from "./dates";
import type { Formula } from "./formula";
import { marksOf } from "./locale-marks";
import type { Node } from "./parse";
import type { Corner, Reference } from "./reference";
import type { Sheet } from "./sheet";
import {
  CellError,
  compare,
  DIV0,
  type Matrix,
  NUM,
  REF,
  type Scalar,
  toNumber,
  toText,
  VALUE,
} from "./value";

/** A range that was named, before its cells are looked at: some functions want the place, not the values. */
export class RangeValue {
  private cells: Matrix | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    /** A single cell as it was written, `B2` and not `B2:B2`. */
    readonly single: boolean,
    private readonly context: Context,
  ) {}

  matrix(): Matrix {
    if (this.cells === null) {
      this.context.reads.push({ sheetId: this.sheet.id, area: this.area });
      this.cells = this.sheet.book.read(this.sheet, this.area, this.context.formula);
    }
    return this.cells;
  }
}

export type Value = Scalar | Matrix | RangeValue;

export interface Context {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly reads: { sheetId: number; area: Area }[];
  /** Inside ARRAYFORMULA and its like, operators work on whole ranges. */
  readonly array: boolean;
  readonly formula: Formula | null;
}

export function evaluateNode(node: Node, context: Context): Value {
  switch (node.type) {
    case "value":
      return node.value;
    case "reference":
      return resolve(node.reference, context);
    case "name":
      return namedRange(node.name, context);
    case "array":
      return arrayLiteral(node.rows, context);
    case "unary":
      return broadcast(context, (value) => unary(node.operator, value), evaluateNode(node.operand, context));
    case "binary":
      return broadcast(
        context,
        (left, right) => binary(node.operator, left, right),
        evaluateNode(node.left, context),
        evaluateNode(node.right, context),
      );
    case "call":
      return call(node, context);
  }
}

function call(node: Node & { type: "call" }, context: Context): Value {
  const builtin = BUILTINS[node.name];
  if (builtin !== undefined) return builtin(node.arguments, context);
  if (context.book.custom?.names().has(node.name)) return callCustom(node.name, node.arguments, context);
  // What it reads is noted all the same: the function may be there when that changes.
  for (const argument of node.arguments) {
    const value = evaluateNode(argument, context);
    if (value instanceof RangeValue) value.matrix();
  }
  return new CellError("#NAME?", `not emulated: ${node.name}`);
}

function resolve(reference: Reference, context: Context): Value {
  const sheet = reference.sheet === "" ? context.sheet : context.book.byName(reference.sheet);
  if (sheet === undefined) return REF;
  const from = corner(reference.from, 1, 1);
  const to = corner(reference.to, sheet.maxRows, sheet.maxColumns);
  const area = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
  if (area.row > sheet.maxRows || area.column > sheet.maxColumns) return reference.single ? null : REF;
  return new RangeValue(sheet, area, reference.single, context);
}

function corner(part: Corner, row: number, column: number): { row: number; column: number } {
  return { row: part.row ?? row, column: part.column ?? column };
}

function namedRange(name: string, context: Context): Value {
  const area = context.book.names.get(name);
  const sheet = area === null ? undefined : context.book.byId(area.sheetId);
  if (area === null || sheet === undefined) return new CellError("#NAME?", `Unknown range name: '${name}'.`);
  return new RangeValue(sheet, area, area.rows === 1 && area.columns === 1, context);
}

function arrayLiteral(rows: readonly (readonly Node[])[], context: Context): Value {
  const result: Scalar[][] = [];
  for (const row of rows) {
    const parts = row.map((node) => matrixOf(evaluateNode(node, context)));
    const height = Math.max(...parts.map((part) => part.length));
    if (parts.some((part) => part.length !== height)) return VALUE;
    for (let index = 0; index < height; index += 1) result.push(parts.flatMap((part) => [...part[index]]));
  }
  return result;
}

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

function unary(operator: "-" | "+" | "%", value: Scalar): Scalar {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (number instanceof CellError) return number;
  return operator === "-" ? -number : number / 100;
}

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: string, left: number | CellError, right: number | CellError): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === "/" && right === 0) return DIV0;
  const result =
    operator === "+"
      ? left + right
      : operator === "-"
        ? left - right
        : operator === "*"
          ? left * right
          : operator === "/"
            ? left / right
            : left ** right;
  return Number.isFinite(result) ? result : NUM;
}

/** The date format of the first cell a formula reads, where its result is a date too (`=A1+7`). */
export function inheritedFormat(node: Node, context: Context): string {
  if (node.type === "reference" || node.type === "name") {
    const value = evaluateNode(node, context);
    if (value instanceof RangeValue && value.area.rows === 1 && value.area.columns === 1) {
      const format = value.sheet.format(value.area.row, value.area.column);
      return isDateFormat(format) ? format : "";
    }
    return "";
  }
  if (node.type === "binary" && "+-".includes(node.operator)) {
    const left = inheritedFormat(node.left, context);
    const right = inheritedFormat(node.right, context);
    // The difference of two dates is a number of days.
    return left !== "" && right !== "" ? "" : left || (node.operator === "+" ? right : "");
  }
  return node.type === "call" && DATE_FUNCTIONS.has(node.name) ? marksOf(context.book.locale).day : "";
}

const DATE_FUNCTIONS = new Set(["TODAY", "DATE", "EDATE", "EOMONTH", "NOW"]);
