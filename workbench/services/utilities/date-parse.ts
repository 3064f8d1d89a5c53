import { Exception } from "../exception";
import { MONTHS } from "./date-format";
import { instantOf } from "./zone";

const MARKS = /[.*+?^${}()|[\]\\]/g;
const ZONE = "(Z|GMT|UTC|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})";

/**
 * Reads a text by a pattern of SimpleDateFormat: leading part only, numbers beyond their range carry over, English names
 * of months in any case. Unverified [parse-date-rest, parse-date-lenient, parse-date-month-name]: all of this.
 */
export function parseDate(text: string, zone: string, pattern: string, now: number): number {
  const letters: string[] = [];
  const source = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[.*+?^${}()|[\]\\]/g,
    (all: string, quoted?: string, letter?: string) => {
      if (quoted !== undefined) return (quoted === "" ? "'" : quoted).replace(MARKS, "\\$&");
      if (letter === undefined) return `\\${all}`;
      letters.push(letter);
      if ("XZz".includes(letter)) return ZONE;
      if (letter === "E" || (letter === "M" && all.length > 2)) return "([A-Za-z]+\\.?)";
      return letter === "a" ? "([AaPp][Mm])" : "(\\d+)";
    },
  );
  const found = new RegExp(`^${source}`).exec(text);
  if (found === null) throw new Exception(`Unparseable date: "${text}"`);
  const given = (letter: string): string | undefined =>
    letters.includes(letter) ? found[letters.indexOf(letter) + 1] : undefined;
  const number = (letter: string, otherwise: number): number => Number(given(letter) ?? otherwise);
  const half = given("h") ?? given("K");
  const afternoon = /^p/i.test(given("a") ?? "") ? 12 : 0;
  const parts = {
    year: yearOf(given("y"), now),
    month: monthOf(given("M"), text),
    day: number("d", 1),
    hour: half === undefined ? number("H", number("k", 0)) : (Number(half) % 12) + afternoon,
    minute: number("m", 0),
    second: number("s", 0),
    millisecond: number("S", 0),
  };
  const offset = given("X") ?? given("Z") ?? given("z");
  if (offset === undefined) return instantOf(parts, zone);
  return instantOf(parts, /^(Z|GMT|UTC)$/.test(offset) ? "UTC" : `GMT${offset}`);
}

/** Two digits are the year from 80 years ago to 20 years ahead. */
function yearOf(text: string | undefined, now: number): number {
  if (text === undefined) return 1970;
  if (text.length !== 2) return Number(text);
  const first = new Date(now).getUTCFullYear() - 80;
  return first + ((Number(text) - (first % 100) + 100) % 100);
}

function monthOf(text: string | undefined, whole: string): number {
  if (text === undefined) return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const wanted = text.replace(".", "").toLowerCase();
  const at = MONTHS.findIndex((name) =>
    [name, name.slice(0, 3)].some((form) => form.toLowerCase() === wanted),
  );
  if (at < 0) throw new Exception(`Unparseable date: "${whole}"`);
  return at + 1;
}
