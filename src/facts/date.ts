import { checkedDay, type Day, dayOf } from "../calendar/day";
import { eraYear, isInEra } from "../calendar/era";
import { monthNamed } from "../calendar/spelling";

const SHEET_EPOCH = dayOf(1899, 12, 30);

/** The parts of an ambiguous date, which the order of the whole column decides. `c` is a year of two or four digits. */
export interface Parts {
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

export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The day of a spreadsheet serial number; null outside 1950–2100, where it is more likely a plain number. */
export function dayOfSerial(serial: number): Day | null {
  const day = SHEET_EPOCH + Math.floor(serial);
  return day >= dayOf(1950, 1, 1) && day < dayOf(2100, 1, 1) ? day : null;
}
