import type { Period } from "../../calendar/period";
import type { Reaching } from "../formula";
import { empty, type Measured } from "../measured";
import { ELEMENTARY } from "./composed";
import type { FormulaKind, Run } from "./kind";
import { columnsOfRows, columnsOfValue } from "./row-aggregate";

/** The share of people with a target who have reached it. */
export const reaching: FormulaKind<Reaching> = {
  ...ELEMENTARY,
  needs: ({ of, each }) => columnsOfRows(of, [each, ...columnsOfValue(of.of)]),
  rows: ({ of }) => [of],
  shape: () => "other",
  additivity: () => null,
  explain: ({ kpi }, { nameOf, interpolate }) => interpolate("reaching", { kpi: nameOf(kpi) }),
  isAmount: false,
  syntax: "phrase",
  evaluate: (formula, { periods, at }, run) =>
    periods.map((period) => (at === null ? shareOf(formula, period, run) : empty("whole-company-only"))),
};

function shareOf(formula: Reaching, period: Period, run: Run): Measured {
  const { of, kpi, each } = formula;
  const people = run.memoize(formula, () => run.evaluateBy(each, { [kpi]: of }));
  let [reached, n] = [0, 0];
  for (const name of run.targets.names(kpi, each)) {
    const target = people.target(kpi, run.targets.whole(period), name);
    if (target === null) continue;
    n += 1;
    if ((people.measured(kpi, period, name).value ?? 0) >= target) reached += 1;
  }
  return n === 0 ? empty("no-target") : { value: reached / n, numerator: reached, denominator: n, n };
}
