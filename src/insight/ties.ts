import { DERIVED_FROM, type FactName } from "../facts/table";
import { KPIS, type KpiId } from "../kpis/catalog";
import { ANY, type Formula, type Where } from "../metrics/formula";
import { variantsOf } from "../metrics/kpi";

/** Rows that a formula takes from a table: those a day column places, as far as they meet the conditions. */
interface RowSet {
  readonly table: FactName;
  readonly on: string;
  readonly where?: Where;
}

/**
 * Whether two KPIs move together by arithmetic: one is a part, a total or another count of the same rows of the same
 * days, as the won amount is of the won deals. Deals created and deals closed are different days, and so not tied.
 */
export function tied(a: KpiId, b: KpiId): boolean {
  return a === b || anyOverlap(rowSets(KPIS[a].formula), rowSets(KPIS[b].formula));
}

/** Whether two KPIs tell of the same thing: tied in any of their definitions, as new customers and won deals are. */
export function alike(a: KpiId, b: KpiId): boolean {
  const sets = (id: KpiId): RowSet[] =>
    [KPIS[id], ...Object.values(variantsOf(KPIS[id]))].flatMap(({ formula }) => rowSets(formula));
  return a === b || anyOverlap(sets(a), sets(b));
}

function rowSets(formula: Formula): RowSet[] {
  switch (formula.kind) {
    case "kpi":
      return rowSets(KPIS[formula.kpi as KpiId].formula);
    case "ratio":
      return [...rowSets(formula.numerator), ...rowSets(formula.denominator)];
    case "product":
      return formula.factors.flatMap(rowSets);
    case "difference":
      return [...rowSets(formula.of), ...rowSets(formula.minus)];
    case "lifetime":
      return [...rowSets(formula.margin), ...rowSets(formula.churn)];
    case "cumulative":
    case "earlier":
    case "reaching":
      return rowSets(formula.of);
    case "otherwise":
      return [...rowSets(formula.of), ...rowSets(formula.otherwise)];
    case "stock":
      return [
        ...(formula.now === undefined ? [] : [formula.now]),
        ...(formula.past === "history" ? [] : [formula.past.entered, formula.past.left]),
      ];
    case "average-stock":
    case "left-since-start":
      return [formula.entered, formula.left];
    case "retained":
      return [formula.from, formula.to].map((on) => ({ table: formula.table, on }));
    case "conversion":
      return formula.reachedOn === undefined
        ? [formula]
        : [formula, { table: formula.table, on: formula.reachedOn, where: formula.reached }];
    case "target":
    case "plain-only":
      return [];
    default:
      return [formula];
  }
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
