import { zoneOffset } from "../../sheet/zone-offset";

/** Wall-clock time of some zone; months and days count from 1. */
export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export function civilParts(instant: number, zone: string): CivilParts {
  const civil = new Date(instant + zoneOffset(instant, zone));
  return {
    year: civil.getUTCFullYear(),
    month: civil.getUTCMonth() + 1,
    day: civil.getUTCDate(),
    hour: civil.getUTCHours(),
    minute: civil.getUTCMinutes(),
    second: civil.getUTCSeconds(),
    millisecond: civil.getUTCMilliseconds(),
  };
}

/** The instant at which the zone's clocks show the time; parts beyond their range carry over. */
export function instantOf(parts: CivilParts, zone: string): number {
  const wall =
    utc(parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second) + parts.millisecond;
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

/** Date.UTC reads years below 100 as 19xx. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime();
}
