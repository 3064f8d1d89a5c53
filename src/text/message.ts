import type { Locale, Text } from "./locale";

export type Params = Readonly<Record<string, string | number>>;

/** Letters that run from right to left, and marks that turn the direction of what follows them. */
const BIDI_MARKS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A user's text with Unicode bidi isolates around it, if it contains right-to-left letters or direction marks: they do
 * not affect the text around it.
 */
export function bidiIsolate(text: string): string {
  if (!BIDI_MARKS.test(text)) return text;
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, (mark) => {
    const isEnd = mark === "\u2069";
    if (isEnd && open === 0) return "";
    open += isEnd ? -1 : 1;
    return mark;
  });
  return `\u2068${kept}${"\u2069".repeat(open + 1)}`;
}

/**
 * A text with `params` in its `{placeholders}`; a placeholder without a value is left out. `{count|row|rows}` is the
 * first word for one and the second for any other number.
 */
export function interpolate(text: Text, locale: Locale, params: Params = {}): string {
  return text[locale].replace(
    /\{(\w+)(?:\|(.*?)\|(.*?))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = String(params[name] ?? "");
      if (one === undefined) return bidiIsolate(value);
      return (value === "1" ? one : many) as string;
    },
  );
}

/** A text with its parameters in both languages; numbers and names may read differently in each. */
export function interpolateBoth(text: Text, params: (locale: Locale) => Params): Text {
  return { ja: interpolate(text, "ja", params("ja")), en: interpolate(text, "en", params("en")) };
}

/** Sentences one after the other, empty ones left out. */
export function joinSentences(texts: readonly Text[]): Text {
  const join = (locale: Locale, gap: string): string =>
    texts
      .map((text) => text[locale])
      .filter((sentence) => sentence !== "")
      .join(gap);
  return { ja: join("ja", ""), en: join("en", " ") };
}
