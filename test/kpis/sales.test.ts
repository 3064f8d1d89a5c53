import type { Measured } from "../../src/metrics/measured";
import { ask } from "../metrics/ask";
import { factsOf } from "../metrics/facts-of";
import { COMPANY, DEALS } from "./company";

type Parts = readonly [value: number | null, numerator: number | null, denominator: number | null, n: number];

function parts({ value, numerator, denominator, n }: Measured): Parts {
  return [value, numerator, denominator, n];
}

// By hand from company.ts; each line shows the sum that was done.
test.each<[kpi: string, period: string, sum: string, expected: Parts]>([
  ["revenue", "2026-10", "500,000 + 700,000 − 50,000 refund", [1_150_000, 1_150_000, null, 3]],
  ["won-amount", "2026-10", "A + B + C", [1_800_000, 1_800_000, null, 3]],
  ["won-amount", "2026-10-05", "A, on its day", [1_000_000, 1_000_000, null, 1]],
  ["won-amount", "all", "A + B + C + H", [2_400_000, 2_400_000, null, 4]],
  ["won-deals", "2026-10", "A, B, C", [3, 3, null, 3]],
  ["won-deals", "FY2026", "A, B, C, H", [4, 4, null, 4]],
  ["average-deal-size", "2026-10", "1,800,000 ÷ 3", [600_000, 1_800_000, 3, 3]],
  [
    "average-deal-size:median",
    "2026-10",
    "the middle of 300,000, 500,000 and 1,000,000",
    [500_000, null, null, 3],
  ],
  [
    "average-deal-size:median",
    "2026",
    "between 500,000 and 600,000, the middle two of four",
    [550_000, null, null, 4],
  ],
  ["win-rate", "2026-10", "3 won ÷ (3 won + 1 lost)", [0.75, 3, 4, 4]],
  ["win-rate:value", "2026-10", "1,800,000 ÷ (1,800,000 + 200,000)", [0.9, 1_800_000, 2_000_000, 4]],
  ["win-rate:created", "2026-10", "C and H won of C, F and H created", [2 / 3, 2, 3, 3]],
  ["new-deals", "2026-10", "C, F, H", [3, 3, null, 3]],
  ["open-deals", "2026-10", "E, F and H were open on the 31st", [3, 3, null, 3]],
  ["open-deals", "2026-09", "A, B, D and E were open on 30 September", [4, 4, null, 4]],
  ["open-deals", "2026-11", "F and G today", [2, 2, null, 2]],
  ["open-deals", "all", "F and G today", [2, 2, null, 2]],
  ["pipeline-amount", "2026-11", "F is expected in November", [400_000, 400_000, null, 1]],
  ["pipeline-amount", "2026-Q4", "F and G", [1_200_000, 1_200_000, null, 2]],
  ["pipeline-amount", "2027-01", "nothing is expected", [0, 0, null, 0]],
  ["pipeline-amount:all", "2026-11", "F and G, whenever expected", [1_200_000, 1_200_000, null, 2]],
  ["weighted-pipeline", "2026-11", "400,000 × 0.5 + 800,000 × 0.25", [400_000, 400_000, null, 2]],
  ["pipeline-coverage", "2026-11", "400,000 ÷ (1,600,000 − 600,000)", [0.4, 400_000, 1_000_000, 1]],
  ["pipeline-coverage", "2026-12", "800,000 ÷ (2,400,000 − 0)", [1 / 3, 800_000, 2_400_000, 1]],
  [
    "pipeline-coverage",
    "2026-Q4",
    "1,200,000 ÷ (2,000,000 + 1,600,000 + 2,400,000 − 1,800,000 − 600,000)",
    [1 / 3, 1_200_000, 3_600_000, 2],
  ],
  ["pipeline-coverage:quota", "2026-11", "400,000 ÷ 1,600,000", [0.25, 400_000, 1_600_000, 1]],
  [
    "pipeline-coverage:weighted",
    "2026-11",
    "400,000 × 0.5 ÷ (1,600,000 − 600,000)",
    [0.2, 200_000, 1_000_000, 1],
  ],
  ["quota-attainment", "2026-10", "1,800,000 ÷ 2,000,000", [0.9, 1_800_000, 2_000_000, 3]],
  ["quota-attainment", "2026-11", "600,000 ÷ 1,600,000", [0.375, 600_000, 1_600_000, 1]],
  ["quota-attainment", "2026-Q4", "2,400,000 ÷ (2.0 + 1.6 + 2.4 million)", [0.4, 2_400_000, 6_000_000, 4]],
  [
    "quota-attainment",
    "2026-11-01..2026-11-10",
    "the running month so far ÷ its whole target",
    [0.375, 600_000, 1_600_000, 1],
  ],
  ["sales-cycle", "2026-10", "(65 + 35 + 30) ÷ 3", [130 / 3, 130, 3, 3]],
  ["sales-cycle:median", "2026-10", "the middle of 30, 35 and 65", [35, null, null, 3]],
  ["sales-cycle:all", "2026-10", "(65 + 35 + 30 + 39) ÷ 4", [42.25, 169, 4, 4]],
  ["calls", "2026-10", "3 + 1; the visits are no calls", [4, 4, null, 2]],
])("%s in %s is %s", (of, period, _sum, expected) => {
  expect(parts(ask({ facts: COMPANY, of, period }))).toEqual(expected);
});

