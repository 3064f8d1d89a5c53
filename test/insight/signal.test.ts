import { type SignalRequest, signalOf } from "../../src/insight/signal/signal";
import type { KpiId } from "../../src/kpis/catalog";
import { Noise, seriesOf } from "./signal-series";

/** Mean 100, and every neighbour 4 apart. */
const STEADY = [98, 102, 98, 102, 98, 102, 98, 102, 98, 102, 98, 102];
const signal = (
  kpi: KpiId,
  values: readonly (number | null)[],
  more: Partial<SignalRequest> = {},
  kind?: "week",
) => signalOf({ series: seriesOf(kpi, values, kind), currency: "JPY", ...more });

describe("how many values there are", () => {
  test.each([
    [0, "collecting"],
    [7, "collecting"],
    [8, "provisional"],
    [11, "provisional"],
    [12, "none"],
  ])("%i values are %s", (n, state) => {
    const found = signal("win-rate", STEADY.slice(0, n));
    expect(found.state).toBe(state);
    expect(found.n).toBe(n);
    expect(found.reason).toBe(n < 8 ? "too-few" : null);
  });

  test("with fewer than eight values the sentence says how many are missing", () => {
    const { says, limits, next } = signal("win-rate", STEADY.slice(0, 5));
    expect([limits, next]).toEqual([null, null]);
    expect(says).toEqual({
      ja: "「受注率」の値はまだ5回分です。あと3回分たまると、いつもの変動かどうかを見分けられます。",
      en: "Win rate: 5 values so far. After 3 more, unusual changes can be told from the usual ups and downs.",
    });
  });

  test("undefined values are no points, and excluded ones neither", () => {
    const found = signal("win-rate", [null, ...STEADY.slice(0, 6), null, 300, ...STEADY.slice(6)], {
      excluded: ["2023-09"],
    });
    expect(found.n).toBe(12);
    expect(found.limits).toEqual(signal("win-rate", STEADY).limits);
    expect(found.baseline?.from).toBe("2023-02");
  });

  test("a cohort that is not mature yet is left out, because it would look bad", () => {
    const series = seriesOf("win-rate", [...STEADY, 40]);
    const young = series.measured.map((one, at) => (at === 12 ? { ...one, label: "so-far" as const } : one));
    const found = signalOf({ series: { ...series, measured: young }, currency: "JPY" });
    expect([found.state, found.n, found.period]).toEqual(["none", 12, "2023-12"]);
  });

  test("a value is never part of its own limits", () => {
    expect(signal("win-rate", [...STEADY, 150]).limits).toEqual(signal("win-rate", [...STEADY, 102]).limits);
  });
});

// By hand: twelve points in the baseline, centre 100, ranges all 4: 100 ± 2.66 · 4, and a tenth wider for two points below 14.
test("a steady KPI has the limits of the XmR chart", () => {
  const { limits, baseline } = signal("win-rate", [...STEADY, 102]);
  expect(limits?.centre).toBe(100);
  expect(limits?.low).toBeCloseTo(100 - 2.66 * 4 * 1.1, 9);
  expect(limits?.high).toBeCloseTo(100 + 2.66 * 4 * 1.1, 9);
  expect(baseline).toEqual({ n: 12, from: "2023-01", to: "2023-12", locked: true });
});

describe("what counts as better", () => {
  test.each([
    ["win-rate", 130, "better"],
    ["win-rate", 70, "worse"],
    ["cac", 130, "worse"],
    ["cac", 70, "better"],
    ["spend", 130, "changed"],
    ["spend", 70, "changed"],
    ["spend", 101, "none"],
  ] as const)("%s at %i after a steady 100 is %s", (kpi, value, state) => {
    const found = signal(kpi, [...STEADY, value]);
    expect(found.state).toBe(state);
    expect(found.rules.includes(1)).toBe(state !== "none");
  });

  test("while provisional the direction is given beside the state", () => {
    const found = signal("win-rate", [...STEADY.slice(0, 8), 70]);
    expect([found.state, found.direction]).toEqual(["provisional", "worse"]);
    expect(found.says.ja).toContain("値がまだ9回分なので、参考です。");
  });
});

