import { BUILTINS } from "./builtins";
import { callCustom } from "./custom";
import { broadcast, type Context, matrixOf, RangeValue, type Value } from "./evaluation-context";
import type { Node } from "./parse";
import type { Corner, Reference } from "./reference";
import type { Sheet } from "./sheet";
import { CellError, compare, DIV0, NUM, REF, type Scalar, toNumber, toText, VALUE } from "./value";

/** The context of a cell, before anything has been read; `formula` is null where a rule and no cell is evaluated. */
export function contextOf(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  formula: Context["formula"],
): Context {
  return {
    book: sheet.book,
    sheet,
    row,
    column,
    reads: formula?.reads ?? [],
    array: false,
    formula,
    evaluate: evaluateNode,
  };
}

/** Walks a formula's syntax tree. */
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
