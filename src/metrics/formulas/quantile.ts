import { quantile as quantileOf } from "../../statistics/quantile";
import type { Locale } from "../../text/locale";
import type { Cubes } from "../cube";
import type { Quantile } from "../formula";
import { empty, type Measured } from "../measured";
import type { Span } from "../slice";
import { ELEMENTARY } from "./composed";
import { byDay, subjectOf, valueText } from "./in-words";
import type { FormulaKind } from "./kind";
import { columnsOfRows, columnsOfValue } from "./row-aggregate";

/** A quantile of a value over rows that have it; the median most often. */
export const quantile: FormulaKind<Quantile> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula, columnsOfValue(formula.of)),
  rows: (formula) => [formula],
  shape: () => "other",
  additivity: () => null,
  explain: (formula, { locale }) => byDay(formula, locale, inWords(formula, locale)),
  isAmount: false,
  syntax: "phrase",
  evaluate: (formula, { spans, at }, { cubes }) => spans.map((span) => valueIn(cubes, formula, span, at)),
};

function valueIn(cubes: Cubes, formula: Quantile, span: Span, at: number | null): Measured {
  const { count } = cubes.buckets;
  const values: number[] = [];
  for (const [cell, list] of cubes.values(formula)) {
    const bucket = cell % count;
    if (bucket < span.from || bucket >= span.to) continue;
    if (at === null || Math.floor(cell / count) === at) for (const value of list) values.push(value);
  }
  if (values.length === 0) return empty("no-data");
  return { value: quantileOf(values, formula.q), numerator: null, denominator: null, n: values.length };
}

function inWords(formula: Quantile, locale: Locale): string {
  const [of, subject] = [valueText(formula.table, formula.of, locale), subjectOf(formula, locale)];
  const ja = locale === "ja";
  if (formula.q === 0.5) return ja ? `${subject}の${of}の中央値` : `median ${of} of ${subject}`;
  return ja
    ? `${subject}の${of}の${formula.q * 100}％点`
    : `${formula.q * 100}th percentile of ${of} of ${subject}`;
}