describe("the three rules at the latest value", () => {
  test("a value outside the limits is reported with their range", () => {
    const found = signal("leads", [...STEADY, 130]);
    expect(found.says).toEqual({
      ja: "「リード獲得数」の2024-01の値130は、いつもの範囲（88.3〜111.7）を上回りました。偶然とは考えにくい、良い変化です。",
      en: "Leads: 130 in 2024-01, above the usual range of 88.3 to 111.7. That is hardly chance: something got better.",
    });
  });

  test("three of four values near one limit are a signal", () => {
    const found = signal("win-rate", [...STEADY, 109, 108, 100, 109]);
    expect([found.state, found.rules]).toEqual(["better", [2]]);
    expect(found.says.en).toContain("near the top of the usual range");
  });

  test("eight values on one side are a signal, with an offer to recompute the limits", () => {
    const lock = { from: "2023-01", to: "2023-12" };
    const found = signal("win-rate", [...STEADY, 97, 96, 97, 98, 96, 97, 98, 97], { lock });
    expect([found.state, found.rules]).toEqual(["worse", [3]]);
    expect(found.relock).toBe("2024-01");
    expect(found.baseline).toEqual({ n: 12, from: "2023-01", to: "2023-12", locked: true });
    expect(found.says.ja).toContain("8回続けて");
    expect(found.says.ja).toContain("2024-01ごろから水準が変わったようです。");
  });

  test("two values outside on one side, the first seven periods ago, give the offer too; one gives none", () => {
    const lock = { from: "2023-01", to: "2023-12" };
    const after = [130, 100, 130, 100, 101, 100, 99, 101];
    expect(signal("win-rate", [...STEADY, ...after], { lock }).relock).toBe("2024-01");
    expect(signal("win-rate", [...STEADY, 130, ...STEADY.slice(0, 7)], { lock }).relock).toBeNull();
  });

  test("limits start where a person says, and wait there for eight values", () => {
    const values = [...STEADY, ...STEADY.map((value) => value + 50)];
    expect(signal("win-rate", values, { lock: { from: "2024-01" } }).limits?.centre).toBeCloseTo(149.8, 1);
    expect(signal("win-rate", values.slice(0, 16), { lock: { from: "2024-01" } }).state).toBe("collecting");
    const few = signal("win-rate", values.slice(0, 21), { lock: { from: "2024-01" } });
    expect([few.state, few.n]).toEqual(["provisional", 21]);
    expect(few.says.ja).toContain("値がまだ9回分なので");
  });

  test("on request limits rest on the latest values and stay from then on", () => {
    const values = [...STEADY, ...STEADY, ...STEADY];
    const found = signal("win-rate", values, { lock: "latest" }, "week");
    expect(found.baseline).toEqual({ n: 24, from: "2023-W13", to: "2023-W36", locked: false });
    expect(signal("win-rate", STEADY, { lock: "latest" }).baseline?.from).toBe("2023-01");
    expect(signal("win-rate", [], { lock: "latest" }).state).toBe("collecting");
  });

  test("a baseline's given end holds even where its value is missing", () => {
    const found = signal("win-rate", [null, ...STEADY, null, ...STEADY], {
      lock: { from: "2023-01", to: "2024-02" },
    });
    expect(found.baseline).toMatchObject({ n: 12, from: "2023-02", to: "2024-01" });
  });

  test("limits rest on at most 24 values and do not move afterwards", () => {
    // Weeks, for which a year is too long to be seen in 36 of them.
    const values = [...STEADY, ...STEADY, ...STEADY];
    const weeks = signal("win-rate", values, {}, "week");
    expect(weeks.baseline).toEqual({ n: 24, from: "2023-W02", to: "2023-W25", locked: true });
    const shifted = [...values.slice(0, 24), ...STEADY.map((value) => value + 30)];
    expect(signal("win-rate", shifted, {}, "week").limits).toEqual(weeks.limits);
  });
});

