import { ask } from "../metrics/ask";
import { factsOf } from "../metrics/facts-of";

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
