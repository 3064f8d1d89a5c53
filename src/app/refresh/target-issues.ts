import type { Day } from "../../calendar/day";
import { parsePeriod } from "../../calendar/period";
import { fieldId } from "../../facts/field-id";
import type { Issue } from "../../facts/issue";
import { type Facts, isText, textAt } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { KPIS } from "../../kpis/catalog";
import { targetPeriod } from "../../metrics/targets";

/** Targets that name no KPI, no period or no field of a segment: they would silently never apply. */
export function targetIssues(
  { tables }: Facts,
  { tab, column, ...calendar }: { tab: string; column: string; fiscalYearStart: number; today: Day },
): Issue[] {
  const table = tables.targets;
  const { kpi, period, segment } = table?.columns ?? {};
  if (table === undefined || !isText(kpi) || !isText(period)) return [];
  const issues: Issue[] = [];
  const known = fieldsOf(tables);
  for (let row = 0; row < table.rows; row += 1) {
    const at = { severity: "error", table: "targets", tab, row: table.sheetRows[row] } as const;
    const id = textAt(kpi, row);
    const periodText = textAt(period, row);
    if (!(id in KPIS)) issues.push({ code: "target-unknown-kpi", ...at, value: id });
    const part = textAt(segment, row).normalize("NFKC").trim();
    const field = part.includes("=") ? fieldId(part.split("=")[0].trim()) : "";
    if (part !== "" && !known.has(field)) issues.push({ code: "target-unknown-field", ...at, value: part });
    const when = targetPeriod(periodText, calendar);
    if (when === null) issues.push({ code: "target-bad-period", ...at, value: periodText });
    else if (parsePeriod(periodText, { fiscalYearStart: calendar.fiscalYearStart }) === null) {
      const details = { period: when.id };
      issues.push({
        code: "period-no-year",
        ...at,
        severity: "question",
        column,
        value: periodText,
        details,
      });
    }
  }
  return issues;
}

/** Every field that a row of data has, or may have once there are any. */
function fieldsOf(tables: Facts["tables"]): Set<string> {
  const { targets: _, people: __, ...defined } = TABLES;
  return new Set([
    ...Object.values(defined).flatMap(({ fields }) => Object.keys(fields)),
    ...Object.entries(tables).flatMap(([name, { columns }]) =>
      name === "targets" ? [] : Object.keys(columns),
    ),
  ]);
}
