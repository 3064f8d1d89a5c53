import type { Count, Formula, Ratio, Sum } from "../../src/metrics/formula";
import { anyLooksBack, growsThroughPeriod, notBy } from "../../src/metrics/formulas/registry";

const closed = { table: "deals", on: "closedOn" } as const;
const count: Count = { kind: "count", ...closed };
const amount: Sum = { kind: "sum", of: "amount", ...closed };
const target: Formula = { kind: "target", kpi: "won" };
const distinct: Formula = { kind: "distinct", of: "account", ...closed };
const ratio: Ratio = { kind: "ratio", numerator: amount, denominator: count };
const earlier: Formula = { kind: "earlier", of: amount, by: count };
const reference: Formula = { kind: "kpi", kpi: "won" };

/** What references mean. */
const others = { won: amount, "by-hand": { ...ratio, notBy: ["owner"] } };

// By definition: only `earlier` looks back, wherever it stands.
test.each<[name: string, all: Readonly<Record<string, Formula>>, expected: boolean]>([
  ["a count", { count }, false],
  ["an earlier slice", { count, earlier }, true],
  ["a ratio with one", { asked: { ...ratio, denominator: earlier } }, true],
  ["a reference to a KPI that does not", { won: amount, reference }, false],
  ["a ratio and a target", { ratio, target }, false],
])("whether any formula looks back: %s", (_name, all, expected) => {
  expect(anyLooksBack(all)).toBe(expected);
});

test("what a part cannot be broken down by, the whole cannot either", () => {
  const byHand: Formula = { kind: "kpi", kpi: "by-hand" };
  expect(notBy(byHand, others)).toEqual(["owner"]);
  expect(notBy({ kind: "product", factors: [count, byHand] }, others)).toEqual(["owner"]);
  expect(notBy({ ...ratio, numerator: byHand, notBy: ["channel"] }, others)).toEqual(["channel", "owner"]);
  expect(notBy(count, others)).toEqual([]);
});

// By definition: totals and shares of a target grow, quotients do not.
test.each<[name: string, of: Formula, expected: boolean]>([
  ["a total", amount, true],
  ["a share of a target", { ...ratio, denominator: target }, true],
  [
    "a share of a target, of something that is no total",
    { ...ratio, numerator: distinct, denominator: target },
    true,
  ],
  ["a quotient", ratio, false],
  ["different values", distinct, false],
])("whether a value grows through its period: %s", (_name, of, expected) => {
  expect(growsThroughPeriod(of, others)).toBe(expected);
});
