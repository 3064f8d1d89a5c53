import { type Builtin, matrixOf, scalarOf } from "../evaluation-context";
import { CellError, type Scalar, toText } from "../value";
import { first, rangeFunction } from "./define";

/** A function that tests the type of a single value, errors included. */
function asks(test: (value: Scalar) => boolean): Builtin {
  return ([node], context) => test(scalarOf(context.evaluate(node, context), context));
}

export const INFO: Readonly<Record<string, Builtin>> = {
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: asks((value) => value instanceof CellError),
  ISNA: asks((value) => value instanceof CellError && value.code === "#N/A"),
  N: rangeFunction(([value], context) => {
    const scalar = first(value, context);
    return typeof scalar === "number"
      ? scalar
      : scalar === true
        ? 1
        : scalar instanceof CellError
          ? scalar
          : 0;
  }),
  NA: () => new CellError("#N/A"),
  HYPERLINK: rangeFunction(([url, label], context) =>
    label === undefined ? toText(first(url, context)) : first(label, context),
  ),
  /** SPARKLINE: the cell is blank, and the grid draws the data stored with the formula. */
  SPARKLINE: rangeFunction(([data, options], context) => {
    if (context.formula !== null) {
      context.formula.drawing = {
        data: matrixOf(data),
        options: options === undefined ? [] : matrixOf(options),
      };
    }
    return null;
  }),
};
