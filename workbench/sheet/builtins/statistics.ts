import { type Builtin, type Context, matrixOf, type Value } from "../evaluation-context";
import { CellError, DIV0, type Matrix, NUM, type Scalar, VALUE } from "../value";
import { criterion } from "./criteria";
import { first, numbersIn, rangeFunction } from "./define";

function overNumbers(run: (numbers: number[]) => Scalar): Builtin {
  return rangeFunction((values) => {
    const numbers = numbersIn(values);
    return numbers instanceof CellError ? numbers : run(numbers);
  });
}

/** Which cells meet every pair of range and criterion; null where the ranges differ in shape. */
function matching(pairs: readonly Value[], context: Context): boolean[][] | null {
  let result: boolean[][] | null = null;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const cells = matrixOf(pairs[at]);
    const test = criterion(first(pairs[at + 1], context), context.book.locale, context.book.year());
    const hits = cells.map((line) => line.map(test));
    if (result !== null && (result.length !== hits.length || result[0].length !== hits[0].length))
      return null;
    result =
      result === null ? hits : result.map((line, row) => line.map((hit, column) => hit && hits[row][column]));
  }
  return result;
}

function picked(cells: Matrix, hits: readonly (readonly boolean[])[]): number[] {
  const numbers: number[] = [];
  hits.forEach((line, row) => {
    line.forEach((hit, column) => {
      const cell = cells[row]?.[column];
      if (hit && typeof cell === "number") numbers.push(cell);
    });
  });
  return numbers;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length;

/** SUMIF(range, criterion, [what]) and SUMIFS(what, range, criterion, …). */
function conditional(run: (numbers: number[]) => Scalar, many: boolean): Builtin {
  return rangeFunction((values, context) => {
    const pairs = many ? values.slice(1) : values.slice(0, 2);
    const what = many ? values[0] : (values[2] ?? values[0]);
    const hits = matching(pairs, context);
    return hits === null ? VALUE : run(picked(matrixOf(what), hits));
  });
}

export const STATISTICS: Readonly<Record<string, Builtin>> = {
  AVERAGE: overNumbers(mean),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MEDIAN: overNumbers((numbers) => {
    if (numbers.length === 0) return NUM;
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }),
  COUNT: rangeFunction(
    (values) =>
      values.flatMap((value) => matrixOf(value).flat()).filter((cell) => typeof cell === "number").length,
  ),
  COUNTA: rangeFunction(
    (values) => values.flatMap((value) => matrixOf(value).flat()).filter((cell) => cell !== null).length,
  ),
  COUNTBLANK: rangeFunction(
    ([value]) =>
      matrixOf(value)
        .flat()
        .filter((cell) => cell === null || cell === "").length,
  ),
  COUNTIF: rangeFunction(
    (values, context) => matching(values, context)?.flat().filter(Boolean).length ?? VALUE,
  ),
  COUNTIFS: rangeFunction(
    (values, context) => matching(values, context)?.flat().filter(Boolean).length ?? VALUE,
  ),
  SUMIF: conditional(sum, false),
  SUMIFS: conditional(sum, true),
  AVERAGEIF: conditional(mean, false),
  AVERAGEIFS: conditional(mean, true),
};
