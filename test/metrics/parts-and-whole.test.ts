import type { Count, Formula, Mean, Sum } from "../../src/metrics/formula";
import { ask } from "./ask";
import { factsOf } from "./facts-of";

// Two of four leads of October became deals; three deals of 10, 20 and 60 were won in October, one of 7 in September.
const facts = factsOf({
  leads: ["yes", "yes", "", ""].map((hasDeal) => ({ createdOn: "2026-10-05", hasDeal })),
  deals: [
    { stage: "won", amount: 10, probability: 0, createdOn: "2026-09-01", closedOn: "2026-10-01" },
    { stage: "won", amount: 20, probability: 0, createdOn: "2026-09-01", closedOn: "2026-10-02" },
    { stage: "won", amount: 60, probability: 0, createdOn: "2026-08-01", closedOn: "2026-10-03" },
    { stage: "won", amount: 7, probability: 0, createdOn: "2026-08-01", closedOn: "2026-09-03" },
  ],
  targets: [{ kpi: "won-amount", period: "2026-10", value: 30 }],
});
const closed = { table: "deals", on: "closedOn" } as const;
const count: Count = { kind: "count", ...closed };
const amount: Sum = { kind: "sum", of: "amount", ...closed };
const mean: Mean = { kind: "mean", of: "amount", ...closed };
const share: Formula = { kind: "conversion", table: "leads", on: "createdOn", reached: { hasDeal: "yes" } };
const target: Formula = { kind: "target", kpi: "won-amount" };
const nothing: Formula = { ...mean, where: { stage: "lost" } };
const history: Formula = { kind: "stock", now: { ...count, on: "createdOn" }, past: "history" };
const passed: Formula = { kind: "plain-only" };

const october = (of: Formula) => ask({ facts, of, period: "2026-10" });

// By hand from the rows above, seen on 2026-11-10, when the cohort of October is not mature yet (90 days).
test.each<[name: string, of: Formula, value: number, n: number]>([
  ["a product: 3 deals × ½", { kind: "product", factors: [count, share] }, 1.5, 3],
  ["a product, the other way round", { kind: "product", factors: [share, count] }, 1.5, 4],
  ["a difference: 3 − ½", { kind: "difference", of: count, minus: share }, 2.5, 7],
  ["a difference, the other way round", { kind: "difference", of: share, minus: count }, -2.5, 7],
  ["a ratio: ½ ÷ 3", { kind: "ratio", numerator: share, denominator: count }, 0.5 / 3, 3],
  ["a ratio, the other way round", { kind: "ratio", numerator: count, denominator: share }, 6, 4],
  [
    "a lifetime of one slice: 90 now, nothing later",
    { kind: "lifetime", margin: amount, churn: share, months: 1 },
    90,
    4,
  ],
])("what is said of a part is said of the whole: %s", (_name, of, value, n) => {
  const found = october(of);
  expect(found.value).toBeCloseTo(value, 12);
  expect([found.n, found.label]).toEqual([n, "so-far"]);
});

// By definition: the first part that is missing says why.
test.each<[name: string, of: Formula, reason: string]>([
  ["a product", { kind: "product", factors: [count, nothing, passed] }, "no-data"],
  ["a difference", { kind: "difference", of: nothing, minus: passed }, "no-data"],
  ["a difference from nothing", { kind: "difference", of: count, minus: passed }, "plain-only"],
  ["a ratio", { kind: "ratio", numerator: passed, denominator: nothing }, "plain-only"],
  ["a ratio over nothing", { kind: "ratio", numerator: count, denominator: nothing }, "no-data"],
  ["a lifetime without margin", { kind: "lifetime", margin: nothing, churn: passed, months: 12 }, "no-data"],
  ["a lifetime without churn", { kind: "lifetime", margin: amount, churn: passed, months: 12 }, "plain-only"],
  ["an earlier slice", { kind: "earlier", of: amount, by: nothing }, "no-data"],
])("what a part lacks the whole lacks: %s", (_name, of, reason) => {
  expect(october(of)).toMatchObject({ value: null, reason });
});

