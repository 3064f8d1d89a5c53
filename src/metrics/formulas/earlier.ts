import type { Period } from "../../calendar/period";
import type { Earlier, Formula } from "../formula";
import { empty, type Measured } from "../measured";
import { resolveNow } from "../now";
import { earlierBy } from "../shift";
import { composed } from "./composed";
import type { FormulaKind, Run } from "./kind";

/** A formula for the slice as many whole months earlier as another one takes in days. */
export const earlier: FormulaKind<Earlier> = {
  ...composed(({ of, by }) => [of, by]),
  rows: ({ of }, ask) => ask.part(of),
  looksBack: () => true,
  shape: () => "other",
  additivity: () => null,
  explain: ({ of, by }, { part, interpolate }) => interpolate("earlier", { of: part(of), by: part(by) }),
  isAmount: false,
  syntax: "phrase",
  evaluate({ of, by }, { periods, at }, run) {
    const lastYear = resolveNow({ kind: "complete-months", months: 12 }, run.request.today);
    const days = one(run, by, lastYear, at);
    return periods.map((asked) => {
      if (days.value === null) return empty(days.reason ?? "no-data");
      const period = earlierBy(asked, days.value);
      return period === null ? empty("whole-months-only") : one(run, of, period, at);
    });
  },
};

function one(run: Run, formula: Formula, period: Period, at: number | null): Measured {
  return run.values(formula, { periods: [period], at, spans: [run.spanOf(period)] })[0];
}
