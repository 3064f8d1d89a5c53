import type { Locale } from "../text/locale";
import { interpolate } from "../text/message";
import { labelWords, metricsMessages } from "../text/messages/metrics";
import { reportWords } from "../text/messages/report";
import { formatValue } from "../text/number";
import type { ScorecardKpi } from "./scorecard";
import { periodText } from "./sources-text";

/** The note beside a KPI's value: why it is missing, what it is not yet, and where its target comes from. */
export function noteOf(kpi: ScorecardKpi, locale: Locale, currency: string): string {
  const parts: string[] = [];
  if (kpi.reason !== undefined) parts.push(metricsMessages[kpi.reason][locale]);
  if (kpi.atLeast !== undefined) {
    const value = formatValue(kpi.atLeast, kpi.unit, locale, currency);
    parts.push(interpolate(reportWords.atLeast, locale, { value }));
  }
  if (kpi.label !== undefined) parts.push(labelWords[kpi.label][locale]);
  if (kpi.targetSpread !== undefined) {
    const from = periodText(kpi.targetSpread.from, locale);
    parts.push(interpolate(reportWords[`spread-${kpi.targetSpread.by}`], locale, { from }));
  }
  return parts.join(" ");
}
