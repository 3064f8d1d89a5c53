import { civil, type Day, dayOf } from "./day";
import { FIRST_YEAR, HOLIDAYS } from "./japanese-holidays-table";

/**
 * Whether the holidays of a year are in the table. Of other years none is known, so that all their weekdays count as
 * working days; whoever shows such a number should say so.
 */
export function holidaysKnown(year: number): boolean {
  return japaneseHolidays(year).length > 0;
}

/** National holidays of a year (国民の祝日, substitutes and days between two holidays included), in order. */
export function japaneseHolidays(year: number): Day[] {
  const days: Day[] = [];
  const coded = HOLIDAYS[year - FIRST_YEAR] ?? "";
  for (let at = 0; at < coded.length; at += 2) {
    days.push(dayOf(year, Number.parseInt(coded[at], 36), Number.parseInt(coded[at + 1], 36)));
  }
  return days;
}

/** Every national holiday of the table, in order. */
export function knownJapaneseHolidays(): Day[] {
  return HOLIDAYS.flatMap((_, line) => japaneseHolidays(FIRST_YEAR + line));
}

/** Whether a day is a national holiday of Japan; false where none is known (see `holidaysKnown`). */
export function isJapaneseHoliday(day: Day): boolean {
  return japaneseHolidays(civil(day).year).includes(day);
}
