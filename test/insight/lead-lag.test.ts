import { dayOf } from "../../src/calendar/day";
import { lastPeriods } from "../../src/calendar/grid";
import { monthOf } from "../../src/calendar/period";
import { areArithmeticallyRelated, measureTheSame } from "../../src/insight/lead-lag/arithmetic-relation";
import { leadLag } from "../../src/insight/lead-lag/lead-lag";
import type { KpiSeries } from "../../src/insight/series";
import { KPIS, type KpiId } from "../../src/kpis/catalog";
import { empty, total } from "../../src/metrics/measured";
import { Random } from "../../src/sample/random";
import { nonEmpty } from "../non-empty";
import { sampleFacts, sampleSeries } from "./sample-series";

const today = dayOf(2026, 11, 23);

const pairsOf = (series: readonly KpiSeries[]) =>
  leadLag(
    series.filter(({ kpi }) => KPIS[kpi].timing === "leading"),
    series.filter(({ kpi }) => KPIS[kpi].timing === "lagging"),
  );
const series = (kpi: KpiId, values: readonly (number | null)[]): KpiSeries => ({
  kpi,
  periods: lastPeriods(monthOf(dayOf(2026, 10, 1)), values.length),
  measured: values.map((value) => (value === null ? empty("no-data") : total(value, 1))),
});

describe("the made-up company", () => {
  // Planted in src/sample/web.ts: articles are read six weeks before deals are won.
  test.each([0, 2, -9])(
    "seen %d days from 2026-11-23, its articles lead its wins by six weeks and nothing else does",
    (days) => {
      const found = pairsOf(sampleSeries(sampleFacts(today + days), today + days, "week", 57));
      const strong = found.filter(({ verdict }) => verdict === "strong");
      expect(
        strong
          .filter(({ echoOf }) => echoOf === null)
          .map(({ leading, lagging, lag }) => [leading, lagging, lag]),
      ).toEqual([["content-views", "won-deals", 6]]);
      // Amounts and customers of the same wins say it again.
      for (const { leading, lagging, lag } of nonEmpty(strong)) {
        expect([leading, lag]).toEqual(["content-views", 6]);
        expect(measureTheSame(lagging, "won-deals")).toBe(true);
      }
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    },
  );

  test("its months are too few and too noisy to claim anything, and its followers lead nowhere", () => {
    const facts = sampleFacts(today);
    const months = pairsOf(sampleSeries(facts, today, "month", 36));
    expect(months.filter(({ verdict }) => verdict === "strong")).toEqual([]);
    const weeks = pairsOf(sampleSeries(facts, today, "week", 57));
    const followers = weeks.filter(({ leading }) => leading === "followers");
    expect(followers.length).toBeGreaterThan(5);
    expect(followers.filter(({ verdict }) => verdict === "strong" || verdict === "possible")).toEqual([]);
  });
});

const random = new Random(3);
const meetings = Array.from({ length: 40 }, () => 50 + random.whole(0, 40));
const orders = meetings.map((_, at) => 20 + (meetings[at - 3] ?? 70) / 2 + random.whole(0, 6));

test("a strong relation is worded with its lag, its range and what it is not", () => {
  const [found] = leadLag([series("meetings", meetings)], [series("won-deals", orders)]);
  expect(found).toMatchObject({ verdict: "strong", lag: 3, n: 40, reason: null });
  expect(found.says.ja).toMatch(
    /^「訪問・面談件数」が動いた約3か月後に、「受注件数」も同じ向きに動く傾向があります（40か月分、相関0\.\d+、幅0\.\d+～0\.\d+）。.*証明ではない/,
  );
  expect(found.says.en).toMatch(
    /^When “Meetings” moved, “Won deals” tended to move the same way about 3 months later \(40 months; .*not proof/,
  );
  expect(found.points.length).toBeGreaterThan(30);
});

test("a KPI that follows instead of leading is not reported as leading", () => {
  const [found] = leadLag([series("meetings", orders)], [series("won-deals", meetings)]);
  expect(["no-evidence", "possible"]).toContain(found.verdict);
});

test.each([
  ["too-few", meetings.slice(0, 14), orders.slice(0, 14), "14"],
  ["mostly-zero", meetings.map((value, at) => (at % 3 === 0 ? value : 0)), orders, "0"],
  ["no-variation", meetings.map(() => 5), orders, ""],
] as const)("without enough data the sentence says why: %s", (reason, x, y, said) => {
  const [found] = leadLag([series("meetings", x)], [series("won-deals", y)]);
  expect(found).toMatchObject({ verdict: "not-enough-data", reason, lag: null, r: null, q: null });
  expect(found.says.en).toContain(said);
});

test("one missing month is bridged, two end the run", () => {
  const without = (...gone: number[]) => meetings.map((value, at) => (gone.includes(at) ? null : value));
  const n = (values: readonly (number | null)[]) =>
    leadLag([series("meetings", values)], [series("won-deals", orders)])[0].n;
  expect(n(without(20))).toBe(40);
  expect(n(without(3, 20))).toBe(36);
  expect(n(without(12, 13))).toBe(26);
});

test("KPIs that are related by arithmetic are not paired", () => {
  for (const [a, b] of [
    ["won-deals", "won-amount"],
    ["won-deals", "win-rate"],
    ["won-amount", "quota-attainment"],
    ["won-amount", "marketing-revenue"],
    ["leads", "lead-to-deal"],
    ["open-deals", "won-deals"],
    ["clicks", "roas"],
    ["sessions", "conversion-rate"],
    ["cpl", "cac"],
    ["cltv", "ltv-to-cac"],
  ] as const)
    expect([a, b, areArithmeticallyRelated(a, b)]).toEqual([a, b, true]);
  for (const [a, b] of [
    ["new-deals", "won-deals"],
    ["leads", "won-deals"],
    ["calls", "meetings"],
    ["content-views", "won-amount"],
    ["leads", "mqls"],
  ] as const)
    expect([a, b, areArithmeticallyRelated(a, b)]).toEqual([a, b, false]);
  expect(leadLag([series("leads", meetings)], [series("lead-to-deal", orders)])).toEqual([]);
});

test("without KPIs to compare the result is empty", () => {
  expect(leadLag([], [])).toEqual([]);
});
