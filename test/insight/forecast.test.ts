import { dayOf } from "../../src/calendar/day";
import { monthOf, quarterOf } from "../../src/calendar/period";
import { empty, type Measured, total } from "../../src/metrics/measured";
import { ask, ratio } from "./forecast-question";

const totals = (values: readonly number[]): Measured[] => values.map((value) => total(value, 1));

test("with too few values the reason is too few", () => {
  expect(ask("revenue", [], 5)).toMatchObject({ value: null, reason: "no-data" });
  expect(ask("revenue", totals([1, 2, 3]), 5)).toMatchObject({ value: null, reason: "too-few", n: 3 });
  expect(ask("revenue", [empty("no-table")], 5)).toMatchObject({ reason: "no-data" });
});

test("a constant series is continued, with no probability above (n + 1) ÷ (n + 2)", () => {
  const result = ask("revenue", totals(new Array(12).fill(100)), 90);
  expect(result.value).toBeCloseTo(100, 6);
  expect(result.pHit).toBeCloseTo(13 / 14, 9);
});

// By hand: January and February of 2025 brought 300 each; March, as every month, 300.
test("a running quarter's forecast is its known months plus those to come", () => {
  const known = ask("revenue", totals(new Array(14).fill(300)), 900, quarterOf(dayOf(2025, 1, 1)));
  expect(known.value).toBeCloseTo(900, 6);
  expect(ask("revenue", totals(new Array(14).fill(300)), 600, quarterOf(dayOf(2025, 1, 1)))).toMatchObject({
    state: "met",
    pHit: 1,
  });
});

test("a quarter's stock is that of its last month, and distinct customers are not summed", () => {
  const quarter = quarterOf(dayOf(2025, 1, 1));
  expect(ask("open-deals", totals(new Array(12).fill(40)), null, quarter).value).toBeCloseTo(40, 6);
  expect(ask("cltv", totals(new Array(12).fill(40)), null, quarter).reason).toBe("does-not-add-up");
});

// By hand: half the months close 1 of 2, half 9 of 30: 10 of 32 in all, not the mean of 50 % and 30 %.
test("a forecast ratio divides forecast totals", () => {
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

test("a period too far ahead has no forecast", () => {
  const result = ask("revenue", totals(new Array(12).fill(5)), null, monthOf(dayOf(2028, 1, 1)));
  expect(result).toMatchObject({ value: null, reason: "too-far" });
});

test("where neither more nor less is better there is no probability of a hit", () => {
  expect(ask("spend", totals(new Array(12).fill(5)), 5)).toMatchObject({
    pHit: null,
    pHitReason: "no-direction",
  });
});
