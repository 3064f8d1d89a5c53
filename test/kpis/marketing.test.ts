import { ask } from "../metrics/ask";
import { factsOf } from "../metrics/facts-of";
import { COMPANY } from "./company";

// By hand from company.ts; each line shows the sum that was done.
test.each<[kpi: string, sum: string, numerator: number, denominator: number | null, value: number]>([
  ["leads", "four leads; the fifth came on 30 September", 4, null, 4],
  ["lead-to-deal", "2 of 4", 2, 4, 0.5],
  ["spend", "300,000 + 100,000 + 200,000 salary", 600_000, null, 600_000],
  ["ctr", "(2,000 + 500) ÷ (100,000 + 50,000), not the mean of 2 % and 1 %", 2_500, 150_000, 1 / 60],
  ["cpc", "400,000 of advertising ÷ 2,500", 400_000, 2_500, 160],
  ["cpl", "400,000 of advertising ÷ 4", 400_000, 4, 100_000],
  ["roas", "900,000 ÷ 400,000", 900_000, 400_000, 2.25],
  ["cac", "600,000 ÷ A and C; B had bought before", 600_000, 2, 300_000],
  ["cac:paid", "400,000 of advertising ÷ A and C", 400_000, 2, 200_000],
])("%s in October is %s", (of, _sum, numerator, denominator, value) => {
  expect(ask({ facts: COMPANY, of, period: "2026-10" })).toMatchObject({ numerator, denominator, value });
});

// By hand from company.ts.
test.each<[kpi: string, channel: string, sum: string, value: number | null]>([
  ["leads", "Google", "2", 2],
  ["lead-to-deal", "Google", "1 of 2", 0.5],
  ["spend", "Meta", "100,000", 100_000],
  ["ctr", "Google", "2,000 ÷ 100,000", 0.02],
  ["ctr", "Meta", "500 ÷ 50,000", 0.01],
  ["cpl", "Google", "300,000 ÷ 2", 150_000],
  ["cpl", "Meta", "100,000 ÷ 1", 100_000],
  ["roas", "Meta", "0 ÷ 100,000", 0],
  ["cac:paid", "Google", "300,000 ÷ A and C", 150_000],
  ["cac:paid", "Meta", "B was no new customer: nothing to divide by", null],
])("in October %s of channel %s is %s", (of, segment, _sum, value) => {
  expect(ask({ facts: COMPANY, of, period: "2026-10", by: "channel", segment }).value).toBe(value);
});

// Expected by the rule: nothing to divide by is empty, and so is a denominator that refunds have turned negative.
test.each([
  ["ctr", { impressions: 0, clicks: 0 }, "nothing-to-divide-by"],
  ["cpc", { clicks: 0, cost: 500, kind: "advertising" }, "nothing-to-divide-by"],
  ["roas", { conversionValue: 900, cost: 0, kind: "advertising" }, "nothing-to-divide-by"],
  ["roas", { conversionValue: 900, cost: -100, kind: "advertising" }, "negative-denominator"],
  ["roas", { conversionValue: 900, cost: 100, kind: "salary" }, "nothing-to-divide-by"],
])("%s of %j is empty: %s", (of, row, reason) => {
  const facts = factsOf({ spend: [{ date: "2026-10-01", ...row }] });
  expect(ask({ facts, of, period: "2026-10" })).toMatchObject({ value: null, reason });
});

test("a negative numerator is a value: clicks of credit notes cost less than nothing", () => {
  const spend = [{ date: "2026-10-01", kind: "advertising", cost: -200, clicks: 4 }];
  expect(ask({ facts: factsOf({ spend }), of: "cpc", period: "2026-10" }).value).toBe(-50);
});
