import { KPIS, type KpiId } from "../kpis/catalog";
import type { Formula } from "../metrics/formula";

/**
 * How a KPI's segments make its whole: their sum, the sum of their numerators over that of their denominators, or
 * (null) neither, as a customer of two channels counts once.
 */
export function additivity(formula: Formula): "sum" | "ratio" | null {
  switch (formula.kind) {
    case "count":
    case "sum":
    case "stock":
    case "average-stock":
    case "left-since-start":
      return "sum";
    case "mean":
    case "weighted-mean":
    case "conversion":
      return "ratio";
    case "ratio":
      return [formula.numerator, formula.denominator].every((side) => additivity(side) === "sum")
        ? "ratio"
        : null;
    case "difference":
      return [formula.of, formula.minus].every((side) => additivity(side) === "sum") ? "sum" : null;
    case "kpi":
      return additivity(KPIS[formula.kpi as KpiId].formula);
    default:
      return null;
  }
}
