import { marksOf } from "./locale-marks";
import { readDay } from "./typed-day";
import { CellError } from "./value";

/** The result of typing a text into a cell: a value, and the number format that comes with it ("" for none). */
export interface Typed {
  readonly value: number | string | boolean | CellError;
  readonly format: string;
}

/** Numbers and dates begin with a digit or a sign, the others with T, a month's name or like true and false. */
const WORDS =
  /^(?!t|f|jan|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/iu;

/** Whether a text is seen to be a mere text by how it begins: most cells of most tables are, and there are many. */
export function isWords(text: string): boolean {
  return WORDS.test(text);
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/i;

/**
 * Reads typed text as the spreadsheet's locale does (ja_JP, en_US and de_DE). `year` is the current one, for `10/8`.
 * Unverified [typed-kanji-date, typed-kanji-afternoon, typed-wide-yen, typed-yen-suffix, typed-wide-digits]: the Japanese ways.
 * Unverified [typed-long-time, typed-afternoon]: kept as texts, `3:30 PM` everywhere but in English.
 */
export function readTyped(input: string, locale: string, year: number): Typed {
  const text = input.normalize("NFKC").trim();
  const plain = (value: Typed["value"], format = ""): Typed => ({ value, format });
  if (/^(true|false)$/i.test(text)) return plain(/^true$/i.test(text));
  if (ERRORS.test(text)) return plain(new CellError(text.toUpperCase()));
  const number = readNumber(text, locale);
  if (number !== null) return number;
  const date = readDate(text, locale, year);
  return date ?? plain(input);
}

/**
 * Whether a text that is neither number nor date begins a formula: a sign does, as `=` does. A lone dash stays a text.
 * Unverified [typed-plus-text, typed-minus-text, typed-plus-phone]: what must follow the sign.
 */
export function beginsFormula(text: string): boolean {
  return /^(=.|[-+]\s*[\p{L}\p{N}(."])/su.test(text);
}

function readNumber(text: string, locale: string): Typed | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const body = bracketed === null ? text : bracketed[1];
  const match = numberPattern(locale).exec(body);
  if (match === null || (bracketed !== null && /^[-+]/.test(body))) return null;
  const [, sign, before, sign2, digits, exponent = "", percent, after] = match;
  const { decimal, group } = marksOf(locale);
  const currency = before || (after === "円" ? "" : after);
  const value =
    Number(digits.replaceAll(group, "").replace(decimal, ".") + exponent) *
    (sign === "-" || sign2 === "-" ? -1 : 1) *
    (bracketed === null ? 1 : -1);
  if (!Number.isFinite(value)) return null;
  const fraction = digits.includes(decimal);
  const decimals = fraction ? "0.00" : "0";
  if (percent !== "") return { value: value / 100, format: fraction ? "0.00%" : "0%" };
  if (currency !== "")
    return { value, format: before === "" ? `#,##${decimals} "${after}"` : `"${before}"#,##${decimals}` };
  if (after === "円" && locale.startsWith("ja")) return { value, format: '#,##0"円"' };
  if (exponent !== "") return { value, format: "0.00E+00" };
  return { value, format: digits.includes(group) ? `#,##${decimals}` : "" };
}

const patterns = new Map<string, RegExp>();

/** The pattern of a typed number: sign, currency, sign, digits, exponent, percent, currency behind. */
function numberPattern(locale: string): RegExp {
  let pattern = patterns.get(locale);
  if (pattern === undefined) {
    pattern = newNumberPattern(locale);
    patterns.set(locale, pattern);
  }
  return pattern;
}

function newNumberPattern(locale: string): RegExp {
  const { decimal, group } = marksOf(locale);
  const [point, comma] = [`\\${decimal}`, `\\${group}`];
  const digits = `(?:\\d{1,3}(?:${comma}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+`;
  const behind = locale.startsWith("ja") ? "円?" : decimal === "," ? "€?" : "";
  return new RegExp(`^([-+]?)\\s*([¥$€£]?)\\s*([-+]?)(${digits})(e[-+]?\\d+)?\\s*(%?)\\s*(${behind})$`, "i");
}

function readDate(text: string, locale: string, year: number): Typed | null {
  const half = marksOf(locale).language === "en" ? "(?:\\s*([ap])m)?" : "()";
  const split = new RegExp(`^(.*?)(?:[T\\s]+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?${half}$`, "i").exec(text);
  const time = split === null ? null : timeOf(split);
  if (split !== null && time === null) return null;
  const dateText = split === null ? text : split[1].trim();
  const timeFormat = split?.[5] ? "h:mm:ss AM/PM" : dateText === "" ? "H:mm:ss" : "h:mm:ss";
  if (dateText === "") return time === null ? null : { value: time, format: timeFormat };
  const day = readDay(dateText, locale, year);
  if (day === null || time === null) return day;
  return { value: day.value + time, format: `${day.format} ${timeFormat}` };
}

function timeOf(match: RegExpExecArray): number | null {
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const half = match[5] ?? "";
  if (half !== "" && (hours < 1 || hours > 12)) return null;
  const hour = half === "" ? hours : (hours % 12) + (/p/i.test(half) ? 12 : 0);
  return hour > 23 || minutes > 59 || seconds > 59 ? null : (hour * 3600 + minutes * 60 + seconds) / 86400;
}
