import {
  type Builtin,
  broadcast,
  type Context,
  matrixOf,
  RangeValue,
  scalarOf,
  type Value,
} from "../evaluation-context";
import { CellError, type Scalar, toNumber, toText } from "../value";

/** Defines a function of scalars; an error among them is the result; in array mode it applies to every cell. */
export function scalarFunction(run: (values: Scalar[], context: Context) => Scalar): Builtin {
  return (args, context) =>
    broadcast(
      context,
      (...values) =>
        values.find((value): value is CellError => value instanceof CellError) ?? run(values, context),
      ...args.map((node) => context.evaluate(node, context)),
    );
}

/** Defines a function of numbers, one per argument. */
export function numberFunction(run: (numbers: number[]) => number | CellError): Builtin {
  return scalarFunction((values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    const result = run(numbers);
    return typeof result === "number" && !Number.isFinite(result) ? new CellError("#NUM!") : result;
  });
}

/** Defines a function of texts, one per argument. */
export function textFunction(run: (texts: string[]) => Scalar): Builtin {
  return scalarFunction((values) => run(values.map(toText)));
}

/** Defines a function of ranges and arrays, which handles errors in them itself. */
export function rangeFunction(run: (values: Value[], context: Context) => Value): Builtin {
  return (args, context) =>
    run(
      args.map((node) => context.evaluate(node, context)),
      context,
    );
}

/** Defines a function whose arguments are evaluated in array mode, as ARRAYFORMULA does. */
export function arrayFunction(run: (values: Value[], context: Context) => Value): Builtin {
  return (args, context) =>
    run(
      args.map((node) => context.evaluate(node, { ...context, array: true })),
      context,
    );
}

/** All numbers of some values: in ranges text and booleans are passed over, as arguments they are read. */
export function numbersIn(values: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    const inRange = value instanceof RangeValue || Array.isArray(value);
    for (const line of matrixOf(value)) {
      for (const cell of line) {
        if (cell instanceof CellError) return cell;
        if (typeof cell === "number") numbers.push(cell);
        else if (!inRange && cell !== null) {
          const number = toNumber(cell);
          if (number instanceof CellError) return number;
          numbers.push(number);
        }
      }
    }
  }
  return numbers;
}

export function first(value: Value | undefined, context: Context): Scalar {
  return value === undefined ? null : scalarOf(value, context);
}
