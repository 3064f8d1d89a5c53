import type { Locale } from "../text/locale";
import { fill } from "../text/message";
import { coachingWords, digestWords, reportWords, statusWords } from "../text/messages/report";
import { formatChange, formatValue } from "../text/number";
import { type DigestContent, type DigestRequest, digestContent, nameOf } from "./digest-content";
import { escapeHtml } from "./html";
import type { Scorecard, ScorecardKpi, Status } from "./scorecard";
import { periodText } from "./sources-text";
import { legendHtml } from "./trend-legend";

export interface Digest {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The weekly mail in the recipient's language, as HTML for mail programs and as plain text that reads by itself. */
export function renderDigest(scorecard: Scorecard, request: DigestRequest): Digest {
  const content = digestContent(scorecard, request);
  return {
    subject: content.subject,
    html: html(content, scorecard, request),
    text: text(content, scorecard, request),
  };
}

const COLOURS: Readonly<Record<Status, { readonly back: string; readonly ink: string }>> = {
  "on-track": { back: "#d8f0e3", ink: "#0b6b3a" },
  watch: { back: "#fdecc8", ink: "#8a5a00" },
  "off-track": { back: "#fbd9d5", ink: "#a31b0f" },
  "no-target": { back: "#eef2f6", ink: "#52606d" },
  "no-value": { back: "#eef2f6", ink: "#52606d" },
  untrusted: { back: "#eef2f6", ink: "#52606d" },
};
const FONT = "font-family:'Hiragino Sans','Noto Sans JP',Meiryo,Arial,sans-serif";

function html(content: DigestContent, scorecard: Scorecard, { locale, url, trend }: DigestRequest): string {
  const rows = content.kpis.map((kpi) => kpiHtml(kpi, locale, scorecard.currency)).join("");
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0
      ? ""
      : `<h2 style="margin:24px 0 8px;font-size:15px;color:#1f2933">${escapeHtml(title)}</h2><ul style="margin:0;padding-left:20px;color:#3e4c59;font-size:14px;line-height:1.7">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
  const picture =
    trend !== "drawn"
      ? ""
      : `<h2 style="margin:24px 0 8px;font-size:15px;color:#1f2933">${escapeHtml(digestWords.trend[locale])}</h2><img src="cid:trend" width="552" alt="${escapeHtml(trendAlt(scorecard, locale))}" style="width:100%;max-width:552px;height:auto;border:0">${legendHtml(locale)}`;
  const cell =
    "padding:8px 6px;font-size:12px;color:#616e7c;border-bottom:1px solid #d9e2ec;font-weight:normal";
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(content.subject)}</title></head><body style="margin:0;padding:0;background:#f5f7fa;${FONT}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f7fa"><tr><td align="center" style="padding:16px 8px"><table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border-radius:8px"><tr><td style="padding:24px;${FONT}"><p style="margin:0;font-size:13px;color:#1f5fa8;font-weight:bold">羅針盤 Rashinban</p><h1 style="margin:6px 0 0;font-size:19px;line-height:1.4;color:#1f2933">${escapeHtml(content.greeting)}</h1><p style="margin:16px 0;padding:14px 16px;background:#eaf2fb;border-left:4px solid #1f5fa8;font-size:15px;line-height:1.6;color:#1f2933"><strong>${escapeHtml(digestWords.act[locale])}</strong><br>${escapeHtml(content.question)}</p><table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tr><th align="left" style="${cell}">${reportWords.kpi[locale]}</th><th align="right" style="${cell}">${reportWords.value[locale]}</th><th align="right" style="${cell}">${reportWords.target[locale]}</th><th align="center" style="${cell}">${reportWords.status[locale]}</th></tr>${rows}</table>${section(digestWords.findings[locale], content.findings)}${section(digestWords.changed[locale], content.changed)}${picture}${section(coachingWords.title[locale], content.coaching)}${section(digestWords.missing[locale], content.missing)}${section(digestWords.notRun[locale], content.notRun)}<p style="margin:28px 0 8px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 18px;background:#1f5fa8;color:#ffffff;text-decoration:none;border-radius:4px;font-size:14px">${escapeHtml(digestWords.open[locale])}</a></p><p style="margin:16px 0 0;font-size:12px;line-height:1.6;color:#616e7c">${escapeHtml(content.how)}<br>${escapeHtml(digestWords.footer[locale])}</p></td></tr></table></td></tr></table></body></html>`;
}

function kpiHtml(kpi: ScorecardKpi, locale: Locale, currency: string): string {
  const { back, ink } = COLOURS[kpi.status];
  const cell = "padding:10px 6px;border-bottom:1px solid #eef2f6;vertical-align:middle";
  const change = kpi.change === null ? "" : `${reportWords.change[locale]} ${formatChange(kpi.change)}`;
  const under = [periodText(kpi.period, locale), change].filter(Boolean).join("　");
  const reason = reasonOf(kpi, locale);
  const why =
    reason === ""
      ? ""
      : `<br><span style="font-size:12px;line-height:1.5;color:#3e4c59">${escapeHtml(reason)}</span>`;
  return `<tr><td style="${cell};font-size:14px;color:#1f2933">${escapeHtml(nameOf(kpi, locale))}<br><span style="font-size:11px;color:#616e7c">${escapeHtml(under)}</span>${why}</td><td align="right" style="${cell};font-size:16px;font-weight:bold;color:#1f2933;white-space:nowrap">${escapeHtml(formatValue(kpi.value, kpi.unit, locale, currency))}</td><td align="right" style="${cell};font-size:13px;color:#52606d;white-space:nowrap">${escapeHtml(formatValue(kpi.target, kpi.unit, locale, currency))}</td><td align="center" style="${cell};white-space:nowrap"><span style="display:inline-block;padding:3px 8px;border-radius:10px;background:${back};color:${ink};font-size:12px;font-weight:bold">${statusWords[kpi.status][locale]}</span></td></tr>`;
}

/** Why a KPI has its status; said where somebody should do something, or look at the data. */
function reasonOf({ status, insight }: ScorecardKpi, locale: Locale): string {
  const told = status === "watch" || status === "off-track" || status === "untrusted";
  return told && insight !== undefined ? insight.says[locale] : "";
}

function text(content: DigestContent, scorecard: Scorecard, { locale, url }: DigestRequest): string {
  const lines = [content.greeting, "", `■ ${digestWords.act[locale]}`, content.question, ""];
  for (const kpi of content.kpis) {
    const value = formatValue(kpi.value, kpi.unit, locale, scorecard.currency);
    const target =
      kpi.target === null
        ? ""
        : ` / ${reportWords.target[locale]} ${formatValue(kpi.target, kpi.unit, locale, scorecard.currency)}`;
    lines.push(
      `${statusWords[kpi.status][locale]}  ${nameOf(kpi, locale)} (${periodText(kpi.period, locale)}): ${value}${target}`,
    );
    const reason = reasonOf(kpi, locale);
    if (reason !== "") lines.push(`    ${reason}`);
  }
  for (const [title, list] of [
    [digestWords.findings[locale], content.findings],
    [digestWords.changed[locale], content.changed],
    [coachingWords.title[locale], content.coaching],
    [digestWords.missing[locale], content.missing],
    [digestWords.notRun[locale], content.notRun],
  ] as const) {
    if (list.length > 0) lines.push("", `■ ${title}`, ...list.map((line) => `・${line}`));
  }
  lines.push("", `${digestWords.open[locale]}: ${url}`, "", content.how, digestWords.footer[locale]);
  return lines.join("\n");
}

/** The picture in words, for those who do not see it. */
function trendAlt(scorecard: Scorecard, locale: Locale): string {
  const won = scorecard.kpis.find((kpi) => kpi.id === "won-amount");
  const points = (won?.series ?? []).map(
    (point) => `${point.period} ${formatValue(point.value, "money", locale, scorecard.currency)}`,
  );
  return fill(digestWords.trend, locale) + (points.length > 0 ? `: ${points.join(", ")}` : "");
}
