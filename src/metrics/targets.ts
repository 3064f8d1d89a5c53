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
      const name =
        segment?.kind === "text" ? foldName(segment.labels[segment.codes[row]]).replace(/\s*=\s*/, "=") : "";
      if (parsed === null || Number.isNaN(value.values[row])) continue;
      this.values.set(`${kpi.labels[kpi.codes[row]].trim()}|${parsed.id}|${name}`, value.values[row]);
    }
  }

  /**
   * The target set for exactly this period. Where there is none, whole months that all have one: their sum for an
   * `additive` KPI; for a share or mean, which does not add up, what they all say, if they all say the same. Else null.
   */
  find(kpi: string, period: Period, segment: string, additive: boolean): number | null {
    const exact = this.values.get(`${kpi}|${period.id}|${segment}`);
    if (exact !== undefined) return exact;
    if (period.kind === "all") return null;
    const months: number[] = [];
    let day: Day = period.start;
    while (day < period.end) {
      const month = monthOf(day);
      const value = this.values.get(`${kpi}|${month.id}|${segment}`);
      if (value === undefined || month.start !== day) return null;
      months.push(value);
      day = month.end;
    }
    if (day !== period.end) return null;
    if (additive) return months.reduce((total, value) => total + value, 0);
    return months.every((value) => value === months[0]) ? months[0] : null;
  }
}
