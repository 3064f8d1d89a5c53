import type { Day } from "../../calendar/day";
import type { Stock } from "../formula";
import { empty, type Measured, total } from "../measured";
import { type Slice, slicesOf } from "../slice";
import { ELEMENTARY } from "./composed";
import { columnsOfFlow, columnsOfSide, endOf, flowBefore, totalIn } from "./flow";
import { fieldName } from "./in-words";
import type { FormulaKind, Run, Words } from "./kind";

/** What is there at a moment. */
export const stock: FormulaKind<Stock> = {
  ...ELEMENTARY,
  needs({ now, past, expectedOn }) {
    if (now === undefined) return past === "history" ? [] : columnsOfFlow(past);
    return [
      ...columnsOfSide(now),
      ...(expectedOn === undefined ? [] : [{ table: now.table, column: expectedOn }]),
    ];
  },
  rows: ({ now, past }) => [
    ...(now === undefined ? [] : [now]),
    ...(past === "history" ? [] : [past.entered, past.left]),
  ],
  shape: () => "level",
  additivity: () => "sum",
  explain,
  isAmount: true,
  syntax: "phrase",
  evaluate: (formula, slices, run) => slicesOf(slices).map((slice) => stockAt(formula, slice, run)),
};

function stockAt(formula: Stock, { period, at, span }: Slice, run: Run): Measured {
  const { today } = run.request;
  const { now, past, expectedOn } = formula;
  const before = (day: Day): Measured =>
    past === "history" ? empty("no-history") : flowBefore(past, day, at, run);
  if (formula.at === "start")
    return period.kind === "all" || period.start > today + 1 ? empty("no-data") : before(period.start);
  if (now === undefined) return before(endOf(period, today));
  if (period.kind !== "all" && period.end <= today) return before(period.end);
  const everything = { from: 0, to: run.cubes.buckets.count };
  // What is there today, by the day it is expected.
  const expected = run.memoize(formula, () => (expectedOn === undefined ? now : { ...now, on: expectedOn }));
  const found = totalIn(run, expected, expectedOn === undefined ? everything : span, at);
  return total(found.sum, found.n);
}

function explain({ now, past, at, expectedOn }: Stock, { locale, noun, interpolate }: Words): string {
  if (now === undefined) {
    if (past === "history") return "";
    return interpolate(at === "start" ? "at-start" : "at-end", { what: noun(past.entered) });
  }
  if (expectedOn === undefined) return interpolate("at-end", { what: noun(now) });
  return interpolate("expected", { what: noun(now), on: fieldName(now.table, expectedOn, locale) });
}
