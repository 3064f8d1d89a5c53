import { dayOf } from "../../src/calendar/day";
import { monthOf, weekOf } from "../../src/calendar/period";
import type { KpiSeries } from "../../src/insight/series";
import type { KpiId } from "../../src/kpis/catalog";
import { empty, total } from "../../src/metrics/measured";
import { Random } from "../../src/sample/random";

const PERIODS = {
  month: Array.from({ length: 60 }, (_, at) => monthOf(dayOf(2023 + Math.floor(at / 12), (at % 12) + 1, 1))),
  week: Array.from({ length: 160 }, (_, at) => weekOf(dayOf(2023, 1, 9) + 7 * at)),
};

/** Months from January 2023 on, or weeks from its second on. */
export function seriesOf(
  kpi: KpiId,
  values: readonly (number | null)[],
  kind: keyof typeof PERIODS = "month",
): KpiSeries {
  return {
    kpi,
    periods: PERIODS[kind].slice(0, values.length),
    measured: values.map((value) => (value === null ? empty("no-data") : total(value, 1))),
  };
}

/** Seeded noise. */
export class Noise {
  private readonly random: Random;
  constructor(seed: number) {
    this.random = new Random(seed);
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.random.next())) * Math.cos(2 * Math.PI * this.random.next());
  }

  poisson(mean: number): number {
    let [count, product] = [0, this.random.next()];
    while (product > Math.exp(-mean)) {
      product *= this.random.next();
      count += 1;
    }
    return count;
  }

  whole(low: number, high: number): number {
    return this.random.whole(low, high);
  }
}
