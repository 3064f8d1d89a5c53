import { dayOf } from "../../src/calendar/day";
import type { Evidence, KpiChoice, KpiSet, Link } from "../../src/insight/kpi-set/kpi-set";
import { smart } from "../../src/insight/kpi-set/smart";
import { choice, evidence, GOAL, kpiSet, month, series } from "./coach-set";

const judge = (one: KpiChoice, known: Partial<Evidence> = {}, more: Partial<KpiSet> = {}) =>
  smart(kpiSet({ kpis: [one], evidence: { [one.id]: evidence(known) }, ...more }), one);
const flat = (n: number) => series("leads", new Array(n).fill(80));
const ja = ({ says }: { says: readonly { ja: string }[] }) => says.map((text) => text.ja).join("");

// Scores 0, 1, 2 as methods.md §9 gives them.
describe("specific", () => {
  test("an owner who is a person, a definition and a source score 2", () => {
    const { s } = judge(choice("leads"));
    expect(s.score).toBe(2);
    expect(ja(s)).toBe("担当は佐藤さん。定義と単位、元になる表（リード）が決まっています。");
  });

  test("without an owner it is 0, whatever else is right", () => {
    expect(judge(choice("leads", { owner: "" })).s.score).toBe(0);
  });

  test("an owner who is no person, a KPI listed twice, or one without a source scores 1", () => {
    expect(judge(choice("leads", { owner: "営業部" })).s.score).toBe(1);
    const twice = [choice("leads"), choice("leads")];
    expect(judge(twice[0], {}, { kpis: twice }).s.score).toBe(1);
    expect(judge(choice("roi")).s.score).toBe(1);
  });
});

describe("measurable", () => {
  const data = { audit: "pass", periodsOld: 1, coverage: 0.95 } as const;
  test.each([
    [data, 2],
    [{ ...data, periodsOld: 1.1 }, 1],
    [{ ...data, periodsOld: 2.1 }, 0],
    [{ ...data, coverage: 0.94 }, 1],
    [{ ...data, coverage: 0.79 }, 0],
    [{ ...data, audit: "warn" as const }, 1],
    [{ ...data, audit: "fail" as const }, 0],
  ])("%j scores %d", (state, score) => {
    expect(judge(choice("leads"), { data: state }).m.score).toBe(score);
  });

  test("unchecked data cannot be judged, and what is no formula cannot be measured", () => {
    expect(judge(choice("leads")).m.score).toBeNull();
    expect(judge(choice("roi"), { data }).m.score).toBe(0);
  });
});

