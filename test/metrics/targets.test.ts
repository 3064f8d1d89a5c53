import { formulas } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import { periodOf } from "./ask";
import { day, factsOf } from "./facts-of";

const facts = factsOf({
  deals: [{ owner: "佐藤" }],
  targets: [
    { kpi: "won-amount", period: "2026-10", value: 100 },
    { kpi: " won-amount ", period: "2026年11月", value: 200 },
    { kpi: "won-amount", period: "2026/12", value: 300 },
    { kpi: "won-amount", period: "FY2026", value: 5000 },
    { kpi: "won-amount", period: "2026-10", segment: "owner=佐藤", value: 60 },
    { kpi: "won-amount", period: "2026-11", segment: "owner ＝ 佐藤 ", value: 70 },
    { kpi: "won-amount", period: "2026-12", segment: "担当者=佐藤", value: 80 },
    { kpi: "won-amount", period: "2025-01", value: 1 },
    { kpi: "won-amount", period: "2025-01", value: 2 },
    { kpi: "won-amount", period: "someday", value: 9 },
    { kpi: "win-rate", period: "2026-10", value: 0.3 },
    { kpi: "win-rate", period: "2026-11", value: 0.3 },
    { kpi: "win-rate", period: "2026-12", value: 0.4 },
    { kpi: "won-deals", period: "2026-10" },
    { kpi: "spend", period: "all", value: 8 },
  ],
});

function target(kpi: string, period: string, segment?: string): number | null {
  const slice = periodOf(period);
  const request = {
    formulas: formulas(),
    periods: [slice],
    today: day("2026-11-10"),
    fiscalYearStart: 4,
    by: "owner",
  };
  return evaluate(facts, request).target(kpi, slice, segment);
}

// By hand from the targets above.
test.each<[name: string, kpi: string, period: string, expected: number | null]>([
  ["a month", "won-amount", "2026-10", 100],
  ["a month written another way", "won-amount", "2026-11", 200],
  ["a quarter is the sum of its months", "won-amount", "2026-Q4", 600],
  ["a range of whole months too", "won-amount", "2026-10-01..2026-11-30", 300],
  ["a year set by itself is not summed", "won-amount", "FY2026", 5000],
  ["a year with a month missing", "won-amount", "2026", null],
  ["a range that cuts a month", "won-amount", "2026-10-01..2026-11-29", null],
  ["a range that starts within a month", "won-amount", "2026-10-02..2026-11-30", null],
  ["a week", "won-amount", "2026-W41", null],
  ["of two for one month the lower row counts", "won-amount", "2025-01", 2],
  ["rates do not add up: months that agree say it", "win-rate", "2026-10-01..2026-11-30", 0.3],
  ["rates do not add up: months that differ say nothing", "win-rate", "2026-Q4", null],
  ["a target without a value is none", "won-deals", "2026-10", null],
  ["all", "spend", "all", 8],
  ["all is no sum", "won-amount", "all", null],
  ["another KPI", "leads", "2026-10", null],
])("%s", (_name, kpi, period, expected) => {
  expect(target(kpi, period)).toBe(expected);
});

// By hand from the targets above; what the whole company aims at is nobody's own target.
test.each<[name: string, period: string, segment: string, expected: number | null]>([
  ["a person's own", "2026-10", "佐藤", 60],
  ["spaces and width aside", "2026-11", "佐藤", 70],
  ["a person without one", "2026-10", "鈴木", null],
  ["a field by its name, as cells may write it", "2026-12", "佐藤", 80],
  ["a quarter of its months", "2026-Q4", "佐藤", 210],
  ["a quarter without all its months", "2025-Q1", "佐藤", null],
])("%s", (_name, period, segment, expected) => {
  expect(target("won-amount", period, segment)).toBe(expected);
});
