import type { BusinessCalendar } from "../../calendar/business-days";
import type { Issue } from "../../facts/issue";
import type { DealState } from "../../facts/link-request";
import type { Mapping } from "../../facts/mapping";
import type { Facts, TableName } from "../../facts/table";
import { type Audit, audit, withFirstRows } from "../../insight/audit/audit";
import { type Trust, trustOf } from "../../insight/status/trust";
import { type AuditRowsRequest, auditLayout, auditRows } from "../../report/audit-rows";
import type { MeasuredKpi } from "../../report/measure-kpis";
import type { Scorecard } from "../../report/scorecard";
import type { ReportCell } from "../../report/sheet";
import type { Source } from "../import/sources";
import type { Platform } from "../platform";
import { findOwned, openOwned, workbookLocale } from "../tabs/owned";
import type { Settings } from "../tabs/settings";
import type { LoadedFacts } from "./facts";

/** The input of the audit. */
export interface AuditRequest {
  readonly sources: readonly Source[];
  /** The tables as read and reduced to one currency, before linking; `link` derives the others. */
  readonly loaded: LoadedFacts;
  readonly link: (facts: Facts) => Facts;
  /** Everything said about the data, targets included. */
  readonly issues: readonly Issue[];
  readonly log: readonly DealState[];
  readonly calendar: BusinessCalendar;
  readonly settings: Settings;
  /** The KPIs of the dashboard, as just measured. */
  readonly shown: readonly MeasuredKpi[];
  /** The instant of the refresh, as the tab says it. */
  readonly computedAt: string;
  /** The scorecard of the last refresh, to find tables that have shrunk; null before the first. */
  readonly previous: Scorecard | null;
}

/** The result of the audit. */
export interface AuditResult {
  readonly audit: Audit;
  readonly trust: readonly Trust[];
  /** All rows of the tab Data audit. */
  readonly rows: readonly (readonly ReportCell[])[];
}

/** Audits the data, and grades how far each KPI of the dashboard can be trusted. Reads and writes no tab. */
export function auditFacts(platform: Platform, request: AuditRequest): AuditResult {
  const { loaded, link, issues, log, calendar, settings, shown, previous, sources } = request;
  const tabs = tabsOf(platform, loaded, sources);
  const titles = Object.fromEntries(Object.entries(tabs).map(([table, { title }]) => [table, title]));
  const mappings = Object.fromEntries(
    sources.map(({ table, mapping }): [string, Mapping] => [table, mapping]),
  );
  const today = platform.clock.today();
  const found = audit({
    facts: link(loaded.facts),
    issues,
    unread: loaded.unread,
    mappings,
    tabs: titles,
    today,
    calendar,
    log,
    rowsBefore: Object.fromEntries(
      (previous?.sources ?? []).map(({ table, rows, unread }) => [table, rows + unread]),
    ),
  });
  const trust = trustOf({
    facts: loaded.facts,
    link,
    findings: found.findings,
    kpis: shown,
    today,
    fiscalYearStart: settings.fiscalYearStart,
    spread: { by: settings.targetSpread, calendar },
    tabs: titles,
    currency: settings.currency,
  });
  const rows = auditRows(found, trust, {
    locale: workbookLocale(platform),
    currency: settings.currency,
    at: request.computedAt,
    tabs,
    mappings,
  });
  return { audit: withFirstRows(found), trust, rows };
}

/** Writes the tab Data audit, making it if needed. */
export function writeAudit(platform: Platform, { rows }: Pick<AuditResult, "rows">): void {
  const tab = openOwned(platform, "audit", auditLayout(workbookLocale(platform)));
  platform.workbook.write(tab, rows);
}

/** Where each table that was read stands. */
function tabsOf(
  platform: Platform,
  loaded: LoadedFacts,
  sources: readonly Source[],
): AuditRowsRequest["tabs"] {
  const ids: Partial<Record<string, number | null>> = {
    ...Object.fromEntries(sources.map(({ table, tabId }) => [table, tabId])),
    targets: findOwned(platform, "targets"),
    people: findOwned(platform, "people"),
  };
  const read = loaded.sources.map(({ table, tab }) => ({
    table: table as TableName,
    tab,
    id: ids[table] ?? null,
  }));
  return Object.fromEntries(
    read.flatMap(({ table, tab, id }) => (id === null ? [] : [[table, { title: tab, id }] as const])),
  );
}
