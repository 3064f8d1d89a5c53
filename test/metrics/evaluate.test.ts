import { evaluate } from "../../src/metrics/evaluate";
import type { Formula } from "../../src/metrics/formula";
import { ask, periodOf } from "./ask";
import { day, factsOf, withoutColumn } from "./facts-of";

const facts = factsOf({
  deals: [
    { owner: "佐藤", stage: "won", amount: 10, createdOn: "2026-09-30", closedOn: "2026-10-01" },
    { owner: "佐藤", stage: "won", amount: 20, createdOn: "2026-10-01", closedOn: "2026-10-31" },
    { owner: "鈴木", stage: "lost", amount: 30, createdOn: "2026-10-01", closedOn: "2026-11-01" },
    { owner: "", stage: "won", amount: 40, createdOn: "2026-10-31", closedOn: "2026-11-30" },
    { owner: "鈴木", stage: "won", amount: 50, createdOn: "2026-11-01" },
    { owner: "鈴木", stage: "won", createdOn: "2026-10-15", closedOn: "2026-10-15" },
  ],
});
const rows = { table: "deals", on: "closedOn" } as const;
const count: Formula = { kind: "count", ...rows };
const amount: Formula = { kind: "sum", of: "amount", ...rows };
const wonAmount: Formula = { ...amount, where: { stage: "won" } };

// By hand from the six rows above.
test.each<[name: string, of: Formula, period: string, value: number, n: number]>([
  ["the first and last day belong to a month", amount, "2026-10", 30, 2],
  ["a count takes rows without a value", count, "2026-10", 3, 3],
  ["a day", amount, "2026-10-31", 20, 1],
  ["an ISO week, Monday 26 October to 1 November", amount, "2026-W44", 50, 2],
  ["a quarter", amount, "2026-Q4", 100, 4],
  ["a range, both ends included", amount, "2026-10-31..2026-11-01", 50, 2],
  ["a period before all rows", amount, "2020", 0, 0],
  ["a row without a day is in no period", count, "FY2026", 5, 5],
  ["but it is in all", count, "all", 6, 6],
  ["another day column is another question", { ...count, on: "createdOn" }, "2026-10", 4, 4],
  ["a filter", wonAmount, "2026-Q4", 70, 3],
  ["a filter of several values", { ...amount, where: { stage: ["won", "lost"] } }, "2026-Q4", 100, 4],
  ["two filters", { ...amount, where: { stage: "won", owner: "佐藤" } }, "2026-Q4", 30, 2],
  ["a filter that nothing passes", { ...amount, where: { stage: "open" } }, "2026-Q4", 0, 0],
  ["a mean skips rows without a value", { kind: "mean", of: "amount", ...rows }, "2026-10", 15, 2],
  [
    "a quantile interpolates",
    { kind: "quantile", of: "amount", q: 0.25, ...rows },
    "2026-Q4",
    // 10, 20, 30, 40: position 0.25 × 3 = 0.75
    17.5,
    4,
  ],
  [
    "days between two columns",
    { kind: "sum", of: { daysFrom: "createdOn", to: "closedOn" }, ...rows },
    "2026-10",
    // 1 + 30 + 0
    31,
    3,
  ],
  [
    "a difference",
    { kind: "difference", of: amount, minus: wonAmount },
    "2026-Q4",
    // 100 − 70, resting on 4 and 3 rows
    30,
    7,
  ],
])("%s", (_name, of, period, value, n) => {
  expect(ask({ facts, of, period })).toMatchObject({ value, n });
});

test("a ratio divides totals and keeps its parts", () => {
  const measured = ask({
    facts,
    of: { kind: "ratio", numerator: wonAmount, denominator: amount },
    period: "2026-Q4",
  });
  expect(measured).toEqual({ value: 0.7, numerator: 70, denominator: 100, n: 4 });
});

test("a reference to a KPI evaluates that KPI's formula", () => {
  const of: Formula = { kind: "ratio", numerator: { kind: "kpi", kpi: "won-deals" }, denominator: count };
  // 4 of 5 dated rows are won and closed in the year… in October 3 of 3.
  expect(ask({ facts, of, period: "2026-10" }).value).toBe(1);
});

describe("segments", () => {
  const bySegment = (segment: string, period = "all") =>
    ask({ facts, of: count, period, by: "owner", segment });

  test("a row without a value is in the total only", () => {
    expect([bySegment("佐藤").value, bySegment("鈴木").value]).toEqual([2, 3]);
    expect(ask({ facts, of: count, period: "all", by: "owner" }).value).toBe(6);
  });

  test("a segment without rows in the period is 0, one that does not exist is empty", () => {
    expect(bySegment("佐藤", "2020").value).toBe(0);
    expect(bySegment("田中")).toMatchObject({ value: null, reason: "no-data" });
  });

  test("a field that the table lacks is a missing column", () => {
    const spend = factsOf({ deals: [{ owner: "佐藤" }], spend: [{ date: "2026-10-01", cost: 5 }] });
    const of: Formula = { kind: "sum", table: "spend", of: "cost", on: "date" };
    expect(ask({ facts: spend, of, period: "all", by: "owner", segment: "佐藤" })).toMatchObject({
      value: null,
      reason: "no-column",
    });
  });
});

describe("a stock in the past", () => {
  test("is empty where the closing day it is counted back from is not mapped, though today's is known", () => {
    const open = factsOf({ deals: [{ stage: "open", createdOn: "2026-09-01" }] });
    const unmapped = withoutColumn(open, "deals", "closedOn");
    expect(ask({ facts: unmapped, of: "open-deals", period: "2026-10" }).reason).toBe("no-column");
    expect(ask({ facts: unmapped, of: "open-deals", period: "2026-11" }).value).toBe(1);
  });
});

test("targets that are still loading leave what needs them pending, and nothing else", () => {
  const loading = factsOf({ deals: [] }, ["targets"]);
  expect(ask({ facts: loading, of: "quota-attainment", period: "2026-10" }).reason).toBe("pending");
  expect(ask({ facts: loading, of: "won-deals", period: "2026-10" }).value).toBe(0);
});

test("where a table is loading that is the reason, before anything else that is missing", () => {
  const loading = factsOf({}, ["leads"]);
  expect(ask({ facts: loading, of: "cpl", period: "all" }).reason).toBe("pending");
});

test("a series equals its periods asked one by one, missing values included", () => {
  const periods = ["2026-10", "2026-Q4", "all"].map(periodOf);
  const evaluation = evaluate(facts, {
    formulas: { amount, calls: { kind: "count", table: "activities", on: "date" } },
    periods,
    today: day("2026-11-10"),
    fiscalYearStart: 4,
    by: "owner",
  });
  const values = (kpi: string, owner?: string) =>
    evaluation.series(kpi, periods, owner).map(({ value, reason }) => reason ?? value);
  // By hand from the six rows: 10 + 20 in October, 30 and 40 in November, 50 without a day.
  expect(values("amount")).toEqual([30, 100, 150]);
  expect(values("amount", "鈴木")).toEqual([0, 30, 80]);
  expect(values("amount", "田中")).toEqual(["no-data", "no-data", "no-data"]);
  expect(values("calls")).toEqual(["no-table", "no-table", "no-table"]);
});

test("a period that was not requested beforehand throws instead of giving a wrong number", () => {
  const evaluation = evaluate(facts, {
    formulas: { count },
    periods: [periodOf("2026-10")],
    today: day("2026-11-10"),
    fiscalYearStart: 4,
  });
  expect(() => evaluation.measured("count", periodOf("2026-09"))).toThrow("no boundary");
});
