import { serialOfDate } from "./dates";
import { marksOf } from "./locale-marks";
import type { Typed } from "./typed";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** Number of a month by its English name, in full or its first three letters; 0 if it is none. */
export function monthNamed(name: string): number {
  const wanted = name.toLowerCase();
  return MONTHS.findIndex((full) => full === wanted || full.slice(0, 3) === wanted) + 1;
}

/**
 * A month typed without a day, which becomes the first of it: `2026-10` and `2026/10` in every locale, `Oct 2026` and
 * `October-2026` where months are named in English. Null if it is none.
 * Unverified [typed-year-month, typed-slash-year-month]: how they are shown; `2026-08` was seen as 2026/08/01 in ja_JP.
 * Unverified [typed-month-name-year, typed-month-number-year]: how they are shown, and that `10/2026` stays a text.
 */
export function readMonth(text: string, locale: string): Typed | null {
  const numbered = /^([1-9]\d{3})([-/])(\d{1,2})$/.exec(text);
  if (numbered !== null) {
    const ordered = numbered[2] === "-" ? "yyyy-mm-dd" : "yyyy/mm/dd";
    return first(
      Number(numbered[1]),
      Number(numbered[3]),
      locale.startsWith("ja") ? marksOf(locale).day : ordered,
    );
  }
  const named = locale.startsWith("ja") ? null : /^([a-z]{3,9})\.?[ -]([1-9]\d{3})$/i.exec(text);
  return named === null ? null : first(Number(named[2]), monthNamed(named[1]), "mmm yyyy");
}

/** `MAY26`: Unverified [typed-month-day-joined]: a day of the present year, as `May 26` is. */
export function joinedDay(text: string): { month: number; day: number } | null {
  const match = /^([a-z]{3,9})(\d{1,2})$/i.exec(text);
  const month = match === null ? 0 : monthNamed(match[1]);
  return month === 0 ? null : { month, day: Number(match?.[2]) };
}

function first(year: number, month: number, format: string): Typed | null {
  return month < 1 || month > 12 ? null : { value: serialOfDate(year, month, 1), format };
}
