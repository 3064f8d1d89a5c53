import { KPIS } from "../../src/kpis/catalog";
import type { Kpi } from "../../src/metrics/kpi";
import { plainValue } from "../../src/metrics/plain";
import { COMPANY } from "../kpis/company";
import { ask } from "./ask";

// By hand.
test.each<[arithmetic: Kpi["arithmetic"], totals: number[], expected: object]>([
  ["sum", [120], { kind: "value", value: 120 }],
  ["sum", [-5], { kind: "value", value: -5 }],
  ["ratio", [1_200_000, 24], { kind: "value", value: 50_000 }],
  ["ratio", [0, 24], { kind: "value", value: 0 }],
  ["ratio", [100, 0], { kind: "empty" }],
  ["ratio", [0, 0], { kind: "empty" }],
  ["ratio", [100, -4], { kind: "negative-denominator", value: -4 }],
  ["won-of-closed", [3, 1], { kind: "value", value: 0.75 }],
  ["won-of-closed", [0, 0], { kind: "empty" }],
  ["coverage", [400, 1600, 600], { kind: "value", value: 0.4 }],
  ["coverage", [400, 600, 600], { kind: "empty" }],
  ["coverage", [400, 500, 600], { kind: "empty" }],
  // 20 deals × 0.25 × 500,000 ÷ 50 days
  ["product-ratio", [20, 0.25, 500_000, 50], { kind: "value", value: 50_000 }],
  ["product-ratio", [100, 0.8, 0], { kind: "empty" }],
  // 500 ÷ (100 × 0.5)
  ["over-product", [500, 100, 0.5], { kind: "value", value: 10 }],
  ["return", [1_300_000, 1_000_000], { kind: "value", value: 0.3 }],
  // (1,000,000 × 0.5 − 400,000) ÷ 400,000
  ["margin-return", [1_000_000, 0.5, 400_000], { kind: "value", value: 0.25 }],
  // (100 + 20 − 5 − 10) ÷ 100
  ["retention", [100, 20, 5, 10], { kind: "value", value: 1.05 }],
  ["retention", [0, 20, 5, 10], { kind: "empty" }],
])("%s of %j", (arithmetic, totals, expected) => {
  expect(plainValue({ arithmetic }, totals)).toEqual(expected);
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
  expect(plainValue(KPIS[kpi] as Kpi, totals)).toEqual({ kind: "value", value: live });
});
