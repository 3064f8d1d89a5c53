import type { Formula, Otherwise } from "../formula";
import { empty, type Measured } from "../measured";
import type { Slices } from "../slice";
import { composed } from "./composed";
import type { FormulaKind, Run } from "./kind";

/** A formula, and another one where the first has no history to be computed from. */
export const otherwise: FormulaKind<Otherwise> = {
  ...composed(({ of, otherwise: instead }) => [of, instead]),
  // It can be computed as soon as there is what the second one needs.
  needs: ({ otherwise: instead }, ask) => ask.part(instead),
  shape: ({ of, otherwise: instead }, ask) => (ask.part(of) === ask.part(instead) ? ask.part(of) : "other"),
  additivity: () => null,
  explain: ({ of, otherwise: instead }, { part, interpolate }) =>
    interpolate("otherwise", { of: part(of), otherwise: part(instead) }),
  isAmount: false,
  syntax: "phrase",
  evaluate(formula, slices, run) {
    const found = valuesOrReason(formula.of, slices, run);
    if (found.every(({ reason }) => reason !== "no-history")) return found;
    const instead = valuesOrReason(formula.otherwise, slices, run);
    return found.map((one, index) => {
      if (one.reason !== "no-history") return one;
      return instead[index].value === null ? instead[index] : { ...instead[index], label: formula.as };
    });
  },
};

/** Either side may lack what the other needs. */
function valuesOrReason(formula: Formula, slices: Slices, run: Run): Measured[] {
  const reason = run.missing(formula, slices.at !== null);
  return reason === null ? run.values(formula, slices) : slices.periods.map(() => empty(reason));
}
