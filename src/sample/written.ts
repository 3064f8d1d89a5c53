import { type Day, formatDay } from "../calendar/day";
import type { Locale, Text } from "../text/locale";

/** A table as a CSV file would contain it. */
export interface SampleTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ACCOUNTS: Text = {
  ja: "東洋 北陸 大和 三栄 光陽 明星 富士見 日進 共和 新生",
  en: "Toyo Hokuriku Yamato Sanei Koyo Meisei Fujimi Nisshin Kyowa Shinsei",
};

export function accountName(number: number, locale: Locale): string {
  const name = ACCOUNTS[locale].split(" ")[number % 10];
  return locale === "ja" ? `${name}工業${number}` : `${name} Works ${number}`;
}

/** Yen in Japanese; in English the same company counts in dollars, a hundredth of the number. */
export function money(yen: number, locale: Locale): string {
  return String(locale === "ja" ? yen : yen / 100);
}

export function dayText(day: Day, locale: Locale): string {
  return locale === "ja" ? formatDay(day).replace(/-/g, "/") : formatDay(day);
}

/** The texts in one language. */
export function localized(locale: Locale, texts: readonly Text[]): string[] {
  return texts.map((text) => text[locale]);
}
