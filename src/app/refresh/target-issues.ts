import type { Day } from "../../calendar/day";
import { parsePeriod } from "../../calendar/period";
import { fieldId } from "../../facts/field-id";
import type { Issue } from "../../facts/issue";
import { type Facts, isText, textAt } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { KPIS } from "../../kpis/catalog";
import { targetPeriod } from "../../metrics/targets";

/** Where targets stand, as people see it, and what a period without a year is read by. */
interface TargetsPlace {
  readonly tab: string;
  readonly headers: Readonly<Record<"kpi" | "period" | "segment", string>>;
  readonly fiscalYearStart: number;
  readonly today: Day;
}

/**
 * The issues of targets that name no KPI, no period or no field of a segment: such targets would silently never apply.
 */
export function targetIssues({ tables }: Facts, { tab, headers, ...calendar }: TargetsPlace): Issue[] {
  const table = tables.targets;
  const { kpi, period, segment } = table?.columns ?? {};
  if (table === undefined || !isText(kpi) || !isText(period)) return [];
  const issues: Issue[] = [];
  const known = fieldsOf(tables);
  for (let row = 0; row < table.rows; row += 1) {
    const at = { severity: "error", table: "targets", tab, row: table.sheetRows[row] } as const;
    const id = textAt(kpi, row);
    const periodText = textAt(period, row);
    if (!(id in KPIS)) issues.push({ code: "target-unknown-kpi", ...at, column: headers.kpi, value: id });
    const part = textAt(segment, row).normalize("NFKC").trim();
    const field = part.includes("=") ? fieldId(part.split("=")[0].trim()) : "";
    if (part !== "" && !known.has(field))
      issues.push({ code: "target-unknown-field", ...at, column: headers.segment, value: part });
    const when = targetPeriod(periodText, calendar);
    const ofPeriod = { ...at, column: headers.period, value: periodText };
    if (when === null) issues.push({ code: "target-bad-period", ...ofPeriod });
    else if (parsePeriod(periodText, { fiscalYearStart: calendar.fiscalYearStart }) === null)
      issues.push({
        code: "period-no-year",
        ...ofPeriod,
        severity: "question",
        details: { period: when.id },
      });
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
