import type { Day } from "./day";
import {
  ALL,
  dayPeriod,
  fiscalYearOf,
  monthOf,
  type Period,
  quarterOf,
  rangeOf,
  weekOf,
  yearOf,
} from "./period";

/** The period of the same kind just before; `all` has none and is its own. */
export function previousPeriod(period: Period): Period {
  const before = period.start - 1;
  switch (period.kind) {
    case "day":
      return dayPeriod(before);
    case "week":
      return weekOf(before);
    case "month":
      return monthOf(before);
    case "quarter":
      return quarterOf(before);
    case "year":
      return yearOf(before);
    case "fiscalYear":
      return fiscalYearOf(before, monthNumber(period));
    case "range":
      return rangeOf(period.start - (period.end - period.start), before);
    case "all":
      return ALL;
  }
}

/**
 * What a period's value is fairly compared with: the same number of days from the start of the previous period while
 * it still runs (cut at that period's end), and the whole previous period once it is complete.
 */
export function equallyElapsedPrevious(period: Period, today: Day): Period {
  const previous = previousPeriod(period);
  if (period.kind === "all" || today >= period.end - 1) return previous;
  const elapsed = Math.max(1, today - period.start + 1);
  const last = Math.min(previous.start + elapsed, previous.end) - 1;
  return last === previous.end - 1 ? previous : rangeOf(previous.start, last);
}

/** Share of a period's days that have passed by the end of `today`, 0–1. */
export function elapsedShare(period: Period, today: Day): number {
  if (period.kind === "all") return 1;
  return Math.min(1, Math.max(0, (today - period.start + 1) / (period.end - period.start)));
}

function monthNumber(period: Period): number {
  return Number(monthOf(period.start).id.slice(5));
}
