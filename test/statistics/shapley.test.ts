import fc from "fast-check";
import { shapley } from "../../src/statistics/shapley";
import { nonEmpty } from "../non-empty";

const product = (factors: readonly number[]): number => factors.reduce((all, factor) => all * factor, 1);

// methods.md §6: 1000 × .05 × 200000 → 1200 × .045 × 210000.
test("a change of sales is divided among leads, conversion and deal size", () => {
  const effects = shapley([1000, 0.05, 200_000], [1200, 0.045, 210_000], product);
  [1_946_666.67, -1_128_333.33, 521_666.67].forEach((effect, at) => {
    expect(effects[at]).toBeCloseTo(effect, 2);
  });
});

// methods.md §6: CAC 1.0M ÷ 50 → 1.4M ÷ 56.
test("a change of cost per customer is divided between cost and customers", () => {
  const [cost, customers] = shapley([1_000_000, 50], [1_400_000, 56], ([n, d]) => n / d);
  expect(cost).toBeCloseTo(7571.43, 2);
  expect(customers).toBeCloseTo(-2571.43, 2);
});

const factor = fc.double({ min: -1000, max: 1000, noNaN: true });

test("the effects add up to the change, zeros and negative factors too", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 6 }), (pairs) => {
      const [before, after] = [pairs.map(([was]) => was), pairs.map(([, is]) => is)];
      // As shares of the largest value any mixture can have, so that rounding of large products is no failure.
      const scale = Math.max(1, product(pairs.map(([was, is]) => Math.max(1, Math.abs(was), Math.abs(is)))));
      const value = (factors: readonly number[]) => product(factors) / scale;
      const sum = shapley(before, after, value).reduce((all, effect) => all + effect, 0);
      expect(Math.abs(sum - (value(after) - value(before)))).toBeLessThan(1e-9);
    }),
  );
});

test("the order of the factors makes no difference", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, factor), { minLength: 2, maxLength: 5 }), (pairs) => {
      const effects = (list: readonly (readonly [number, number])[]) =>
        shapley(
          list.map(([was]) => was / 1000),
          list.map(([, is]) => is / 1000),
          product,
        );
      const forward = effects(pairs);
      const backward = effects([...pairs].reverse()).reverse();
      nonEmpty(forward).forEach((effect, at) => {
        expect(Math.abs(effect - backward[at])).toBeLessThan(1e-9);
      });
    }),
  );
});

test("a factor that did not change has no effect", () => {
  expect(shapley([2, 3], [2, 5], product)).toEqual([0, 4]);
});
