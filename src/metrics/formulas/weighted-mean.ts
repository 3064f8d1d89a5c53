import { ANY, type Ratio, type WeightedMean } from "../formula";
import { ELEMENTARY } from "./composed";
import { byDay, fieldName, subjectOf } from "./in-words";
import type { FormulaKind } from "./kind";
import { columnsOfRows } from "./row-aggregate";

/** Σ value × weight ÷ Σ weight, over rows that have both. */
export const weightedMean: FormulaKind<WeightedMean> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula, [formula.of, formula.weight]),
  rows: (formula) => [formula],
  shape: () => "ratio",
  additivity: () => "ratio",
  explain(formula, { locale }) {
    const subject = subjectOf(formula, locale);
    const [of, weight] = [formula.of, formula.weight].map((field) => fieldName(formula.table, field, locale));
    const what =
      locale === "ja"
        ? `${subject}の${of}の平均（${weight}で加重）`
        : `mean ${of} of ${subject}, weighted by ${weight}`;
    return byDay(formula, locale, what);
  },
  isAmount: false,
  syntax: "phrase",
  evaluate: (formula, slices, run) =>
    run.values(
      run.memoize(formula, () => asRatio(formula)),
      slices,
    ),
};

/** A row without a value has no weight either. */
function asRatio({ table, on, where, of, weight }: WeightedMean): Ratio {
  const rows = { kind: "sum", table, on } as const;
  return {
    kind: "ratio",
    numerator: { ...rows, ...(where && { where }), of: { times: [of, weight] } },
    denominator: { ...rows, where: { ...where, [of]: ANY }, of: weight },
  };
}
