import { KPIS, type KpiId } from "../kpis/catalog";
import type { Formula } from "../metrics/formula";

/** How a KPI's values of short periods make up that of a long one. */
export type KpiShape =
  /** They add up. */
  | "total"
  /** Totals are divided: numerator and denominator each add up. */
  | "ratio"
  /** The last one counts: what is there at the end. */
  | "level"
  /** Not at all: distinct customers, medians. */
  | "other";

export function shapeOf(kpi: KpiId): KpiShape {
  return shapeOfFormula(KPIS[kpi].formula);
}

function shapeOfFormula(formula: Formula): KpiShape {
  switch (formula.kind) {
    case "count":
    case "sum":
      return "total";
    case "difference":
      return shapeOfFormula(formula.of) === "total" && shapeOfFormula(formula.minus) === "total"
        ? "total"
        : "other";
    case "ratio":
      return shapeOfFormula(formula.numerator) === "total" && shapeOfFormula(formula.denominator) === "total"
        ? "ratio"
        : "other";
    case "mean":
    case "weighted-mean":
    case "conversion":
      return "ratio";
    case "otherwise":
      return shapeOfFormula(formula.of) === shapeOfFormula(formula.otherwise)
        ? shapeOfFormula(formula.of)
        : "other";
    case "kpi":
      return shapeOf(formula.kpi as KpiId);
    case "target":
      return "total";
    case "stock":
    case "latest":
      return "level";
    default:
      return "other";
  }
}
