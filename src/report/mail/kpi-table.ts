import type { Locale } from "../../text/locale";
import { reportWords, statusWords } from "../../text/messages/report";
import { formatChange, formatValue } from "../../text/number";
import { STATUS_COLOURS } from "../../text/status-colours";
import type { ScorecardKpi, Status } from "../scorecard";
import { periodText } from "../sources-text";
import { nameOf, reasonOf } from "./content";
import { escapeHtml } from "./escape-html";

const HEADER_CELL =
  "padding:8px 6px;font-size:12px;color:#616e7c;border-bottom:1px solid #d9e2ec;font-weight:normal";
const CELL = "padding:10px 6px;border-bottom:1px solid #eef2f6;vertical-align:middle";

/** The table of KPIs: name with period and reason, value, target, status. */
export function kpiTable(kpis: readonly ScorecardKpi[], locale: Locale, currency: string): string {
  const rows = kpis.map((kpi) => kpiRow(kpi, locale, currency)).join("");
  return `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">${headerRow(locale)}${rows}</table>`;
}

function headerRow(locale: Locale): string {
  const cells = (
    [
      ["kpi", "left"],
      ["value", "right"],
      ["target", "right"],
      ["status", "center"],
    ] as const
  ).map(([word, align]) => `<th align="${align}" style="${HEADER_CELL}">${reportWords[word][locale]}</th>`);
  return `<tr>${cells.join("")}</tr>`;
}

function kpiRow(kpi: ScorecardKpi, locale: Locale, currency: string): string {
  const shown = (value: number | null): string => escapeHtml(formatValue(value, kpi.unit, locale, currency));
  return [
    "<tr>",
    `<td style="${CELL};font-size:14px;color:#1f2933">${nameCell(kpi, locale)}</td>`,
    `<td align="right" style="${CELL};font-size:16px;font-weight:bold;color:#1f2933;white-space:nowrap">${shown(kpi.value)}</td>`,
    `<td align="right" style="${CELL};font-size:13px;color:#52606d;white-space:nowrap">${shown(kpi.target)}</td>`,
    `<td align="center" style="${CELL};white-space:nowrap">${statusLabel(kpi.status, locale)}</td>`,
    "</tr>",
  ].join("");
}

function nameCell(kpi: ScorecardKpi, locale: Locale): string {
  const change = kpi.change === null ? "" : `${reportWords.change[locale]} ${formatChange(kpi.change)}`;
  const under = [periodText(kpi.period, locale), change].filter(Boolean).join("　");
  const reason = reasonOf(kpi, locale);
  return [
    escapeHtml(nameOf(kpi, locale)),
    small("font-size:11px;color:#616e7c", under),
    reason === "" ? "" : small("font-size:12px;line-height:1.5;color:#3e4c59", reason),
  ].join("");
}

/** A line in small letters under the name. */
function small(style: string, text: string): string {
  return `<br><span style="${style}">${escapeHtml(text)}</span>`;
}

function statusLabel(status: Status, locale: Locale): string {
  const { back, ink } = STATUS_COLOURS[status];
  return `<span style="display:inline-block;padding:3px 8px;border-radius:10px;background:${back};color:${ink};font-size:12px;font-weight:bold">${statusWords[status][locale]}</span>`;
}
