import { zoneOffset } from "../../sheet/zone-offset";
import { Exception } from "../exception";
import { type CivilParts, civilParts } from "./zone";
import { zoneName } from "./zone-name";

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

type Printer = (parts: CivilParts, width: number, offset: number) => string;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const dayOf = ({ year, month, day }: CivilParts): number => Date.UTC(year, month - 1, day) / DAY;
const weekDay = (parts: CivilParts): number => new Date(dayOf(parts) * DAY).getUTCDay();
const dayOfYear = (parts: CivilParts): number => dayOf(parts) - Date.UTC(parts.year, 0, 1) / DAY + 1;

// Unverified [format-date-MMMMM, format-date-L, format-date-y, format-date-unknown-zone]: the rarer letters and zones.
/** Java's SimpleDateFormat letters in the US locale, which Apps Script uses for every script. */
const LETTERS: Readonly<Record<string, Printer>> = {
  G: ({ year }) => (year > 0 ? "AD" : "BC"),
  y: ({ year }, width) => (width === 2 ? pad(year % 100, 2) : pad(year, width)),
  Y: (parts, width) => (width === 2 ? pad(weekYear(parts) % 100, 2) : pad(weekYear(parts), width)),
  M: ({ month }, width) =>
    width > 3 ? MONTHS[month - 1] : width === 3 ? MONTHS[month - 1].slice(0, 3) : pad(month, width),
  L: ({ month }, width) =>
    width > 3 ? MONTHS[month - 1] : width === 3 ? MONTHS[month - 1].slice(0, 3) : pad(month, width),
  w: (parts, width) => pad(weekOfYear(parts), width),
  W: (parts, width) => pad(Math.floor((parts.day + weekDay({ ...parts, day: 1 }) - 1) / 7) + 1, width),
  D: (parts, width) => pad(dayOfYear(parts), width),
  d: ({ day }, width) => pad(day, width),
  F: ({ day }, width) => pad(Math.floor((day - 1) / 7) + 1, width),
  E: (parts, width) => (width > 3 ? DAYS[weekDay(parts)] : DAYS[weekDay(parts)].slice(0, 3)),
  u: (parts, width) => pad(weekDay(parts) || 7, width),
  a: ({ hour }) => (hour < 12 ? "AM" : "PM"),
  H: ({ hour }, width) => pad(hour, width),
  k: ({ hour }, width) => pad(hour || 24, width),
  K: ({ hour }, width) => pad(hour % 12, width),
  h: ({ hour }, width) => pad(hour % 12 || 12, width),
  m: ({ minute }, width) => pad(minute, width),
  s: ({ second }, width) => pad(second, width),
  S: ({ millisecond }, width) => pad(millisecond, width),
  Z: (_parts, _width, offset) => signed(offset, 2),
  X: (_parts, width, offset) => (offset === 0 ? "Z" : signed(offset, width)),
};

export function formatDate(instant: number, zone: string, pattern: string): string {
  const parts = civilParts(instant, zone);
  const offset = zoneOffset(instant, zone) / MINUTE;
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (all: string, quoted?: string, letter?: string) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
      if (letter === "z") return zoneName(instant, zone, all.length > 3);
      const printer = LETTERS[letter as string];
      if (printer === undefined) throw new Exception(`Illegal pattern character '${letter}'`);
      return printer(parts, all.length, offset);
    },
  );
}

/** `+0900`, `+09:00`, `+09` for widths 2, 3, 1. */
function signed(minutes: number, width: number): string {
  const size = Math.abs(minutes);
  const hours = pad(Math.floor(size / 60), 2);
  const rest = width === 1 ? "" : `${width === 3 ? ":" : ""}${pad(size % 60, 2)}`;
  return `${minutes < 0 ? "-" : "+"}${hours}${rest}`;
}

/** US weeks begin on Sunday, and the week of 1 January is the first. */
function weekOfYear(parts: CivilParts): number {
  const saturday = dayOf(parts) + 6 - weekDay(parts);
  if (new Date(saturday * DAY).getUTCFullYear() !== parts.year) return 1;
  const first = weekDay({ ...parts, month: 1, day: 1 });
  return Math.floor((dayOfYear(parts) - 1 + first) / 7) + 1;
}

function weekYear(parts: CivilParts): number {
  return new Date((dayOf(parts) + 6 - weekDay(parts)) * DAY).getUTCFullYear();
}
