import type { Locale } from "../text/locale";
import { interpolate } from "../text/message";
import { reportWords } from "../text/messages/report";
import type { Scorecard } from "./scorecard";

/** More tables than this are only counted: the line must stay a line. */
const SHOWN = 5;

/** "商談データ 720行（読めない行 3）、リードデータ 2,400行": what a scorecard was computed from. */
export function sourcesText(scorecard: Scorecard, locale: Locale): string {
  const parts = scorecard.sources
    .filter((source) => source.table !== "people")
    .map((source) => {
      const rows = interpolate(reportWords.rows, locale, { tab: source.tab, rows: source.rows });
      const unread =
        source.unread > 0 ? interpolate(reportWords.unread, locale, { count: source.unread }) : "";
      return rows + unread + (source.pending ? reportWords.waiting[locale] : "");
    });
  if (parts.length === 0) return reportWords.noData[locale];
  const rest = parts.splice(SHOWN);
  if (rest.length > 0) parts.push(interpolate(reportWords.moreTables, locale, { count: rest.length }));
  return parts.join(locale === "ja" ? "、" : ", ");
}

/** `2026-11-23T07:05:00+09:00` as people read it: 2026/11/23 07:05. */
export function stampText(stamp: string): string {
  return stamp.slice(0, 16).replace("T", " ").replace(/-/g, "/");
}

/** A period as people read it; ids stay recognisable because cells use them. */
export function periodText(id: string, locale: Locale): string {
  if (id === "all") return reportWords.all[locale];
  const months = /^(\d{4}-\d{2})-01\.\.(\d{4}-\d{2})-(?:28|29|30|31)$/.exec(id);
  if (months === null) return id;
  return locale === "ja" ? `${months[1]}〜${months[2]}` : `${months[1]} to ${months[2]}`;
}
