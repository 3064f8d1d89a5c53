import { type Day, NO_DAY } from "../../calendar/day";
import { monthOf } from "../../calendar/period";
import type { AverageStock, Count, Sum } from "../formula";
import { empty, type Measured, total } from "../measured";
import { type Slice, slicesOf, spanUntil } from "../slice";
import { ELEMENTARY } from "./composed";
import { columnsOfFlow, endOf, totalIn } from "./flow";
import type { FormulaKind, Run } from "./kind";

/** The mean of what is there over the days of a slice that have passed. */
export const averageStock: FormulaKind<AverageStock> = {
  ...ELEMENTARY,
  needs: columnsOfFlow,
  rows: ({ entered, left }) => [entered, left],
  shape: () => "other",
  additivity: () => "sum",
  explain: ({ entered, perMonth }, { noun, interpolate }) =>
    interpolate(perMonth ? "average-months" : "average", { what: noun(entered) }),
  isAmount: true,
  syntax: "phrase",
  evaluate: (formula, slices, run) => slicesOf(slices).map((slice) => averageOver(formula, slice, run)),
};

/** Σ over all of the days each was there in the slice ÷ those days. */
function averageOver({ entered, left, perMonth }: AverageStock, { period, at }: Slice, run: Run): Measured {
  const start = period.kind === "all" ? firstDay(run, entered) : period.start;
  const end = endOf(period, run.request.today);
  if (start === null || end <= start) return empty("no-data");
  const before = (day: Day): number => daysBefore(run, entered, day, at) - daysBefore(run, left, day, at);
  const days = before(end) - (period.kind === "all" ? 0 : before(start));
  const average = days / (end - start);
  const { n } = totalIn(run, entered, spanUntil(run.cubes.buckets, end), at);
  return total(perMonth ? average * monthsBetween(start, end) : average, n);
}

/** Σ over all rows that came before `day` of the days since they came. */
function daysBefore(run: Run, formula: Count, day: Day, at: number | null): number {
  const dayNumbers = run.memoize(
    formula,
    (): Sum => ({ ...formula, kind: "sum", of: { dayNumber: formula.on } }),
  );
  const { n, sum } = totalIn(run, dayNumbers, spanUntil(run.cubes.buckets, day), at);
  return day * n - sum;
}

function firstDay({ cubes }: Run, formula: Count): Day | null {
  let first: Day | null = null;
  for (const day of cubes.daysOf(formula)) {
    if (day !== NO_DAY && (first === null || day < first)) first = day;
  }
  return first;
}

/** Length in months: each month by the share of its days. */
function monthsBetween(start: Day, end: Day): number {
  let months = 0;
  for (let day = start; day < end; ) {
    const month = monthOf(day);
    const until = Math.min(end, month.end);
    months += (until - day) / (month.end - month.start);
    day = until;
  }
  return months;
}
