import { dayOf } from "../../src/calendar/day";
import { coach } from "../../src/insight/coach/coach";
import type { KpiSet } from "../../src/insight/coach/kpi-set";
import type { KpiId } from "../../src/kpis/catalog";
import { Random } from "../../src/sample/random";
import { choice, evidence, GOAL, kpiSet, month, series } from "./coach-set";

const FIVE: readonly KpiId[] = ["pipeline-coverage", "win-rate", "new-deals", "meetings", "calls"];
const all = (ids: readonly KpiId[], changes = {}) =>
  Object.fromEntries(ids.map((id) => [id, evidence(changes)])) as KpiSet["evidence"];
const list = (set: KpiSet) =>
  coach(set).advice.map(({ code, kpi, goal, person, team }) =>
    `${code} ${kpi ?? goal ?? person ?? team ?? ""}`.trim(),
  );

/** One goal with its measure and two KPIs, one of which leads: nothing to say. */
const sound = kpiSet({
  kpis: [choice("won-amount"), choice("win-rate"), choice("pipeline-coverage")],
  evidence: all(["won-amount", "win-rate", "pipeline-coverage"]),
});

test("a set in order gets no advice", () => {
  expect(list(sound)).toEqual([]);
});

test("KPIs that nobody uses are left alone", () => {
  const idle = choice("followers", { owner: "", goal: "" });
  expect(list({ ...sound, kpis: [...sound.kpis, idle] })).toEqual([]);
});

test("each thing a KPI lacks is said once, with a fix", () => {
  const bare = choice("leads", { goal: "", place: 4, owner: "", cadence: null, action: "" });
  const { advice } = coach({ ...sound, kpis: [...sound.kpis, bare] });
  expect(advice.map(({ code, severity, fix }) => [code, severity, fix])).toEqual([
    ["no-goal", "warn", { kind: "set-kpi", kpi: "leads", field: "goal", value: "G1" }],
    ["no-owner", "warn", { kind: "set-kpi", kpi: "leads", field: "owner", value: null }],
    ["no-target", "warn", { kind: "set-target", kpi: "leads", value: null }],
    ["no-action", "warn", { kind: "set-kpi", kpi: "leads", field: "action", value: null }],
    ["no-cadence", "suggest", { kind: "set-kpi", kpi: "leads", field: "cadence", value: "weekly" }],
  ]);
});

test("without any goal that is said once, and not of every KPI", () => {
  const kpis = sound.kpis.map((one) => ({ ...one, goal: "" }));
  expect(list({ ...sound, goals: [], kpis })).toEqual(["no-goals"]);
});

test("a goal that is not there, and dates that have passed", () => {
  const past = { ...GOAL, deadline: dayOf(2026, 9, 30) };
  const kpis = [...sound.kpis.slice(0, 2), choice("pipeline-coverage", { deadline: dayOf(2026, 10, 31) })];
  expect(list({ ...sound, goals: [past], kpis })).toEqual([
    "goal-deadline-passed G1",
    "deadline-passed pipeline-coverage",
  ]);
  expect(list({ ...sound, kpis: [...sound.kpis, choice("leads", { goal: "G7" })] })).toContain(
    "unknown-goal leads",
  );
});

test("goals without KPI, measure, amount, owner and date", () => {
  const empty = { id: "G2", name: "評判を上げる", kpi: null, amount: null, deadline: null, owner: "" };
  expect(list({ ...sound, goals: [GOAL, empty] })).toEqual([
    "goal-no-kpi G2",
    "goal-no-owner G2",
    "goal-no-deadline G2",
    "goal-unmeasured G2",
    "goal-no-amount G2",
  ]);
});

