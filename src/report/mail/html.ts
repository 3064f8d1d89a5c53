import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { mailWords } from "../../text/messages/report";
import { formatValue } from "../../text/number";
import type { Scorecard } from "../scorecard";
import type { MailContent, MailRequest, MailSection } from "./content";
import { escapeHtml } from "./escape-html";
import { kpiTable } from "./kpi-table";
import { legendHtml } from "./trend-legend";

/** The HTML of the weekly mail. Mail programs drop style sheets, so each element carries its own style. */
export function mailHtml(content: MailContent, scorecard: Scorecard, request: MailRequest): string {
  const { locale, url, trend } = request;
  const body = [
    product(),
    greeting(content.greeting),
    question(content.question, locale),
    kpiTable(content.kpis, locale, scorecard.currency),
    ...content.aboveTrend.map(section),
    trend === "drawn" ? trendPicture(scorecard, locale) : "",
    ...content.belowTrend.map(section),
    button(url, mailWords.open[locale]),
    footer(content.how, locale),
  ].join("");
  return page(content.subject, locale, sheet(body));
}

const FONT = "font-family:'Hiragino Sans','Noto Sans JP',Meiryo,Arial,sans-serif";

function page(subject: string, locale: Locale, body: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(subject)}</title>`;
  return `<!doctype html><html lang="${locale}"><head>${head}</head><body style="margin:0;padding:0;background:#f5f7fa;${FONT}">${body}</body></html>`;
}

/** A white sheet, 600 pixels wide at most, in the middle of a grey page; tables, because mail programs know no other way. */
function sheet(body: string): string {
  const inner = `<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border-radius:8px"><tr><td style="padding:24px;${FONT}">${body}</td></tr></table>`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f7fa"><tr><td align="center" style="padding:16px 8px">${inner}</td></tr></table>`;
}

function product(): string {
  return `<p style="margin:0;font-size:13px;color:#1f5fa8;font-weight:bold">羅針盤 Rashinban</p>`;
}

function greeting(text: string): string {
  return `<h1 style="margin:6px 0 0;font-size:19px;line-height:1.4;color:#1f2933">${escapeHtml(text)}</h1>`;
}

function question(text: string, locale: Locale): string {
  return `<p style="margin:16px 0;padding:14px 16px;background:#eaf2fb;border-left:4px solid #1f5fa8;font-size:15px;line-height:1.6;color:#1f2933"><strong>${escapeHtml(mailWords.act[locale])}</strong><br>${escapeHtml(text)}</p>`;
}

function heading(title: string): string {
  return `<h2 style="margin:24px 0 8px;font-size:15px;color:#1f2933">${escapeHtml(title)}</h2>`;
}

/** A heading with a list; nothing where there are no lines. */
function section({ title, lines }: MailSection): string {
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("");
  return `${heading(title)}<ul style="margin:0;padding-left:20px;color:#3e4c59;font-size:14px;line-height:1.7">${items}</ul>`;
}

function trendPicture(scorecard: Scorecard, locale: Locale): string {
  const alt = escapeHtml(trendAlt(scorecard, locale));
  return `${heading(mailWords.trend[locale])}<img src="cid:trend" width="552" alt="${alt}" style="width:100%;max-width:552px;height:auto;border:0">${legendHtml(locale)}`;
}

/** The picture in words, for those who do not see it. */
function trendAlt(scorecard: Scorecard, locale: Locale): string {
  const won = scorecard.kpis.find((kpi) => kpi.id === "won-amount");
  const points = (won?.series ?? []).map(
    (point) => `${point.period} ${formatValue(point.value, "money", locale, scorecard.currency)}`,
  );
  return interpolate(mailWords.trend, locale) + (points.length > 0 ? `: ${points.join(", ")}` : "");
}

function button(url: string, text: string): string {
  return `<p style="margin:28px 0 8px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 18px;background:#1f5fa8;color:#ffffff;text-decoration:none;border-radius:4px;font-size:14px">${escapeHtml(text)}</a></p>`;
}

function footer(how: string, locale: Locale): string {
  return `<p style="margin:16px 0 0;font-size:12px;line-height:1.6;color:#616e7c">${escapeHtml(how)}<br>${escapeHtml(mailWords.footer[locale])}</p>`;
}
