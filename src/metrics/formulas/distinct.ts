import type { Locale } from "../../text/locale";
import { distinctIn } from "../distinct";
import type { Distinct } from "../formula";
import { ELEMENTARY } from "./composed";
import { byDay, fieldName, subjectOf } from "./in-words";
import type { FormulaKind } from "./kind";
import { columnsOfRows } from "./row-aggregate";

/** How many different values a field has; a customer of two segments counts once in the whole. */
export const distinct: FormulaKind<Distinct> = {
  ...ELEMENTARY,
  needs: (formula) =>
    columnsOfRows(formula, [formula.of, ...(formula.since === undefined ? [] : [formula.since.of])]),
  rows: (formula) => [formula],
  shape: () => "other",
  additivity: () => null,
  explain: (formula, { locale }) => byDay(formula, locale, inWords(formula, locale)),
  isAmount: true,
  syntax: "phrase",
  evaluate: (formula, { periods, at }, { scans }) =>
    periods.map((period) =>
      scans.answer(formula, period, (scan, { start, end }) => distinctIn(scan, formula, start, end))(at),
    ),
};

function inWords({ table, where, on, of, since }: Distinct, locale: Locale): string {
  const subject = subjectOf({ table, where, on }, locale);
  const name = (field: string): string => fieldName(table, field, locale);
  if (locale === "ja")
    return since === undefined
      ? `${subject}の${name(of)}の数（重複なし）`
      : `${subject}のうち、これまでの${name(since.of)}が${since.least}以上ある${name(of)}の数`;
  const values = `number of different ${name(of)}s of ${subject}`;
  return since === undefined ? values : `${values} with ${since.least} or more ${name(since.of)}s to date`;
}
