import type { Day } from "../calendar/day";
import { standardGrid } from "../calendar/grid";
import type { Period } from "../calendar/period";
import { groupsRows, tableOf } from "../facts/derived";
import { type FactName, type Facts, type FactTable, isText } from "../facts/table";
import { KPIS, type KpiId } from "../kpis/catalog";
import type { Evaluation } from "../metrics/evaluate";
import type { Evaluations } from "../metrics/evaluations";
import { type Kpi, variantsOf } from "../metrics/kpi";
import type { Measured } from "../metrics/measured";
import { memoize } from "../metrics/memoize";
import { resolveNow } from "../metrics/now";
import { foldName } from "../metrics/segments";
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
  readonly evaluations: Evaluations;
  readonly today: Day;
  readonly fiscalYearStart: number;
  readonly extra: readonly ExtraSlice[];
}

type Row = [key: string, packed: string];

/** All rows of the values table, the meta rows first. */
export function valueRows({ evaluations, today, fiscalYearStart, extra }: ValueRowsRequest): Row[] {
  const { facts, whole } = evaluations;
  const grid = standardGrid(today, fiscalYearStart);
  const periodsOf = memoize((kpi: Kpi) => [resolveNow(kpi.now, today), ...grid]);
  const withTargets = kpisWithTargets(facts.tables.targets);
  const rows = kpiRows(({ id, variant, key, kpi }) => [
    [valueKey(id, variant, ""), pack(whole.series(key, periodsOf(kpi)))],
  ]);
  rows.push(...targetRows(whole, withTargets, { today, grid }));
  const fields: Record<string, readonly string[]> = {};
  for (const field of segmentFields(facts)) {
    const names = orderedNames(facts, field, evaluations.names(field));
    if (names.length === 0) continue;
    fields[field] = names.slice(0, 400);
    const listed = listedNames(facts, field, names);
    const segmented = evaluations.by(field);
    rows.push(...segmentRows(segmented, { field, listed, periodsOf }));
    for (const segment of listed)
      rows.push(...targetRows(segmented, withTargets, { today, grid, segment }, field));
    for (const slice of extra.filter((one) => one.field === field))
      for (const name of slice.name === "" ? listed : [slice.name])
        rows.push(extraRow({ ...slice, name }, segmented, today));
  }
  for (const slice of extra.filter(({ field }) => field === "")) rows.push(extraRow(slice, whole, today));
  const periods = [NOW, ...grid.map((period) => period.id)];
  const meta: ValuesMeta = { periods, today, fiscalYearStart, fields };
  return [...inPieces(META_KEY, JSON.stringify(meta)), ...rows];
}

interface CatalogKpi {
  readonly id: KpiId;
  readonly variant: string;
  /** What an evaluation knows it by. */
  readonly key: string;
  readonly kpi: Kpi;
}

/** The rows of every KPI and variant of the catalog. */
function kpiRows(rowsOf: (kpi: CatalogKpi) => Row[]): Row[] {
  return (Object.entries(KPIS) as [KpiId, Kpi][]).flatMap(([id, kpi]) =>
    ["", ...Object.keys(variantsOf(kpi))].flatMap((variant) =>
      rowsOf({ id, variant, key: variant === "" ? id : `${id}:${variant}`, kpi }),
    ),
  );
}

interface SegmentRowsRequest {
  readonly field: string;
  readonly listed: readonly string[];
  periodsOf(kpi: Kpi): readonly Period[];
}

function segmentRows(segmented: Evaluation, { field, listed, periodsOf }: SegmentRowsRequest): Row[] {
  return kpiRows(({ id, variant, key, kpi }) => {
    // What is listed by this field is listed for its variants too.
    if (variant !== "" && kpi.eachOf !== field) return [];
    const rows: Row[] = [];
    for (const name of listed) {
      const measured = segmented.series(key, periodsOf(kpi), name);
      // A KPI that cannot be broken down by the field: the same for every name, said once.
      const none = cannotSplit(measured);
      rows.push([valueKey(id, variant, `${field}=${none ? "" : name}`), pack(measured)]);
      if (none) break;
    }
    return rows;
  });
}

/** The segments of a field whose values are computed in any case. */
export function listedNames(facts: Facts, field: string, names: readonly string[]): string[] {
  return orderedNames(facts, field, names).slice(0, SEGMENTS_PER_FIELD);
}

function orderedNames(facts: Facts, field: string, names: readonly string[]): readonly string[] {
  return field === "stageName" ? inFunnelOrder(names, facts) : names;
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

function extraRow(slice: ExtraSlice, evaluation: Evaluation, today: Day): Row {
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
