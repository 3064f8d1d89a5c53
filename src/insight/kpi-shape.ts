import { formulas, type KpiId } from "../kpis/catalog";
import type { Shape } from "../metrics/formulas/kind";
import { shapeOf as shapeOfFormula } from "../metrics/formulas/registry";

/** How a KPI's values of short periods make up that of a long one. */
export function shapeOf(kpi: KpiId): Shape {
  const all = formulas();
  return shapeOfFormula(all[kpi], all);
}