// By hand from company.ts.
test.each<[kpi: string, owner: string, sum: string, value: number | null]>([
  ["won-amount", "佐藤", "A + B", 1_500_000],
  ["won-amount", "鈴木", "C", 300_000],
  ["win-rate", "佐藤", "2 of 2", 1],
  ["win-rate", "鈴木", "1 of 2", 0.5],
  ["average-deal-size:median", "佐藤", "between A and B", 750_000],
  ["sales-cycle", "佐藤", "(65 + 35) ÷ 2", 50],
  ["open-deals", "鈴木", "F on the 31st", 1],
  ["quota-attainment", "佐藤", "1,500,000 ÷ their own 1,200,000", 1.25],
  ["quota-attainment", "鈴木", "no target of their own", null],
  ["calls", "鈴木", "1 call, 2 visits", 1],
])("in October %s of owner %s is %s", (of, segment, _sum, value) => {
  expect(ask({ facts: COMPANY, of, period: "2026-10", by: "owner", segment }).value).toBe(value);
});

// The reason is what a person reads; the numbers are in company.ts.
test.each([
  ["pipeline-coverage", "2027-01", "no-target"],
  ["quota-attainment", "2026-09", "no-target"],
  ["pipeline-amount", "2026-10", "no-history"],
  ["pipeline-amount:all", "2026-10", "no-history"],
  ["weighted-pipeline", "2026-10", "no-history"],
  ["pipeline-coverage", "2026-10", "no-history"],
  ["win-rate", "2026-01", "nothing-to-divide-by"],
  ["sales-cycle", "2026-01", "no-data"],
  ["sales-cycle:median", "2026-01", "no-data"],
])("%s in %s is empty: %s", (of, period, reason) => {
  expect(ask({ facts: COMPANY, of, period })).toMatchObject({ value: null, reason });
});

describe("pipeline coverage once the target is reached", () => {
  // 600,000 was won in November.
  test.each([
    ["exactly reached", 600_000, null, "target-reached"],
    ["exceeded", 500_000, null, "target-reached"],
    ["short by 1", 600_001, 400_000, undefined],
  ])("%s", (_name, target, value, reason) => {
    const targets = [{ kpi: "won-amount", period: "2026-11", value: target }];
    const measured = ask({
      facts: factsOf({ deals: DEALS, targets }),
      of: "pipeline-coverage",
      period: "2026-11",
    });
    expect([measured.value, measured.reason]).toEqual([value, reason]);
  });
});

test("a stock changes from recorded past to present on the day after its period ends", () => {
  const on = (today: string) => ask({ facts: COMPANY, of: "open-deals", period: "2026-10", today }).value;
  // On 31 October the month still runs: deals open today (F, G). From 1 November it is counted back: E, F, H.
  expect([on("2026-10-31"), on("2026-11-01")]).toEqual([2, 3]);
});

test("a deal without an amount counts as a deal and adds nothing", () => {
  const deals = [
    { stage: "won", closedOn: "2026-10-01", amount: 100 },
    { stage: "won", closedOn: "2026-10-01" },
  ];
  const value = (of: string) => ask({ facts: factsOf({ deals }), of, period: "2026-10" }).value;
  // 100 ÷ 2 deals
  expect([value("won-deals"), value("won-amount"), value("average-deal-size")]).toEqual([2, 100, 50]);
});
