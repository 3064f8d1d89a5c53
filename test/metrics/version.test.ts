import type { Formula } from "../../src/metrics/formula";
import { definitionVersion } from "../../src/metrics/version";

const won: Formula = { kind: "count", table: "deals", on: "closedOn", where: { stage: "won" } };
const rate: Formula = {
  kind: "ratio",
  numerator: { kind: "kpi", kpi: "won" },
  denominator: { kind: "kpi", kpi: "all" },
};
const all: Formula = { kind: "count", table: "deals", on: "closedOn" };
const leads: Formula = { kind: "count", table: "leads", on: "createdOn" };

test("a KPI's mark has seven letters and changes with what it is made of, and with nothing else", () => {
  const before = definitionVersion("rate", { rate, won, all, leads });
  expect(before).toMatch(/^[0-9a-z]{7}$/);
  expect(definitionVersion("rate", { rate, won, all, leads: all })).toBe(before);
  expect(definitionVersion("rate", { rate, won: all, all, leads })).not.toBe(before);
  expect(definitionVersion("rate", { rate, won, all: leads, leads })).not.toBe(before);
  expect(definitionVersion("won", { rate, won, all, leads })).not.toBe(before);
});

test("definitions behind a reference count, and two that refer to each other end", () => {
  const product = (kpi: string): Formula => ({ kind: "product", factors: [{ kind: "kpi", kpi }] });
  const deep = (last: Formula) => definitionVersion("a", { a: product("b"), b: product("c"), c: last });
  expect(deep(won)).not.toBe(deep(all));
  expect(definitionVersion("a", { a: product("b"), b: product("a") })).toHaveLength(7);
});
