import { type Builtin, matrixOf } from "../evaluation-context";
import { CellError, DIV0, NUM, VALUE } from "../value";
import { arrayFunction, numberFunction, numbersIn, rangeFunction } from "./define";

/** Rounds to digits, halves away from zero; the floating-point error of the scaling is removed first. */
function roundTo(value: number, digits: number, how: (scaled: number) => number): number {
  const factor = 10 ** digits;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * how(Number(scaled.toPrecision(15)))) / factor;
}

export const MATH: Readonly<Record<string, Builtin>> = {
  SUM: rangeFunction((values) => {
    const numbers = numbersIn(values);
    return numbers instanceof CellError ? numbers : numbers.reduce((sum, number) => sum + number, 0);
  }),
  PRODUCT: rangeFunction((values) => {
    const numbers = numbersIn(values);
    return numbers instanceof CellError ? numbers : numbers.reduce((product, number) => product * number, 1);
  }),
  SUMPRODUCT: arrayFunction((values) => {
    const parts = values.map(matrixOf);
    let sum = 0;
    for (let row = 0; row < parts[0].length; row += 1) {
      for (let column = 0; column < parts[0][row].length; column += 1) {
        let product = 1;
        for (const part of parts) {
          const cell = part[row]?.[column];
          if (cell === undefined) return VALUE;
          if (cell instanceof CellError) return cell;
          product *= typeof cell === "number" ? cell : cell === true ? 1 : 0;
        }
        sum += product;
      }
    }
    return sum;
  }),
  ROUND: numberFunction(([value, digits = 0]) => roundTo(value, digits, Math.round)),
  ROUNDUP: numberFunction(([value, digits = 0]) => roundTo(value, digits, Math.ceil)),
  ROUNDDOWN: numberFunction(([value, digits = 0]) => roundTo(value, digits, Math.floor)),
  INT: numberFunction(([value]) => Math.floor(value)),
  ABS: numberFunction(([value]) => Math.abs(value)),
  SIGN: numberFunction(([value]) => Math.sign(value)),
  MOD: numberFunction(([value, by]) => (by === 0 ? DIV0 : value - by * Math.floor(value / by))),
  POWER: numberFunction(([base, exponent]) => base ** exponent),
  SQRT: numberFunction(([value]) => (value < 0 ? NUM : Math.sqrt(value))),
  EXP: numberFunction(([value]) => Math.exp(value)),
  LN: numberFunction(([value]) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: numberFunction(([value]) => (value <= 0 ? NUM : Math.log10(value))),
};
