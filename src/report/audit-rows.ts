import type { Mapping } from "../facts/mapping";
import type { TableName } from "../facts/table";
import { TABLES } from "../facts/tables";
import type { Audit } from "../insight/audit/audit";
import { columnName, type Finding } from "../insight/audit/finding";
import type { Trust } from "../insight/status/trust";
import { KPIS } from "../kpis/catalog";
import type { Locale } from "../text/locale";
import { auditWords, checkNames } from "../text/messages/insight-audit";
import { formatValue } from "../text/number";
import type { FormulaCell, Layout, ReportCell } from "./sheet";
import { stampText } from "./sources-text";

export interface AuditRowsRequest {
  readonly locale: Locale;
  readonly currency: string;
  /** When it was computed. */
  readonly at: string;
  /** Where each table stands. */
  readonly tabs: Readonly<Partial<Record<TableName, { readonly title: string; readonly id: number }>>>;
  readonly mappings: Readonly<Partial<Record<TableName, Mapping>>>;
}

/** Links to the first rows of a finding. */
const LINKS = 5;
const WIDTH = 6 + LINKS;

/** The tab Data audit: the whole in a sentence, a grade for each KPI, then what was found with links to the rows. */
export function auditRows(
  audit: Audit,
  trusted: readonly Trust[],
  request: AuditRowsRequest,
): ReportCell[][] {
  const { locale } = request;
  const word = (key: keyof typeof auditWords): string => auditWords[key][locale];
  const head = ["severity", "tab", "column", "check", "count", "what", "rows"] as const;
  return [
    [word("title"), audit.says[locale]],
    [word("computed"), stampText(request.at)],
    [word("grade"), word("kpi"), word("value"), word("low"), word("high"), word("why")],
    ...trusted.map((trust) => trustRow(trust, request)),
    [word("legend")],
    [],
    head.map(word),
    ...audit.findings.map((finding) => findingRow(finding, request)),
  ].map(padded);
}

/** Whether the rows of a tab are an audit's, of whatever day. */
export function isAudit(rows: readonly (readonly unknown[])[], locale: Locale): boolean {
  return rows[0]?.[0] === auditWords.title[locale] && rows[2]?.[0] === auditWords.grade[locale];
}

/** Columns A–K; only the grades and severities are coloured. */
export function auditLayout(locale: Locale): Layout {
  const colour = (key: "fail" | "warn", background: string, color: string) => ({
    range: "A:A",
    startsWith: auditWords[key][locale],
    background,
    color,
  });
  return {
    frozenRows: 1,
    columnWidths: [110, 160, 150, 150, 110, 620, ...Array.from({ length: LINKS }, () => 50)],
    regions: [
      { range: "1:1", bold: true, background: "#eef2f6" },
      { range: "F:F", wrap: true },
    ],
    rules: [colour("fail", "#fbe3e0", "#8c1d18"), colour("warn", "#fdf3d3", "#6b4e00")],
  };
}

function trustRow({ kpi, value, grade, sensitivity, says }: Trust, request: AuditRowsRequest): ReportCell[] {
  const { locale, currency } = request;
  const show = (one: number | null): string => formatValue(one, KPIS[kpi].unit, locale, currency);
  const { low = null, high = null } = sensitivity[0] ?? {};
  return [grade ?? "–", KPIS[kpi].name[locale], show(value), show(low), show(high), says[locale]];
}

function findingRow(finding: Finding, request: AuditRowsRequest): ReportCell[] {
  const { locale, tabs } = request;
  const { severity, table, column, check, count, rows, says } = finding;
  const tab = tabs[table];
  const links = rows.slice(0, LINKS).map((row) => (tab === undefined ? row : linkTo(tab.id, row)));
  return [
    auditWords[severity][locale],
    tab?.title ?? TABLES[table].label[locale],
    column === "row" ? "" : columnName(request, table, column)[locale],
    checkNames[check][locale],
    count,
    says[locale],
    ...links,
  ];
}

/** A click goes to the row in this spreadsheet. */
function linkTo(tab: number, row: number): FormulaCell {
  return { formula: `=HYPERLINK("#gid=${tab}&range=A${row}","${row}")` };
}

function padded(row: readonly ReportCell[]): ReportCell[] {
  return Array.from({ length: WIDTH }, (_, column) => row[column] ?? "");
}