// Limits of methods.md §10 and kpis.md: 3 a person, 15 a team, 5 a goal, a dashboard of 5–7 with a warning above 9.
describe("too many", () => {
  test("for one person: the fourth", () => {
    const kpis = [...sound.kpis, choice("meetings")];
    const found = coach({
      ...sound,
      kpis,
      evidence: all(["won-amount", "win-rate", "pipeline-coverage", "meetings"]),
    });
    expect(found.advice).toMatchObject([
      {
        code: "too-many-for-person",
        person: "佐藤",
        severity: "warn",
        n: 4,
        fix: { kind: "set-kpi", kpi: "meetings", field: "owner", value: null },
      },
    ]);
  });

  test("on the dashboard: more than 7 is a hint, more than 9 a warning; a vanity metric goes first", () => {
    const ids: readonly KpiId[] = ["won-amount", ...FIVE, "leads", "mqls", "cac"];
    const dashboard = (more: readonly KpiId[]) => {
      const kpis = [...ids, ...more].map((id, at) => choice(id, { place: at + 1, owner: `${at}` }));
      if (more.includes("followers")) kpis[kpis.length - 1] = { ...kpis[kpis.length - 1], goal: "" };
      return coach({ ...sound, kpis }).advice.find(({ code }) => code === "dashboard-full");
    };
    expect(dashboard([])).toMatchObject({
      severity: "suggest",
      n: 9,
      fix: { kpi: "cac", field: "place", value: "" },
    });
    expect(dashboard(["followers"])).toMatchObject({ severity: "warn", n: 10, fix: { kpi: "followers" } });
  });

  test("for a goal: the sixth beside its own measure", () => {
    const kpis = (ids: readonly KpiId[]) =>
      ["won-amount" as const, ...ids].map((id, at) => choice(id, { owner: `${at}` }));
    expect(list({ ...sound, kpis: kpis(FIVE) })).not.toContain("too-many-for-goal G1");
    expect(list({ ...sound, kpis: kpis([...FIVE, "leads"]) })).toContain("too-many-for-goal G1");
  });

  test("for a team: the sixteenth", () => {
    const people = Array.from({ length: 6 }, (_, at) => ({ name: `P${at}`, team: "East" }));
    const ids: readonly KpiId[] = [
      "won-amount",
      ...FIVE,
      "leads",
      "mqls",
      "sqls",
      "cac",
      "cpl",
      "ctr",
      "cpc",
      "cpa",
      "roas",
    ];
    const kpis = (more: readonly KpiId[]) =>
      [...ids, ...more].map((id, at) => choice(id, { owner: `P${at % 6}` }));
    expect(list({ ...sound, people, kpis: kpis([]) })).not.toContain("too-many-for-team East");
    expect(list({ ...sound, people, kpis: kpis(["nrr"]) })).toContain("too-many-for-team East");
  });
});

test("a goal with results only asks for a leading KPI, and names one that its history suggests", () => {
  const kpis = sound.kpis.slice(0, 2);
  const asked = coach({ ...sound, kpis }).advice;
  expect(asked).toMatchObject([
    { code: "no-leading", goal: "G1", fix: { kind: "add-kpi", goal: "G1", kpi: null } },
  ]);
  const links = [{ from: "meetings", to: "won-amount", verdict: "strong", n: 36 }] as const;
  const [named] = coach({ ...sound, kpis, links }).advice;
  expect(named.fix).toEqual({ kind: "add-kpi", goal: "G1", kpi: "meetings" });
  expect(named.says.en).toContain("Add Meetings, which moves before them.");
  // Conversion lags by its nature, but a goal may take it as a leading one if its history says so.
  const ahead = [{ from: "win-rate", to: "won-amount", verdict: "possible", n: 36 }] as const;
  expect(list({ ...sound, kpis, links: ahead })).toEqual([]);
});

describe("targets that are not what was meant", () => {
  const steady = new Array(12).fill(0).map((_, at) => 80 + (at % 3));
  const codes = (value: number, more: object = {}) =>
    list({
      ...sound,
      kpis: [...sound.kpis.slice(0, 2), choice("leads")],
      evidence: {
        ...sound.evidence,
        leads: evidence({
          series: series("leads", steady),
          target: { value, period: month("2026-11") },
          ...more,
        }),
      },
    });
  test("far below what is reached already, equal to it, a share for a number", () => {
    // The level of the last twelve months is 81; the last value is 82.
    expect(codes(30)).toEqual(["target-backwards leads"]);
    expect(codes(82)).toEqual(["target-is-actual leads"]);
    expect(codes(0.3)).toEqual(["target-unit leads"]);
    expect(codes(90)).toEqual([]);
  });

  test("out of reach, too easy, for an odd stretch of days", () => {
    expect(codes(400, { pHit: 0.01 })).toEqual(["target-unrealistic leads"]);
    expect(codes(70, { pHit: 0.99 })).toEqual(["target-easy leads"]);
    const odd = { value: 90, period: month("2026-11-01..2026-11-20") };
    expect(codes(90, { target: odd })).toEqual(["target-partial leads"]);
  });

  test("a rate of 30 instead of 30 %", () => {
    const rate = series("win-rate", new Array(12).fill([3, 10]));
    const known = {
      ...sound.evidence,
      "win-rate": evidence({ series: rate, target: { value: 30, period: month("2026-11") } }),
    };
    expect(list({ ...sound, evidence: known })).toEqual(["target-unit win-rate"]);
  });

  test("data that fail the audit", () => {
    expect(codes(90, { data: { audit: "fail", periodsOld: 0, coverage: 1 } })).toEqual([
      "data-doubtful leads",
    ]);
  });
});

describe("duplicates", () => {
  const random = new Random(5);
  const base = Array.from({ length: 24 }, () => random.whole(50, 150));
  const pair = (other: readonly (number | null)[], one: readonly number[] = base) => {
    const known = {
      ...sound.evidence,
      "win-rate": evidence({ series: series("win-rate", one) }),
      "pipeline-coverage": evidence({ series: series("pipeline-coverage", other) }),
    };
    return coach({ ...sound, evidence: known }).advice.filter(({ code }) => code === "duplicates");
  };
  test("two that move as one are one too many", () => {
    const [found] = pair(base.map((value) => 3 * value + 10));
    expect(found).toMatchObject({
      kpi: "pipeline-coverage",
      n: 24,
      fix: { kind: "drop-kpi", kpi: "pipeline-coverage" },
    });
    expect(found.says.en).toContain("(correlation 1.00)");
  });

  test("a common trend alone makes no duplicates, nor do eleven common periods", () => {
    const trend = base.map((value, at) => at * 1000 + value);
    const other = base.map((_, at) => at * 1000 + random.whole(50, 150));
    expect(pair(other, trend)).toEqual([]);
    expect(pair(base.map((value, at) => (at < 13 ? null : value)))).toEqual([]);
  });
});

