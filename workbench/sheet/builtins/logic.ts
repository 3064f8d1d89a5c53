import { type Builtin, matrixOf, scalarOf, type Value } from "../evaluation-context";
import { CellError, compare, NA, type Scalar, toBoolean, VALUE } from "../value";
import { rangeFunction, scalarFunction } from "./define";

function overBooleans(run: (values: boolean[]) => boolean): Builtin {
  return rangeFunction((values) => {
    const list: boolean[] = [];
    for (const cell of values.flatMap((value) => matrixOf(value).flat())) {
      if (cell === null || cell === "") continue;
      const value = toBoolean(cell);
      if (value instanceof CellError) return value;
      list.push(value);
    }
    return list.length === 0 ? VALUE : run(list);
  });
}

/** Defines IFERROR and its like: the second argument is evaluated only where the first is an error that `catches` accepts. */
function rescue(catches: (error: CellError) => boolean): Builtin {
  return ([node, otherwise], context) => {
    const value = context.evaluate(node, context);
    const scalar = Array.isArray(value) ? value : scalarOf(value, context);
    if (!(scalar instanceof CellError) || !catches(scalar)) return value;
    return otherwise === undefined ? null : context.evaluate(otherwise, context);
  };
}

export const LOGIC: Readonly<Record<string, Builtin>> = {
  IF: ([condition, yes, no], context): Value => {
    const value = context.evaluate(condition, context);
    if (context.array && matrixOf(value).length * matrixOf(value)[0].length > 1) {
      const [whenTrue, whenFalse] = [yes, no].map((node) =>
        node === undefined ? [[false]] : matrixOf(context.evaluate(node, context)),
      );
      const pick = (matrix: readonly (readonly Scalar[])[], row: number, column: number): Scalar =>
        (matrix[row] ?? matrix[0])[column] ?? matrix[0][0];
      return matrixOf(value).map((line, row) =>
        line.map((cell, column) => {
          const truth = toBoolean(cell);
          return truth instanceof CellError ? truth : pick(truth ? whenTrue : whenFalse, row, column);
        }),
      );
    }
    const truth = toBoolean(scalarOf(value, context));
    if (truth instanceof CellError) return truth;
    const chosen = truth ? yes : no;
    return chosen === undefined ? truth : context.evaluate(chosen, context);
  },
  IFS: (nodes, context): Value => {
    for (let at = 0; at + 1 < nodes.length; at += 2) {
      const truth = toBoolean(scalarOf(context.evaluate(nodes[at], context), context));
      if (truth instanceof CellError) return truth;
      if (truth) return context.evaluate(nodes[at + 1], context);
    }
    return NA;
  },
  SWITCH: ([subject, ...cases], context): Value => {
    const value = scalarOf(context.evaluate(subject, context), context);
    for (let at = 0; at + 1 < cases.length; at += 2) {
      if (compare(value, scalarOf(context.evaluate(cases[at], context), context)) === 0)
        return context.evaluate(cases[at + 1], context);
    }
    return cases.length % 2 === 1 ? context.evaluate(cases[cases.length - 1], context) : NA;
  },
  AND: overBooleans((values) => values.every(Boolean)),
  OR: overBooleans((values) => values.some(Boolean)),
  NOT: scalarFunction(([value]) => {
    const truth = toBoolean(value);
    return truth instanceof CellError ? truth : !truth;
  }),
  TRUE: () => true,
  FALSE: () => false,
  IFERROR: rescue(() => true),
  IFNA: rescue((error) => error.code === "#N/A"),
};
