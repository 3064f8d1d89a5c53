import fc from "fast-check";
import { type GroupTotals, mixRate } from "../../src/statistics/mix-rate";
import { nonEmpty } from "../non-empty";

// methods.md §6: the kidney-stone set (Charig et al., BMJ 292 (1986) 879), treatment B → A. Small stones 234/270 → 81/87,
// large ones 55/80 → 192/263: A is better for each, and worse over all, because it was given the hard cases.
test("a total that falls while its groups rise has a negative mix effect", () => {
  const parts = mixRate([
    { numerator: [234, 81], denominator: [270, 87] },
    { numerator: [55, 192], denominator: [80, 263] },
  ]);
  if (parts === null) throw new Error("no parts");
  expect(parts[0].rate).toBeCloseTo(0.032828, 6);
  expect(parts[1].rate).toBeCloseTo(0.020844, 6);
  expect(parts[0].mix + parts[1].mix).toBeCloseTo(-0.099386, 6);
  expect(parts.reduce((sum, { mix, rate }) => sum + mix + rate, 0)).toBeCloseTo(-0.045714, 6);
});

// By hand: 10/100 in the only group, then the same beside 30/100: ratio .1 → .2; the new group's share is ½ and its
// ratio .15 above the middle of .1 and .2; the old one lost ½ of the whole at .05 below it.
test("a new group has a mix effect only", () => {
  const parts = mixRate([
    { numerator: [10, 10], denominator: [100, 100] },
    { numerator: [0, 30], denominator: [0, 100] },
  ]);
  expect(parts?.[1].rate).toBe(0);
  expect(parts?.[1].mix).toBeCloseTo(0.075, 12);
  expect(parts?.[0].mix).toBeCloseTo(0.025, 12);
});

test("without a total denominator, or with a numerator without denominator, the result is null", () => {
  expect(mixRate([{ numerator: [1, 1], denominator: [0, 4] }])).toBeNull();
  expect(
    mixRate([
      { numerator: [1, 1], denominator: [2, 4] },
      { numerator: [0, 5], denominator: [3, 0] },
    ]),
  ).toBeNull();
});

const group = fc.record({
  numerator: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })),
  denominator: fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })),
});
const ratio = (groups: readonly GroupTotals[], when: 0 | 1): number =>
  groups.reduce((sum, { numerator }) => sum + numerator[when], 0) /
  groups.reduce((sum, { denominator }) => sum + denominator[when], 0);

test("mix and rate effects add up to the change, in any order of the groups", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
      const parts = mixRate(groups) ?? [];
      const sum = parts.reduce((all, { mix, rate }) => all + mix + rate, 0);
      expect(Math.abs(sum - (ratio(groups, 1) - ratio(groups, 0)))).toBeLessThan(1e-9);
      const backward = (mixRate([...groups].reverse()) ?? []).reverse();
      nonEmpty(parts).forEach(({ mix, rate }, at) => {
        expect(Math.abs(mix - backward[at].mix) + Math.abs(rate - backward[at].rate)).toBeLessThan(1e-9);
      });
    }),
  );
});

test("a period in which nothing was divided has no ratio to change from, or to", () => {
  expect(mixRate([{ numerator: [0, 3], denominator: [0, 10] }])).toBeNull();
  expect(mixRate([{ numerator: [3, 0], denominator: [10, 0] }])).toBeNull();
});
