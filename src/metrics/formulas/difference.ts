import type { Difference } from "../formula";
import { empty, labelOf, type Measured } from "../measured";
import { composed } from "./composed";
import type { FormulaKind } from "./kind";

/** One formula − another. */
export const difference: FormulaKind<Difference> = {
  ...composed(({ of, minus }) => [of, minus]),
  shape: ({ of, minus }, ask) =>
    [of, minus].every((side) => ask.part(side) === "total") ? "total" : "other",
  additivity: ({ of, minus }, ask) => ([of, minus].every((side) => ask.part(side) === "sum") ? "sum" : null),
  explain: ({ of, minus }, { operand }) => `${operand(of)} − ${operand(minus)}`,
  isAmount: true,
  syntax: "operator",
  evaluate(formula, slices, run) {
    const minus = run.values(formula.minus, slices);
    return run.values(formula.of, slices).map((of, index) => subtract(of, minus[index]));
  },
};

function subtract(of: Measured, minus: Measured): Measured {
  if (of.value === null || minus.value === null) return empty(of.reason ?? minus.reason ?? "no-data");
  const value = of.value - minus.value;
  return { value, numerator: value, denominator: null, n: of.n + minus.n, ...labelOf(of, minus) };
}
