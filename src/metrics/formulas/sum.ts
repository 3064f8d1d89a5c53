import { tableOf } from "../../facts/derived";
import type { Locale } from "../../text/locale";
import type { Sum } from "../formula";
import { total } from "../measured";
import { ELEMENTARY } from "./composed";
import { byDay, subjectOf, valueText } from "./in-words";
import type { FormulaKind } from "./kind";
import { columnsOfRows, columnsOfValue, rowTotals } from "./row-aggregate";

/** The sum of a value over rows. */
export const sum: FormulaKind<Sum> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula, columnsOfValue(formula.of)),
  rows: (formula) => [formula],
  shape: () => "total",
  additivity: () => "sum",
  explain: (formula, { locale }) => byDay(formula, locale, sumInWords(formula, locale)),
  isAmount: true,
  syntax: "phrase",
  evaluate: (formula, { spans, at }, { cubes }) =>
    rowTotals(cubes, formula, spans, at).map((found) => total(found.sum, found.n)),
};

/** "total amount of deals (won)". */
export function sumInWords(formula: Sum, locale: Locale): string {
  const of = valueText(formula.table, formula.of, locale);
  const subject = subjectOf(formula, locale);
  if (locale === "en") return `total ${of} of ${subject}`;
  return of === tableOf(formula.table).label.ja ? `${subject}の合計` : `${subject}の${of}の合計`;
}
