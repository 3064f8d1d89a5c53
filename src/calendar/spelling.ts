import { dayOf, two } from "./day";
import { eraYear, isInEra } from "./era";

/** The first three letters of each month's English name, January first. */
const MONTHS: readonly string[] = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];

const NAME =
  "JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?";
const NAMED_MONTH = new RegExp(`^(?:${NAME})\\.?$`);
/** A year of two digits only behind an apostrophe or as in `Oct-26`: `Oct 26` is a day to most people. */
const MONTH_YEAR = new RegExp(`^(${NAME})(?:[.,/-]*(\\d{4})|-(\\d{2})|\\.?'(\\d{2}))$`);
const YEAR_MONTH = new RegExp(`^(\\d{4})[.,/-]?(${NAME})\\.?$`);
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:ST|ND|RD|TH)?[.,/-]*(${NAME})[.,/-]*(\\d{4})$`);
const MONTH_DAY_YEAR = new RegExp(`^(${NAME})[.-]?(\\d{1,2})(?:ST|ND|RD|TH)?[,-]?(\\d{4})$`);
/** A letter is an era's only before numbers that end where a month or day does: `H2/2026` is a half. */
const ERA_YEAR =
  /^(令和|平成|昭和|[RHS](?=\.?\d{1,2}(?:年|[./-]\d{1,2}(?![\d]))))\.?(元|\d{1,2})(?=年|[./-])/;
/** What may follow the year of a date: its month, and the day in it. */
const MONTH_AND_DAY = /^(?:年|[./-])(\d{1,2})(?:(?:月|[./-])(\d{1,2}))?(?!\d)/;
const PART_FIRST = /^(Q[1-4]|[1-4]Q|H[12]|[12]H)[.,/-]?(?:(FY)?(\d{4})|(FY)'?(\d{2})|'(\d{2}))$/;

/** The number of a month named in English, in full or shortened; null if it is none. `name` is in upper case. */
export function monthNamed(name: string): number | null {
  return NAMED_MONTH.test(name) ? monthNumber(name) : null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/**
 * A period's text in the one spelling that the reader goes by: half width, upper case, no blanks, no apostrophe before it,
 * the year first and in four digits of the common era. `Oct 2026` and `10/2026` become `2026-10`, `令和8年10月度` 2026年10月,
 * `202610` 2026-10, `Q3 FY26` FY2026-Q3. What is spelled in no such way stays as it is.
 */
export function plainSpelling(text: string): string {
  const clean = text
    .normalize("NFKC")
    .trim()
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/^['’](?=.)/, "")
    .replace(/’/g, "'")
    .replace(/(\d月)[分度]$/, "$1")
    .replace(ERA_YEAR, ourYear)
    .replace(/^FY'?(\d{2})(?!\d)/, "FY20$1");
  return yearFirst(clean);
}

/** The calendar year of an era's year; the text itself where the era was over by then, or had not begun (平成40年). */
function ourYear(text: string, name: string, count: string, at: number, whole: string): string {
  const era = name.toLowerCase();
  const year = eraYear(era, count);
  const [, month, day] = MONTH_AND_DAY.exec(whole.slice(at + text.length)) ?? [];
  const from = dayOf(year, Number(month ?? 1), Number(day ?? 1));
  const to = day === undefined ? dayOf(year, Number(month ?? 12) + 1, 1) - 1 : from;
  return isInEra(era, from, to) ? String(year) : text;
}

function yearFirst(clean: string): string {
  const monthYear = MONTH_YEAR.exec(clean);
  if (monthYear !== null) {
    const [, name, year, short = monthYear[4]] = monthYear;
    return `${year ?? `20${short}`}-${two(monthNumber(name))}`;
  }
  const yearMonth = YEAR_MONTH.exec(clean);
  if (yearMonth !== null) return `${yearMonth[1]}-${two(monthNumber(yearMonth[2]))}`;
  const dayFirst = DAY_MONTH_YEAR.exec(clean);
  if (dayFirst !== null) return `${dayFirst[3]}-${two(monthNumber(dayFirst[2]))}-${dayFirst[1]}`;
  const monthFirst = MONTH_DAY_YEAR.exec(clean);
  if (monthFirst !== null) return `${monthFirst[3]}-${two(monthNumber(monthFirst[1]))}-${monthFirst[2]}`;
  const numbers = /^(\d{1,2})[-/.](\d{4})$/.exec(clean);
  if (numbers !== null) return `${numbers[2]}-${numbers[1]}`;
  const run = /^((?:19|20|21)\d{2})(\d{2})(\d{2})?$/.exec(clean);
  if (run !== null) return run.slice(1).filter(Boolean).join("-");
  const part = PART_FIRST.exec(clean);
  if (part === null) return clean;
  const [, name, fiscal, year, fiscal2, short = part[6]] = part;
  return `${fiscal ?? fiscal2 ?? ""}${year ?? `20${short}`}-${name}`;
}
