import { conformalQuantile } from "../../src/statistics/conformal";
import { demean } from "../../src/statistics/demean";
import { granularity, stepThreshold } from "../../src/statistics/granularity";
import { halfWidth, probabilityAtLeast } from "../../src/statistics/predictive";
import { quantile } from "../../src/statistics/quantile";
import { rootMeanSquare } from "../../src/statistics/root-mean-square";
import { skewness } from "../../src/statistics/skewness";
import { straightLine } from "../../src/statistics/straight-line";
import { LIVESTOCK, OIL } from "./published-series";

const sure = { value: 10, spread: 0, bias: 0, freedom: 5 };
const normal = { value: 10, spread: 2, bias: 1, freedom: null };

test("a forecast without error reaches its own value for certain, and nothing above", () => {
  expect([9, 10, 11].map((threshold) => probabilityAtLeast(sure, threshold))).toEqual([1, 1, 0]);
  expect(halfWidth(sure, 0.8)).toBe(0);
});

// The usual table of the normal distribution: Φ(1) = .841345, Φ(0) = .5, Φ⁻¹(.9) = 1.281552; of Student's t with 5: P(T ≤ 1) = .818391,
// t(.9) = 1.475884. With a lean of 1 the chance is even at 11, and 9 is one spread below.
test("chances move with the lean, the width does not", () => {
  expect(probabilityAtLeast(normal, 11)).toBeCloseTo(0.5, 12);
  expect(probabilityAtLeast(normal, 9)).toBeCloseTo(0.841345, 6);
  expect(probabilityAtLeast({ ...normal, freedom: 5 }, 9)).toBeCloseTo(0.818391, 6);
  expect(halfWidth(normal, 0.8)).toBeCloseTo(2 * 1.281552, 5);
  expect(halfWidth({ ...normal, freedom: 5 }, 0.8)).toBeCloseTo(2 * 1.475884, 5);
});

// By hand: nothing but zeros has no step; a target that is a whole number of steps but for the last bit is one.
test("steps of values", () => {
  expect([granularity([]), granularity([0, 0]), granularity([4000, 6000]), granularity([-5])]).toEqual([
    0, 0, 2000, 5,
  ]);
  expect(stepThreshold(0.1 * 3, 0.1)).toBeCloseTo(0.25, 12);
  expect(stepThreshold(4.2, 1)).toBe(4.5);
  expect([granularity([2, 3]), granularity([6, 4]), granularity([1, 8])]).toEqual([1, 2, 1]);
});

// By hand: ⌈(n + 1) · .5⌉ of 3 and of 4 errors is the second and the third smallest size.
test("the conformal size counts one error more than there are", () => {
  expect(conformalQuantile([3, -1, 2], 0.5)).toBe(2);
  expect(conformalQuantile([4, 3, -1, 2], 0.5)).toBe(3);
  expect(conformalQuantile([1, 2, 3], 0.75)).toBe(3);
  expect(conformalQuantile([1, 2, 3], 0.76)).toBeNull();
});

// SciPy 1.17: stats.skew.
test("the skewness of two series is that of SciPy", () => {
  expect(skewness(LIVESTOCK)).toBeCloseTo(0.2657425189, 9);
  expect(skewness(OIL)).toBeCloseTo(0.298743049, 9);
  expect(skewness([3, 3, 3])).toBe(0);
});

// By hand: √((9 + 16) ÷ 2); position .25 · 3 of 1, 2, 4, 8 lies three quarters from 1 to 2; a line through one value is flat.
test("root mean square, quantile and line", () => {
  expect(rootMeanSquare([3, -4])).toBeCloseTo(Math.sqrt(12.5), 12);
  expect([0, 0.25, 0.5, 1].map((q) => quantile([8, 1, 4, 2], q))).toEqual([1, 1.75, 3, 8]);
  expect(straightLine([7])).toEqual({ start: 7, slope: 0 });
  expect(straightLine([7, 9])).toEqual({ start: 7, slope: 2 });
});

// By hand: group 0 holds 1 and 5 around 3, group 2 holds 2, 4 and 9 around 5.
test("values less the mean of their group", () => {
  expect(demean([1, 2, 5, 4, 9], [0, 2, 0, 2, 2])).toEqual([-2, -3, 2, -1, 4]);
});
