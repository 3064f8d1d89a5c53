import { dayOf } from "../../src/calendar/day";
import { monthOf, type Period, quarterOf } from "../../src/calendar/period";
import { forecast } from "../../src/insight/forecast";
import type { Forecast } from "../../src/insight/forecast-result";
import type { KpiId } from "../../src/kpis/catalog";
import { empty, type Measured, total } from "../../src/metrics/measured";
import { Reliability } from "../reliability";
import { seeded } from "../seeded";

/** Months from 2024-01 on. */
function months(count: number): Period[] {
  return Array.from({ length: count }, (_, at) =>
    monthOf(dayOf(2024 + Math.floor(at / 12), (at % 12) + 1, 1)),
  );
}

function ratio(numerator: number, denominator: number): Measured {
  return denominator === 0
    ? { value: null, numerator, denominator, n: 0, reason: "nothing-to-divide-by" }
    : { value: numerator / denominator, numerator, denominator, n: denominator };
}

function ask(kpi: KpiId, measured: readonly Measured[], target: number | null, period?: Period): Forecast {
  const periods = months(measured.length);
  const result = forecast({
    series: { kpi, periods, measured },
    period: period ?? months(measured.length + 1)[measured.length],
    target,
    currency: "JPY",
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  for (const text of [result.says.ja, result.says.en]) expect(text).not.toMatch(/NaN|undefined|null|\{|^$/);
  return result;
}

const totals = (values: readonly number[]): Measured[] => values.map((value) => total(value, 1));

test("too little is said to be too little", () => {
  expect(ask("revenue", [], 5)).toMatchObject({ value: null, reason: "no-data" });
  expect(ask("revenue", totals([1, 2, 3]), 5)).toMatchObject({ value: null, reason: "too-few", n: 3 });
  expect(ask("revenue", [empty("no-table")], 5)).toMatchObject({ reason: "no-data" });
});

test("values that never change go on, and nothing is more than n + 1 of n + 2 certain", () => {
  const result = ask("revenue", totals(new Array(12).fill(100)), 90);
  expect(result.value).toBeCloseTo(100, 6);
  expect(result.pHit).toBeCloseTo(13 / 14, 9);
});

// By hand: January and February of 2025 brought 300 each; March, as every month, 300.
test("a quarter is what is known and what is to come", () => {
  const known = ask("revenue", totals(new Array(14).fill(300)), 900, quarterOf(dayOf(2025, 1, 1)));
  expect(known.value).toBeCloseTo(900, 6);
  expect(ask("revenue", totals(new Array(14).fill(300)), 600, quarterOf(dayOf(2025, 1, 1)))).toMatchObject({
    state: "met",
    pHit: 1,
  });
});

test("a stock is what is there at the end, and distinct customers do not add up", () => {
  const quarter = quarterOf(dayOf(2025, 1, 1));
  expect(ask("open-deals", totals(new Array(12).fill(40)), null, quarter).value).toBeCloseTo(40, 6);
  expect(ask("cltv", totals(new Array(12).fill(40)), null, quarter).reason).toBe("does-not-add-up");
});

// By hand: half the months close 1 of 2, half 9 of 30: 10 of 32 in all, not the mean of 50 % and 30 %.
test("ratios divide forecast totals", () => {
  const measured = Array.from({ length: 23 }, (_, at) => (at % 2 === 0 ? ratio(1, 2) : ratio(9, 30)));
  const { value } = ask("win-rate", measured, 0.3);
  expect(value).toBeGreaterThan(0.29);
  expect(value).toBeLessThan(0.36);
});

test("one missing month is bridged, immature cohorts are left out", () => {
  const values: Measured[] = totals(new Array(16).fill(50));
  values[6] = empty("no-data");
  expect(ask("revenue", values, null)).toMatchObject({ n: 16 });
  values[5] = empty("no-data");
  expect(ask("revenue", values, null)).toMatchObject({ n: 9 });
  const cohort = Array.from({ length: 12 }, (_, at) => ({
    ...ratio(2, 10),
    ...(at > 9 && { label: "so-far" as const }),
  }));
  expect(ask("mql-to-sql", cohort, null)).toMatchObject({ n: 10 });
});

test("what is far ahead is not guessed", () => {
  const result = ask("revenue", totals(new Array(12).fill(5)), null, monthOf(dayOf(2028, 1, 1)));
  expect(result).toMatchObject({ value: null, reason: "too-far" });
});

test("neither more nor less being better, there is no chance", () => {
  expect(ask("spend", totals(new Array(12).fill(5)), 5)).toMatchObject({
    pHit: null,
    pHitReason: "no-direction",
  });
});

// The tolerance is the project's: reliability within 0.07 per decile at 200 chances or more.
test("the chance of a win rate, and of money per lead, comes true as often as it says", () => {
  const random = seeded(29);
  const all = new Reliability("ratios, simulated");
  for (const kind of ["win-rate", "cpl"] as const) {
    const own = new Reliability(`ratios, simulated ${kind}`);
    for (let run = 0; run < 1200; run += 1) {
      const rate = 0.15 + 0.4 * random();
      const size = 8 + 60 * random();
      const measured = Array.from({ length: 13 + (run % 4) * 8 }, () => {
        const n = Math.round(size * (0.6 + 0.8 * random()));
        if (kind === "cpl") return ratio(n * 4000 * Math.exp(0.6 * (random() - 0.5)), n);
        let won = 0;
        for (let deal = 0; deal < n; deal += 1) won += Number(random() < rate);
        return ratio(won, n);
      });
      const came = measured[measured.length - 1].value ?? 0;
      const target = (kind === "cpl" ? 4000 : rate) * (0.6 + 0.8 * random());
      const result = ask(kind, measured.slice(0, -1), target);
      const better = kind === "cpl" ? came <= target : came >= target;
      for (const reliability of [all, own]) {
        if (result.pHit !== null) reliability.add(result.pHit, better);
        if (result.low !== null && result.high !== null)
          reliability.covered(result.low <= came && came <= result.high);
      }
    }
    own.print();
    own.expectCoverage(0.74, 0.89);
  }
  all.print();
  all.expectWithin(0.07, 200, 6);
});
