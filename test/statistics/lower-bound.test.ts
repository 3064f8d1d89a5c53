import { lowerBound } from "../../src/statistics/lower-bound";

// By hand: the place at which the number would be inserted before its equals.
test.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [6, 4],
  [10, 5],
])("%d belongs at place %d of 2, 5, 5, 5, 8", (number, place) => {
  const sorted = [2, 5, 5, 5, 8];
  expect(lowerBound(sorted.length, (at) => sorted[at] < number)).toBe(place);
});

test("an empty list has its end at 0", () => {
  expect(lowerBound(0, () => true)).toBe(0);
});