// By hand: 90 ÷ 30; 30 − 90 is nothing left; over less than nothing there is no ratio; over no rows nothing is observed.
test("totals held against a target rest on their own rows", () => {
  expect(october({ kind: "ratio", numerator: amount, denominator: target })).toMatchObject({
    value: 3,
    n: 3,
  });
  const left: Formula = { kind: "difference", of: target, minus: amount };
  expect(october({ kind: "ratio", numerator: count, denominator: left })).toMatchObject({
    reason: "target-reached",
    n: 3,
  });
  const open: Formula = {
    kind: "difference",
    of: { kind: "product", factors: [target, count, count] },
    minus: amount,
  };
  // 30 × 3 × 3 − 90 = 180, of which 3 ÷ 180.
  expect(october({ kind: "ratio", numerator: count, denominator: open })).toMatchObject({
    value: 3 / 180,
    numerator: 3,
    denominator: 180,
  });
  const below: Formula = { kind: "product", factors: [{ kind: "difference", of: count, minus: amount }] };
  expect(october({ kind: "ratio", numerator: count, denominator: below }).reason).toBe(
    "negative-denominator",
  );
});

// By hand: nobody was lost among none, so nothing to divide by; of three rows that add up to 0 it is at least 90 × 3 ÷ 3.
test("a share of none is at least what the rule of three says", () => {
  const none: Formula = { kind: "sum", of: "probability", ...closed };
  const ruled = (denominator: Formula): Formula => ({
    kind: "ratio",
    numerator: amount,
    denominator,
    none: "rule-of-three",
  });
  expect(october(ruled(none))).toMatchObject({ value: null, reason: "none-observed", atLeast: 90 });
  expect(october(ruled({ ...count, where: { stage: "lost" } }))).toMatchObject({
    reason: "nothing-to-divide-by",
  });
  expect(october({ kind: "ratio", numerator: amount, denominator: none })).toMatchObject({
    reason: "nothing-to-divide-by",
  });
});

// By hand: history knows no past month, so that the fallback answers with its label; the running month is known without.
test("a fallback answers where there is no history, and says so", () => {
  const of: Formula = { kind: "otherwise", of: history, otherwise: amount, as: "approximate" };
  expect(october(of)).toMatchObject({ value: 90, label: "approximate" });
  expect(ask({ facts, of, period: "2026-11" })).toEqual({ value: 4, numerator: 4, denominator: null, n: 4 });
  const lost: Formula = { ...of, otherwise: nothing };
  expect(october(lost)).toEqual(october(nothing));
  const instead: Formula = { ...of, of: nothing };
  expect(october(instead).reason).toBe("no-data");
});

// By hand: deals of the year to 31 October took 30, 31, 63 and 33 days, 39.25 on average, 1.29 months, so one month earlier.
test("an earlier slice is as many whole months back as its days make", () => {
  const took: Formula = { kind: "mean", ...closed, of: { daysFrom: "createdOn", to: "closedOn" } };
  const of: Formula = { kind: "earlier", of: amount, by: took };
  expect(october(of)).toMatchObject({ value: 7, n: 1 });
  expect(ask({ facts, of, period: "2026-11" }).value).toBe(90);
  expect(ask({ facts, of, period: "2026-09-01..2026-10-31" }).value).toBe(7);
  expect(ask({ facts, of, period: "2026-10-01..2026-10-30" }).reason).toBe("whole-months-only");
  expect(ask({ facts, of, period: "2026-10-02..2026-10-31" }).reason).toBe("whole-months-only");
  expect(ask({ facts, of, period: "all" }).reason).toBe("whole-months-only");
});

// By definition: a lifetime counts in slices of a known length.
test("a lifetime of all time has no slices to count in", () => {
  expect(
    ask({ facts, of: { kind: "lifetime", margin: amount, churn: share, months: 12 }, period: "all" }).reason,
  ).toBe("whole-months-only");
});