test("a vanity metric is to be replaced, not to be given a target and an owner first", () => {
  const shown = choice("followers", { goal: "", action: "", owner: "", place: 3 });
  const { advice, vanity } = coach({ ...sound, kpis: [...sound.kpis, shown] });
  expect(advice.map(({ code, fix }) => [code, fix])).toEqual([
    ["vanity", { kind: "replace-kpi", kpi: "followers", by: "leads" }],
    ["no-goal", { kind: "set-kpi", kpi: "followers", field: "goal", value: "G1" }],
  ]);
  expect(vanity.followers?.verdict).toBe("flag");
  expect(vanity["won-amount"]?.verdict).toBe("ok");
});

test("the result is plain JSON, and every sentence is whole in both languages", () => {
  const bare = FIVE.map((id) =>
    choice(id, { goal: "G9", owner: "佐藤", action: "", cadence: null, place: 1 }),
  );
  const found = coach({
    ...sound,
    kpis: [...bare, choice("followers", { goal: "" })],
    goals: [{ ...GOAL, deadline: null }],
  });
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  const sentences = [
    ...found.advice.map(({ says }) => says),
    ...Object.values(found.vanity).map(({ says }) => says),
    ...Object.values(found.smart).flatMap(({ s, m, a, r, t }) => [s, m, a, r, t].flatMap(({ says }) => says)),
  ];
  expect(sentences.length).toBeGreaterThan(40);
  for (const { ja, en } of sentences) {
    expect(ja).toMatch(/^[^{}]+[。？]$/);
    expect(en).toMatch(/^[^{}]+[.?]$/);
  }
});

test("advice in the words a person reads", () => {
  const messy = kpiSet({
    goals: [GOAL, { ...GOAL, id: "G2", name: "利益を守る", kpi: null, deadline: dayOf(2026, 9, 30) }],
    kpis: [
      choice("won-amount"),
      choice("win-rate", { owner: "", deadline: dayOf(2026, 10, 31) }),
      choice("revenue", { goal: "G7" }),
      choice("gross-profit", { goal: "G2", action: "", cadence: null }),
    ],
    evidence: {
      ...all(["won-amount", "win-rate", "revenue"]),
      revenue: evidence({ pHit: 0.02, series: series("revenue", new Array(12).fill(70)) }),
    },
  });
  const { advice } = coach(messy);
  expect(advice.map(({ says }) => says.ja)).toEqual([
    "ゴール「今年度の受注を1億円にする」には結果のKPIしかありません。先に動く数字（先行指標）を1つ加えましょう。",
    "ゴール「利益を守る」の期限（2026/09/30）が過ぎました。結果を振り返り、次を決めましょう。",
    "ゴール「利益を守る」には結果のKPIしかありません。先に動く数字（先行指標）を1つ加えましょう。",
    "「受注率」の担当者がいません。",
    "「受注率」の期限（2026/10/31）が過ぎました。結果を振り返り、次の期限を決めましょう。",
    "「売上高」のゴール「G7」が、ゴールタブにありません。",
    "「売上高」の目標¥100に届く見込みは2%です。目標を見直すか、やり方を変えましょう。",
    "「粗利」の目標値がありません。目標がないと、良し悪しを判断できません。",
    "「粗利」が赤になったら何をしますか。先に決めておくと、その日から動けます。",
    "ゴール「利益を守る」に届いたかを測るKPIが決まっていません。",
    "「粗利」を毎週見るか毎月見るかを決めましょう。",
  ]);
  expect(advice.map(({ says }) => says.en)).toEqual([
    'The goal "今年度の受注を1億円にする" has only results. Add one leading KPI that moves before them.',
    'The deadline of the goal "利益を守る" (2026-09-30) has passed. Look back at the result and decide what is next.',
    'The goal "利益を守る" has only results. Add one leading KPI that moves before them.',
    "Nobody owns Win rate.",
    "The deadline of Win rate (2026-10-31) has passed. Look back at the result and set the next one.",
    'The goal "G7" of Revenue is not in the Goals tab.',
    "The chance that Revenue reaches its target of ¥100 is 2%. Change the target, or the way you work.",
    "Gross profit has no target, so nothing about it is good or bad.",
    "What will you do if Gross profit turns red? Decide now and you can act that day.",
    'No KPI says whether the goal "利益を守る" has been reached.',
    "Decide whether Gross profit is reviewed weekly or monthly.",
  ]);
});
