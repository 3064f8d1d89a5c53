import { serialOfDate } from "./dates";
import { marksOf } from "./locale-marks";

/** A day that was typed: its serial number, and the format it brings along. */
export interface TypedDay {
  readonly value: number;
  readonly format: string;
}

/** The last two-digit year of this century; higher ones belong to the last century. */
const LAST_OF_CENTURY = 29;

/**
 * Reads a day as the spreadsheet's locale does; a month alone is its first day (`2026-10`, in every locale).
 * Unverified [typed-year-month]: its format.
 * Unverified [typed-month-name]: which forms with a month's name, how they are shown, and none of them in ja_JP.
 * Unverified [typed-two-digit-year]: where the century turns, and `26/10/08` in ja_JP.
 */
export function readDay(text: string, locale: string, currentYear: number): TypedDay | null {
  const { day: own } = marksOf(locale);
  const [, fullYear, fullMonth, fullDay] = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ?? [];
  if (fullYear !== undefined) return found(existing(+fullYear, +fullMonth, +fullDay), numeric(text));
  const [, year, month] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined)
    return found(existing(+year, +month, 1), locale.startsWith("ja") ? own : numeric(text));
  const named = locale.startsWith("ja") ? null : namedDay(text, currentYear);
  if (named !== null) return named;
  return found(orderedDay(text, locale, currentYear), locale.startsWith("ja") ? numeric(text) : own);
}

const found = (value: number | null, format: string): TypedDay | null =>
  value === null ? null : { value, format };

const numeric = (text: string): string => (text.includes("-") ? "yyyy-mm-dd" : "yyyy/mm/dd");

/** Day, month and year in the locale's order; without a year, this one. */
function orderedDay(text: string, locale: string, currentYear: number): number | null {
  const { dayFirst, decimal } = marksOf(locale);
  const mark = decimal === "," ? "[-/.]" : "[-/]";
  const short = decimal === "," ? `^(\\d{1,2})${mark}(\\d{1,2})\\.?$` : "^(\\d{1,2})[-/月](\\d{1,2})日?$";
  const [, a, b] = new RegExp(short).exec(text) ?? [];
  if (a !== undefined) return dayFirst ? existing(currentYear, +b, +a) : existing(currentYear, +a, +b);
  const [, c, d, last] = new RegExp(`^(\\d{1,2})${mark}(\\d{1,2})${mark}(\\d{4}|\\d{2})$`).exec(text) ?? [];
  if (c === undefined) return null;
  if (locale.startsWith("ja") && last.length === 2) return existing(fullYearOf(c), +d, +last);
  return dayFirst ? existing(fullYearOf(last), +d, +c) : existing(fullYearOf(last), +c, +d);
}

function fullYearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year > LAST_OF_CENTURY ? 1900 : 2000);
}

/** `Mar 1 2016`, `March 1, 2016`, `1 Mar 2016`, `1-Mar-2016`, with the year left out for this one; `Oct 2026`, `MAY26`. */
function namedDay(text: string, currentYear: number): TypedDay | null {
  const [, only, of] = /^([a-z]{3,9})\.?[ -]?(\d{4})$/i.exec(text) ?? [];
  if (only !== undefined) return found(existing(+of, monthOf(only), 1), "mmm yyyy");
  const [, name, day, year] = /^([a-z]{3,9})\.? ?(\d{1,2})(?:,? (\d{4}))?$/i.exec(text) ?? [];
  if (name !== undefined)
    return found(existing(+(year ?? currentYear), monthOf(name), +day), year ? "mmm d, yyyy" : "mmm d");
  const [, day2, name2, year2] = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{4}))?$/i.exec(text) ?? [];
  if (name2 === undefined) return null;
  return found(existing(+(year2 ?? currentYear), monthOf(name2), +day2), year2 ? "d-mmm-yyyy" : "d-mmm");
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** Number of a month by its name; 0 for another word. */
function monthOf(word: string): number {
  const wanted = word.toLowerCase();
  return MONTHS.findIndex((full) => full === wanted || full.slice(0, 3) === wanted) + 1;
}

function existing(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? serialOfDate(year, month, day)
    : null;
}
