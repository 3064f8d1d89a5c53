import { checkedDay, type Day } from "../calendar/day";
import { type DateText, fullYear, type Parts } from "./date";
import type { DateOrder } from "./mapping";

/** The day of a date text in a given order; null if the order does not fit it. */
export function dayInOrder(date: DateText, order: DateOrder | undefined): Day | null {
  if (date.kind === "day") return date.day;
  if (date.kind === "outside-era") return null;
  const { a, b, c } = date;
  if (order === "dmy") return checkedDay(fullYear(c), b, a);
  if (order === "mdy") return checkedDay(fullYear(c), a, b);
  return order === "ymd" && c < 100 ? checkedDay(fullYear(a), b, c) : null;
}

/** The order of a column; what is ambiguous or mixed is asked about (`guess-values.ts`). */
export type OrderVerdict = DateOrder | "ambiguous" | "mixed";

/**
 * Infers the order of year, month and day from a whole column; `ymd` where no value leaves it open. Short dates
 * (26/10/08) alone never prove that the day comes first: the year may.
 */
export function orderOf(dates: Iterable<DateText>): OrderVerdict {
  const parts = [...dates].filter((date) => date.kind === "parts");
  if (parts.length === 0) return "ymd";
  const dayFirst = parts.filter((date) => date.a > 12);
  const monthFirst = parts.some((date) => date.b > 12);
  if (dayFirst.length > 0 && monthFirst) return "mixed";
  if (monthFirst) return "mdy";
  if (dayFirst.some((date) => date.c >= 100)) return "dmy";
  return yearsFirst(parts) ? "ymd" : "ambiguous";
}

/**
 * Whether the year comes first: all first parts are recent years that hardly differ, while the last parts range over
 * the month.
 */
function yearsFirst(parts: readonly Parts[]): boolean {
  if (!parts.every((date) => date.a >= 20 && date.a <= 40 && dayInOrder(date, "ymd") !== null)) return false;
  const first = rangeOf(parts.map((date) => date.a));
  const last = rangeOf(parts.map((date) => date.c));
  // In the other order these would be the same few days of many years.
  return last.least < 20 && last.width > 2 * first.width + 2;
}

function rangeOf(values: readonly number[]): { least: number; width: number } {
  let least = values[0];
  let most = values[0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, width: most - least };
}
