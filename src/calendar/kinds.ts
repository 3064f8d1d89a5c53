import { civil, type Day, dayOf, formatDay, isoWeek, two, weekday } from "./day";

export type PeriodKind =
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "fiscalQuarter"
  | "fiscalHalf"
  | "fiscalYear"
  | "range"
  | "all";

/**
 * A half-open span of days [start, end). `id` is how people and cells name it and is canonical: `2026-10-08`, `2026-W41`,
 * `2026-10`, `2026-Q4`, `2026-H2`, `2026`, `FY2026-Q3`, `FY2026-H2`, `FY2026`, `2026-09-01..2026-09-20`, `all`.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
}

/** Every day there is; wide enough for any data and still a whole number in a typed array. */
export const ALL: Period = { kind: "all", id: "all", start: dayOf(1, 1, 1), end: dayOf(10000, 1, 1) };

export function dayPeriod(day: Day): Period {
  return { kind: "day", id: formatDay(day), start: day, end: day + 1 };
}

export function weekOf(day: Day): Period {
  const start = day - weekday(day) + 1;
  const { year, week } = isoWeek(day);
  return { kind: "week", id: `${year}-W${two(week)}`, start, end: start + 7 };
}

export function monthOf(day: Day): Period {
  const { year, month } = civil(day);
  return { kind: "month", id: `${year}-${two(month)}`, ...span(year, month, 1) };
}

/** Calendar quarter: Q1 starts in January. */
export function quarterOf(day: Day): Period {
  const { label, part, ...days } = partOfYear(day, 1, 3);
  return { kind: "quarter", id: `${label}-Q${part}`, ...days };
}

/** Calendar half: H1 is January to June. */
export function halfOf(day: Day): Period {
  const { label, part, ...days } = partOfYear(day, 1, 6);
  return { kind: "half", id: `${label}-H${part}`, ...days };
}

export function yearOf(day: Day): Period {
  const { year } = civil(day);
  return { kind: "year", id: String(year), ...span(year, 1, 12) };
}

/** Fiscal year named by the year it starts in, as in Japan: with April, 2027-03-31 is in FY2026. */
export function fiscalYearOf(day: Day, startMonth: number): Period {
  const { label, part, ...days } = partOfYear(day, startMonth, 12);
  return { kind: "fiscalYear", id: `FY${label}`, ...days };
}

/** Half of a fiscal year (上期, 下期): with April, `FY2026-H2` is October 2026 to March 2027. */
export function fiscalHalfOf(day: Day, startMonth: number): Period {
  const { label, part, ...days } = partOfYear(day, startMonth, 6);
  return { kind: "fiscalHalf", id: `FY${label}-H${part}`, ...days };
}

/** Quarter of a fiscal year: with April, `FY2026-Q4` is January to March 2027. */
export function fiscalQuarterOf(day: Day, startMonth: number): Period {
  const { label, part, ...days } = partOfYear(day, startMonth, 3);
  return { kind: "fiscalQuarter", id: `FY${label}-Q${part}`, ...days };
}

/** A company's own quarter, under its calendar name where the two have the same days: values are kept by that. */
export function companyQuarterOf(day: Day, startMonth: number): Period {
  return startMonth % 3 === 1 ? quarterOf(day) : fiscalQuarterOf(day, startMonth);
}

/** Any span, both ends included. */
export function rangeOf(first: Day, last: Day): Period {
  return { kind: "range", id: `${formatDay(first)}..${formatDay(last)}`, start: first, end: last + 1 };
}

/** First day of a month; months beyond 12 run into the next years. */
export function monthStart(year: number, month: number): Day {
  return dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

/** Where a day lies in a year that starts with `startMonth` and is cut into parts of `months` months. */
function partOfYear(day: Day, startMonth: number, months: number) {
  const { year, month } = civil(day);
  const label = month >= startMonth ? year : year - 1;
  const before = Math.floor(((month - startMonth + 12) % 12) / months);
  return { label, part: before + 1, ...span(label, startMonth + before * months, months) };
}

function span(year: number, month: number, months: number): { start: Day; end: Day } {
  return { start: monthStart(year, month), end: monthStart(year, month + months) };
}
