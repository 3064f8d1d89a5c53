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

const formats = new Map<string, Intl.DateTimeFormat>();

/** Java takes a zone it does not know for GMT, silently. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const options = {
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone });
  } catch {
    format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
  formats.set(zone, format);
  return format;
}

/** `GMT+9`, `GMT+09:00` and `GMT+0900` are Java's names of fixed offsets; in milliseconds, or null for other names. */
function fixedOffset(zone: string): number | null {
  const [, sign, hours, minutes = "0"] = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (Number(hours) * 60 + Number(minutes)) * 60000 * (sign === "-" ? -1 : 1);
}

/** Milliseconds east of UTC at an instant. */
export function zoneOffset(instant: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  const year = parts.era.startsWith("B") ? 1 - Number(parts.year) : Number(parts.year);
  const civil = utc(
    year,
    Number(parts.month),
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return civil - (instant - (((instant % 1000) + 1000) % 1000));
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
