import type { Formula, Ratio } from "./formula";
import type { Measured } from "./measured";

/** Total by total; where nothing can be divided the reason says why. */
export function divide(formula: Ratio, numerator: Measured, denominator: Measured): Measured {
  const parts = {
    numerator: numerator.value,
    denominator: denominator.value,
    n: (holdsTarget(formula.denominator) ? 0 : denominator.n) || numerator.n,
  };
  const missing = numerator.reason ?? denominator.reason;
  if (numerator.value === null || denominator.value === null) {
    return { value: null, ...parts, reason: missing ?? "no-data" };
  }
  if (denominator.value <= 0) {
    // What is left of a target is a difference of totals: nothing left means it was reached.
    if (formula.denominator.kind === "difference") return { value: null, ...parts, reason: "target-reached" };
    return {
      value: null,
      ...parts,
      reason: denominator.value === 0 ? "nothing-to-divide-by" : "negative-denominator",
    };
  }
  return { value: numerator.value / denominator.value, ...parts };
}

/** A target is no observation: what is measured against one rests on the rows of the numerator. */
function holdsTarget(formula: Formula): boolean {
  if (formula.kind === "difference") return holdsTarget(formula.of) || holdsTarget(formula.minus);
  return formula.kind === "target";
}
