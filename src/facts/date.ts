import { checkedDay, type Day, dayOf } from "../calendar/day";
import { eraYear, isInEra } from "../calendar/era";
import { monthNamed } from "../calendar/spelling";
import type { DateOrder } from "./mapping";

const SHEET_EPOCH = dayOf(1899, 12, 30);

/** The parts of an ambiguous date, which the order of the whole column decides. `c` is a year of two or four digits. */
interface Parts {
  readonly kind: "parts";
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
export type DateText =
  | { readonly kind: "day"; readonly day: Day }
  | Parts
  /** A date of a Japanese era on a day that is not in it: 平成40年4月1日. */
  | { readonly kind: "outside-era" };

/**
 * Reads the day of a date or time stamp. A time and a zone behind it are dropped: the written day counts. Null if it
 * is no date; `parts` for `4/5/2026` and `26/4/5`, which only an order can settle.
 */
export function readDate(text: string): DateText | null {
  const clean = text.normalize("NFKC").trim().toLowerCase();
  const body = clean
    .replace(/[t\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*(am|pm|z|utc|[+-]\d{2}:?\d{2})?$/, "")
    .replace(/\s*\d{1,2}時\d{1,2}分(\d{1,2}秒)?$/, "")
    .replace(/\s*[(（](月|火|水|木|金|土|日|mon|tue|wed|thu|fri|sat|sun)[)）]$/, "")
    .replace(/,$/, "")
    .trim();
  return eraDate(body) ?? yearFirst(body) ?? monthName(body) ?? numericDate(body);
}

function found(year: number, month: number, day: number): DateText | null {
  const result = checkedDay(year, month, day);
  return result === null ? null : { kind: "day", day: result };
}

function eraDate(text: string): DateText | null {
  const match = /^(令和|平成|昭和|[rhs])\.?\s*(元|\d{1,2})[年./-]\s*(\d{1,2})[月./-]\s*(\d{1,2})日?$/.exec(
    text,
  );
  if (match === null) return null;
  const [, era, count, month, date] = match;
  const day = checkedDay(eraYear(era, count), Number(month), Number(date));
  if (day === null) return null;
  return isInEra(era, day, day) ? { kind: "day", day } : { kind: "outside-era" };
}

function yearFirst(text: string): DateText | null {
  const full =
    /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (full !== null) return found(Number(full[1]), Number(full[2]), Number(full[3]));
  const month = /^(\d{4})[-/.年]\s*(\d{1,2})月?$/.exec(text);
  return month === null ? null : found(Number(month[1]), Number(month[2]), 1);
}

function monthName(text: string): DateText | null {
  const dayFirst = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{2,4})$/.exec(text);
  if (dayFirst !== null) return named(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  return monthFirst === null ? null : named(monthFirst[1], monthFirst[2], monthFirst[3]);
}

function named(name: string, day: string, year: string): DateText | null {
  const month = monthNamed(name.toUpperCase());
  return month === null ? null : found(fullYear(Number(year)), month, Number(day));
}

function numericDate(text: string): DateText | null {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  return match === null
    ? null
    : { kind: "parts", a: Number(match[1]), b: Number(match[2]), c: Number(match[3]) };
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The day of a date text in a given order; null if the order does not fit it. */
export function dayInOrder(date: DateText, order: DateOrder | undefined): Day | null {
  if (date.kind === "day") return date.day;
  if (date.kind === "outside-era") return null;
  const { a, b, c } = date;
  if (order === "dmy") return checkedDay(fullYear(c), b, a);
  if (order === "mdy") return checkedDay(fullYear(c), a, b);
  return order === "ymd" && c < 100 ? checkedDay(fullYear(a), b, c) : null;
}

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

/** The day of a spreadsheet serial number; null outside 1950–2100, where it is more likely a plain number. */
export function dayOfSerial(serial: number): Day | null {
  const day = SHEET_EPOCH + Math.floor(serial);
  return day >= dayOf(1950, 1, 1) && day < dayOf(2100, 1, 1) ? day : null;
}
