import type { Formula, Ratio } from "../formula";
import { labelOf, type Measured } from "../measured";
import { composed } from "./composed";
import type { FormulaKind } from "./kind";
import { labelledUntilMature } from "./maturity";

/** One formula ÷ another, total by total. */
export const ratio: FormulaKind<Ratio> = {
  ...composed(({ numerator, denominator }) => [numerator, denominator]),
  notBy: ({ numerator, denominator, notBy = [] }, ask) => [
    ...notBy,
    ...[numerator, denominator].flatMap(ask.part),
  ],
  shape: ({ numerator, denominator }, ask) =>
    [numerator, denominator].every((side) => ask.part(side) === "total") ? "ratio" : "other",
  additivity: ({ numerator, denominator }, ask) =>
    [numerator, denominator].every((side) => ask.part(side) === "sum") ? "ratio" : null,
  explain: ({ numerator, denominator }, { dividend }) => `${dividend(numerator)} ÷ ${dividend(denominator)}`,
  isAmount: false,
  syntax: "operator",
  evaluate(formula, slices, run) {
    const denominators = run.values(formula.denominator, slices);
    return run
      .values(formula.numerator, slices)
      .map((numerator, index) =>
        labelledUntilMature(
          divide(formula, numerator, denominators[index]),
          formula.matureAfter,
          slices.periods[index],
          run.request.today,
        ),
      );
  },
};

/** The KPI whose share of its target a formula is; null for any other. */
export function attainedKpi(formula: Formula): string | null {
  return formula.kind === "ratio" && formula.denominator.kind === "target" ? formula.denominator.kpi : null;
}

/** Where nothing can be divided the reason says why. */
function divide(formula: Ratio, numerator: Measured, denominator: Measured): Measured {
  const parts = {
    numerator: numerator.value,
    denominator: denominator.value,
    n: (restsOnTarget(formula.denominator) ? 0 : denominator.n) || numerator.n,
    ...labelOf(numerator, denominator),
  };
  const missing = numerator.reason ?? denominator.reason;
  if (numerator.value === null || denominator.value === null) {
    return { value: null, ...parts, reason: missing ?? "no-data" };
  }
  if (denominator.value > 0) return { value: numerator.value / denominator.value, ...parts };
  // What is left of a target is a difference of totals: nothing left means it was reached.
  if (formula.denominator.kind === "difference") return { value: null, ...parts, reason: "target-reached" };
  if (denominator.value < 0) return { value: null, ...parts, reason: "negative-denominator" };
  if (formula.none !== "rule-of-three" || denominator.n === 0)
    return { value: null, ...parts, reason: "nothing-to-divide-by" };
  // None among n: the share is below 3 ÷ n with 95 % confidence.
  return { value: null, ...parts, reason: "none-observed", atLeast: (numerator.value * denominator.n) / 3 };
}

/** A target is no observation: what is compared with one rests on the rows of the numerator. */
function restsOnTarget(formula: Formula): boolean {
  if (formula.kind === "difference") return restsOnTarget(formula.of) || restsOnTarget(formula.minus);
  return formula.kind === "target";
}
