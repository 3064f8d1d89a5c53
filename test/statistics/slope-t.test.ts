import { skewness } from "../../src/statistics/skewness";
import { slopeT } from "../../src/statistics/slope-t";

// By hand: r² = 36 / (10 · 6) = .6, t = √(.6 · 3 / .4).
test("the t of a slope is √((n − 2) r² ÷ (1 − r²)) with the slope's sign", () => {
  expect(slopeT([1, 2, 3, 4, 5], [2, 4, 5, 4, 5])).toBeCloseTo(2.12132, 5);
  expect(slopeT([1, 2, 3, 4, 5], [5, 4, 5, 4, 2])).toBeCloseTo(-2.12132, 5);
});

test("with constant values, or two points, t is 0", () => {
  expect(slopeT([1, 2, 3], [4, 4, 4])).toBe(0);
  expect(slopeT([1, 2], [4, 5])).toBe(0);
});

// By hand: around the mean 4, squares average 12.5 and cubes 45; 45 / 12.5^1.5.
test("skewness of a long right tail is positive, of a long left one negative, of equal values 0", () => {
  expect(skewness([1, 2, 3, 10])).toBeCloseTo(1.01823, 5);
  expect(skewness([10, 9, 8, 1])).toBeCloseTo(-1.01823, 5);
  expect(skewness([2, 2])).toBe(0);
});
