import { fiscalYearOf, type Period, rangeOf } from "../../calendar/period";
import type { Cumulative } from "../formula";
import type { EvaluationRequest } from "../request";
import { composed } from "./composed";
import type { FormulaKind } from "./kind";

/** The running total since the fiscal year began. */
export const cumulative: FormulaKind<Cumulative> = {
  ...composed(({ of }) => [of]),
  shape: () => "other",
  additivity: () => null,
  explain: ({ of }, { part, interpolate }) => interpolate("cumulative", { of: part(of) }),
  isAmount: true,
  syntax: "phrase",
  evaluate: ({ of }, slices, run) => {
    const spans = slices.periods.map((period) => run.spanOf(sinceYearBegan(period, run.request)));
    return run.values(of, { ...slices, spans });
  },
};

/** From the start of the fiscal year in which a period ends, or which is running in it. */
function sinceYearBegan(period: Period, { today, fiscalYearStart }: EvaluationRequest): Period {
  if (period.kind === "all") return period;
  const last = Math.min(period.end - 1, Math.max(today, period.start));
  return rangeOf(fiscalYearOf(last, fiscalYearStart).start, period.end - 1);
}