describe("adjustments", () => {
  const noise = new Noise(11);
  const around = (n: number, make: (at: number) => number) => Array.from({ length: n }, (_, at) => make(at));

  test("on a trend a value that continues it is no signal, one that stands still is", () => {
    const rising = around(24, (at) => 100 + 10 * at + 5 * noise.normal());
    const found = signal("win-rate", [...rising, 340]);
    expect([found.state, found.adjustments]).toEqual(["none", ["trend"]]);
    expect(signal("win-rate", [...rising, 270]).state).toBe("worse");
    expect(found.says.ja).toContain("（これまでの伸びや減りを考えに入れた範囲です。）");
  });

  test("with a season a December like every December is no signal, a June like December is", () => {
    const december = (at: number) => (at % 12 === 11 ? 80 : 0);
    const years = around(36, (at) => 100 + december(at) + 4 * noise.normal());
    expect(signal("win-rate", years).state).toBe("none");
    expect(signal("win-rate", years).adjustments).toContain("season");
    expect(signal("win-rate", [...years.slice(0, 29), 180]).state).toBe("better");
  });

  test("for skewed amounts limits are taken on logarithms, and stay above 0", () => {
    const money = around(24, () => 1e6 * Math.exp(0.5 * noise.normal()));
    const found = signal("won-amount", [...money, 1e6]);
    expect(found.adjustments).toEqual(["log"]);
    expect(found.limits?.low).toBeGreaterThan(1e5);
    expect(signal("win-rate", [...money, 1e6]).adjustments).toEqual([]);
  });

  test("autocorrelated values are compared with the prediction from the one before", () => {
    let state = 0;
    const values = around(24, () => {
      state = 0.9 * state + noise.normal();
      return 100 + 10 * state;
    });
    expect(signal("win-rate", [...values, values[23]]).adjustments).toContain("residuals");
  });

  test("for small counts a few more are no signal, nor is a run on one side", () => {
    const values = [1, 0, 0, 2, 0, 1, 0, 0, 1, 0, 0, 0];
    // By hand: 5 in 12 average .42, and chance alone makes up to .42 + 3 · √.42 + .5 = 2.9 of them.
    const found = signal("won-deals", [...values, 2]);
    expect([found.state, found.adjustments]).toEqual(["none", ["few"]]);
    expect(signal("won-deals", [...values, 0, 0, 0, 0, 0]).state).toBe("none");
    expect(signal("won-deals", [...values, 8]).state).toBe("better");
  });

  test("below 104 weeks no yearly season is removed", () => {
    expect(
      signal(
        "win-rate",
        around(100, () => 100 + noise.normal()),
        {},
        "week",
      ).adjustments,
    ).toEqual([]);
  });
});

describe("where the target lies", () => {
  // By hand: the limits above are 100 ± 11.7.
  test.each([
    ["win-rate", 120, "fails"],
    ["win-rate", 105, "hit-and-miss"],
    ["win-rate", 80, "passes"],
    ["cac", 80, "fails"],
    ["cac", 120, "passes"],
    ["spend", 120, "fails"],
    ["spend", 100, "hit-and-miss"],
    ["win-rate", null, null],
  ] as const)("%s with a target of %p %s", (kpi, target, capability) => {
    expect(signal(kpi, [...STEADY, 101], { target }).capability).toBe(capability);
  });
});

test("results are plain JSON, also for KPIs that never vary", () => {
  for (const values of [[], STEADY, new Array(13).fill(0.1), new Array(30).fill(0)]) {
    const found = signal("won-amount", values, { target: 1 });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.rules).toEqual([]);
    expect(found.says.ja).not.toMatch(/NaN|undefined|null|\{/);
  }
});
