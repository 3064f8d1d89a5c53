import type { Product } from "../formula";
import { empty, labelOf, type Measured } from "../measured";
import { composed } from "./composed";
import type { FormulaKind } from "./kind";

/** Formulas multiplied, value by value. */
export const product: FormulaKind<Product> = {
  ...composed(({ factors }) => factors),
  shape: () => "other",
  additivity: () => null,
  explain: ({ factors }, { operand }) => factors.map(operand).join(" × "),
  isAmount: false,
  syntax: "phrase",
  evaluate({ factors }, slices, run) {
    const values = factors.map((factor) => run.values(factor, slices));
    return slices.periods.map((_, index) => multiply(values.map((list) => list[index])));
  },
};

function multiply(factors: readonly Measured[]): Measured {
  const missing = factors.find((factor) => factor.value === null);
  if (missing !== undefined) return empty(missing.reason ?? "no-data");
  const value = factors.reduce((result, factor) => result * (factor.value ?? 0), 1);
  return { value, numerator: value, denominator: null, n: factors[0].n, ...labelOf(...factors) };
}
