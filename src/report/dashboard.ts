import { TABLES } from "../facts/tables";
import { KPIS, type KpiId } from "../kpis/catalog";
import type { Locale } from "../text/locale";
import { interpolate } from "../text/message";
import { reportWords, statusWords } from "../text/messages/report";
import {
  BREAKDOWN,
  BREAKDOWN_ROW,
  BREAKDOWN_ROWS,
  CHART_ROW,
  DASHBOARD_KPIS,
  type DashboardRequest,
  FINDING_LINES,
  FINDINGS_ROW,
  FIRST_ROW,
  HEAD_ROW,
  LAST_ROW,
  SERIES_COLUMN,
  SERIES_FROM,
  SERIES_TO,
  WIDTH,
} from "./dashboard-grid";
import { dashboardRegions, statusRules } from "./dashboard-regions";
import { FINDINGS_SHOWN } from "./mail/content";
import { noteOf } from "./note";
import type { Scorecard, ScorecardKpi } from "./scorecard";
import type { Layout, ReportCell } from "./sheet";
import { periodText, sourcesText, stampText } from "./sources-text";

/** Whether the rows of a tab are a dashboard's, of whatever day. */
export function isDashboard(rows: readonly (readonly unknown[])[], locale: Locale): boolean {
  return (
    rows[0]?.[0] === reportWords.dashboard[locale] && rows[HEAD_ROW - 1]?.[0] === reportWords.kpi[locale]
  );
}

/** The executive dashboard as cells: one write carries numbers, words and its own stamp. */
export function dashboardRows(scorecard: Scorecard, request: DashboardRequest): ReportCell[][] {
  const { locale } = request;
  const rows: ReportCell[][] = [
    [reportWords.dashboard[locale]],
    [
      `${interpolate(reportWords.computed, locale, { at: stampText(scorecard.computedAt) })}　${interpolate(reportWords.from, locale, { sources: sourcesText(scorecard, locale) })}`,
    ],
    [{ formula: `=IF(TODAY()-M3>=2,"${reportWords.stale[locale]}","")` }],
    [
      scorecard.keptFrom === undefined
        ? ""
        : interpolate(reportWords.keptFrom, locale, { at: stampText(scorecard.keptFrom) }),
    ],
    ["kpi", "value", "target", "attainment", "status", "change", "trend", "period", "owner", "note"].map(
      (word) => reportWords[word as keyof typeof reportWords][locale],
    ),
  ];
  rows[2][12] = new Date(`${scorecard.today}T00:00:00Z`);
  request.ids.slice(0, DASHBOARD_KPIS).forEach((id, index) => {
    const kpi = scorecard.kpis.find((candidate) => candidate.id === id && candidate.variant === undefined);
    if (kpi !== undefined) rows.push(kpiRow(kpi, FIRST_ROW + index, locale, scorecard.currency));
  });
  while (rows.length < FINDINGS_ROW - 1) rows.push([]);
  rows.push(...findingRows(scorecard, locale));
  while (rows.length < BREAKDOWN_ROW - 1) rows.push([]);
  rows.push(...breakdownRows(scorecard, locale));
  chartRows(scorecard, locale).forEach((line, index) => {
    rows[BREAKDOWN_ROW - 1 + index] = [
      ...wide(rows[BREAKDOWN_ROW - 1 + index] ?? [], SERIES_COLUMN - 1),
      ...line,
    ];
  });
  const months = scorecard.kpis[0]?.series.map((point) => point.period) ?? [];
  rows[HEAD_ROW - 1] = [...wide(rows[HEAD_ROW - 1], SERIES_COLUMN - 1), ...months];
  return rows.map((row) => wide(row, WIDTH));
}

