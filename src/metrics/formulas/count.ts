import type { Locale } from "../../text/locale";
import type { Count } from "../formula";
import { total } from "../measured";
import { ELEMENTARY } from "./composed";
import { byDay, type Rows, subjectOf } from "./in-words";
import type { FormulaKind } from "./kind";
import { columnsOfRows, rowTotals } from "./row-aggregate";

/** How many rows there are. */
export const count: FormulaKind<Count> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula),
  rows: (formula) => [formula],
  shape: () => "total",
  additivity: () => "sum",
  explain: (formula, { locale }) => byDay(formula, locale, countInWords(formula, locale)),
  isAmount: true,
  syntax: "phrase",
  evaluate: (formula, { spans, at }, { cubes }) =>
    rowTotals(cubes, formula, spans, at).map(({ n, sum }) => total(sum, n)),
};

/** "number of deals (won)". */
export function countInWords(rows: Rows, locale: Locale): string {
  const subject = subjectOf(rows, locale);
  return locale === "ja" ? `${subject}の件数` : `number of ${subject}`;
}
