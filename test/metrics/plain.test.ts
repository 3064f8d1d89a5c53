import { KPIS, type KpiId } from "../../src/kpis/catalog";
import { plainValue } from "../../src/metrics/plain";
import { COMPANY } from "../kpis/company";
import { ask } from "./ask";

// By hand.
test.each<[kpi: KpiId, totals: number[], expected: object]>([
  ["leads", [120], { kind: "value", value: 120 }],
  ["gross-profit", [-5], { kind: "value", value: -5 }],
  ["cac", [1_200_000, 24], { kind: "value", value: 50_000 }],
  ["cac", [0, 24], { kind: "value", value: 0 }],
  ["cac", [100, 0], { kind: "empty" }],
  ["cac", [0, 0], { kind: "empty" }],
  ["cac", [100, -4], { kind: "negative-denominator", value: -4 }],
  // 130 days ÷ 3 deals; 4.5 × 200 impressions ÷ 200; 2 of 8
  ["sales-cycle", [129, 3], { kind: "value", value: 43 }],
  ["search-position", [900, 200], { kind: "value", value: 4.5 }],
  ["lead-to-deal", [2, 8], { kind: "value", value: 0.25 }],
  // Won and lost: 3 ÷ (3 + 1)
  ["win-rate", [3, 1], { kind: "value", value: 0.75 }],
  ["win-rate", [0, 0], { kind: "empty" }],
  // 400 ÷ (1600 − 600)
  ["pipeline-coverage", [400, 1600, 600], { kind: "value", value: 0.4 }],
  ["pipeline-coverage", [400, 600, 600], { kind: "empty" }],
  ["pipeline-coverage", [400, 500, 600], { kind: "empty" }],
  ["required-coverage", [900, 300], { kind: "value", value: 3 }],
  // 20 deals × 0.25 × 500,000 ÷ 50 days
  ["sales-velocity", [20, 0.25, 500_000, 50], { kind: "value", value: 50_000 }],
  ["cltv", [100, 0.8, 0], { kind: "empty" }],
  // 500 ÷ (100 × 0.5)
  ["cac-payback", [500, 100, 0.5], { kind: "value", value: 10 }],
  // (1,300,000 − 1,000,000) ÷ 1,000,000
  ["roi", [1_300_000, 1_000_000], { kind: "value", value: 0.3 }],
  // (1,000,000 × 0.5 − 400,000) ÷ 400,000
  ["marketing-roi", [1_000_000, 0.5, 400_000], { kind: "value", value: 0.25 }],
  // (100 + 20 − 5 − 10) ÷ 100
  ["nrr", [100, 20, 5, 10], { kind: "value", value: 1.05 }],
  ["nrr", [0, 20, 5, 10], { kind: "empty" }],
])("%s of %j", (kpi, totals, expected) => {
  expect(plainValue(KPIS[kpi].formula, totals)).toEqual(expected);
});

// The same parts, passed by hand from test/kpis/company.ts, give what the workbook's own data give.
test.each<[kpi: keyof typeof KPIS, period: string, totals: number[]]>([
  ["win-rate", "2026-10", [3, 1]],
  ["average-deal-size", "2026-10", [1_800_000, 3]],
  ["pipeline-coverage", "2026-11", [400_000, 1_600_000, 600_000]],
  ["quota-attainment", "2026-10", [1_800_000, 2_000_000]],
  ["sales-cycle", "2026-10", [130, 3]],
  ["lead-to-deal", "2026-10", [2, 4]],
  ["ctr", "2026-10", [2_500, 150_000]],
  ["cac", "2026-10", [600_000, 2]],
  ["revenue", "2026-10", [1_150_000]],
])("%s is the same in cells and from data", (kpi, period, totals) => {
  const live = ask({ facts: COMPANY, of: kpi, period }).value;
  expect(plainValue(KPIS[kpi].formula, totals)).toEqual({ kind: "value", value: live });
});
