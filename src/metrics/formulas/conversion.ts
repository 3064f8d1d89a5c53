import { NO_DAY } from "../../calendar/day";
import type { Facts } from "../../facts/table";
import { quantile } from "../../statistics/quantile";
import type { Conversion, Ratio } from "../formula";
import { memoize, memoizeWeak } from "../memoize";
import { days, filterOf } from "../rows";
import { ELEMENTARY } from "./composed";
import { byDay, conditionText, subjectOf } from "./in-words";
import type { FormulaKind } from "./kind";
import { labelledUntilMature } from "./maturity";
import { columnsOfRows } from "./row-aggregate";

/** The usual time where no days of conversion are known. */
const USUAL_DAYS = 90;
/** Fewer conversions than this say little about the usual time. */
const MIN_CONVERSIONS = 10;

/** Of a cohort's rows, the share that has met a condition by now. */
export const conversion: FormulaKind<Conversion> = {
  ...ELEMENTARY,
  needs: (formula) => columnsOfRows(formula, Object.keys(formula.reached)),
  rows: (formula) =>
    formula.reachedOn === undefined
      ? [formula]
      : [formula, { table: formula.table, on: formula.reachedOn, where: formula.reached }],
  shape: () => "ratio",
  additivity: () => "ratio",
  explain(formula, { locale }) {
    const [subject, reached] = [
      subjectOf(formula, locale),
      conditionText(formula.table, formula.reached, locale),
    ];
    const what = locale === "ja" ? `${subject}のうち${reached}の割合` : `share of ${subject}: ${reached}`;
    return byDay(formula, locale, what);
  },
  isAmount: false,
  syntax: "phrase",
  evaluate(formula, slices, run) {
    const { ratio, usualDays } = run.memoize(formula, () => ({
      ratio: asRatio(formula),
      usualDays: usualDaysIn(run.facts)(formula),
    }));
    return run
      .values(ratio, slices)
      .map((value, index) => labelledUntilMature(value, usualDays, slices.periods[index], run.request.today));
  },
};

/** Found once for the same facts, whatever they are broken down by. */
const usualDaysIn = memoizeWeak((facts: Facts) =>
  memoize((formula: Conversion) => daysToConvert(facts, formula)),
);

function asRatio({ table, on, where, reached }: Conversion): Ratio {
  const rows = { kind: "count", table, on } as const;
  return {
    kind: "ratio",
    numerator: { ...rows, where: { ...where, ...reached } },
    denominator: where === undefined ? rows : { ...rows, where },
  };
}

/** How long a cohort takes to be mature: the time within which four of five conversions happen. */
function daysToConvert(facts: Facts, { table: name, on, where, reached, reachedOn }: Conversion): number {
  const table = facts.tables[name];
  if (table === undefined || reachedOn === undefined) return USUAL_DAYS;
  const from = days(table, on);
  const to = days(table, reachedOn);
  const filter = filterOf(table, { ...where, ...reached });
  const taken: number[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    if (filter !== null && filter.keep[filter.codes[row]] === 0) continue;
    if (from[row] !== NO_DAY && to[row] !== NO_DAY && to[row] >= from[row]) taken.push(to[row] - from[row]);
  }
  return taken.length < MIN_CONVERSIONS ? USUAL_DAYS : Math.ceil(quantile(taken, 0.8));
}
