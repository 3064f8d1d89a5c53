import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { conformalQuantile } from "../../src/statistics/conformal";
import { granularity, stepThreshold } from "../../src/statistics/granularity";
import { halfWidth, probabilityAtLeast } from "../../src/statistics/predictive";
import { seriesForecast } from "../../src/statistics/series-forecast";
import { times } from "../many-seeds";
import { describeOnSharedData, readShared } from "../shared-data";

test("below four values there is no forecast", () => {
  expect(seriesForecast([1, 2, 3], 12)).toBeNull();
});

// By hand: mean 10, standard deviation √(8/3) = 1.63299, one value further √(1 + 1/4) = 1.11803, t(.9, 3) = 1.637744.
test("four to seven values give their mean with a wide interval", () => {
  const found = seriesForecast([8, 10, 10, 12], 12);
  expect(found?.method).toBe("mean");
  const next = found?.sum(1, 1) ?? { value: 0, spread: 0, bias: 0, freedom: null };
  expect(next.value).toBe(10);
  expect(halfWidth(next, 0.8)).toBeCloseTo(1.63299 * 1.11803 * 1.637744, 4);
});

// By hand: the ⌈9 · 0.8⌉ = 8th smallest of eight sizes is the largest; seven are too few.
test("the conformal quantile is an order statistic", () => {
  expect(conformalQuantile([1, -2, 3, 4, -9, 6, 7, 8], 0.8)).toBe(9);
  expect(conformalQuantile([1, 2], 0.8)).toBeNull();
});

// By hand.
test("the threshold of values in steps is half a step below the target", () => {
  expect(granularity([6, 0, 9, -3])).toBe(3);
  expect(granularity([1.5, 3])).toBe(0);
  expect(stepThreshold(4, 1)).toBe(3.5);
  expect(stepThreshold(4000, 3000)).toBe(4500);
  expect(stepThreshold(4.2, 0)).toBe(4.2);
});

const series = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 8, maxLength: 48 });

test("scaled values have a scaled forecast with the same chances", () => {
  fc.assert(
    fc.property(series, fc.constantFrom(0.001, 7, 100000), (values, scale) => {
      const one = seriesForecast(values, 12)?.sum(1, 3);
      const other = seriesForecast(
        values.map((value) => value * scale),
        12,
      )?.sum(1, 3);
      if (one === undefined || other === undefined) throw new Error("no forecast");
      expect(other.value / scale / one.value).toBeCloseTo(1, 4);
      expect(probabilityAtLeast(other, one.value * scale * 1.1)).toBeCloseTo(
        probabilityAtLeast(one, one.value * 1.1),
        3,
      );
    }),
    { numRuns: times(20, 300), seed: 5 },
  );
});

test("the standard error never falls with the steps ahead, and nothing is NaN", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 40 }), (values) => {
      const found = seriesForecast(values, 12);
      const flat = found?.sum(1, 1).spread ?? Number.NaN;
      expect(Number.isFinite(flat)).toBe(true);
      const total = found?.sum(1, 6);
      expect(Number.isFinite(total?.value)).toBe(true);
      expect(total?.spread ?? -1).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: times(20, 300), seed: 6 },
  );
});

describeOnSharedData("classical series", () => {
  const read = (name: string): number[] =>
    readShared(`fcst_classics/${name}.csv`).rows.map((row) => Number(row[2]));

  test("a series of 120 points takes 3 ms or less", () => {
    // Bundled and run outside of the test's own realm, whose globals are slow to look up.
    const { outputFiles } = buildSync({
      entryPoints: [join(__dirname, "../../src/statistics/series-forecast.ts")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "timed",
    });
    const { seriesForecast: fast } = runInThisContext(
      `(() => {${outputFiles[0].text}; return timed;})()`,
    ) as {
      seriesForecast: typeof seriesForecast;
    };
    const values = read("AirPassengers").slice(0, 120);
    const once = (): void => {
      const found = fast(values, 12);
      found?.sum(1, 1);
      found?.sum(1, 3);
    };
    for (let run = 0; run < 100; run += 1) once();
    // Time of this process alone; the quickest of many short rounds, because a busy machine only ever adds to it.
    const rounds = Array.from({ length: 40 }, () => {
      const before = process.cpuUsage().user;
      for (let run = 0; run < 10; run += 1) once();
      return (process.cpuUsage().user - before) / 10000;
    });
    const each = Math.min(...rounds);
    process.stdout.write(`series of 120 points: ${each.toFixed(2)} ms\n`);
    expect(each).toBeLessThanOrEqual(3);
  });
});
