import type { Desk } from "../desk";

/** An instant on the spreadsheet's own clock, as its people write it. */
export function instantText({ bench, locale }: Desk, instant: number): string {
  return new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-US", {
    timeZone: bench.book.timeZone,
    dateStyle: "full",
    timeStyle: "short",
  }).format(instant);
}
