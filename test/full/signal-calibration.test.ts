import { signalOf } from "../../src/insight/signal/signal";
import type { KpiId } from "../../src/kpis/catalog";
import { Noise, seriesOf } from "../insight/signal-series";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const tell = (line: string): void => {
  process.stderr.write(`  ${line}\n`);
};

interface Kind {
  readonly kpi: KpiId;
  readonly make: (n: number, noise: Noise) => number[];
  /** A shift by so many standard deviations. */
  readonly shifted: (value: number, by: number) => number;
}
const fill = (n: number, make: (at: number) => number): number[] =>
  Array.from({ length: n }, (_, at) => make(at));
const add = (size: number) => (value: number, by: number) => value + by * size;

const KINDS = {
  normal: { kpi: "win-rate", make: (n, z) => fill(n, () => 100 + 10 * z.normal()), shifted: add(10) },
  "skewed money": {
    kpi: "won-amount",
    make: (n, z) => fill(n, () => 1e6 * Math.exp(0.5 * z.normal())),
    shifted: (value, by) => value * Math.exp(0.5 * by),
  },
  "even money": {
    kpi: "won-amount",
    make: (n, z) => fill(n, () => 1e6 + 1e5 * z.normal()),
    shifted: add(1e5),
  },
  "Poisson(4)": { kpi: "won-deals", make: (n, z) => fill(n, () => z.poisson(4)), shifted: add(2) },
  "Poisson(.5)": { kpi: "won-deals", make: (n, z) => fill(n, () => z.poisson(0.5)), shifted: add(0.7) },
  "AR(1) .5": {
    kpi: "win-rate",
    make: (n, z) => {
      let state = z.normal() / Math.sqrt(0.75);
      return fill(n, () => {
        state = 0.5 * state + z.normal();
        return 100 + 10 * state;
      });
    },
    shifted: add(10),
  },
  "trend .1σ": {
    kpi: "win-rate",
    make: (n, z) => fill(n, (at) => 100 + at + 10 * z.normal()),
    shifted: add(10),
  },
  "season 1.5σ": {
    kpi: "win-rate",
    make: (n, z) => {
      const from = z.whole(0, 11);
      return fill(n, (at) => 100 + 15 * Math.sin(((at + from) * Math.PI) / 6) + 10 * z.normal());
    },
    shifted: add(10),
  },
} as const satisfies Record<string, Kind>;

/** Share of simulations whose latest value is outside its limits, as it is and shifted by 1, 2 and 3 standard deviations. */
function rates(name: keyof typeof KINDS, n: number, runs: number): { false: number; power: string } {
  const { kpi, make, shifted }: Kind = KINDS[name];
  const noise = new Noise(20);
  const hits = [0, 0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const values = make(n, noise);
    const last = values[n - 1];
    hits.forEach((_, by) => {
      values[n - 1] = shifted(last, by);
      if (signalOf({ series: seriesOf(kpi, values), currency: "JPY" }).rules.includes(1)) hits[by] += 1;
    });
  }
  const power = hits.slice(1).map((count) => `${Math.round((100 * count) / runs)}`);
  return { false: hits[0] / runs, power: `1σ/2σ/3σ found ${power.join("/")} %` };
}

// Issue 5: a stable KPI gives at most 2 % false alarms a period by rule 1 from 12 values on.
test.each(["normal", "skewed money", "even money", "Poisson(4)", "Poisson(.5)"] as const)(
  "%s: at most 2 %% false alarms a period",
  (name) => {
    const found = [8, 12, 13, 24].map((n) => {
      const at = rates(name, n, 350);
      tell(`${name}, ${n} values: ${percent(at.false)} false, ${at.power}`);
      return at.false;
    });
    expect((found[1] + found[2] + found[3]) / 3).toBeLessThanOrEqual(0.02);
  },
);

// Where limits rest on the fewest values that count as firm: 5,000 runs tell 2 % from 1.5 % (standard error .2 points).
test.each(["normal", "skewed money"] as const)("%s at exactly 12 values: at most 2 %%", (name) => {
  const { kpi, make }: Kind = KINDS[name];
  const noise = new Noise(1);
  const runs = 5000;
  let hits = 0;
  for (let run = 0; run < runs; run += 1)
    if (signalOf({ series: seriesOf(kpi, make(12, noise)), currency: "JPY" }).rules.includes(1)) hits += 1;
  tell(`${name}, 12 values, ${runs} runs: ${percent(hits / runs)} false`);
  expect(hits / runs).toBeLessThanOrEqual(0.02);
});

// methods.md §2, table of false alarms: plain limits from a baseline, rule 1 and all rules, over the 12 periods after it.
// Steady noise is held to 2 % instead: looking for trend and memory costs it up to half a point (plain 1.5 and 1.0 %), and
// skewed money has to do better than plain limits (3.5 and 3.0 %).
test.each([
  ["normal", 12, 0.02, 0.037],
  ["normal", 20, 0.02, 0.028],
  ["skewed money", 12, 0.02, 0.07],
  ["skewed money", 20, 0.02, 0.056],
  ["Poisson(4)", 12, 0.024, 0.054],
  ["AR(1) .5", 12, 0.077, 0.21],
  ["AR(1) .5", 20, 0.06, 0.19],
  ["trend .1σ", 12, 0.09, 0.31],
  ["trend .1σ", 20, 0.13, 0.54],
  ["season 1.5σ", 12, 0.056, 0.12],
  ["season 1.5σ", 20, 0.036, 0.1],
] as const)("%s with limits locked on %i values is no worse than the table", (name, base, one, all) => {
  const { kpi, make }: Kind = KINDS[name];
  const noise = new Noise(3);
  const runs = 1000;
  let [first, any] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const series = seriesOf(kpi, make(base + noise.whole(1, 12), noise));
    const lock = { from: series.periods[0].id, to: series.periods[base - 1].id };
    const { rules } = signalOf({ series, currency: "JPY", lock });
    if (rules.includes(1)) first += 1;
    if (rules.length > 0) any += 1;
  }
  tell(
    `${name}, locked on ${base}: rule 1 ${percent(first / runs)} (at most ${percent(one)}), all ${percent(any / runs)} (plain limits ${percent(all)})`,
  );
  expect(first / runs).toBeLessThanOrEqual(one);
});