describe("achievable", () => {
  test.each([
    [0.049, 0, "現実的ではありません"],
    [0.05, 1, "かなりの幸運"],
    [0.2, 1, "背伸び"],
    [0.5, 2, "手の届く"],
    [0.8, 2, "手の届く"],
    [0.81, 1, "手堅い"],
    [0.95, 1, "手堅い"],
    [0.96, 0, "低すぎます"],
  ])("a chance of %d scores %d: %s", (pHit, score, word) => {
    const { a } = judge(choice("leads"), { pHit, series: flat(8) });
    expect(a.score).toBe(score);
    expect(ja(a)).toContain(word);
  });

  test("a stretch target scores as achievable where it is marked as aspirational", () => {
    expect(judge(choice("leads", { tag: "aspirational" }), { pHit: 0.3, series: flat(8) }).a.score).toBe(2);
  });

  test("with fewer than eight values, or without a forecast, there is no score, which is not 0", () => {
    expect(judge(choice("leads"), { pHit: 0.01, series: flat(7) }).a.score).toBeNull();
    expect(judge(choice("leads"), { series: flat(8) }).a.score).toBeNull();
    expect(judge(choice("leads"), { target: null, series: flat(8) }).a.score).toBe(0);
  });

  test("it says what growth the target needs, and the best there was", () => {
    // Two years of 100 and 110 a month, a target of 132: +20 % on 110; the best year was +10 % on 100.
    const grown = series("leads", [...new Array(12).fill(100), ...new Array(12).fill(110)]);
    const { a } = judge(choice("leads"), {
      pHit: 0.1,
      capability: "fails",
      series: grown,
      target: { value: 132, period: month("2026-11") },
    });
    expect(a.says.map(({ en }) => en)).toEqual([
      "The chance of reaching it is 10%: a long shot.",
      "It needs +20.0% on the last 12 periods; the best so far was +10.0%.",
      "Its usual range never meets the target: change the process or the target.",
    ]);
  });

  test("a ratio's level divides totals, and the best year of a cost is the one it fell most in", () => {
    // 100 ÷ 10 = 10 in each month of one year; then 6 months of 10 ÷ 5 and 6 of 100 ÷ 10: 660 ÷ 90 = 7.333, not 6.
    const values: [number, number][] = [
      ...new Array(12).fill([100, 10]),
      ...new Array(6).fill([10, 5]),
      ...new Array(6).fill([100, 10]),
    ];
    const { a } = judge(choice("cpl"), {
      pHit: 0.5,
      series: series("cpl", values),
      target: { value: 6.6, period: month("2026-11") },
    });
    // 6.6 ÷ 7.333 = −10 %; 7.333 ÷ 10 = −26.7 %.
    expect(a.says[1].en).toBe("It needs -10.0% on the last 12 periods; the best so far was -26.7%.");
  });

  test("a year's target says nothing about monthly growth", () => {
    const { a } = judge(choice("leads"), {
      pHit: 0.5,
      series: flat(24),
      target: { value: 1000, period: month("2026") },
    });
    expect(a.says).toHaveLength(1);
  });
});

describe("relevant", () => {
  const score = (verdict: Link["verdict"]) =>
    judge(choice("calls"), {}, { links: [{ from: "calls", to: "won-amount", verdict, n: 36 }] }).r;
  test.each([
    ["arithmetic", 2],
    ["strong", 2],
    ["possible", 2],
    ["none", 1],
    ["not-enough", 1],
  ] as const)("a linked KPI with the relation %s scores %d", (verdict, expected) => {
    expect(score(verdict).score).toBe(expected);
  });

  test("the goal's own measure scores 2, a goal without a measure gives no score, no goal scores 0", () => {
    expect(judge(choice("won-amount", { goal: "" })).r.score).toBe(2);
    expect(judge(choice("calls"), {}, { goals: [{ ...GOAL, kpi: null }] }).r.score).toBe(1);
    expect(judge(choice("calls", { goal: "" })).r.score).toBe(0);
    expect(judge(choice("calls", { goal: "G9" })).r.score).toBe(0);
  });

  test("a goal may be linked by its words", () => {
    expect(judge(choice("calls", { goal: GOAL.name })).r.score).toBe(1);
  });
});

describe("time-bound", () => {
  test("an end to come, a rhythm and a review before the end score 2, and both days are named", () => {
    // 2026-11-23 is a Monday; the next is the 30th.
    const { t } = judge(choice("leads"));
    expect([t.score, t.says[0].en]).toEqual([
      2,
      "It is due on 2027-03-31; the next review is on 2026-11-30.",
    ]);
  });

  test("a KPI's own deadline overrides the goal's; a review after it comes too late", () => {
    const { t } = judge(choice("leads", { cadence: "monthly", deadline: dayOf(2026, 11, 30) }));
    expect([t.score, ja(t)]).toEqual([1, "期限（2026/11/30）までに見直しの日がありません。"]);
  });

  test("no rhythm or no start scores 1, no end or one that has passed scores 0", () => {
    expect(judge(choice("leads", { cadence: null })).t.score).toBe(1);
    expect(judge(choice("leads"), { target: null }).t.score).toBe(1);
    expect(judge(choice("leads"), {}, { goals: [{ ...GOAL, deadline: null }] }).t.score).toBe(0);
    expect(judge(choice("leads", { deadline: dayOf(2026, 11, 22) })).t.score).toBe(0);
    expect(judge(choice("leads", { deadline: dayOf(2026, 11, 23) })).t.score).toBe(1);
  });
});