function kpiRow(kpi: ScorecardKpi, row: number, locale: Locale, currency: string): ReportCell[] {
  const record = KPIS[kpi.id as KpiId];
  const cells: ReportCell[] = [
    record.name[locale],
    kpi.value ?? "",
    kpi.target ?? "",
    kpi.attainment ?? "",
    statusWords[kpi.status][locale],
    kpi.change ?? "",
    { formula: `=SPARKLINE(${SERIES_FROM}${row}:${SERIES_TO}${row})` },
    periodText(kpi.period, locale),
    kpi.owner,
    [kpi.insight?.says[locale] ?? "", noteOf(kpi, locale, currency)].filter(Boolean).join(" "),
  ];
  return [...wide(cells, SERIES_COLUMN - 1), ...kpi.series.map((point) => point.value ?? "")];
}

/** What the numbers say, a sentence a row so that each can be read without scrolling, and whether they can be believed. */
function findingRows({ findings, audit }: Scorecard, locale: Locale): ReportCell[][] {
  const sentences = findings
    .slice(0, FINDINGS_SHOWN)
    .flatMap(({ says }) =>
      says[locale]
        .split(locale === "ja" ? /(?<=。)/ : /(?<=\.) (?=[A-Z0-9])/)
        .map((sentence, at) => `${at === 0 ? "・" : "　"}${sentence}`),
    );
  const lines = [...sentences.slice(0, FINDING_LINES), ...(audit === null ? [] : [audit.says[locale]])];
  return lines.length === 0 ? [] : [reportWords.findings[locale], ...lines].map((line) => [line]);
}

function breakdownRows(scorecard: Scorecard, locale: Locale): ReportCell[][] {
  const shown = BREAKDOWN.flatMap(
    (id) => scorecard.kpis.find((kpi) => kpi.id === id && kpi.variant === undefined) ?? [],
  );
  const names = [...new Set(shown.flatMap((kpi) => kpi.segments.map((segment) => segment.name)))].slice(
    0,
    BREAKDOWN_ROWS,
  );
  if (names.length === 0) return [];
  const by = shown.find((kpi) => kpi.segments.length > 0)?.by ?? "";
  const label = (TABLES.deals.fields[by]?.label[locale] ?? by).toLowerCase();
  const head = [
    interpolate(reportWords.breakdown, locale, { field: label }),
    ...BREAKDOWN.map((id) => KPIS[id].name[locale]),
  ];
  const body = names.map((name) => [
    name,
    ...BREAKDOWN.map((id) => {
      const kpi = shown.find((candidate) => candidate.id === id);
      return kpi?.segments.find((segment) => segment.name === name)?.value ?? "";
    }),
  ]);
  return [head, ...body];
}

/** Months with won amount and its target, beside the breakdown, for the chart to read. */
function chartRows(scorecard: Scorecard, locale: Locale): ReportCell[][] {
  const won = scorecard.kpis.find((kpi) => kpi.id === "won-amount" && kpi.variant === undefined);
  if (won === undefined) return [];
  const head = [reportWords.period[locale], KPIS["won-amount"].name[locale], reportWords.target[locale]];
  return [head, ...won.series.map((point) => [point.period, point.value ?? "", point.target ?? ""])];
}

function wide(row: readonly ReportCell[], width: number): ReportCell[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? "");
}

/** The look of the dashboard. It depends on which KPIs are shown, not on their values. */
export function dashboardLayout(request: DashboardRequest, currency: string): Layout {
  const { locale } = request;
  return {
    frozenRows: HEAD_ROW,
    hideGridlines: true,
    columnWidths:
      locale === "ja"
        ? [200, 120, 120, 110, 110, 120, 150, 140, 110, 330, 20, 20, 90]
        : [210, 120, 140, 110, 110, 110, 150, 170, 130, 380, 20, 20, 90],
    regions: dashboardRegions(request, currency),
    rules: statusRules(`E${FIRST_ROW}:E${LAST_ROW}`),
    chart: {
      kind: "column",
      title: `${KPIS["won-amount"].name[locale]} – ${reportWords.trend[locale]}`,
      ranges: [`${SERIES_FROM}${BREAKDOWN_ROW}:P${BREAKDOWN_ROW + 12}`],
      row: CHART_ROW,
      column: 1,
    },
  };
}
