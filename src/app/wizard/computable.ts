import { DERIVED_FROM, type DerivedName, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { formulas, type KpiId } from "../../kpis/catalog";
import { needsOf } from "../../metrics/formulas/registry";
import type { NullReason } from "../../metrics/measured";
import type { Scorecard } from "../../report/scorecard";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";
import { metricsMessages } from "../../text/messages/metrics";
import type { Source } from "../import/sources";

/** Whether the data at hand can compute a KPI: yes, with time or another row, or not without more data. */
export interface Computable {
  readonly state: "ready" | "later" | "missing";
  /** The missing inputs in words; "" where nothing is missing. */
  readonly why: string;
}

const MISSING: readonly NullReason[] = ["no-table", "no-column"];

/** Whether each KPI can be computed, by the last refresh, or by the mapped columns before the first. */
export function computable(
  id: KpiId,
  { sources, scorecard }: { sources: readonly Source[]; scorecard: Scorecard | null },
  locale: Locale,
): Computable {
  const known = scorecard?.kpis.find((kpi) => kpi.id === id && kpi.variant === undefined);
  if (known !== undefined && known.value !== null) return { state: "ready", why: "" };
  const names = missingNames(id, sources, locale);
  const isMissing = known?.reason === undefined ? names.length > 0 : MISSING.includes(known.reason);
  if (isMissing && names.length > 0) {
    const text = interpolate(wizardMessages["missing-data"], locale, {
      names: names.join(locale === "ja" ? "、" : ", "),
    });
    return { state: "missing", why: text };
  }
  if (known?.reason !== undefined)
    return { state: isMissing ? "missing" : "later", why: metricsMessages[known.reason][locale] };
  return { state: "ready", why: "" };
}

/** Tables that are not connected; where all are, the columns that are not mapped. */
function missingNames(id: KpiId, sources: readonly Source[], locale: Locale): string[] {
  const all = formulas();
  const tables = new Set<string>();
  const columns = new Set<string>();
  for (const { table, column } of needsOf(all[id], all)) {
    const own = (DERIVED_FROM[table as DerivedName]?.[0] ?? table) as TableName;
    if (own === "targets" || own === "people") continue;
    const source = sources.find((one) => one.table === own);
    const label = TABLES[own].label[locale];
    if (source === undefined) tables.add(label);
    // What a derived table adds has no column of its own in the person's data.
    else if (own === table && TABLES[own].fields[column] !== undefined && !(column in source.mapping.columns))
      columns.add(`${label}：${TABLES[own].fields[column].label[locale]}`);
  }
  return tables.size > 0 ? [...tables] : [...columns];
}
