import { serialOfDate } from "./dates";
import { marksOf } from "./locale-marks";
import { joinedDay, monthNamed, readMonth } from "./typed-month";
import { CellError } from "./value";

/** What typing a text into a cell gives: a value, and the number format it brings along ("" for none). */
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
 * Unverified [typed-plus-text, typed-minus-text, typed-long-time, typed-afternoon, typed-two-digit-year]: kept as texts.
 * Unverified [typed-month-name]: which forms with a month's name, and how they are shown; none of them in ja_JP.
 */
export function readTyped(input: string, locale: string, year: number): Typed {
  const text = input.normalize("NFKC").trim();
  const plain = (value: Typed["value"], format = ""): Typed => ({ value, format });
  if (/^(true|false)$/i.test(text)) return plain(/^true$/i.test(text));
  if (ERRORS.test(text)) return plain(new CellError(text.toUpperCase()));
  const number = readNumber(text, locale);
  if (number !== null) return number;
  return readMonth(text, locale) ?? readDate(text, locale, year) ?? plain(input);
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

/** Sign, currency, sign, digits, exponent, percent, currency behind. */
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
  const split = /^(.*?)(?:[T\s]+)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const time = split === null ? null : timeOf(split);
  if (split !== null && time === null) return null;
  const dateText = split === null ? text : split[1].trim();
  if (dateText === "") return time === null ? null : { value: time, format: "H:mm:ss" };
  const day = dayOf(dateText, locale, year);
  if (day === null) return null;
  const named = /[a-z]{3}/i.test(dateText);
  const ordered = locale.startsWith("ja") || /^\d{4}/.test(dateText);
  const numeric = dateText.includes("-") ? "yyyy-mm-dd" : "yyyy/mm/dd";
  const dateFormat = named ? namedFormat(dateText) : ordered ? numeric : marksOf(locale).day;
  return time === null
    ? { value: day, format: dateFormat }
    : { value: day + time, format: `${dateFormat} h:mm:ss` };
}

function timeOf(match: RegExpExecArray): number | null {
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  return hours > 23 || minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / 86400;
}

function dayOf(text: string, locale: string, currentYear: number): number | null {
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (full !== null) return existing(Number(full[1]), Number(full[2]), Number(full[3]));
  const { dayFirst, decimal } = marksOf(locale);
  if (!locale.startsWith("ja")) {
    const named = namedDay(text, currentYear);
    if (named !== null) return named;
  }
  const short = (decimal === "," ? /^(\d{1,2})[-/.](\d{1,2})\.?$/ : /^(\d{1,2})[-/月](\d{1,2})日?$/).exec(
    text,
  );
  const last = (
    decimal === "," ? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/ : /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/
  ).exec(text);
  const found = short ?? last;
  if (found === null) return null;
  const [a, b] = [Number(found[1]), Number(found[2])];
  const year = Number(found[3] ?? currentYear);
  return dayFirst ? existing(year, b, a) : existing(year, a, b);
}

/** `Mar 1 2016`, `March 1, 2016`, `1 Mar 2016`, `1-Mar-2016`, with the year left out for this one; `MAY26`. */
function namedDay(text: string, currentYear: number): number | null {
  const [, name, day, year] = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text) ?? [];
  const [, day2, name2, year2] = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{4}))?$/i.exec(text) ?? [];
  const month = monthNamed(name ?? name2 ?? "");
  if (month > 0) return existing(Number(year ?? year2 ?? currentYear), month, Number(day ?? day2));
  const joined = joinedDay(text);
  return joined === null ? null : existing(currentYear, joined.month, joined.day);
}

function namedFormat(text: string): string {
  const year = /\d{4}$/.test(text);
  if (/^\d/.test(text)) return year ? "d-mmm-yyyy" : "d-mmm";
  return year ? "mmm d, yyyy" : "mmm d";
}

function existing(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? serialOfDate(year, month, day)
    : null;
}
