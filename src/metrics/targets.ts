import type { Day } from "../calendar/day";
import { monthOf, type Period, parsePeriod } from "../calendar/period";
import type { FactTable } from "../facts/table";
import { foldName } from "./segments";

/** Targets by KPI, canonical period and segment (`owner=佐藤`, "" for the whole company). */
export class Targets {
  private readonly values = new Map<string, number>();

  constructor(table: FactTable | undefined, fiscalYearStart: number) {
    const { kpi, period, segment, value } = table?.columns ?? {};
    if (kpi?.kind !== "text" || period?.kind !== "text" || value?.kind !== "number") return;
    for (let row = 0; row < (table?.rows ?? 0); row += 1) {
      const parsed = parsePeriod(period.labels[period.codes[row]], { fiscalYearStart });
      const name = segment?.kind === "text" ? foldName(segment.labels[segment.codes[row]]) : "";
      if (parsed === null || Number.isNaN(value.values[row])) continue;
      this.values.set(`${kpi.labels[kpi.codes[row]].trim()}|${parsed.id}|${name}`, value.values[row]);
    }
  }

  /**
   * The target set for exactly this period, else the sum of its months where every month has one (`additive` KPIs
   * only: shares and means do not add up); null where there is none.
   */
  find(kpi: string, period: Period, segment: string, additive: boolean): number | null {
    const exact = this.values.get(`${kpi}|${period.id}|${segment}`);
    if (exact !== undefined || !additive) return exact ?? null;
    if (period.kind !== "quarter" && period.kind !== "year" && period.kind !== "fiscalYear") return null;
    let total = 0;
    for (let day: Day = period.start; day < period.end; ) {
      const month = monthOf(day);
      const value = this.values.get(`${kpi}|${month.id}|${segment}`);
      if (value === undefined) return null;
      total += value;
      day = month.end;
    }
    return total;
  }
}
