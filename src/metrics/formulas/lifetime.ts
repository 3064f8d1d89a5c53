import type { Period } from "../../calendar/period";
import { lifetimeValue } from "../../statistics/lifetime";
import type { Lifetime } from "../formula";
import { empty, labelOf, type Measured } from "../measured";
import { composed } from "./composed";
import type { FormulaKind } from "./kind";

const DAYS_PER_MONTH = 365.25 / 12;

/** What a customer brings within so many months, from margin and churn per slice. */
export const lifetime: FormulaKind<Lifetime> = {
  ...composed(({ margin, churn }) => [margin, churn]),
  shape: () => "other",
  additivity: () => null,
  explain: ({ margin, churn, months }, { part, interpolate }) =>
    interpolate("lifetime", { margin: part(margin), churn: part(churn), years: months / 12 }),
  isAmount: false,
  syntax: "phrase",
  evaluate({ margin, churn, months }, slices, run) {
    const rates = run.values(churn, slices);
    return run
      .values(margin, slices)
      .map((value, index) => capped(months, value, rates[index], slices.periods[index]));
  },
};

/** The sum over what is left of a customer after each slice; "all" has no length to count in. */
function capped(months: number, margin: Measured, churn: Measured, period: Period): Measured {
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
