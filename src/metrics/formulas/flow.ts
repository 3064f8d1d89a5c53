import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { Count, Flow, Sum } from "../formula";
import { empty, type Measured, total } from "../measured";
import { type Span, spanUntil } from "../slice";
import type { Need, Run } from "./kind";
import { columnsOfRows, columnsOfValue, type RowTotal, rowTotals } from "./row-aggregate";

/** The columns of one side of a flow. */
export function columnsOfSide(side: Count | Sum): Need[] {
  return columnsOfRows(side, "of" in side ? columnsOfValue(side.of) : []);
}

export function columnsOfFlow({ entered, left }: Flow): Need[] {
  return [...columnsOfSide(entered), ...columnsOfSide(left)];
}

/** What is there as of a day: all that came before it less all that left before it. */
export function flowBefore(past: Flow, day: Day, at: number | null, run: Run): Measured {
  const segmented = at !== null;
  const reason = run.missing(past.entered, segmented) ?? run.missing(past.left, segmented);
  if (reason !== null) return empty(reason);
  const until = spanUntil(run.cubes.buckets, day);
  const entered = totalIn(run, past.entered, until, at);
  const left = totalIn(run, past.left, until, at);
  return total(entered.sum - left.sum, entered.n - left.n);
}

export function totalIn({ cubes }: Run, formula: Count | Sum, span: Span, at: number | null): RowTotal {
  return rowTotals(cubes, formula, [span], at)[0];
}

/** The end of a period, or of today. */
export function endOf(period: Period, today: Day): Day {
  return period.kind === "all" ? today + 1 : Math.min(period.end, today + 1);
}
