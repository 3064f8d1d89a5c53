import { serialOfDate } from "./dates";
import { CellError } from "./value";

/** What typing a text into a cell gives: a value, and the number format it brings along ("" for none). */
export interface Typed {
  readonly value: number | string | boolean | CellError;
  readonly format: string;
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/i;

/**
 * Reads typed text as the spreadsheet's locale does (ja_JP and en_US). `year` is the current one, for `10/8`.
 * Unverified [typed-kanji-date, typed-kanji-afternoon, typed-year-month, typed-wide-yen, typed-yen-suffix, typed-wide-digits]: the Japanese ways.
 * Unverified [typed-plus-text, typed-minus-text, typed-long-time, typed-afternoon, typed-two-digit-year, typed-month-name]: kept as texts.
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

function readNumber(text: string, locale: string): Typed | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const body = bracketed === null ? text : bracketed[1];
  const match =
    /^([-+]?)\s*([¥$€£]?)\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%?)\s*(円?)$/i.exec(
      body,
    );
  if (match === null || (bracketed !== null && /^[-+]/.test(body))) return null;
  const [, sign, currency, sign2, digits, exponent = "", percent, yen] = match;
  const value =
    Number(digits.replace(/,/g, "") + exponent) *
    (sign === "-" || sign2 === "-" ? -1 : 1) *
    (bracketed === null ? 1 : -1);
  if (!Number.isFinite(value)) return null;
  const decimals = digits.includes(".") ? "0.00" : "0";
  if (percent !== "") return { value: value / 100, format: digits.includes(".") ? "0.00%" : "0%" };
  if (currency !== "") return { value, format: `"${currency}"#,##${decimals}` };
  if (yen !== "" && locale.startsWith("ja")) return { value, format: '#,##0"円"' };
  if (exponent !== "") return { value, format: "0.00E+00" };
  return { value, format: digits.includes(",") ? `#,##${decimals}` : "" };
}

function readDate(text: string, locale: string, year: number): Typed | null {
  const split = /^(.*?)(?:[T\s]+)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const time = split === null ? null : timeOf(split);
  if (split !== null && time === null) return null;
  const dateText = split === null ? text : split[1].trim();
  if (dateText === "") return time === null ? null : { value: time, format: "H:mm:ss" };
  const day = dayOf(dateText, locale, year);
  if (day === null) return null;
  const dateFormat =
    locale.startsWith("ja") || /^\d{4}/.test(dateText)
      ? dateText.includes("-")
        ? "yyyy-mm-dd"
        : "yyyy/mm/dd"
      : "m/d/yyyy";
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
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (short !== null) return existing(currentYear, Number(short[1]), Number(short[2]));
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (american === null) return null;
  const dayFirst = /^(de|fr|it|es|en_GB)/.test(locale);
  const [a, b] = [Number(american[1]), Number(american[2])];
  return dayFirst ? existing(Number(american[3]), b, a) : existing(Number(american[3]), a, b);
}

function existing(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? serialOfDate(year, month, day)
    : null;
}
