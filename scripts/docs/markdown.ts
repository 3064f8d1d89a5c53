import type { Locale, Text } from "../../src/text/locale";

/** Escapes a text for a cell of a Markdown table, which bars and line breaks would end. */
export function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n/g, "<br>");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(cell).join(" | ")} |`.replace(/ {2,}/g, " ");
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Both languages of a text, Japanese first; once where they are equal. */
export function both({ ja, en }: Text, between = " / "): string {
  return ja === en ? ja : `${ja}${between}${en}`;
}

/** What a function of the locale says in both languages. */
export function inBoth(say: (locale: Locale) => string): Text {
  return { ja: say("ja"), en: say("en") };
}

export const code = (text: string): string => `\`${text}\``;

/** A heading with an explicit anchor, as one generated from Japanese letters cannot be relied on. */
export const anchored = (id: string, heading: string): string => `<a id="${id}"></a>\n\n${heading}`;
