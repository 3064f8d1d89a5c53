import type { Day } from "../calendar/day";
import { standardGrid } from "../calendar/grid";
import type { Period } from "../calendar/period";
import { groupsRows, tableOf } from "../facts/derived";
import { type FactName, type Facts, type FactTable, isText } from "../facts/table";
import { formulas, KPIS, type KpiId } from "../kpis/catalog";
import { evaluate } from "../metrics/evaluate";
import { type Kpi, variantsOf } from "../metrics/kpi";
import type { Measured } from "../metrics/measured";
import { resolveNow } from "../metrics/now";
import { byFrequency, foldName, segmentsBy } from "../metrics/segments";
import type { Spread } from "../metrics/spread";
import { kpisWithTargets, targetRows } from "./target-rows";
import { inPieces, META_KEY, NOW, pack, type ValuesMeta, valueKey } from "./values";

/** Segments beyond this many are computed only when a cell asks for them. */
const SEGMENTS_PER_FIELD = 50;

/** A slice beside the grid that some cell asks for. */
export interface ExtraSlice {
  readonly kpi: string;
  readonly variant: string;
  readonly field: string;
  /** "" asks for every value of the field. */
  readonly name: string;
  readonly period: Period | null;
}

export interface ValueRowsRequest {
  readonly facts: Facts;
  readonly today: Day;
  readonly fiscalYearStart: number;
  readonly spread?: Spread;
  readonly extra: readonly ExtraSlice[];
}

/** All rows of the values table, the meta rows first. */
export function valueRows(request: ValueRowsRequest): [string, string][] {
  const { facts, today, fiscalYearStart } = request;
  const grid = standardGrid(today, fiscalYearStart);
  const nows = (Object.values(KPIS) as Kpi[]).map((kpi) => resolveNow(kpi.now, today));
  const extraPeriods = request.extra.flatMap((slice) => slice.period ?? []);
  const base = {
    formulas: formulas(),
    periods: [...grid, ...nows, ...extraPeriods],
    today,
    fiscalYearStart,
    spread: request.spread,
  };
  const rows: [string, string][] = [];
  const total = evaluate(facts, base);
  for (const [id, kpi] of Object.entries(KPIS) as [KpiId, Kpi][]) {
    for (const variant of ["", ...Object.keys(variantsOf(kpi))]) {
      const key = variant === "" ? id : `${id}:${variant}`;
      const periods = [resolveNow(kpi.now, today), ...grid];
      rows.push([valueKey(id, variant, ""), pack(total.series(key, periods))]);
    }
  }
  const withTargets = kpisWithTargets(facts.tables.targets);
  rows.push(...targetRows(total, withTargets, { today, grid }));
  const fields: Record<string, readonly string[]> = {};
  for (const field of segmentFields(facts)) {
    const all = byFrequency(segmentsBy(facts, field));
    const names = field === "stageName" ? inFunnelOrder(all, facts) : all;
    const asked = request.extra.filter((slice) => slice.field === field);
    const only = new Set([...names.slice(0, SEGMENTS_PER_FIELD), ...asked.map((slice) => slice.name)]);
    const segmented = evaluate(facts, { ...base, by: field, only });
    if (names.length === 0) continue;
    fields[field] = names.slice(0, 400);
    for (const [id, kpi] of Object.entries(KPIS) as [KpiId, Kpi][]) {
      const periods = [resolveNow(kpi.now, today), ...grid];
      // What is listed by this field is listed for its variants too.
      const variants = kpi.eachOf === field ? Object.keys(variantsOf(kpi)) : [];
      for (const variant of ["", ...variants]) {
        const key = variant === "" ? id : `${id}:${variant}`;
        for (const name of names.slice(0, SEGMENTS_PER_FIELD)) {
          const measured = segmented.series(key, periods, name);
          // A KPI that cannot be broken down by the field: the same for every name, said once.
          const none = cannotSplit(measured);
          rows.push([valueKey(id, variant, `${field}=${none ? "" : name}`), pack(measured)]);
          if (none) break;
        }
      }
    }
    for (const segment of names.slice(0, SEGMENTS_PER_FIELD))
      rows.push(...targetRows(segmented, withTargets, { today, grid, segment }, field));
    for (const slice of asked) {
      const each = slice.name === "" ? names.slice(0, SEGMENTS_PER_FIELD) : [slice.name];
      for (const name of each) rows.push(extraRow({ ...slice, name }, segmented, today));
    }
  }
  for (const slice of request.extra.filter((candidate) => candidate.field === ""))
    rows.push(extraRow(slice, total, today));
  const meta: ValuesMeta = {
    periods: [NOW, ...grid.map((period) => period.id)],
    today,
    fiscalYearStart,
    fields,
  };
  return [...inPieces(META_KEY, JSON.stringify(meta)), ...rows];
}

/** Stages as deals pass through them, then the others. */
function inFunnelOrder(names: readonly string[], facts: Facts): string[] {
  const stages = facts.tables.reached?.columns.stageName;
  const order = isText(stages) ? stages.labels.map(foldName) : [];
  const place = (name: string): number => order.indexOf(name) + 1 || order.length + 1;
  return [...names].sort((a, b) => place(a) - place(b));
}

/** A KPI whose tables do not have the field has no value for any of its names. */
function cannotSplit([first]: readonly Measured[]): boolean {
  return first.reason === "no-column" || first.reason === "no-table" || first.reason === "plain-only";
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
export function segmentFields(facts: Facts): string[] {
  const fields = new Set<string>();
  for (const [name, table] of Object.entries(facts.tables) as [FactName, FactTable][]) {
    if (tableOf(name).ours) continue;
    for (const [field, column] of Object.entries(table.columns)) {
      if (column.kind === "text" && groupsRows(name, field)) fields.add(field);
    }
  }
  return [...fields].sort();
}
