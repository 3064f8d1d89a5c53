import type { LeftSinceStart } from "../formula";
import { empty, type Measured, total } from "../measured";
import { firstLeft } from "../pairs";
import { type Slice, slicesOf, spanUntil } from "../slice";
import { ELEMENTARY } from "./composed";
import { columnsOfFlow, endOf } from "./flow";
import type { FormulaKind, Run } from "./kind";

/** Of what was there when the slice began, what left in it. */
export const leftSinceStart: FormulaKind<LeftSinceStart> = {
  ...ELEMENTARY,
  needs: columnsOfFlow,
  rows: ({ entered, left }) => [entered, left],
  shape: () => "other",
  additivity: () => "sum",
  explain: ({ left }, { noun, interpolate }) => interpolate("left-since-start", { what: noun(left) }),
  isAmount: false,
  syntax: "phrase",
  evaluate: (formula, slices, run) => slicesOf(slices).map((slice) => leftIn(formula, slice, run)),
};

function leftIn({ entered, left }: LeftSinceStart, { period, at }: Slice, run: Run): Measured {
  if (period.kind === "all") return empty("no-data");
  const { cubes, request } = run;
  const start = spanUntil(cubes.buckets, period.start).to;
  const end = spanUntil(cubes.buckets, endOf(period, request.today)).to;
  const lists = cubes.pairs(entered, left);
  let n = 0;
  let sum = 0;
  for (const list of at === null ? lists : [lists[at]]) {
    const last = firstLeft(list, end);
    for (let place = firstLeft(list, start); place < last; place += 1) {
      if (list[place].entered >= start) continue;
      n += list[place].n;
      sum += list[place].sum;
    }
  }
  return total(sum, n);
}
