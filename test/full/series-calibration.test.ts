import { halfWidth, probabilityAtLeast } from "../../src/statistics/predictive";
import { seriesForecast } from "../../src/statistics/series-forecast";
import { Reliability } from "../reliability";
import { seeded } from "../seeded";
import { describeOnSharedData, readShared } from "../shared-data";

/** Forecasts from every origin of a series, a month and a quarter ahead. */
function replay(
  values: readonly number[],
  m: number,
  from: number,
  into: Reliability,
  random: () => number,
): void {
  for (let seen = from; seen + 3 <= values.length; seen += 1) {
    const found = seriesForecast(values.slice(0, seen), m);
    for (const steps of [1, 3]) {
      const ahead = found?.sum(1, steps);
      if (ahead === undefined) continue;
      const came = values.slice(seen, seen + steps).reduce((sum, value) => sum + value, 0);
      const half = halfWidth(ahead, 0.8);
      into.covered(Math.abs(came - ahead.value) <= half);
      // Targets that know nothing of the outcome, over the width of what is possible.
      for (let drawn = 0; drawn < 3; drawn += 1) {
        const target = ahead.value + (2.6 * random() - 1.3) * half;
        into.add(probabilityAtLeast(ahead, target), came >= target);
      }
    }
  }
}

test("chances and intervals are right on simulated series of 24 to 60 months", () => {
  const random = seeded(17);
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const reliability = new Reliability("series, simulated");
  for (let run = 0; run < 130; run += 1) {
    const [amplitude, drift, wander] = [0.3 * random(), 0.01 * (random() - 0.3), 0.05 * random()];
    let level = 0;
    const values = Array.from({ length: 24 + (run % 4) * 12 + 9 }, (_, at) => {
      level += drift + wander * normal();
      return 1000 * Math.exp(level + 0.1 * normal()) * (1 + amplitude * Math.sin((at * Math.PI) / 6));
    });
    replay(values, 12, values.length - 9, reliability, random);
  }
  reliability.print();
  reliability.expectWithin(0.07, 200, 10);
  reliability.expectCoverage(0.72, 0.87);
});

describeOnSharedData("classical series", () => {
  const read = (name: string): number[] =>
    readShared(`fcst_classics/${name}.csv`).rows.map((row) => Number(row[2]));

  test("chances and intervals are right on rolling origins", () => {
    const random = seeded(23);
    const reliability = new Reliability("series, classical");
    // No KPI has a longer memory than five years.
    for (const name of ["AirPassengers", "USAccDeaths", "a10", "auscafe", "elecequip", "h02", "wineind"])
      for (let end = 60; end <= read(name).length; end += 24)
        replay(read(name).slice(end - 60, end), 12, 36, reliability, random);
    replay(read("UKgas").slice(-48), 4, 20, reliability, random);
    replay(read("woolyrnq").slice(-48), 4, 20, reliability, random);
    replay(read("Nile"), 1, 20, reliability, random);
    reliability.print();
    reliability.expectWithin(0.07, 200, 10);
    reliability.expectCoverage(0.75, 0.88);
  });
});
