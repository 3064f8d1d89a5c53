import type { Count, Formula, Ratio, Sum } from "../../src/metrics/formula";
import type { Additivity, Shape } from "../../src/metrics/formulas/kind";
import { additivityOf, kindOf, rowsOf, shapeOf } from "../../src/metrics/formulas/registry";

const closed = { table: "deals", on: "closedOn" } as const;
const opened: Count = { kind: "count", table: "deals", on: "createdOn" };
const count: Count = { kind: "count", ...closed };
const amount: Sum = { kind: "sum", of: "amount", ...closed };
const mean: Formula = { kind: "mean", of: "amount", ...closed };
const target: Formula = { kind: "target", kpi: "won" };
const distinct: Formula = { kind: "distinct", of: "account", ...closed };
const ratio: Ratio = { kind: "ratio", numerator: amount, denominator: count };
const conversion: Formula = {
  kind: "conversion",
  table: "leads",
  on: "createdOn",
  reached: { hasDeal: "yes" },
};
const reference: Formula = { kind: "kpi", kpi: "won" };

/** What references mean. */
const others = { won: amount };

type Case = [
  name: string,
  of: Formula,
  shape: Shape,
  additivity: Additivity,
  days: string[],
  isAmount: boolean,
];

// By definition (formula.ts, kind.ts): amounts add up, quotients of amounts by their parts, the rest not at all; and the days that
// place the rows of each.
const CASES: Case[] = [
  ["a count", count, "total", "sum", ["closedOn"], true],
  ["a sum", amount, "total", "sum", ["closedOn"], true],
  ["a mean", mean, "ratio", "ratio", ["closedOn"], false],
  ["a quantile", { kind: "quantile", of: "amount", q: 0.5, ...closed }, "other", null, ["closedOn"], false],
  [
    "a weighted mean",
    { kind: "weighted-mean", of: "amount", weight: "probability", ...closed },
    "ratio",
    "ratio",
    ["closedOn"],
    false,
  ],
  ["a cohort", conversion, "ratio", "ratio", ["createdOn"], false],
  [
    "a cohort whose day is known",
    { ...conversion, reachedOn: "dealOn" },
    "ratio",
    "ratio",
    ["createdOn", "dealOn"],
    false,
  ],
  ["different values", distinct, "other", null, ["closedOn"], true],
  ["totals divided", ratio, "ratio", "ratio", ["closedOn", "closedOn"], false],
  [
    "a ratio with a part that is none",
    { ...ratio, denominator: mean },
    "other",
    null,
    ["closedOn", "closedOn"],
    false,
  ],
  [
    "a ratio of different values",
    { ...ratio, numerator: distinct },
    "other",
    null,
    ["closedOn", "closedOn"],
    false,
  ],
  ["a share of a target", { ...ratio, denominator: target }, "ratio", null, ["closedOn"], false],
  [
    "totals subtracted",
    { kind: "difference", of: amount, minus: count },
    "total",
    "sum",
    ["closedOn", "closedOn"],
    true,
  ],
  [
    "means subtracted",
    { kind: "difference", of: amount, minus: mean },
    "other",
    null,
    ["closedOn", "closedOn"],
    true,
  ],
  [
    "what is left of a target",
    { kind: "difference", of: target, minus: amount },
    "total",
    null,
    ["closedOn"],
    true,
  ],
  [
    "a product",
    { kind: "product", factors: [amount, count] },
    "other",
    null,
    ["closedOn", "closedOn"],
    false,
  ],
  ["a running total", { kind: "cumulative", of: amount }, "other", null, ["closedOn"], true],
  ["an earlier slice", { kind: "earlier", of: amount, by: opened }, "other", null, ["closedOn"], false],
  [
    "a fallback of the same kind",
    { kind: "otherwise", of: count, otherwise: amount, as: "approximate" },
    "total",
    null,
    ["closedOn", "closedOn"],
    false,
  ],
  [
    "a fallback of another kind",
    { kind: "otherwise", of: mean, otherwise: amount, as: "approximate" },
    "other",
    null,
    ["closedOn", "closedOn"],
    false,
  ],
  [
    "a lifetime",
    { kind: "lifetime", margin: mean, churn: ratio, months: 36 },
    "other",
    null,
    ["closedOn", "closedOn", "closedOn"],
    false,
  ],
  [
    "a stock told by history",
    { kind: "stock", now: opened, past: "history" },
    "level",
    "sum",
    ["createdOn"],
    true,
  ],
  [
    "a stock of entries less exits",
    { kind: "stock", past: { entered: opened, left: count } },
    "level",
    "sum",
    ["createdOn", "closedOn"],
    true,
  ],
  [
    "a stock of both",
    { kind: "stock", now: opened, past: { entered: opened, left: count } },
    "level",
    "sum",
    ["createdOn", "createdOn", "closedOn"],
    true,
  ],
  [
    "an average stock",
    { kind: "average-stock", entered: opened, left: count },
    "other",
    "sum",
    ["createdOn", "closedOn"],
    true,
  ],
  [
    "what left",
    { kind: "left-since-start", entered: opened, left: count },
    "other",
    "sum",
    ["createdOn", "closedOn"],
    false,
  ],
  [
    "a last level",
    { kind: "latest", table: "social", on: "date", of: "followers", each: "account" },
    "level",
    null,
    ["date"],
    true,
  ],
  [
    "retention",
    { kind: "retained", table: "customers", of: "monthly", from: "startOn", to: "endOn", each: "id" },
    "other",
    null,
    ["startOn", "endOn"],
    false,
  ],
  [
    "repeat revenue",
    { kind: "returning", table: "revenue", on: "date", of: "amount", each: "customer" },
    "other",
    null,
    ["date"],
    false,
  ],
  [
    "people who reach their target",
    { kind: "reaching", of: amount, kpi: "won", each: "owner" },
    "other",
    null,
    ["closedOn"],
    false,
  ],
  ["a target", target, "total", null, [], false],
  ["another KPI", reference, "total", "sum", ["closedOn"], false],
  ["numbers that are passed", { kind: "plain-only" }, "other", null, [], false],
];

test.each(CASES)(
  "%s: how its values make up longer periods and the whole, and its rows",
  (_name, of, shape, additivity, days, isAmount) => {
    expect(shapeOf(of, others)).toBe(shape);
    expect(additivityOf(of, others)).toBe(additivity);
    expect(rowsOf(of, others).map(({ on }) => on)).toEqual(days);
    expect(kindOf(of).isAmount).toBe(isAmount);
  },
);
