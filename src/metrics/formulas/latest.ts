import { latestIn } from "../customers";
import type { Latest } from "../formula";
import { ELEMENTARY } from "./composed";
import { fieldName } from "./in-words";
import type { FormulaKind } from "./kind";
import { columnsOfRows } from "./row-aggregate";

/** A level noted from time to time: the last value of each source, summed. */
export const latest: FormulaKind<Latest> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula, [formula.of, formula.each]),
  rows: (formula) => [formula],
  shape: () => "level",
  additivity: () => null,
  explain: ({ table, of, each }, { locale, interpolate }) =>
    interpolate("latest", { of: fieldName(table, of, locale), each: fieldName(table, each, locale) }),
  isAmount: true,
  syntax: "phrase",
  evaluate: (formula, { periods, at }, { scans }) =>
    periods.map((period) =>
      scans.answer(formula, period, (scan, { until }) => latestIn(scan, formula, until))(at),
    ),
};
