import { samePeriodLastYear } from "../calendar/compare";
import type { Day } from "../calendar/day";
import { fiscalYearOf, monthOf, type Period } from "../calendar/period";
import { anyLooksBack } from "./formulas/registry";
import type { EvaluationRequest } from "./request";
import { MONTHS_BACK } from "./shift";
import { longerThan } from "./targets";

/** Every day on which an asked-for period, or one that its formulas or targets look at, starts or ends. */
export function cutsOf({ formulas, periods, today, fiscalYearStart, spread }: EvaluationRequest): Set<Day> {
  const cuts = new Set([today + 1]);
  let first = today;
  let last = today + 1;
  for (const period of spread?.by === "last-year" ? withLastYear(periods, fiscalYearStart) : periods) {
    // A period of all takes every row, so it cuts nothing.
    if (period.kind === "all") continue;
    cuts.add(period.start).add(period.end);
    cuts.add(fiscalYearOf(Math.min(period.end - 1, Math.max(today, period.start)), fiscalYearStart).start);
    first = Math.min(first, period.start);
    last = Math.max(last, period.end);
  }
  if (!anyLooksBack(formulas)) return cuts;
  let month = monthOf(first);
  for (let back = 0; back < MONTHS_BACK; back += 1) month = monthOf(month.start - 1);
  for (; month.start < last; month = monthOf(month.end)) cuts.add(month.start);
  return cuts.add(month.start);
}

/** The periods with the same of last year, and with the longer ones whose targets may be spread over them. */
function withLastYear(periods: readonly Period[], fiscalYearStart: number): Period[] {
  return periods.flatMap((period) =>
    period.kind === "all"
      ? []
      : [period, ...[period, ...longerThan(period, fiscalYearStart)].map(samePeriodLastYear)],
  );
}
