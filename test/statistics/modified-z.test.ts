import { modifiedZ, outliers } from "../../src/statistics/modified-z";

// methods.md §11: median 2.45, MAD 0.15, the last two 25.86 and 26.31.
test("two far values are outliers although they widen the standard deviation", () => {
  const values = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3];
  const z = modifiedZ(values);
  expect(z[8]).toBeCloseTo(25.86, 2);
  expect(z[9]).toBeCloseTo(26.31, 2);
  expect(outliers(values)).toEqual([8, 9]);
});

// By hand: median 5, MAD 0, mean deviation 15 ÷ 10; (20 − 5) ÷ (1.2533 × 1.5) = 7.979.
test("where most values are equal the mean absolute deviation replaces the MAD", () => {
  const values = [5, 5, 5, 5, 5, 5, 5, 5, 5, 20];
  expect(modifiedZ(values)[9]).toBeCloseTo(7.979, 3);
  expect(outliers(values)).toEqual([9]);
});

test("where all values are equal, or there are none, there are no outliers", () => {
  expect([modifiedZ([3, 3, 3]), outliers([3, 3, 3]), modifiedZ([])]).toEqual([[0, 0, 0], [], []]);
});

// By hand: median 0 and MAD 1, so that z is .6745 times the value: 5.1 gives 3.44, 5.2 gives 3.507.
test("the limit lies at 3.5", () => {
  const with51 = [-5.1, -1, -1, 0, 1, 1, 5.1];
  expect(outliers(with51)).toEqual([]);
  expect(
    outliers(with51.map((value) => (Math.abs(value) > 1 ? value + Math.sign(value) * 0.1 : value))),
  ).toEqual([0, 6]);
});
