import { KPIS } from "../../kpis/catalog";
import type { Locale } from "../../text/locale";
import { reportWords } from "../../text/messages/report";
import { escapeHtml } from "./escape-html";

/** The lines of the mail's picture. Their names stand in the mail's text: the picture may come without Japanese letters. */
export function trendLegend(locale: Locale): { readonly name: string; readonly color: string }[] {
  return [
    { name: KPIS["won-amount"].name[locale], color: "#1f5fa8" },
    { name: reportWords.target[locale], color: "#616e7c" },
  ];
}

export function legendHtml(locale: Locale): string {
  const lines = trendLegend(locale).map(
    ({ name, color }) => `<span style="color:${color}">■</span> ${escapeHtml(name)}`,
  );
  return `<p style="margin:4px 0 0;font-size:12px;color:#3e4c59">${lines.join("&emsp;")}</p>`;
}
