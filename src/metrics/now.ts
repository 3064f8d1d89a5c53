import { previousPeriod } from "../calendar/compare";
import type { Day } from "../calendar/day";
import { monthOf, type Period, rangeOf } from "../calendar/period";
import type { DefaultNow } from "./kpi";

/** The period a KPI answers for when none is named: the running month, or the last complete month(s). */
export function resolveNow(now: DefaultNow, today: Day): Period {
  const month = monthOf(today);
  if (now.kind !== "complete-months") return month;
  const last = previousPeriod(month);
  let first = last;
  for (let months = 1; months < now.months; months += 1) first = previousPeriod(first);
  return now.months === 1 ? last : rangeOf(first.start, last.end - 1);
}
