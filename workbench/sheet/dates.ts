import { zoneOffset } from "./zone-offset";

const DAY = 86400000;
/** The epoch of serial numbers, 1899-12-30, as in Lotus 1-2-3 and Excel. */
const EPOCH = Date.UTC(1899, 11, 30);
const { round } = Math;

/** The serial number of an instant's local date and time in a zone. */
export function instantToSerial(ms: number, timeZone: string): number {
  return (ms + zoneOffset(ms, timeZone) - EPOCH) / DAY;
}

/** The instant of a serial number's local date and time in a zone, to the millisecond. */
export function serialToInstant(serial: number, timeZone: string): number {
  const wall = round(serial * DAY) + EPOCH;
  const guess = wall - zoneOffset(wall, timeZone);
  return wall - zoneOffset(guess, timeZone);
}

export function serialOfDate(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

export function dateOfSerial(serial: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(Math.floor(serial) * DAY + EPOCH);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Whether a number format shows dates or times: it has date letters outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, "");
  return !/general|@/i.test(bare) && /[ymdhs]/i.test(bare);
}
