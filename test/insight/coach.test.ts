import { dayOf } from "../../src/calendar/day";
import { coach } from "../../src/insight/kpi-set/advise";
import { nonEmpty } from "../non-empty";
import { choice, evidence, GOAL, kpiSet, month, series } from "./coach-set";
import { advised, evidenceFor, FIVE_KPIS, SOUND } from "./sound-set";

test("a set in order gets no advice", () => {
  expect(advised(SOUND)).toEqual([]);
});

test("KPIs that nobody uses are left alone", () => {
  const idle = choice("followers", { owner: "", goal: "" });
  expect(advised({ ...SOUND, kpis: [...SOUND.kpis, idle] })).toEqual([]);
});

test("each gap of a KPI is reported once, with a fix", () => {
  const bare = choice("leads", { goal: "", place: 4, owner: "", cadence: null, action: "" });
  const { advice } = coach({ ...SOUND, kpis: [...SOUND.kpis, bare] });
  expect(advice.map(({ code, severity, fix }) => [code, severity, fix])).toEqual([
    ["no-goal", "warn", { kind: "set-kpi", kpi: "leads", field: "goal", value: "G1" }],
    ["no-owner", "warn", { kind: "set-kpi", kpi: "leads", field: "owner", value: null }],
    ["no-target", "warn", { kind: "set-target", kpi: "leads", value: null }],
    ["no-action", "warn", { kind: "set-kpi", kpi: "leads", field: "action", value: null }],
    ["no-cadence", "suggest", { kind: "set-kpi", kpi: "leads", field: "cadence", value: "weekly" }],
  ]);
});

test("without any goal one advice says so, not one for every KPI", () => {
  const kpis = SOUND.kpis.map((one) => ({ ...one, goal: "" }));
  expect(advised({ ...SOUND, goals: [], kpis })).toEqual(["no-goals"]);
});

test("an unknown goal and dates that have passed are reported", () => {
  const past = { ...GOAL, deadline: dayOf(2026, 9, 30) };
  const kpis = [...SOUND.kpis.slice(0, 2), choice("pipeline-coverage", { deadline: dayOf(2026, 10, 31) })];
  expect(advised({ ...SOUND, goals: [past], kpis })).toEqual([
    "goal-deadline-passed G1",
    "deadline-passed pipeline-coverage",
  ]);
  expect(advised({ ...SOUND, kpis: [...SOUND.kpis, choice("leads", { goal: "G7" })] })).toContain(
    "unknown-goal leads",
  );
});

test("goals without KPI, measure, amount, owner or date are reported", () => {
  const empty = { id: "G2", name: "評判を上げる", kpi: null, amount: null, deadline: null, owner: "" };
  expect(advised({ ...SOUND, goals: [GOAL, empty] })).toEqual([
    "goal-no-kpi G2",
    "goal-no-owner G2",
    "goal-no-deadline G2",
    "goal-unmeasured G2",
    "goal-no-amount G2",
  ]);
});

test("a goal with results only asks for a leading KPI, and names one that its history suggests", () => {
  const kpis = SOUND.kpis.slice(0, 2);
  const asked = coach({ ...SOUND, kpis }).advice;
  expect(asked).toMatchObject([
    { code: "no-leading", goal: "G1", fix: { kind: "add-kpi", goal: "G1", kpi: null } },
  ]);
  const links = [{ from: "meetings", to: "won-amount", verdict: "strong", n: 36 }] as const;
  const [named] = coach({ ...SOUND, kpis, links }).advice;
  expect(named.fix).toEqual({ kind: "add-kpi", goal: "G1", kpi: "meetings" });
  expect(named.says.en).toContain("Add Meetings, which moves before them.");
  // Conversion lags by its nature, but a goal may take it as a leading one if its history says so.
  const ahead = [{ from: "win-rate", to: "won-amount", verdict: "possible", n: 36 }] as const;
  expect(advised({ ...SOUND, kpis, links: ahead })).toEqual([]);
});

describe("targets that are not what was meant", () => {
  const steady = new Array(12).fill(0).map((_, at) => 80 + (at % 3));
  const codes = (value: number, more: object = {}) =>
    advised({
      ...SOUND,
      kpis: [...SOUND.kpis.slice(0, 2), choice("leads")],
      evidence: {
        ...SOUND.evidence,
        leads: evidence({
          series: series("leads", steady),
          target: { value, period: month("2026-11") },
          ...more,
        }),
      },
    });
  test("a target far below the present level, equal to it, or a share instead of a number is reported", () => {
    // The level of the last twelve months is 81; the last value is 82.
    expect(codes(30)).toEqual(["target-backwards leads"]);
    expect(codes(82)).toEqual(["target-is-actual leads"]);
    expect(codes(0.3)).toEqual(["target-unit leads"]);
    expect(codes(90)).toEqual([]);
  });

  test("a target out of reach, too easy, or for an unusual span of days is reported", () => {
    expect(codes(400, { pHit: 0.01 })).toEqual(["target-unrealistic leads"]);
    expect(codes(70, { pHit: 0.99 })).toEqual(["target-easy leads"]);
    const odd = { value: 90, period: month("2026-11-01..2026-11-20") };
    expect(codes(90, { target: odd })).toEqual(["target-partial leads"]);
  });

  test("a rate of 30 instead of 30 % is reported", () => {
    const rate = series("win-rate", new Array(12).fill([3, 10]));
    const known = {
      ...SOUND.evidence,
      "win-rate": evidence({ series: rate, target: { value: 30, period: month("2026-11") } }),
    };
    expect(advised({ ...SOUND, evidence: known })).toEqual(["target-unit win-rate"]);
  });

  test("data that fail the audit are reported", () => {
    expect(codes(90, { data: { audit: "fail", periodsOld: 0, coverage: 1 } })).toEqual([
      "data-doubtful leads",
    ]);
  });
});

test("a vanity metric is to be replaced, not to be given a target and an owner first", () => {
  const shown = choice("followers", { goal: "", action: "", owner: "", place: 3 });
  const { advice, vanity } = coach({ ...SOUND, kpis: [...SOUND.kpis, shown] });
  expect(advice.map(({ code, fix }) => [code, fix])).toEqual([
    ["vanity", { kind: "replace-kpi", kpi: "followers", by: "leads" }],
    ["no-goal", { kind: "set-kpi", kpi: "followers", field: "goal", value: "G1" }],
  ]);
  expect(vanity.followers?.verdict).toBe("flag");
  expect(vanity["won-amount"]?.verdict).toBe("ok");
});

test("the result is plain JSON, and every sentence is whole in both languages", () => {
  const bare = FIVE_KPIS.map((id) =>
    choice(id, { goal: "G9", owner: "佐藤", action: "", cadence: null, place: 1 }),
  );
  const found = coach({
    ...SOUND,
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
  for (const { ja, en } of nonEmpty(sentences)) {
    expect(ja).toMatch(/^[^{}]+[。？]$/);
    expect(en).toMatch(/^[^{}]+[.?]$/);
  }
});

test("each advice has its sentence in both languages", () => {
  const messy = kpiSet({
    goals: [GOAL, { ...GOAL, id: "G2", name: "利益を守る", kpi: null, deadline: dayOf(2026, 9, 30) }],
    kpis: [
      choice("won-amount"),
      choice("win-rate", { owner: "", deadline: dayOf(2026, 10, 31) }),
      choice("revenue", { goal: "G7" }),
      choice("gross-profit", { goal: "G2", action: "", cadence: null }),
    ],
    evidence: {
      ...evidenceFor(["won-amount", "win-rate", "revenue"]),
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
