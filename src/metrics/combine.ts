import type { Period } from "../calendar/period";
import { lifetimeValue } from "../statistics/lifetime";
import type { Formula, Lifetime, Ratio } from "./formula";
import { empty, type Label, type Measured } from "./measured";

const DAYS_PER_MONTH = 365.25 / 12;

/** Total by total; where nothing can be divided the reason says why. */
export function divide(formula: Ratio, numerator: Measured, denominator: Measured): Measured {
  const parts = {
    numerator: numerator.value,
    denominator: denominator.value,
    n: (holdsTarget(formula.denominator) ? 0 : denominator.n) || numerator.n,
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

export function multiply(factors: readonly Measured[]): Measured {
  const missing = factors.find((factor) => factor.value === null);
  if (missing !== undefined) return empty(missing.reason ?? "no-data");
  const value = factors.reduce((product, factor) => product * (factor.value ?? 0), 1);
  return { value, numerator: value, denominator: null, n: factors[0].n, ...labelOf(...factors) };
}

export function subtract(of: Measured, minus: Measured): Measured {
  if (of.value === null || minus.value === null) return empty(of.reason ?? minus.reason ?? "no-data");
  const value = of.value - minus.value;
  return { value, numerator: value, denominator: null, n: of.n + minus.n, ...labelOf(of, minus) };
}

/** The capped sum over what is left of a customer after each slice; "all" has no length to count in. */
export function lifetime({ months }: Lifetime, margin: Measured, churn: Measured, period: Period): Measured {
  if (margin.value === null || churn.value === null) return empty(margin.reason ?? churn.reason ?? "no-data");
  if (period.kind === "all") return empty("whole-months-only");
  const slices = (months * DAYS_PER_MONTH) / (period.end - period.start);
  const value = lifetimeValue({
    margin: margin.value,
    retention: 1 - churn.value,
    periods: Math.round(slices),
  });
  return { value, numerator: value, denominator: null, n: churn.n, ...labelOf(margin, churn) };
}

/** A target is no observation: what is measured against one rests on the rows of the numerator. */
function holdsTarget(formula: Formula): boolean {
  if (formula.kind === "difference") return holdsTarget(formula.of) || holdsTarget(formula.minus);
  return formula.kind === "target";
}

/** What is said of a part is said of the whole. */
function labelOf(...parts: readonly Measured[]): { label?: Label } {
  const label = parts.find((part) => part.label !== undefined)?.label;
  return label === undefined ? {} : { label };
}
