import type { Locale, Text } from "../../src/text/locale";

/** Text for a cell of a Markdown table: a bar would end it, a line break too. */
export function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n/g, "<br>");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(cell).join(" | ")} |`.replace(/ {2,}/g, " ");
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** The two languages beside each other, Japanese first; once where they say the same. */
export function both({ ja, en }: Text, between = " / "): string {
  return ja === en ? ja : `${ja}${between}${en}`;
}

/** What a function of the locale says in both languages. */
export function inBoth(say: (locale: Locale) => string): Text {
  return { ja: say("ja"), en: say("en") };
}

export const code = (text: string): string => `\`${text}\``;

/** A heading that can be linked to whatever its letters. */
export const anchored = (id: string, heading: string): string => `<a id="${id}"></a>\n\n${heading}`;
