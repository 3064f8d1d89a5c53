import { benjaminiHochberg } from "../../src/statistics/benjamini-hochberg";
import { betaQuantile, incompleteBeta, logGamma } from "../../src/statistics/incomplete-beta";
import { autocorrelation, correlation, standardDeviation } from "../../src/statistics/moments";
import { normal, normalQuantile } from "../../src/statistics/normal";
import { studentT, studentTQuantile, twoSidedP } from "../../src/statistics/student-t";

// Γ(5) = 4! = 24 and Γ(1/2) = √π.
test("ln Γ at 5 and at ½ is ln 24 and ln √π", () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
});

// Values of SciPy's betainc; I_.5(2, 3) = 11/16 also by hand.
test.each([
  [0.31, 20.4, 63.6, 0.9192570571],
  [0.5, 2, 3, 0.6875],
  [0.001, 0.5, 200, 0.472755893],
])("the incomplete beta function at %d with %d, %d is that of SciPy", (x, a, b, expected) => {
  expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 9);
});

test("the incomplete beta function is 0 and 1 at and beyond its ends", () => {
  expect([-1, 0, 1, 2].map((x) => incompleteBeta(x, 3, 4))).toEqual([0, 0, 1, 1]);
});

// Values of SciPy's beta.ppf for Beta(20.4, 63.6).
test("quantiles of a beta distribution are those of SciPy", () => {
  expect(betaQuantile(0.05, 20.4, 63.6)).toBeCloseTo(0.1699467, 6);
  expect(betaQuantile(0.95, 20.4, 63.6)).toBeCloseTo(0.3227664, 6);
});

// Values of SciPy's t.sf, doubled.
test.each([
  [2.074, 22, 0.0499871555],
  [3.5, 10, 0.0057265054],
])("two-sided p of t = %d with %d degrees of freedom is that of SciPy", (t, df, p) => {
  expect(twoSidedP(t, df)).toBeCloseTo(p, 9);
  expect(twoSidedP(-t, df)).toBeCloseTo(p, 9);
});

// The usual table of Student's t: t(.975, 10) = 2.228139, t(.95, 5) = 2.015048.
test("quantiles of Student's t are those of the table, and the distribution inverts them", () => {
  expect(studentTQuantile(0.975, 10)).toBeCloseTo(2.228139, 5);
  expect(studentTQuantile(0.05, 5)).toBeCloseTo(-2.015048, 5);
  expect(studentT(studentTQuantile(0.3, 7), 7)).toBeCloseTo(0.3, 8);
});

// The usual table of the normal distribution: Φ(1.959964) = .975, Φ(−1) = .1586552539.
test("the normal distribution and its quantiles are those of the table", () => {
  expect(normal(-1)).toBeCloseTo(0.1586552539, 9);
  expect(normal(1.959963984540054)).toBeCloseTo(0.975, 12);
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655, 8);
  expect([normal(-9), normal(9), normal(0)]).toEqual([0, 1, 0.5]);
});

// Benjamini and Hochberg (1995), table of 15 p-values: the first four are rejected at .05.
test("of Benjamini and Hochberg's 15 p-values the first four stay below a false discovery rate of .05", () => {
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const adjusted = benjaminiHochberg(ps);
  [0.0015, 0.003, 0.0095, 0.035625, 0.0603].forEach((expected, index) => {
    expect(adjusted[index]).toBeCloseTo(expected, 9);
  });
  expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4);
  expect(benjaminiHochberg([0.02, 0.01])).toEqual([0.02, 0.02]);
});

// By hand: of 2, 4, 4, 4, 5, 5, 7, 9 the squares around 5 add up to 32; √(32 ÷ 7).
test("standard deviation, correlation and autocorrelation are those calculated by hand", () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
  // Around 2: (−1, 0, 1): covariance at lag 1 is 0·−1 + 1·0 = 0.
  expect(autocorrelation([1, 2, 3], 1)).toBe(0);
  // Around 0: 1, −1, 1, −1: −3 ÷ 4.
  expect(autocorrelation([1, -1, 1, -1], 1)).toBe(-0.75);
});

