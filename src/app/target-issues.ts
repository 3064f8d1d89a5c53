import { parsePeriod } from "../calendar/period";
import type { Issue } from "../facts/issue";
import { type FactTable, isText, textAt } from "../facts/table";
import { KPIS } from "../kpis/catalog";

/** Targets that name no KPI or no period: they would silently never apply. */
export function targetIssues(table: FactTable | undefined, tab: string, fiscalYearStart: number): Issue[] {
  const { kpi, period } = table?.columns ?? {};
  if (table === undefined || !isText(kpi) || !isText(period)) return [];
  const issues: Issue[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const at = { severity: "error", table: "targets", tab, row: table.sheetRows[row] } as const;
    const id = textAt(kpi, row);
    const periodText = textAt(period, row);
    if (!(id in KPIS)) issues.push({ code: "target-unknown-kpi", ...at, value: id });
    if (parsePeriod(periodText, { fiscalYearStart }) === null) {
      issues.push({ code: "target-bad-period", ...at, value: periodText });
    }
  }
  return issues;
}
