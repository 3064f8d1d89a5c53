import { memoize } from "./memoize";

const QUARTER = 900_000;
const DAY = 86_400_000;
/** Marks a day on which the offset changes. */
const CHANGES = Number.POSITIVE_INFINITY;
// Every date of every cell passes here; looking a global up costs more than the arithmetic in some hosts.
const { floor } = Math;

const ofZone = new Map<string, (instant: number) => number>();

/**
 * Milliseconds a zone's clocks are ahead of UTC at an instant. `GMT+9` and `GMT+09:00` are fixed offsets; a zone nobody
 * knows is UTC, as Java has it. Offsets change on quarters of an hour.
 */
export function zoneOffset(instant: number, zone: string): number {
  let offset = ofZone.get(zone);
  if (offset === undefined) {
    offset = offsetOf(zone);
    ofZone.set(zone, offset);
  }
  return offset(instant);
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function offsetOf(zone: string): (instant: number) => number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return () => fixed;
  const format = formatOf(zone);
  const ofQuarter = memoize((quarter: number) => wallClock(format, quarter * QUARTER) - quarter * QUARTER);
  const atQuarter = (instant: number): number => ofQuarter(floor(instant / QUARTER));
  // A day that begins and ends alike is asked for only twice; the others hold a change.
  const ofDay = memoize((day: number) => {
    const offset = atQuarter(day * DAY);
    return offset === atQuarter((day + 1) * DAY) ? offset : CHANGES;
  });
  return (instant) => {
    const offset = ofDay(floor(instant / DAY));
    return offset === CHANGES ? atQuarter(instant) : offset;
  };
}

function fixedOffset(zone: string): number | null {
  const [, sign, hours, minutes = "0"] = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (Number(hours) * 60 + Number(minutes)) * 60000 * (sign === "-" ? -1 : 1);
}

function formatOf(zone: string): Intl.DateTimeFormat {
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
  try {
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  }
}

/** The local time of a zone, as an instant in UTC. */
function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const date = new Date(0);
  // Date.UTC reads years below 100 as 19xx.
  const year = parts.era.startsWith("B") ? 1 - Number(parts.year) : Number(parts.year);
  date.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  date.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return date.getTime();
}