// SciPy 1.17: gammaln, betainc, norm.cdf and norm.ppf, t.cdf and t.ppf.
test.each([
  ["ln Γ(0.1)", () => logGamma(0.1), 2.252712651734206],
  ["ln Γ(0.3)", () => logGamma(0.3), 1.0957979948180756],
  ["ln Γ(2.5)", () => logGamma(2.5), 0.2846828704729192],
  ["ln Γ(30)", () => logGamma(30), 71.257038967168],
  ["I near its end", () => incompleteBeta(0.99, 3, 2), 0.99940797],
  ["I of small powers", () => incompleteBeta(0.7, 0.3, 0.4), 0.6763910554888903],
  ["I of large powers", () => incompleteBeta(0.5, 500, 480), 0.26135600646786494],
  ["I of a power of 1", () => incompleteBeta(0.03, 1, 60), 0.8391933309784232],
  ["Φ(0.3)", () => normal(0.3), 0.6179114221889526],
  ["Φ(5)", () => normal(5), 0.9999997133484281],
  ["Φ⁻¹(.001)", () => normalQuantile(0.001), -3.090232306167813],
  ["Φ⁻¹(.9999)", () => normalQuantile(0.9999), 3.719016485455709],
  ["t(−1.5) with 3", () => studentT(-1.5, 3), 0.11529193262241147],
  ["t(0) with 5", () => studentT(0, 5), 0.5],
  ["t(12) with 2.5", () => studentT(12, 2.5), 0.9985818924849609],
  ["the .999 of t with 2", () => studentTQuantile(0.999, 2), 22.327124770119866],
  ["the median of t with 4", () => studentTQuantile(0.5, 4), 0],
  ["the .01 of t with 30", () => studentTQuantile(0.01, 30), -2.4572615424005915],
])("%s is that of SciPy", (_name, compute, expected) => {
  expect(compute()).toBeCloseTo(expected, 8);
});

// SciPy 1.17: norm.cdf(−7.5) = 3.19e-14. The series knows it to about 1e-15; beyond 8 there is nothing to know.
test("far out the normal distribution is small, and not yet nothing", () => {
  expect(Math.abs(normal(-7.5) - 3.19e-14)).toBeLessThan(5e-15);
  expect(1 - normal(7.5)).toBeGreaterThan(2e-14);
});

test("where there are too few values there is no deviation, and where nothing varies no autocorrelation", () => {
  expect(standardDeviation([4])).toBeNaN();
  expect(standardDeviation([4, 6])).toBeCloseTo(Math.SQRT2, 12);
  expect(autocorrelation([3, 3, 3], 1)).toBe(0);
  expect(correlation([5, 5, 5], [1, 2, 3])).toBe(0);
  // By hand: around 2 and 4 the products add up to 2 + 0 − 1 − … : (−1)(−2) + 0 · 1 + 1 · 1 = 3 over √(2 · 6).
  expect(correlation([1, 2, 3], [2, 5, 5])).toBeCloseTo(3 / Math.sqrt(12), 12);
});

test("nothing has no deviation", () => {
  expect(standardDeviation([])).toBeNaN();
});

// SciPy 1.17: betainc, where the fraction converges on one side of the mean only.
test.each([
  [0.999999, 2, 0.1, 0.7236925176520159],
  [1e-7, 0.1, 2, 0.2194788526513145],
])("the incomplete beta function near an end, at %d with %d, %d", (x, a, b, expected) => {
  expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 12);
});

// SciPy 1.17: beta.ppf, norm.ppf, t.ppf. The precisions are those that the functions promise: 1e-12, 1e-10, 1e-9.
test("quantiles are as precise as they say", () => {
  expect(Math.abs(betaQuantile(0.05, 20.4, 63.6) - 0.16994670411244)).toBeLessThan(1e-12);
  expect(Math.abs(betaQuantile(0.95, 20.4, 63.6) - 0.32276644503468)).toBeLessThan(1e-12);
  expect(Math.abs(normalQuantile(0.9) - 1.2815515655446)).toBeLessThan(1e-10);
  expect(Math.abs(normalQuantile(0.001) + 3.0902323061678)).toBeLessThan(1e-10);
  expect(Math.abs(studentTQuantile(0.975, 10) - 2.2281388519863)).toBeLessThan(1e-9);
  expect(Math.abs(studentTQuantile(0.3, 7) + 0.54910965794729)).toBeLessThan(1e-9);
});

test("beyond its ends the incomplete beta function stays what it is there", () => {
  expect([-0.5, 1.5].map((x) => incompleteBeta(x, 3, 4))).toEqual([0, 1]);
});

// By hand: around 4 the values are −3, −1, 0, 4, whose products at lag 1 are 3, 0, 0, over 9 + 1 + 0 + 16; at lag 2 they are 0 and −4.
test("autocorrelation of values that are not around 0", () => {
  expect(autocorrelation([1, 3, 4, 8], 1)).toBeCloseTo(3 / 26, 12);
  expect(autocorrelation([1, 3, 4, 8], 2)).toBeCloseTo(-4 / 26, 12);
});
