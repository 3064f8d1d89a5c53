/** Languages the product speaks. Japanese comes first wherever both are shown. */
export type Locale = "ja" | "en";

/** One text for people, written natively in each language. */
export type Text = Readonly<Record<Locale, string>>;

/** The product language for a BCP 47 or ICU locale such as `ja`, `ja_JP`, `en-GB`; anything but Japanese reads English. */
export function toLocale(tag: string): Locale {
  return tag.toLowerCase().startsWith("ja") ? "ja" : "en";
}
