import fc from "fast-check";
import { apportion } from "../../src/statistics/apportion";
import { type AttributionModel, touchWeights } from "../../src/statistics/attribution";

// methods.md §12: a deal of $12,000 with five touches; first and last by definition.
test.each<[AttributionModel, number[]]>([
  ["first", [12000, 0, 0, 0, 0]],
  ["last", [0, 0, 0, 0, 12000]],
  ["linear", [2400, 2400, 2400, 2400, 2400]],
  ["u-shaped", [4800, 800, 800, 800, 4800]],
])("the model %s gives five touches of a $12,000 deal these credits", (model, credits) => {
  expect(apportion(12000, touchWeights(model, 5), 1)).toEqual(credits);
});

// methods.md §12: n = 1: 1; n = 2: ½, ½.
test("u-shaped gives one touch all, two halves, and three 40, 20 and 40 %", () => {
  expect(touchWeights("u-shaped", 1)).toEqual([1]);
  expect(touchWeights("u-shaped", 2)).toEqual([0.5, 0.5]);
  expect(touchWeights("u-shaped", 3)).toEqual([0.4, 0.2, 0.4]);
});

const model = fc.constantFrom<AttributionModel>("first", "last", "linear", "u-shaped");

test("the weights of any number of touches add up to 1, none below 0; no touches, no weights", () => {
  fc.assert(
    fc.property(model, fc.integer({ min: 1, max: 200 }), (name, n) => {
      const weights = touchWeights(name, n);
      expect(weights.length).toBe(n);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(touchWeights(name, 0)).toEqual([]);
    }),
  );
});
