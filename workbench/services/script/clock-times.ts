import { type CivilParts, civilParts, instantOf } from "../utilities/zone";
import type { ClockSchedule } from "../world";

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/**
 * The next firing of a clock trigger after `after`. Google picks a minute and keeps it (platform.md §3.4); here it follows
 * from the trigger's id (`jitter`, any whole number), so that runs can be repeated.
 */
export function nextFiring(
  schedule: ClockSchedule,
  after: number,
  jitter: number,
  previous?: number,
): number {
  if (schedule.once !== undefined) return schedule.once;
  if (schedule.hours !== undefined) {
    if (previous !== undefined) return previous + schedule.hours * HOUR;
    const start = after - (after % HOUR) + (jitter % 60) * MINUTE;
    return start > after ? start : start + HOUR;
  }
  return nextDay(schedule, after, jitter, previous);
}

/** Days are walked one by one in the trigger's zone; at most a month and a bit lies between two firings. */
function nextDay(
  schedule: ClockSchedule,
  after: number,
  jitter: number,
  previous: number | undefined,
): number {
  const hour = schedule.atHour ?? jitter % 24;
  const minute = schedule.nearMinute === undefined ? jitter % 60 : schedule.nearMinute + (jitter % 31) - 15;
  const start = civilParts(after, schedule.timeZone);
  const apart = (schedule.days ?? 1) * 24 * HOUR - HOUR * 2;
  const weeksApart = (schedule.weeks ?? 1) * 7 * 24 * HOUR - HOUR * 2;
  const least = previous === undefined ? 0 : previous + (schedule.weekDay === undefined ? apart : weeksApart);
  for (let day = 0; day < 800; day += 1) {
    const at = instantOf(
      { ...start, day: start.day + day, hour, minute, second: 0, millisecond: 0 },
      schedule.timeZone,
    );
    if (at > after && at >= least && fits(schedule, civilParts(at, schedule.timeZone))) return at;
  }
  throw new Error("A clock trigger without a next time.");
}

function fits(schedule: ClockSchedule, parts: CivilParts): boolean {
  if (schedule.weekDay !== undefined) return isoWeekDay(parts) === schedule.weekDay;
  if (schedule.monthDay !== undefined) return parts.day === schedule.monthDay;
  return true;
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekDay({ year, month, day }: CivilParts): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}
