import { checkedDay, type Day, dayOf, two } from "./day";
import {
  ALL,
  dayPeriod,
  fiscalHalfOf,
  fiscalQuarterOf,
  fiscalYearOf,
  halfOf,
  monthOf,
  monthStart,
  type Period,
  quarterOf,
  rangeOf,
  weekOf,
  yearOf,
} from "./kinds";
import { relativePeriod } from "./relative";
import { plainSpelling } from "./spelling";

// Periods and their reading are asked for together; the kinds have a file of their own because relative words need them too.
export {
  ALL,
  dayPeriod,
  fiscalHalfOf,
  fiscalQuarterOf,
  fiscalYearOf,
  halfOf,
  monthOf,
  type Period,
  type PeriodKind,
  quarterOf,
  rangeOf,
  weekOf,
  yearOf,
} from "./kinds";

export interface ReadingCalendar {
  /** Month in which the fiscal year starts, 1–12. */
  readonly fiscalYearStart: number;
  /** Lets relative words (先月, "last month") and periods without a year (10月, Q3) be read; without it they are no periods. */
  readonly today?: Day;
}

/**
 * Reads a period as people write it, in half or full width: `2026-10`, `2026/10`, `2026年10月`, `2026-10-08`, `2026-Q3`,
 * `2026Q3`, `2026年第3四半期`, `2026-H1`, `2026年上期`, `2026年上半期`, `2026-W41`, `2026`, `2026年`, `FY2026`, `2026年度`,
 * `FY2026-Q1`, `2026年度第1四半期`, `FY2026-H1`, `2026年度上期`, `a..b`, `all`, `全期間`, all of these as `plainSpelling` knows
 * them too (`Oct 2026`, `10/2026`, `令和8年10月`, `R8.10`, `202610`, `Q3 FY26`), and, if `today` is given, the words of
 * `relativePeriod`. Null if it is none. 年 names calendar quarters and halves, 年度 and FY those of the fiscal year.
 */
export function parsePeriod(text: string, calendar: ReadingCalendar): Period | null {
  const clean = plainSpelling(text);
  if (clean === "ALL" || clean === "全期間") return ALL;
  const range = /^(.+?)(?:\.\.|~|〜)(.+)$/.exec(clean);
  if (range !== null) {
    const from = parsePeriod(range[1], calendar);
    const to = parsePeriod(range[2], calendar);
    return from === null || to === null || to.end <= from.start ? null : rangeOf(from.start, to.end - 1);
  }
  const fiscal = /^(?:FY(\d{4})|(\d{4})年度)$/.exec(clean);
  if (fiscal !== null) {
    const { fiscalYearStart } = calendar;
    return fiscalYearOf(dayOf(Number(fiscal[1] ?? fiscal[2]), fiscalYearStart, 1), fiscalYearStart);
  }
  const part = partOfYear(clean, calendar.fiscalYearStart);
  if (part !== null) return part;
  const week = /^(\d{4})[-/]?W(\d{1,2})$/.exec(clean);
  if (week !== null) {
    const found = weekOf(dayOf(Number(week[1]), 1, 4) + (Number(week[2]) - 1) * 7);
    return found.id === `${week[1]}-W${two(Number(week[2]))}` ? found : null;
  }
  const date = /^(\d{4})(?:[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?)?年?$/.exec(clean);
  if (date === null)
    return calendar.today === undefined
      ? null
      : relativePeriod(clean, { fiscalYearStart: calendar.fiscalYearStart, today: calendar.today });
  const [year, month, day] = [Number(date[1]), Number(date[2] ?? 1), Number(date[3] ?? 1)];
  const first = checkedDay(year, month, day);
  if (first === null) return null;
  if (date[3] !== undefined) return dayPeriod(first);
  return date[2] === undefined ? yearOf(first) : monthOf(first);
}

/** A quarter or half of a named calendar or fiscal year. */
function partOfYear(clean: string, fiscalYearStart: number): Period | null {
  const found =
    /^(FY)?(\d{4})(年度|年)?[-/]?(?:Q([1-4])|([1-4])Q|第([1-4一二三四])四半期|(H1|1H|上半?期)|(H2|2H|下半?期))$/.exec(
      clean,
    );
  if (found === null) return null;
  const [, fy, year, unit, q, before, counted, upper, lower] = found;
  const isFiscal = fy !== undefined || unit === "年度";
  const isHalf = upper !== undefined || lower !== undefined;
  const quarter = q ?? before ?? counted;
  const monthsBefore = isHalf
    ? Number(upper === undefined) * 6
    : ((Number(quarter) || "一二三四".indexOf(quarter) + 1) - 1) * 3;
  const first = monthStart(Number(year), (isFiscal ? fiscalYearStart : 1) + monthsBefore);
  if (isFiscal) return (isHalf ? fiscalHalfOf : fiscalQuarterOf)(first, fiscalYearStart);
  return (isHalf ? halfOf : quarterOf)(first);
}
