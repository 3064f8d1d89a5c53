import type { Mean } from "../formula";
import { ELEMENTARY } from "./composed";
import { byDay, subjectOf, valueText } from "./in-words";
import type { FormulaKind } from "./kind";
import { columnsOfRows, columnsOfValue, rowTotals } from "./row-aggregate";

/** The mean of a value over rows that have it. */
export const mean: FormulaKind<Mean> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula, columnsOfValue(formula.of)),
  rows: (formula) => [formula],
  shape: () => "ratio",
  additivity: () => "ratio",
  explain(formula, { locale }) {
    const [of, subject] = [valueText(formula.table, formula.of, locale), subjectOf(formula, locale)];
    return byDay(formula, locale, locale === "ja" ? `${subject}の${of}の平均` : `mean ${of} of ${subject}`);
  },
  isAmount: false,
  syntax: "phrase",
  evaluate: (formula, { spans, at }, { cubes }) =>
    rowTotals(cubes, formula, spans, at).map(({ n, sum }) =>
      n === 0
        ? { value: null, numerator: sum, denominator: 0, n, reason: "no-data" }
        : { value: sum / n, numerator: sum, denominator: n, n },
    ),
};
