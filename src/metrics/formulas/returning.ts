import { previousPeriod } from "../../calendar/compare";
import { tableOf } from "../../facts/derived";
import { returningIn } from "../customers";
import type { Returning } from "../formula";
import { empty } from "../measured";
import { ELEMENTARY } from "./composed";
import { inSentence } from "./in-words";
import type { FormulaKind } from "./kind";
import { labelledUntilMature } from "./maturity";
import { columnsOfRows } from "./row-aggregate";

/** Revenue in the slice from those who bought in the period before ÷ what they bought then. */
export const returning: FormulaKind<Returning> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula, [formula.of, formula.each]),
  rows: (formula) => [formula],
  shape: () => "other",
  additivity: () => null,
  explain: ({ table }, { locale, interpolate }) =>
    interpolate("returning", { table: inSentence(tableOf(table).label[locale], locale) }),
  isAmount: false,
  syntax: "phrase",
  evaluate: (formula, { periods, at }, { scans, request: { today } }) =>
    periods.map((period) => {
      const answer = scans.answer(formula, period, (scan, { hasBegun }) =>
        period.kind !== "all" && hasBegun
          ? returningIn(scan, formula, previousPeriod(period), period)
          : () => empty("no-data"),
      );
      // A running period is compared with a whole one.
      return labelledUntilMature(answer(at), 0, period, today);
    }),
};
