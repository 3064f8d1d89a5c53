/**
 * How a spreadsheet's locale writes numbers and days; the workbench knows ja_JP, en_US and de_DE, of French, Spanish,
 * Italian, Portuguese and Russian the decimal comma, the rest as en_US.
 */
export interface LocaleMarks {
  readonly decimal: "." | ",";
  readonly group: "," | ".";
  /** The default number format of a date. */
  readonly day: string;
  readonly dayAndTime: string;
  /** Order of day and month where the year comes last. */
  readonly dayFirst: boolean;
  /** The locale's name in the number formatter. */
  readonly language: string;
}

const marks = (language: string, decimal: "." | ",", day: string, dayFirst: boolean): LocaleMarks => ({
  language,
  decimal,
  group: decimal === "." ? "," : ".",
  day,
  dayAndTime: `${day} h:mm:ss`,
  dayFirst,
});
const JAPANESE = marks("ja", ".", "yyyy/mm/dd", false);
const GERMAN = marks("de", ",", "dd.mm.yyyy", true);
const FRENCH = marks("fr", ",", "dd/mm/yyyy", true);
const RUSSIAN = marks("ru", ",", "dd.mm.yyyy", true);
const BRITISH = marks("en", ".", "dd/mm/yyyy", true);
const AMERICAN = marks("en", ".", "m/d/yyyy", false);

export function marksOf(locale: string): LocaleMarks {
  if (locale.startsWith("ja")) return JAPANESE;
  if (locale.startsWith("de")) return GERMAN;
  if (/^(fr|pt|it|es_ES)/.test(locale)) return { ...FRENCH, language: locale.slice(0, 2) };
  if (locale.startsWith("ru")) return RUSSIAN;
  return locale === "en_GB" ? BRITISH : AMERICAN;
}
