import { KPIS } from "../kpis/catalog";
import type { Locale } from "../text/locale";
import { statusWords } from "../text/messages/report";
import { numberPattern } from "../text/number";
import { STATUS_COLOURS } from "../text/status-colours";
import {
  BREAKDOWN,
  BREAKDOWN_ROW,
  BREAKDOWN_ROWS,
  DASHBOARD_KPIS,
  type DashboardRequest,
  FINDINGS_ROW,
  FIRST_ROW,
  HEAD_ROW,
  LAST_ROW,
  SERIES_FROM,
  SERIES_TO,
} from "./dashboard-grid";
import type { ColourRule, Region } from "./sheet";

const INK = "#1f2933";
const MUTED = "#616e7c";
const ACCENT = "#1f5fa8";
const PALE = "#eef2f6";

/** Fonts, colours and number formats of the dashboard, area by area. */
export function dashboardRegions(request: DashboardRequest, currency: string): Region[] {
  return [
    ...titleRegions(),
    ...headerRegions(),
    ...kpiRegions(request, currency),
    { range: `A${FINDINGS_ROW}`, bold: true, color: INK },
    ...breakdownRegions(request.locale, currency),
  ];
}

function titleRegions(): Region[] {
  return [
    { range: "A1", size: 18, bold: true, color: INK },
    { range: "A2", color: MUTED },
    { range: "A3", color: "#b42318", bold: true },
    { range: "M3", format: "yyyy/mm/dd", color: MUTED },
    { range: "A4", color: "#8a5a00" },
  ];
}

function headerRegions(): Region[] {
  return [
    { range: `A${HEAD_ROW}:J${HEAD_ROW}`, background: ACCENT, color: "#ffffff", bold: true },
    { range: `B${HEAD_ROW}:G${HEAD_ROW}`, align: "center" },
    { range: `${SERIES_FROM}${HEAD_ROW}:${SERIES_TO}${HEAD_ROW}`, color: MUTED },
  ];
}

/** The rows of KPIs by column, then the number formats of each KPI's unit. */
function kpiRegions({ locale, ids }: DashboardRequest, currency: string): Region[] {
  const formats = ids.slice(0, DASHBOARD_KPIS).flatMap((id, index): Region[] => {
    const format = numberPattern(KPIS[id].unit, locale, currency);
    const row = FIRST_ROW + index;
    return [
      { range: `B${row}:C${row}`, format },
      { range: `${SERIES_FROM}${row}:${SERIES_TO}${row}`, format, color: MUTED },
    ];
  });
  return [
    { range: `A${FIRST_ROW}:J${LAST_ROW}`, middle: true },
    { range: `A${FIRST_ROW}:A${LAST_ROW}`, bold: true, color: INK },
    { range: `B${FIRST_ROW}:B${LAST_ROW}`, bold: true, size: 12 },
    { range: `D${FIRST_ROW}:D${LAST_ROW}`, format: "0%" },
    { range: `E${FIRST_ROW}:E${LAST_ROW}`, align: "center" },
    { range: `F${FIRST_ROW}:F${LAST_ROW}`, format: '"▲ "0.0%;"▼ "0.0%;"± "0.0%', align: "right" },
    { range: `H${FIRST_ROW}:I${LAST_ROW}`, color: MUTED, align: "center" },
    { range: `J${FIRST_ROW}:J${LAST_ROW}`, color: MUTED, wrap: true },
    ...formats,
  ];
}

/** The breakdown by segment, and beside it the months that the chart reads. */
function breakdownRegions(locale: Locale, currency: string): Region[] {
  const first = BREAKDOWN_ROW + 1;
  const formats = BREAKDOWN.map((id, index) => ({
    range: `${"BCDEF"[index]}${first}:${"BCDEF"[index]}${BREAKDOWN_ROW + BREAKDOWN_ROWS}`,
    format: numberPattern(KPIS[id].unit, locale, currency),
  }));
  return [
    { range: `A${BREAKDOWN_ROW}:F${BREAKDOWN_ROW}`, background: PALE, bold: true, color: INK },
    { range: `B${BREAKDOWN_ROW}:F${BREAKDOWN_ROW}`, align: "right" },
    { range: `${SERIES_FROM}${BREAKDOWN_ROW}:P${BREAKDOWN_ROW + 12}`, color: MUTED },
    { range: `O${first}:P${BREAKDOWN_ROW + 12}`, format: numberPattern("money", locale, currency) },
    ...formats,
  ];
}

/** A status is coloured by its symbol, so that the rules serve both languages; without target or value there is no colour. */
export function statusRules(range: string): ColourRule[] {
  return (["on-track", "watch", "off-track", "untrusted"] as const).map((status) => {
    const [startsWith] = statusWords[status].en;
    const { ink, back } = STATUS_COLOURS[status];
    return { range, startsWith, background: back, color: ink };
  });
}
