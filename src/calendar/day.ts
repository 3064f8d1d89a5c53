/**
 * A civil day as the number of days since 1970-01-01. It has no zone and no time, so arithmetic on it
 * can never slip by a day; converting an instant to a day belongs to whoever knows the zone.
 */
export type Day = number;

/** Milliseconds of a day without a change of clocks, as Dates with civil time in their UTC fields count them. */
export const DAY_MS = 86400000;

/** Stands for "no day" in typed columns, where there is no null. */
export const NO_DAY: Day = -2147483648;

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** Days from civil date, proleptic Gregorian (Howard Hinnant's algorithm). */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day. */
export function civil(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day if the numbers name one that exists, else null (2026-02-30). */
export function checkedDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null;
  const result = dayOf(year, month, day);
  return civil(result).day === day ? result : null;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: weeks start on Monday and belong to the year of their Thursday. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekday(day) + 4;
  const year = civil(thursday).year;
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** `2026-10-08` */
export function formatDay(day: Day): string {
  const { year, month, day: date } = civil(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, "0");
}
