import { DERIVED_FROM, type FactName } from "../../facts/table";
import { formulas, KPIS, type KpiId } from "../../kpis/catalog";
import { ANY } from "../../metrics/formula";
import type { RowSet } from "../../metrics/formulas/kind";
import { rowsOf } from "../../metrics/formulas/registry";
import { variantsOf } from "../../metrics/kpi";

/**
 * Whether two KPIs move together by arithmetic: one is a part, a total or another count of the same rows of the same
 * days, as the won amount is of the won deals. Deals created and deals closed are different days, and so not tied.
 */
export function areArithmeticallyRelated(a: KpiId, b: KpiId): boolean {
  return a === b || anyOverlap(rowsOf(KPIS[a].formula, formulas()), rowsOf(KPIS[b].formula, formulas()));
}

/** Whether two KPIs tell of the same thing: tied in any of their definitions, as new customers and won deals are. */
export function measureTheSame(a: KpiId, b: KpiId): boolean {
  const sets = (id: KpiId): RowSet[] =>
    [KPIS[id], ...Object.values(variantsOf(KPIS[id]))].flatMap(({ formula }) => rowsOf(formula, formulas()));
  return a === b || anyOverlap(sets(a), sets(b));
}

function anyOverlap(some: readonly RowSet[], others: readonly RowSet[]): boolean {
  return some.some((set) => others.some((other) => overlap(set, other)));
}

function overlap(a: RowSet, b: RowSet): boolean {
  if (a.on !== b.on || origin(a.table) !== origin(b.table)) return false;
  return Object.entries(a.where ?? {}).every(([field, values]) => {
    const other = b.where?.[field];
    if (other === undefined || other === ANY || values === ANY) return true;
    return [values].flat().some((value) => [other].flat().includes(value));
  });
}

/** The table whose rows a derived one repeats. */
function origin(table: FactName): FactName {
  return (DERIVED_FROM as Readonly<Partial<Record<FactName, readonly FactName[]>>>)[table]?.[0] ?? table;
}
