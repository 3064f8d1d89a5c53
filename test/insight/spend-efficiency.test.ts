import { spendEfficiency } from "../../src/insight/funnel/spend-efficiency";

const channel = (name: string, spend: number, customers: number) => ({ channel: name, spend, customers });
const verdicts = (channels: Parameters<typeof spendEfficiency>[0]) =>
  Object.fromEntries(spendEfficiency(channels, "JPY").map((one) => [one.channel, one.verdict]));

// By hand: half of the money, 4 of 44 customers; if money worked alike, P(X ≤ 4 of 44, ½) is about 2e-8.
test("a channel that takes half of the money and brings a tenth of the customers is named", () => {
  const [display, search] = spendEfficiency(
    [channel("Display", 4_000_000, 4), channel("Search", 4_000_000, 40)],
    "JPY",
  );
  expect(display.verdict).toBe("wasteful");
  expect(display).toMatchObject({ share: 0.5, cost: 1_000_000, othersCost: 100_000 });
  expect(display.p).toBeLessThan(1e-6);
  expect(display.times.low).toBeLessThan(10);
  expect(display.times.high).toBeGreaterThan(10);
  expect(search.verdict).toBe("in-line");
  expect(display.says.en).toContain("about 10.0 times the other channels' ¥100,000");
  expect(display.says.ja).toContain("費用の50.0%");
});

test("few customers in all say nothing, whatever the shares look like", () => {
  expect(verdicts([channel("Display", 1_000_000, 0), channel("Search", 1_000_000, 4)])).toEqual({
    Display: "not-enough-data",
    Search: "not-enough-data",
  });
});

test("a difference that chance explains is not claimed", () => {
  expect(verdicts([channel("A", 1_000_000, 15), channel("B", 1_000_000, 25)])).toEqual({
    A: "in-line",
    B: "in-line",
  });
});

test("a channel that cost nothing is not judged; one without any customer is said in words", () => {
  const [fair] = spendEfficiency(
    [channel("Fair", 3_000_000, 0), channel("Referral", 0, 30), channel("Search", 3_000_000, 30)],
    "JPY",
  );
  expect(fair).toMatchObject({ channel: "Fair", verdict: "wasteful", cost: null });
  expect(fair.times.high).toBeNull();
  expect(fair.says.en).toContain("brought no new customer");
});
