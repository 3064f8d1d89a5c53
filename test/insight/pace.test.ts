import fc from "fast-check";
import { businessCalendar } from "../../src/calendar/business-days";
import { dayOf } from "../../src/calendar/day";
import { monthOf } from "../../src/calendar/period";
import type { DailyTotals } from "../../src/insight/forecast/daily";
import { type PaceQuestion, pace } from "../../src/insight/forecast/pace";
import type { Pace } from "../../src/insight/forecast/pace-result";
import { times } from "../many-seeds";

const everyDay = businessCalendar({ country: "none", closed: new Set(), open: new Set() });
/** 2026-02 has 28 days: four of each weekday. */
const february = monthOf(dayOf(2026, 2, 1));

/** So much on every day from 2025-06-01 to the end of 2026-01, then the given days of February. */
function steady(perDay: number, days: readonly number[]): DailyTotals {
  const first = dayOf(2025, 6, 1);
  return { first, totals: [...new Array(february.start - first).fill(perDay), ...days] };
}

function ask(question: Partial<PaceQuestion>): Pace {
  const result = pace({
    kpi: "won-amount",
    period: february,
    today: february.start + 14,
    calendar: everyDay,
    daily: steady(100, new Array(14).fill(100)),
    target: 2800,
    priors: {},
    currency: "JPY",
    ...question,
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(result.says.ja).not.toMatch(/NaN|undefined|null|\{/);
  expect(result.says.en).not.toMatch(/NaN|undefined|null|\{/);
  return result;
}

// By hand: 14 of 28 equal days have brought 1,400 of 2,800; 14 days must bring 100 each.
test("a steady month is on pace, and its forecast is the steady total", () => {
  const result = ask({});
  expect(result).toMatchObject({ soFar: 1400, daysLeft: 14, required: 100, state: "running" });
  expect(result.elapsed).toBeCloseTo(0.5, 9);
  expect(result.expected).toBeCloseTo(1400, 6);
  expect(result.index).toBeCloseTo(1, 9);
  expect(result.gap).toBeCloseTo(0, 6);
  expect(result.value).toBeCloseTo(2800, 6);
  expect(result.requiredRatio).toBeCloseTo(1, 9);
});

// By hand: 1,400 so far, G = .5, prior 3,500 worth .33 periods: 1400 + .5·(1400 + .33·3500) ÷ .83 = 2939.157. Only the four
// months from 2025-10 are known, too few to choose by, so the share curve and κ = .33 stand.
test("with few past periods a prior is worth a third of a period", () => {
  const all = steady(100, new Array(14).fill(100));
  const first = dayOf(2025, 10, 1);
  const daily = { first, totals: all.totals.slice(first - all.first) };
  const result = ask({ daily, priors: { "2026-02": 3500 } });
  expect(result).toMatchObject({ method: "curve", priorWorth: 0.33 });
  expect(result.value).toBeCloseTo(2939.157, 2);
});

test("a company that sells on business days only is paced by them", () => {
  const first = dayOf(2025, 6, 1);
  const totals = Array.from({ length: february.start + 14 - first }, (_, at) =>
    everyDay.isBusinessDay(first + at) ? 100 : 0,
  );
  // By hand: 2026-02-01 is a Sunday; 10 of the month's 20 business days lie before the 15th.
  const result = ask({ daily: { first, totals }, target: 2000 });
  expect(result).toMatchObject({ daysLeft: 10, required: 100 });
  expect(result.elapsed).toBeCloseTo(0.5, 9);
  expect(result.value).toBeCloseTo(2000, 6);
});

test("on the first day the forecast is the prior", () => {
  const first = { today: february.start, daily: steady(100, []) };
  expect(ask({ ...first, priors: { "2026-02": 2500 } })).toMatchObject({
    value: 2500,
    method: "prior",
    index: null,
  });
  expect(ask(first)).toMatchObject({ value: null, reason: "too-few", pHit: null });
});

test("a target that is reached is met, and its chance certain, unless refunds may undo it", () => {
  expect(ask({ target: 1400 })).toMatchObject({ state: "met", pHit: 1, required: 0 });
  const refunds = steady(100, new Array(14).fill(100));
  const daily = { ...refunds, totals: refunds.totals.map((value, at) => (at === 3 ? -50 : value)) };
  const result = ask({ daily, target: 1400 });
  expect(result.state).toBe("running");
  expect(result.pHit).toBeLessThan(1);
});

test("without a target, and with one of 0, there is no index", () => {
  expect(ask({ target: null })).toMatchObject({
    index: null,
    pHit: null,
    pHitReason: "no-target",
    required: null,
  });
  expect(ask({ target: 0 })).toMatchObject({ index: null, expected: null });
});

// By hand: 3,000 for every 10 leads is 300 a lead.
test("where less is better the chance is that of staying within the target", () => {
  const costs = {
    kpi: "cpl" as const,
    daily: steady(3000, new Array(14).fill(3000)),
    denominator: { daily: steady(10, new Array(14).fill(10)), priors: {} },
  };
  expect(ask({ ...costs, target: 400 }).pHit).toBeGreaterThan(0.8);
  expect(ask({ ...costs, target: 200 }).pHit).toBeLessThan(0.2);
  expect(ask({ ...costs, target: 400 }).says.en).toMatch(/staying within ¥400/);
});

test("days after the last known one are unknown, not 0", () => {
  // By hand: seven of 28 equal days are known, a quarter.
  const result = ask({ daily: steady(100, new Array(7).fill(100)) });
  expect(result.elapsed).toBeCloseTo(0.25, 9);
  expect(result.value).toBeCloseTo(2800, 6);
});

test("a period that is over is its total", () => {
  const result = ask({ today: february.end + 3, daily: steady(100, new Array(40).fill(100)), target: 2500 });
  expect(result).toMatchObject({ state: "over", value: 2800, low: 2800, high: 2800, pHit: 1 });
});

test("for a stock there is no pace", () => {
  expect(ask({ kpi: "open-deals" })).toMatchObject({ value: null, reason: "not-paced" });
});

// By hand: both go on as they are, so their ratio does: 30 of 100.
test("for a ratio numerator and denominator are paced separately, and no ratios are added", () => {
  const result = ask({
    kpi: "win-rate",
    daily: steady(3, new Array(14).fill(3)),
    denominator: { daily: steady(10, new Array(14).fill(10)), priors: {} },
    target: 0.25,
  });
  expect(result.value).toBeCloseTo(0.3, 9);
  expect(result).toMatchObject({ elapsed: null, required: null, index: null });
  expect(result.pHit).toBeGreaterThan(0.5);
});

test("whatever the days bring, the interval holds the value, what is there is not lost, and scale does not matter", () => {
  const days = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 259, maxLength: 259 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 1500 }), (totals, target) => {
      const daily = { first: dayOf(2025, 6, 1), totals };
      const result = ask({ daily, target });
      const { value, low, high, soFar } = result;
      if (value === null || low === null || high === null || soFar === null) throw new Error("no value");
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(low).toBeGreaterThanOrEqual(soFar);
      expect(result.pHit === 1).toBe(soFar >= target);
      const scaled = ask({
        daily: { ...daily, totals: totals.map((one) => one * 1000) },
        target: target * 1000,
      });
      expect(scaled.pHit).toBeCloseTo(result.pHit ?? -1, 9);
      expect((scaled.value ?? 0) / 1000).toBeCloseTo(value, 6);
    }),
    { numRuns: times(20, 300), seed: 2 },
  );
});
