import type { FactName } from "../facts/table";
import type {
  Conversion,
  Distinct,
  Flow,
  Formula,
  Latest,
  Returning,
  RowFormula,
  WeightedMean,
} from "./formula";

/** A column a formula needs, so that the wizard can say what is missing before anything is computed. */
export interface Need {
  readonly table: FactName;
  readonly column: string;
}

/** Every table and column a formula reads, its references to other KPIs followed through `formulas`. */
export function inspect(formula: Formula, formulas: Readonly<Record<string, Formula>>): Need[] {
  const needs = (part: Formula): Need[] => inspect(part, formulas);
  switch (formula.kind) {
    case "count":
    case "sum":
    case "mean":
    case "quantile":
      return rowNeeds(formula);
    case "distinct":
      return rowNeeds(formula, [formula.of, ...(formula.since ? [formula.since.of] : [])]);
    case "latest":
    case "returning":
      return rowNeeds(formula, [formula.of, formula.each]);
    case "weighted-mean":
      return rowNeeds(formula, [formula.of, formula.weight]);
    case "conversion":
      return rowNeeds(formula, Object.keys(formula.reached));
    case "ratio":
      return [...needs(formula.numerator), ...needs(formula.denominator)];
    case "product":
      return formula.factors.flatMap(needs);
    case "difference":
      return [...needs(formula.of), ...needs(formula.minus)];
    case "lifetime":
      return [...needs(formula.margin), ...needs(formula.churn)];
    case "cumulative":
      return needs(formula.of);
    case "earlier":
      return [...needs(formula.of), ...needs(formula.by)];
    case "otherwise":
      return needs(formula.otherwise);
    case "stock":
      return [
        ...(formula.now === undefined ? [] : rowNeeds(formula.now)),
        ...(formula.now === undefined && formula.past !== "history" ? flowNeeds(formula.past) : []),
        ...(formula.now && formula.expectedOn
          ? [{ table: formula.now.table, column: formula.expectedOn }]
          : []),
      ];
    case "average-stock":
    case "left-since-start":
      return flowNeeds(formula);
    case "retained":
      return [formula.of, formula.from, formula.to, formula.each].map((column) => ({
        table: formula.table,
        column,
      }));
    case "reaching":
      return rowNeeds(formula.of, [formula.each]);
    case "target":
    case "plain-only":
      return [];
    case "kpi":
      return needs(formulas[formula.kpi]);
  }
}

/** The fields that a formula, or one it is made of, cannot be broken down by. */
export function notBy(part: unknown, formulas: Readonly<Record<string, Formula>>): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { kind, kpi, notBy: own = [] } = part as { kind?: string; kpi?: string; notBy?: string[] };
  const inside = kind === "kpi" && kpi !== undefined ? [formulas[kpi]] : Object.values(part);
  return [...own, ...inside.flatMap((each) => notBy(each, formulas))];
}

function flowNeeds({ entered, left }: Flow): Need[] {
  return [...rowNeeds(entered), ...rowNeeds(left)];
}

function rowNeeds(
  formula: RowFormula | Distinct | Latest | Returning | WeightedMean | Conversion,
  more: readonly string[] = [],
): Need[] {
  const columns = [formula.on, ...Object.keys(formula.where ?? {}), ...more];
  if (formula.kind === "sum" || formula.kind === "mean" || formula.kind === "quantile") {
    const { of } = formula;
    if (typeof of === "string") columns.push(of);
    else if ("times" in of) columns.push(...of.times);
    else if ("dayNumber" in of) columns.push(of.dayNumber);
    else columns.push(of.daysFrom, of.to);
  }
  return columns.map((column) => ({ table: formula.table, column }));
}
