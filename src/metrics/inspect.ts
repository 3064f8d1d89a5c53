import type { TableName } from "../facts/table";
import type { Formula, RowFormula } from "./formula";

/** A column a formula needs, so that the wizard can say what is missing before anything is computed. */
export interface Need {
  readonly table: TableName;
  readonly column: string;
}

/** Every table and column a formula reads, its references to other KPIs followed through `formulas`. */
export function inspect(formula: Formula, formulas: Readonly<Record<string, Formula>>): Need[] {
  switch (formula.kind) {
    case "count":
    case "sum":
    case "mean":
    case "quantile":
      return rowNeeds(formula);
    case "ratio":
      return [...inspect(formula.numerator, formulas), ...inspect(formula.denominator, formulas)];
    case "difference":
      return [...inspect(formula.of, formulas), ...inspect(formula.minus, formulas)];
    case "stock":
      return [
        ...rowNeeds(formula.now),
        ...(formula.expectedOn ? [{ table: formula.now.table, column: formula.expectedOn }] : []),
      ];
    case "target":
      return [];
    case "kpi":
      return inspect(formulas[formula.kpi], formulas);
  }
}

function rowNeeds(formula: RowFormula): Need[] {
  const columns = [formula.on, ...Object.keys(formula.where ?? {})];
  if (formula.kind !== "count") {
    const { of } = formula;
    if (typeof of === "string") columns.push(of);
    else if ("times" in of) columns.push(...of.times);
    else columns.push(of.daysFrom, of.to);
  }
  return columns.map((column) => ({ table: formula.table, column }));
}
