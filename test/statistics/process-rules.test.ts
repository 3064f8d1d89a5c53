import { movingRanges, processLimits } from "../../src/statistics/process-limits";
import { type Band, nearLimit, outside, RUN, runLength, sideOf } from "../../src/statistics/process-rules";
import { trendedLimits } from "../../src/statistics/trended-limits";

const same = (band: Band, values: readonly number[]): Band[] => values.map(() => band);
const where = (values: readonly unknown[], holds: (at: number) => boolean): number[] =>
  values.flatMap((_, at) => (holds(at) ? [at] : []));

// D. J. Wheeler's accounts receivable, by way of the tests of statprocon.
describe("rule 1 on accounts receivable", () => {
  const values = [
    55.6, 54.7, 54.9, 54.8, 56.9, 55.7, 53.8, 54.8, 53.4, 57.0, 59.4, 63.2, 60.9, 60.7, 58.6, 57.3, 56.9,
    58.1, 58.3, 50.9, 53.3, 52.5, 50.8, 52.9,
  ];
  const limits = processLimits(values);
  if (limits === null) throw new Error("no limits");

  test("limits are the published ones", () => {
    expect(limits.centre).toBeCloseTo(56.058, 3);
    expect(limits.range).toBeCloseTo(1.77, 2);
    expect(Math.abs(limits.low - 51.351)).toBeLessThan(0.002);
    expect(limits.rangeLimit).toBeCloseTo(5.78, 2);
  });

  test("points outside are found, points on the limit are not", () => {
    const band = { centre: limits.centre, low: limits.low, high: 60.7 };
    expect(where(values, (at) => outside(values[at], band) !== 0)).toEqual([11, 12, 19, 22]);
    expect(outside(values[13], band)).toBe(0);
  });

  test("the jump is found", () => {
    const ranges = movingRanges(values);
    expect(where(values, (at) => at > 0 && ranges[at - 1] > limits.rangeLimit)).toEqual([19]);
  });
});

// D. J. Wheeler's smokers, by way of the tests of statprocon.
test("rule 3: smokers stay on one side from index 6 to 13", () => {
  const values = [21.3, 20.2, 20.9, 21.0, 18.8, 19.6, 18.7, 18.6, 18.1, 18.9, 19.2, 18.2, 17.3, 19.0];
  const limits = processLimits(values);
  if (limits === null) throw new Error("no limits");
  const bands = same(limits, values);
  const last = values.length - 1;
  const run = runLength(values, bands, last);
  expect(run).toBe(RUN);
  expect(where(values, (at) => at > last - run)).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
  expect(sideOf(values[last], limits)).toBe(-1);
});

// D. J. Wheeler's region C: limits from its first 16.
test("rule 1 on a trend: only index 17 is outside", () => {
  const values = [
    1056, 1048, 1129, 1073, 1157, 1146, 1064, 1213, 1088, 1322, 1256, 1132, 1352, 1353, 1466, 1196, 1330,
    1003, 1197, 1337,
  ];
  const trend = trendedLimits(values.slice(0, 16), "median");
  if (trend === null) throw new Error("no trend");
  const hits = where(values, (at) => {
    const centre = trend.centre + trend.slope * (at - trend.middle);
    return (
      outside(values[at], { centre, low: centre - trend.halfWidth, high: centre + trend.halfWidth }) !== 0
    );
  });
  expect(hits).toEqual([17]);
});

const band = { centre: 0, low: -3, high: 3 };

// By hand: beyond ±1.5 is nearer to the limit.
test.each([
  [[2, 2, 0, 2], 1],
  [[2, 2, 2], 1],
  [[-2, 1, -2, -2], -1],
  [[2, 2, 2, 1], 0],
  [[2, -2, 2, 2], 1],
  [[2, -2, -2, 2], 0],
  [[1.5, 1.5, 1.5, 1.5], 0],
  [[2, 2, 0, 0, 2], 0],
])("rule 2 at the last of %j gives its side", (values, side) => {
  expect(nearLimit(values, same(band, values), values.length - 1)).toBe(side);
});

test("a point on the centre or on the other side ends a run", () => {
  const run = (values: number[]) => runLength(values, same(band, values), values.length - 1);
  expect(run([1, 1, 0, 1, 1])).toBe(2);
  expect(run([1, -1, 1, 1, 1])).toBe(3);
  expect(run([1, 1, 1])).toBe(3);
  expect(run([1, 1, 0])).toBe(0);
});

test("a difference within floating-point tolerance is neither outside nor off the centre", () => {
  const sum = 0.1 + 0.2;
  const flat = { centre: 0.3, low: 0.3, high: 0.3 };
  expect([outside(sum, flat), sideOf(sum, flat)]).toEqual([0, 0]);
});

test("a point is outside above or below its limits, not on them", () => {
  const band = { centre: 5, low: 0, high: 10 };
  expect([11, 10, 5, 0, -1].map((value) => outside(value, band))).toEqual([1, 0, 0, 0, -1]);
});
