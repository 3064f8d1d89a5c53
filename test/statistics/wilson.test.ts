import fc from "fast-check";
import { wilson } from "../../src/statistics/wilson";

// methods.md §4, after Newcombe's table of 1998; again by statsmodels 0.15 proportion_confint(method="wilson"). 8/44: methods.md §0.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [8, 44, 0.0951, 0.3196],
])("%d of %d has the interval %d to %d", (successes, n, low, high) => {
  const interval = wilson(successes, n);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

// statsmodels 0.15, proportion_confint(81, 263, alpha=.2, method="wilson").
test("80 % confidence makes a narrower interval", () => {
  const interval = wilson(81, 263, 1.2815515655446004);
  expect(interval?.low).toBeCloseTo(0.272788, 6);
  expect(interval?.high).toBeCloseTo(0.345565, 6);
});

// By definition: nobody and everybody cannot be undercut or exceeded.
test("the interval of 0 of n begins at exactly 0, that of n of n ends at exactly 1", () => {
  expect([wilson(0, 7)?.low, wilson(7, 7)?.high]).toEqual([0, 1]);
});

test.each([
  [0, 0],
  [1, -1],
  [5, 4],
  [-1, 4],
  [Number.NaN, 4],
  [1, Number.NaN],
])("%d of %d is no proportion and gives null", (successes, n) => {
  expect(wilson(successes, n)).toBeNull();
});

const proportion = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test("an interval lies within 0 to 1, contains its proportion, and that of the failures mirrors it", () => {
  fc.assert(
    fc.property(proportion, fc.double({ min: 0.01, max: 6, noNaN: true }), ({ successes, n }, z) => {
      const { low, high } = wilson(successes, n, z) ?? { low: Number.NaN, high: Number.NaN };
      const mirror = wilson(n - successes, n, z) ?? { low: Number.NaN, high: Number.NaN };
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / n);
      expect(high).toBeGreaterThanOrEqual(successes / n);
      expect(mirror.low).toBeCloseTo(1 - high, 12);
      expect(mirror.high).toBeCloseTo(1 - low, 12);
    }),
  );
});

test("the ends of an interval are the shares exactly z standard errors away", () => {
  fc.assert(
    fc.property(proportion, fc.double({ min: 0.01, max: 6, noNaN: true }), ({ successes, n }, z) => {
      const { low, high } = wilson(successes, n, z) ?? { low: Number.NaN, high: Number.NaN };
      for (const end of [low, high]) {
        const distance = (successes / n - end) ** 2;
        expect(distance).toBeCloseTo((z * z * end * (1 - end)) / n, 12);
      }
    }),
  );
});
