import type { KpiReference } from "../formula";
import type { FormulaKind } from "./kind";

/** Another KPI: whatever is asked of it is asked of that one's formula. */
export const kpi: FormulaKind<KpiReference> = {
  needs: (formula, ask) => ask.kpi(formula.kpi),
  rows: (formula, ask) => ask.kpi(formula.kpi),
  shape: (formula, ask) => ask.kpi(formula.kpi),
  additivity: (formula, ask) => ask.kpi(formula.kpi),
  looksBack: (formula, ask) => ask.kpi(formula.kpi),
  notBy: (formula, ask) => ask.kpi(formula.kpi),
  explain: (formula, { nameOf }) => nameOf(formula.kpi),
  isAmount: false,
  syntax: "name",
  evaluate: (formula, slices, run) => run.values(run.request.formulas[formula.kpi], slices),
};
