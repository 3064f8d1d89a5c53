import { checkedDay, civil, type Day, dayOf, formatDay, isoWeek, two, weekday } from "./day";

export type PeriodKind = "day" | "week" | "month" | "quarter" | "year" | "fiscalYear" | "range" | "all";

/**
 * A half-open span of days [start, end). `id` is how people and cells name it and is canonical:
 * `2026-10-08`, `2026-W41`, `2026-10`, `2026-Q4`, `2026`, `FY2026`, `2026-09-01..2026-09-20`, `all`.
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
  const { year, month } = civil(day);
  const quarter = Math.ceil(month / 3);
  return { kind: "quarter", id: `${year}-Q${quarter}`, ...span(year, quarter * 3 - 2, 3) };
}

export function yearOf(day: Day): Period {
  const { year } = civil(day);
  return { kind: "year", id: String(year), ...span(year, 1, 12) };
}

/** Fiscal year named by the year it starts in, as in Japan: with April, 2027-03-31 is in FY2026. */
export function fiscalYearOf(day: Day, startMonth: number): Period {
  const { year, month } = civil(day);
  const label = month >= startMonth ? year : year - 1;
  return { kind: "fiscalYear", id: `FY${label}`, ...span(label, startMonth, 12) };
}

/** Any span, both ends included. */
export function rangeOf(first: Day, last: Day): Period {
  return { kind: "range", id: `${formatDay(first)}..${formatDay(last)}`, start: first, end: last + 1 };
}

/** Start and end of `months` months from the first of a month; months beyond 12 run into the next year. */
function span(year: number, month: number, months: number): { start: Day; end: Day } {
  const last = month - 1 + months;
  return { start: dayOf(year, month, 1), end: dayOf(year + Math.floor(last / 12), (last % 12) + 1, 1) };
}

/**
 * Reads a period as people write it, in half or full width: `2026-10`, `2026/10`, `2026年10月`, `2026-10-08`,
 * `2026-Q3`, `2026Q3`, `2026-W41`, `2026`, `2026年`, `FY2026`, `2026年度`, `a..b`, `all`, `全期間`. Null if it is none.
 */
export function parsePeriod(text: string, calendar: { readonly fiscalYearStart: number }): Period | null {
  const clean = text.normalize("NFKC").trim().toUpperCase().replace(/\s+/g, "");
  if (clean === "ALL" || clean === "全期間") return ALL;
  const range = /^(.+?)(?:\.\.|~|〜)(.+)$/.exec(clean);
  if (range !== null) {
    const from = parsePeriod(range[1], calendar);
    const to = parsePeriod(range[2], calendar);
    return from === null || to === null || to.end <= from.start ? null : rangeOf(from.start, to.end - 1);
  }
  const fiscal = /^(?:FY(\d{4})|(\d{4})年度)$/.exec(clean);
  if (fiscal !== null) {
    return fiscalYearOf(
      dayOf(Number(fiscal[1] ?? fiscal[2]), calendar.fiscalYearStart, 1),
      calendar.fiscalYearStart,
    );
  }
  const quarter = /^(\d{4})[-/年]?Q([1-4])$/.exec(clean);
  if (quarter !== null) return quarterOf(dayOf(Number(quarter[1]), Number(quarter[2]) * 3, 1));
  const week = /^(\d{4})[-/]?W(\d{1,2})$/.exec(clean);
  if (week !== null) {
    const found = weekOf(dayOf(Number(week[1]), 1, 4) + (Number(week[2]) - 1) * 7);
    return found.id === `${week[1]}-W${two(Number(week[2]))}` ? found : null;
  }
  const date = /^(\d{4})(?:[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?)?年?$/.exec(clean);
  if (date === null) return null;
  const [year, month, day] = [Number(date[1]), Number(date[2] ?? 1), Number(date[3] ?? 1)];
  const first = checkedDay(year, month, day);
  if (first === null) return null;
  if (date[3] !== undefined) return dayPeriod(first);
  return date[2] === undefined ? yearOf(first) : monthOf(first);
}
