import type { Day } from "../calendar/day";
import { standardGrid } from "../calendar/grid";
import type { Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import { formulas, KPIS, type KpiId } from "../kpis/catalog";
import { evaluate } from "../metrics/evaluate";
import { type Kpi, variantsOf } from "../metrics/kpi";
import { resolveNow } from "../metrics/now";
import { inPieces, META_KEY, NOW, pack, type ValuesMeta, valueKey } from "./values";

/** Segments beyond this many are computed only when a cell asks for them. */
const SEGMENTS_PER_FIELD = 50;

/** Fields that name a row rather than group rows. */
const NAMES = new Set([
  "id",
  "name",
  "account",
  "dealId",
  "orderId",
  "email",
  "customer",
  "currency",
  "stage",
  "newCustomer",
  "hasDeal",
]);

/** A slice beside the grid that some cell asks for. */
export interface ExtraSlice {
  readonly kpi: string;
  readonly variant: string;
  readonly field: string;
  readonly name: string;
  readonly period: Period | null;
}

export interface ValueRowsRequest {
  readonly facts: Facts;
  readonly today: Day;
  readonly fiscalYearStart: number;
  readonly extra: readonly ExtraSlice[];
}

/** All rows of the values table, the meta rows first. */
export function valueRows(request: ValueRowsRequest): [string, string][] {
  const { facts, today, fiscalYearStart } = request;
  const grid = standardGrid(today, fiscalYearStart);
  const nows = (Object.values(KPIS) as Kpi[]).map((kpi) => resolveNow(kpi.now, today));
  const extraPeriods = request.extra.flatMap((slice) => slice.period ?? []);
  const base = { formulas: formulas(), periods: [...grid, ...nows, ...extraPeriods], today, fiscalYearStart };
  const rows: [string, string][] = [];
  const total = evaluate(facts, base);
  for (const [id, kpi] of Object.entries(KPIS) as [KpiId, Kpi][]) {
    for (const variant of ["", ...Object.keys(variantsOf(kpi))]) {
      const key = variant === "" ? id : `${id}:${variant}`;
      const periods = [resolveNow(kpi.now, today), ...grid];
      rows.push([valueKey(id, variant, ""), pack(total.series(key, periods))]);
    }
  }
  const fields: Record<string, readonly string[]> = {};
  for (const field of segmentFields(facts)) {
    const segmented = evaluate(facts, { ...base, by: field });
    const names = segmented.segments();
    if (names.length === 0) continue;
    fields[field] = names.slice(0, 400);
    for (const [id, kpi] of Object.entries(KPIS) as [KpiId, Kpi][]) {
      const periods = [resolveNow(kpi.now, today), ...grid];
      for (const name of names.slice(0, SEGMENTS_PER_FIELD)) {
        const measured = segmented.series(id, periods, name);
        rows.push([valueKey(id, "", `${field}=${name}`), pack(measured)]);
      }
    }
    for (const slice of request.extra.filter((candidate) => candidate.field === field)) {
      rows.push(extraRow(slice, segmented, today));
    }
  }
  for (const slice of request.extra.filter((candidate) => candidate.field === ""))
    rows.push(extraRow(slice, total, today));
  const meta: ValuesMeta = { periods: [NOW, ...grid.map((period) => period.id)], fiscalYearStart, fields };
  return [...inPieces(META_KEY, JSON.stringify(meta)), ...rows];
}

function extraRow(slice: ExtraSlice, evaluation: ReturnType<typeof evaluate>, today: Day): [string, string] {
  const { kpi, variant, field, name } = slice;
  const period = slice.period ?? resolveNow((KPIS as Readonly<Record<string, Kpi>>)[kpi].now, today);
  const key = variant === "" ? kpi : `${kpi}:${variant}`;
  const measured = evaluation.measured(key, period, field === "" ? undefined : name);
  return [
    valueKey(kpi, variant, field === "" ? "" : `${field}=${name}`, slice.period?.id ?? NOW),
    pack([measured]),
  ];
}

/** Every text field of the fact tables that groups rows: owner, channel, product … and further mapped ones. */
function segmentFields(facts: Facts): string[] {
  const fields = new Set<string>();
  for (const [name, table] of Object.entries(facts.tables)) {
    if (name === "targets" || name === "people") continue;
    for (const [field, column] of Object.entries(table.columns)) {
      if (column.kind === "text" && !NAMES.has(field)) fields.add(field);
    }
  }
  return [...fields].sort();
}
