import type { KpiId } from "../kpis/catalog";
import type { Locale } from "../text/locale";

/** What the dashboard shows. */
export interface DashboardRequest {
  readonly locale: Locale;
  /** KPIs shown, in order. */
  readonly ids: readonly KpiId[];
}

/** Rows kept for KPIs; more than this many on one page are not read by anyone. */
export const DASHBOARD_KPIS = 12;
export const HEAD_ROW = 5;
export const FIRST_ROW = HEAD_ROW + 1;
export const LAST_ROW = FIRST_ROW + DASHBOARD_KPIS - 1;
export const FINDINGS_ROW = FIRST_ROW + DASHBOARD_KPIS + 1;
/** Lines for what the numbers say, besides their title and the audit's. */
export const FINDING_LINES = 12;
export const BREAKDOWN_ROW = FINDINGS_ROW + FINDING_LINES + 3;
export const BREAKDOWN_ROWS = 15;
export const CHART_ROW = BREAKDOWN_ROW + BREAKDOWN_ROWS + 3;
/** The twelve months behind the sparklines stand to the right, from this column (N). */
export const SERIES_COLUMN = 14;
export const WIDTH = SERIES_COLUMN + 11;
export const SERIES_FROM = "N";
export const SERIES_TO = "Y";
export const BREAKDOWN: readonly KpiId[] = [
  "won-amount",
  "quota-attainment",
  "win-rate",
  "won-deals",
  "pipeline-amount",
];
