import { ask } from "../metrics/ask";
import { factsOf } from "../metrics/facts-of";
import { COMPANY, DEALS } from "./company";

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
