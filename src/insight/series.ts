import type { Period } from "../calendar/period";
import type { KpiId } from "../kpis/catalog";
import type { Measured } from "../metrics/measured";

/** A KPI through equally long, complete periods, oldest first; the running period is never among them. */
export interface KpiSeries {
  readonly kpi: KpiId;
  readonly periods: readonly Period[];
  /** One a period; undefined values are null with their reason. */
  readonly measured: readonly Measured[];
}
