import { retainedIn } from "../customers";
import type { Retained } from "../formula";
import { empty } from "../measured";
import { ELEMENTARY } from "./composed";
import { fieldName } from "./in-words";
import type { FormulaKind } from "./kind";

/** Revenue retention: what the customers of the slice's start pay at its end ÷ what they paid at its start. */
export const retained: FormulaKind<Retained> = {
  ...ELEMENTARY,
  needs: ({ table, of, from, to, each }) => [of, from, to, each].map((column) => ({ table, column })),
  rows: ({ table, from, to }) => [from, to].map((on) => ({ table, on })),
  shape: () => "other",
  additivity: () => null,
  explain: ({ table, of, cap }, { locale, interpolate }) =>
    interpolate(cap ? "retained-cap" : "retained", { of: fieldName(table, of, locale) }),
  isAmount: false,
  syntax: "phrase",
  evaluate: (formula, { periods, at }, { scans }) =>
    periods.map((period) =>
      scans.answer(formula, period, (scan, { start, until, hasBegun }) =>
        hasBegun ? retainedIn(scan, formula, start, until) : () => empty("no-data"),
      )(at),
    ),
};
