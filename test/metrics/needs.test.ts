import { formulas } from "../../src/kpis/catalog";
import type { Formula } from "../../src/metrics/formula";
import { needsOf } from "../../src/metrics/formulas/registry";

function needs(formula: Formula): string[] {
  const all = needsOf(formula, formulas()).map(({ table, column }) => `${table}.${column}`);
  return [...new Set(all)].sort();
}

// By hand from the definitions.
test.each([
  ["new-deals", ["deals.createdOn"]],
  ["won-amount", ["deals.amount", "deals.closedOn", "deals.stage"]],
  ["sales-cycle", ["deals.closedOn", "deals.createdOn", "deals.stage"]],
  ["weighted-pipeline", ["deals.amount", "deals.createdOn", "deals.probability", "deals.stage"]],
  ["pipeline-amount", ["deals.amount", "deals.createdOn", "deals.expectedCloseOn", "deals.stage"]],
  ["cac", ["deals.closedOn", "deals.newCustomer", "deals.stage", "spend.cost", "spend.date"]],
  ["cpl", ["leads.createdOn", "spend.cost", "spend.date", "spend.kind"]],
])("%s needs %j", (id, expected) => {
  expect(needs(formulas()[id])).toEqual(expected);
});

test("a reference needs what its KPI needs, a target needs no table", () => {
  const of: Formula = {
    kind: "difference",
    of: { kind: "target", kpi: "won-amount" },
    minus: { kind: "kpi", kpi: "new-deals" },
  };
  expect(needs(of)).toEqual(["deals.createdOn"]);
});
