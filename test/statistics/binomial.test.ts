import { binomialAtMost, exactInterval } from "../../src/statistics/binomial";

// SciPy's binomtest(8, 44, .31, alternative="less").
test("the probability of at most 8 of 44 at 31 % is that of SciPy", () => {
  expect(binomialAtMost(8, 44, 0.31)).toBeCloseTo(0.0423, 4);
});

// By hand: of 3 tosses of a coin none is 1/8, at most one 4/8, at most three all.
test.each([
  [0, 1 / 8],
  [1, 4 / 8],
  [3, 1],
])("at most %d heads of 3 tosses have their exact probability", (k, expected) => {
  expect(binomialAtMost(k, 3, 0.5)).toBeCloseTo(expected, 12);
});

// R's binom.test(0, 10) and binom.test(10, 10): 0–0.3084971 and 0.6915029–1; by hand 1 − .025^(1/10) = .3084971.
test("exact intervals of none and all of ten are those of R", () => {
  expect(exactInterval(0, 10).low).toBe(0);
  expect(exactInterval(0, 10).high).toBeCloseTo(1 - 0.025 ** (1 / 10), 9);
  expect(exactInterval(10, 10).low).toBeCloseTo(0.025 ** (1 / 10), 9);
});

// SciPy 1.17, binomtest(k, n).proportion_ci(confidence, "exact"); binom.cdf.
test.each([
  [3, 10, 0.95, 0.0667395112, 0.6524528501],
  [3, 10, 0.9, 0.0872644339, 0.6066242161],
  [10, 10, 0.9, 0.7411344491, 1],
  [1, 2, 0.9, 0.0253205655, 0.9746794345],
])("the exact interval of %d of %d at %d", (k, n, confidence, low, high) => {
  const interval = exactInterval(k, n, confidence);
  expect(interval.low).toBeCloseTo(low, 8);
  expect(interval.high).toBeCloseTo(high, 8);
  expect(binomialAtMost(2, 5, 0.3)).toBeCloseTo(0.83692, 10);
});
