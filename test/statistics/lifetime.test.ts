import fc from "fast-check";
import { churnUpperBound, lifetimeValue } from "../../src/statistics/lifetime";

// methods.md §8.
test("an unlimited lifetime is worth 366.67 when the first payment is now, 266.67 when it is a period away", () => {
  const customer = { margin: 100, retention: 0.8, discount: 0.1 };
  expect(lifetimeValue(customer)).toBeCloseTo(366.67, 2);
  expect(lifetimeValue({ ...customer, firstPayment: "later" })).toBeCloseTo(266.67, 2);
});

// methods.md §8: ARPA · GM% / churn = 100 / 0.2.
test("without discount the value is margin ÷ churn", () => {
  expect(lifetimeValue({ margin: 100, retention: 0.8 })).toBeCloseTo(500, 9);
});

// By hand: 100 + 80 + 64; 80 + 64 + 51.2; 100 · (1 + .8/1.25 + .64/1.5625) = 100 + 64 + 40.96.
test("a capped horizon adds up its payments", () => {
  const customer = { margin: 100, retention: 0.8, periods: 3 };
  expect(lifetimeValue(customer)).toBeCloseTo(244, 9);
  expect(lifetimeValue({ ...customer, firstPayment: "later" })).toBeCloseTo(195.2, 9);
  expect(lifetimeValue({ ...customer, discount: 0.25 })).toBeCloseTo(204.96, 9);
  expect(lifetimeValue({ ...customer, periods: 0 })).toBe(0);
});

// By hand: nobody leaves, so a payment in every period; everybody leaves, so one now and none later.
test("no churn has a value over five years but none without end; full churn is one payment", () => {
  expect(lifetimeValue({ margin: 100, retention: 1, periods: 60 })).toBe(6000);
  expect(lifetimeValue({ margin: 100, retention: 1 })).toBeNull();
  expect(lifetimeValue({ margin: 100, retention: 1, discount: 0.1 })).toBeCloseTo(1100, 9);
  expect(lifetimeValue({ margin: 100, retention: 0 })).toBe(100);
  expect(lifetimeValue({ margin: 100, retention: 0, firstPayment: "later" })).toBe(0);
});

test.each([{ retention: 1.01 }, { retention: -0.1 }, { retention: Number.NaN }, { discount: -1 }])(
  "%j is no rate, so there is no value",
  (wrong) => {
    expect(lifetimeValue({ margin: 100, retention: 0.8, periods: 3, ...wrong })).toBeNull();
  },
);

const share = fc.double({ min: 0, max: 0.99, noNaN: true });

test("a longer horizon is worth more, up to the value without end", () => {
  fc.assert(
    fc.property(share, share, fc.integer({ min: 0, max: 60 }), (retention, discount, periods) => {
      const value = (count?: number) =>
        lifetimeValue({ margin: 100, retention, discount, periods: count }) ?? 0;
      expect(value(periods + 1)).toBeGreaterThanOrEqual(value(periods));
      expect(value()).toBeGreaterThanOrEqual(value(periods) * (1 - 1e-12));
      expect(value(5000) / value()).toBeCloseTo(1, 9);
    }),
  );
});

test("payments from now on are worth one margin more than those from the next period on", () => {
  fc.assert(
    fc.property(share, share, (retention, discount) => {
      const customer = { margin: 100, retention, discount };
      const [now, later] = [lifetimeValue(customer), lifetimeValue({ ...customer, firstPayment: "later" })];
      expect((now ?? 0) - (later ?? 0)).toBeCloseTo(100, 6);
    }),
  );
});

// Hanley and Lippman-Hand 1983: 3 / n. The textbook case is 1,500 treated, no event: below 1 in 500.
test("for 1,500 customers without a loss churn is at most 1 in 500", () => {
  expect(churnUpperBound(1500)).toBe(1 / 500);
  expect([churnUpperBound(2), churnUpperBound(0)]).toEqual([1, null]);
});

// The exact bound solves (1 − churn)ⁿ = 5 %.
test("the rule of three is never below the exact bound, and close to it from 30 on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
      const exact = 1 - 0.05 ** (1 / n);
      const ruleOfThree = churnUpperBound(n) ?? 0;
      expect(ruleOfThree).toBeGreaterThanOrEqual(exact);
      if (n >= 30) expect(ruleOfThree / exact).toBeLessThan(1.06);
    }),
  );
});
