import fc from "fast-check";
import { newcombe } from "../../src/statistics/newcombe";

// Newcombe 1998, method 10, as in methods.md §4; again by statsmodels 0.15 confint_proportions_2indep(method="newcomb"),
// which alone gives the rows 0/10 vs 0/10 and 10/10 vs 0/20.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("%d/%d less %d/%d has the interval %d to %d", (s1, n1, s2, n2, low, high) => {
  const interval = newcombe({ successes: s1, n: n1 }, { successes: s2, n: n2 });
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

// statsmodels 0.15, confint_proportions_2indep(56, 70, 48, 80, alpha=.2, method="newcomb").
test("80 % confidence makes a narrower interval", () => {
  const interval = newcombe({ successes: 56, n: 70 }, { successes: 48, n: 80 }, 1.2815515655446004);
  expect(interval?.low).toBeCloseTo(0.1043, 4);
  expect(interval?.high).toBeCloseTo(0.2897, 4);
});

test("without observations on either side the interval is null", () => {
  expect(newcombe({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
  expect(newcombe({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeNull();
});

const proportion = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test("the interval lies within −1 to 1, contains the difference, and changes its sign with the order", () => {
  fc.assert(
    fc.property(proportion, proportion, (first, second) => {
      const difference = first.successes / first.n - second.successes / second.n;
      const { low, high } = newcombe(first, second) ?? { low: Number.NaN, high: Number.NaN };
      const turned = newcombe(second, first) ?? { low: Number.NaN, high: Number.NaN };
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(turned.low).toBeCloseTo(-high, 12);
      expect(turned.high).toBeCloseTo(-low, 12);
    }),
  );
});
