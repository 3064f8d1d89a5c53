import type { Locale, Text } from "./locale";

export type Params = Readonly<Record<string, string | number>>;

/**
 * Puts `params` into the `{placeholders}` of a text; a placeholder without a value is left out. `{count|row|rows}` is the
 * first word for one and the second for any other number.
 */
export function fill(text: Text, locale: Locale, params: Params = {}): string {
  return text[locale].replace(
    /\{(\w+)(?:\|(.*?)\|(.*?))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = String(params[name] ?? "");
      if (one === undefined) return value;
      return (value === "1" ? one : many) as string;
    },
  );
}

/** Fills a text in both languages; numbers and names may read differently in each. */
export function fillBoth(text: Text, params: (locale: Locale) => Params): Text {
  return { ja: fill(text, "ja", params("ja")), en: fill(text, "en", params("en")) };
}
