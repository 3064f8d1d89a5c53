const DAY = 86400000;
/** Serial 0 is 1899-12-30, as in the product whose files came first. */
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Minutes east of UTC of a zone at an instant; cached by quarter of an hour. */
function offsetAt(ms: number, timeZone: string): number {
  const quarter = Math.floor(ms / 900000);
  const key = `${timeZone}|${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    let formatter = formatters.get(timeZone);
    if (formatter === undefined) {
      formatter = new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
      formatters.set(timeZone, formatter);
    }
    const at = quarter * 900000;
    const parts: Record<string, number> = {};
    for (const part of formatter.formatToParts(at)) parts[part.type] = Number(part.value);
    const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
    offset = Math.round((wall - at) / 60000);
    if (offsets.size > 200000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/** The serial number that shows an instant's date and time in a zone. */
export function instantToSerial(ms: number, timeZone: string): number {
  return (ms + offsetAt(ms, timeZone) * 60000 - EPOCH) / DAY;
}

/** The instant at which a zone's clocks show what a serial number says, to the millisecond. */
export function serialToInstant(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const guess = wall - offsetAt(wall, timeZone) * 60000;
  return wall - offsetAt(guess, timeZone) * 60000;
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
