import fc from "fast-check";
import { apportion } from "../../src/statistics/apportion";
import { nonEmpty } from "../non-empty";

// By hand: quotas, whole parts, then the largest remainders.
test.each([
  ["an even split gives the odd yen to the earliest", 100, [1, 1, 1], 1, [34, 33, 33]],
  ["two odd yen go to the first two", 101, [1, 1, 1], 1, [34, 34, 33]],
  ["ties by unequal weights too", 2, [0.3, 0.1], 1, [2, 0]],
  ["a refund mirrors the deal", -100, [1, 1, 1], 1, [-34, -33, -33]],
  ["in thousands", 100_000, [1, 1, 1], 1000, [34_000, 33_000, 33_000]],
  ["in cents", 1.05, [1, 2], 0.01, [0.35, 0.7]],
  ["no weight, no part", 7, [0, 1, 0], 1, [0, 7, 0]],
  ["nothing to split", 0, [1, 2], 1, [0, 0]],
  ["what is over a thousand goes to the largest weight", 10_300, [1, 2], 1000, [3000, 7300]],
  ["less than half a step too", 0.25, [0, 1], 1, [0, 0.25]],
])("%s", (_, total, weights, step, parts) => {
  expect(apportion(total, weights, step)).toEqual(parts);
});

// Alabama paradox, the example of Wikipedia's "Quota method": with one seat more the fourth and fifth party lose one each.
test("the largest remainder, not the largest average, gets the next step", () => {
  const votes = [1500, 1500, 900, 500, 500, 200];
  expect(apportion(25, votes, 1)).toEqual([7, 7, 4, 3, 3, 1]);
  expect(apportion(26, votes, 1)).toEqual([8, 8, 5, 2, 2, 1]);
});

test.each([[[]], [[0, 0]], [[2, -1]], [[Number.NaN, 1]]])("nothing can be split by %j", (weights) => {
  expect(apportion(100, weights, 1)).toBeNull();
});

const weights = fc
  .array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 })
  .filter((list) => list.some((weight) => weight > 1e-6));
const steps = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

test("parts add up exactly, in whole steps, each less than one step from its quota", () => {
  fc.assert(
    fc.property(steps, weights, fc.constantFrom(1, 10, 1000), (count, list, step) => {
      const total = count * step;
      const parts = apportion(total, list, step) ?? [];
      const sum = list.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      nonEmpty(parts).forEach((part, index) => {
        expect(Number.isInteger(part / step)).toBe(true);
        expect(Math.abs(part - (total * list[index]) / sum)).toBeLessThan(step * (1 + 1e-5));
      });
    }),
  );
});

test("cents add up when they are counted as cents, and are the nearest numbers to their decimals", () => {
  fc.assert(
    fc.property(steps, weights, (cents, list) => {
      const parts = apportion(cents / 100, list, 0.01) ?? [];
      expect(parts.reduce((a, b) => a + Math.round(b * 100), 0)).toBe(cents);
      for (const part of nonEmpty(parts)) expect(part).toBe(Number(part.toFixed(2)));
    }),
  );
});

test("a negative total is split like its opposite, and a total of any size adds up", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), weights, (total, list) => {
      const parts = apportion(total, list, 1) ?? [];
      expect(apportion(-total, list, 1)).toEqual(parts.map((part) => 0 - part));
      expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 5);
    }),
  );
});

test("nothing to split is nothing for each, and not minus nothing", () => {
  expect(apportion(0, [1, 2], 1)).toEqual([0, 0]);
});
