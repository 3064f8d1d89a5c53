import type { PageController } from "../page-controller";

/** An instant as local date and time of the spreadsheet, in the page's language. */
export function instantText({ bench, locale }: PageController, instant: number): string {
  return new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-US", {
    timeZone: bench.book.timeZone,
    dateStyle: "full",
    timeStyle: "short",
  }).format(instant);
}
