import { processLimits } from "../../src/statistics/process-limits";
import { trendedLimits } from "../../src/statistics/trended-limits";

// D. J. Wheeler, Making Sense of Data, p. 382: the set for checking software; values as in the tests of statprocon.
test("limits are those of Wheeler's software check", () => {
  const values = [
    5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200,
  ];
  const limits = processLimits(values);
  expect(limits?.centre).toBeCloseTo(4135.5, 2);
  expect(limits?.range).toBeCloseTo(355.93, 2);
  expect(limits?.low).toBeCloseTo(3188.72, 2);
  expect(limits?.high).toBeCloseTo(5082.28, 2);
  expect(limits?.rangeLimit).toBeCloseTo(1163.19, 2);
});

// Tests of statprocon.
test("limits of four counts are those of statprocon", () => {
  const limits = processLimits([10, 50, 40, 30]);
  expect(limits?.centre).toBe(32.5);
  expect(limits?.range).toBe(20);
  expect(limits?.high).toBeCloseTo(85.7, 9);
  expect(limits?.low).toBeCloseTo(-20.7, 9);
  expect(limits?.rangeLimit).toBeCloseTo(65.36, 9);
});

// D. J. Wheeler, p. 145, by way of statprocon.
test("the median moving range withstands a jump", () => {
  const values = [2.5, 2.3, 16.3, 6.3, 7.6, 16.3, 7.1, 7.8, 7.8, 9.9, 10.5, -4.8];
  const limits = processLimits(values, "median");
  expect(limits?.centre).toBeCloseTo(7.467, 3);
  expect(limits?.range).toBeCloseTo(2.1, 10);
  // Published as 14.072 and 8.116, from a centre and a range that were rounded before.
  expect(Math.abs((limits?.high ?? 0) - 14.072)).toBeLessThan(0.001);
  expect(limits?.low).toBeCloseTo(0.862, 3);
  expect(Math.abs((limits?.rangeLimit ?? 0) - 8.116)).toBeLessThan(0.001);
});

test("one value has no limits", () => {
  expect(processLimits([3])).toBeNull();
  expect(trendedLimits([1, 2, 3])).toBeNull();
});

// D. J. Wheeler's regions B, C and D, by way of statprocon.
test.each([
  [
    "D",
    [539, 558, 591, 556, 540, 590, 606, 643, 657, 602, 596, 640, 691, 723, 701, 802, 749, 762, 807, 781],
    "mean",
    13.7,
    93.52,
  ],
  [
    "B",
    [
      1412, 1280, 1129, 1181, 1149, 1248, 1103, 1021, 1085, 1125, 910, 999, 883, 851, 997, 878, 939, 834, 688,
      806,
    ],
    "mean",
    -29.48,
    272.161,
  ],
  [
    "C, its first 16",
    [1056, 1048, 1129, 1073, 1157, 1146, 1064, 1213, 1088, 1322, 1256, 1132, 1352, 1353, 1466, 1196],
    "median",
    19.984375,
    264.18,
  ],
] as const)("trended limits of region %s have this slope and width", (_, values, by, slope, halfWidth) => {
  const limits = trendedLimits(values, by);
  expect(limits?.slope).toBeCloseTo(slope, 9);
  // Region B was published from a moving range rounded to three places.
  expect(Math.abs((limits?.halfWidth ?? 0) - halfWidth)).toBeLessThan(0.002);
});

// By hand: halves 1, 2 and 4, 5 around the middle 3; 3 steps apart from middle to middle.
test("of an odd number of values the middle one belongs to neither half", () => {
  const limits = trendedLimits([1, 2, 9, 4, 5]);
  expect(limits?.slope).toBe(1);
  expect([limits?.centre, limits?.middle]).toEqual([3, 2]);
});

// By hand: the halves 1, 2 and 3, 6 around positions .5 and 2.5 rise by 3 over 2; the variance of the slope is 2 ÷ (2 · 2²).
test("four values have a trend, and how far off it may be", () => {
  expect(trendedLimits([1, 2, 3, 6])).toMatchObject({
    slope: 1.5,
    centre: 3,
    middle: 1.5,
    slopeVariance: 0.25,
  });
  // Positions 0, 1, 4, 5 put the halves 4 apart: 3 ÷ 4, and 2 ÷ (2 · 4²).
  expect(trendedLimits([1, 2, 3, 6], "mean", [0, 1, 4, 5])).toMatchObject({
    slope: 0.75,
    middle: 2.5,
    slopeVariance: 1 / 16,
  });
  expect(processLimits([3, 5])?.range).toBe(2);
});
