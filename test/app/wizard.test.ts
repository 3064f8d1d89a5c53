import type { RpcAnswer, RpcRequest } from "../../src/app/rpc/rpc";
import type { Draft } from "../../src/app/wizard/draft";
import type { KpiId } from "../../src/kpis/catalog";
import { interpolate } from "../../src/text/message";
import { coachWords } from "../../src/text/messages/insight-coach";
import type { Workbench } from "../../workbench/workbench";
import { openBench, shown, tab, withSample } from "./open-bench";

function ask<R extends RpcRequest>(bench: Workbench, request: R): RpcAnswer<R> {
  return bench.run("rpc", request) as RpcAnswer<R>;
}

const DRAFT: Draft = {
  step: 5,
  goal: {
    name: "新規のお客さまを増やす",
    kpi: "new-customers",
    amount: 60,
    deadline: "2027-03-31",
    owner: "中村 健一",
  },
  kpis: [
    {
      id: "new-customers",
      target: 60,
      period: "FY2026",
      owner: "中村 健一",
      cadence: "monthly",
      action: "紹介を3社に頼む",
      keptBecause: "",
    },
    { id: "leads", target: null, period: "", owner: "", cadence: "", action: "", keptBecause: "" },
  ],
};

test("a draft is kept for the person, also a long one, until it is finished or thrown away", () => {
  const bench = openBench();
  expect(ask(bench, { ask: "wizard" }).draft).toBeNull();
  // 9 kB is what a property of Google's holds; a Japanese letter takes three bytes.
  const long: Draft = { ...DRAFT, goal: { ...DRAFT.goal, name: "長い言葉".repeat(2000) } };
  ask(bench, { ask: "wizard-save", draft: long });
  expect(ask(bench, { ask: "wizard" }).draft).toEqual(long);
  ask(bench, { ask: "wizard-save", draft: DRAFT });
  expect(ask(bench, { ask: "wizard" }).draft).toEqual(DRAFT);
  ask(bench, { ask: "wizard-save", draft: null });
  expect(ask(bench, { ask: "wizard" }).draft).toBeNull();
});

test("the tree proposes what drives the goal and what moves first, and says what the data can compute", () => {
  const bench = openBench();
  const { kpis } = ask(bench, { ask: "wizard-suggest", kpi: "won-amount" });
  expect(kpis[0]).toMatchObject({
    id: "won-amount",
    role: "goal",
    state: "missing",
    why: "足りないデータ：商談",
  });
  expect(kpis.some(({ role }) => role === "driver") && kpis.some(({ role }) => role === "leading")).toBe(
    true,
  );
  const { kpis: later } = ask(withSample(), { ask: "wizard-suggest", kpi: "won-amount" });
  expect(later.filter(({ state }) => state === "ready").length).toBe(later.length);
  expect(later[0].value).toMatch(/^¥/);
});

test("a target is set with the past beside it, and with where it turns red", () => {
  const bench = withSample();
  const question = {
    ask: "wizard-target",
    kpi: "win-rate",
    target: 0.3,
    period: "FY2026",
    deadline: "",
  } as const;
  const view = ask(bench, question);
  expect(view.months.length).toBeGreaterThanOrEqual(12);
  expect(view.months[view.months.length - 1].period).toBe("2026-10");
  expect(view.periods[0].id).toBe("FY2026");
  // 90 % of 30 % is 27 %.
  expect(view.thresholds).toBe(
    "はじめの8か月は、●30.0%以上で順調、▲27.0%以上で注意、それに届かなければ✖遅れです。その後は、目標に届く見込みといつもの変動の幅で決まります。",
  );
  expect(view.chance).toMatch(/か月/);
});

describe("the border to red in the target step", () => {
  const bench = withSample();
  const view = (kpi: KpiId, target: number, redBelow?: number | null) =>
    ask(bench, {
      ...{ ask: "wizard-target", kpi, target, period: "FY2026", deadline: "" },
      ...(redBelow === undefined ? {} : { redBelow }),
    });

  // 80 % of 30 % is 24 %; at 80 % of what is attained, a cost of ¥50,000 is one of 50,000 ÷ 0.8 = ¥62,500.
  test.each([
    ["win-rate", 0.3, 0.8, "●30.0%以上で順調、▲24.0%以上で注意、それに届かなければ✖遅れ（赤）です。"],
    ["cac", 50_000, 0.8, "●¥50,000以下で順調、▲¥62,500以下で注意、それに届かなければ✖遅れ（赤）です。"],
    [
      "spend",
      100_000,
      0.85,
      "●¥100,000の±7.5%以内で順調、▲¥100,000の±15%以内で注意、それに届かなければ✖遅れ（赤）です。",
    ],
  ] as const)("says of %p where the colour turns", (kpi, target, redBelow, says) => {
    expect(view(kpi, target, redBelow).thresholds).toContain(says);
    expect(view(kpi, target, null).thresholds).toContain("はじめの8か月は");
    // What cannot be a border leaves it to the method, and so does a target there is no share of.
    expect(view(kpi, target, 1.2).thresholds).toContain("はじめの8か月は");
    expect(view(kpi, 0, redBelow).thresholds).toContain("はじめの8か月は");
  });

  test("is written when it was set, kept when it was not touched, and taken back when it was cleared", () => {
    const border = () => shown(tab(bench, "KPI")).find(([id]) => id === "leads")?.[10];
    const save = (redBelow?: number | null) =>
      ask(bench, {
        ask: "wizard-finish",
        draft: { ...DRAFT, kpis: [{ ...DRAFT.kpis[1], ...(redBelow === undefined ? {} : { redBelow }) }] },
      });
    expect(save(0.75).done).toBe(true);
    expect(border()).toBe("75%");
    expect(view("leads", 100)).toMatchObject({ border: { saved: 0.75 } });
    expect(view("leads", 100).thresholds).toContain("▲75以上で注意");
    save();
    expect(border()).toBe("75%");
    // A draft of before there were borders has none in it; one with an impossible border writes nothing.
    expect(save(1.2)).toEqual({
      done: false,
      message:
        "「リード獲得数」の「赤にする境界」は使えません。「目標値」に戻って1%以上100%未満にするか、空にしてください。まだ何も保存していません。",
    });
    expect(border()).toBe("75%");
    save(null);
    expect(border()).toBe("");
    expect(view("leads", 100).border.saved).toBeNull();
  });
});

// The fiscal year of a Japanese workbook starts in April, of an English one in January.
test.each([
  [
    "ja",
    "FY2027は2027/04/01に始まります。それまでこの目標では色が付きません。いまの期間の目標がほかになければ、KPIは灰色（目標なし）のままです。今日から判断したいときは「年度（FY2026）」を選んでください。",
  ],
  [
    "en",
    "FY2027 begins on 2027-01-01. Until then this target gives no colour: unless there is another target for the current period, the KPI stays grey (no target). To have it judged from today, choose Fiscal year (FY2026).",
  ],
] as const)("in %s a target for a year that has not begun says what that means", (locale, says) => {
  const bench = withSample(locale);
  const question = { ask: "wizard-target", kpi: "leads", target: 100, deadline: "2027-09-30" } as const;
  const { periods, notYet } = ask(bench, { ...question, period: "FY2027" });
  expect([periods[0].id, notYet]).toEqual(["FY2027", says]);
  expect(ask(bench, { ...question, period: "2026-12" }).notYet).not.toBe("");
  for (const period of ["", "FY2026", "2026-11"]) expect(ask(bench, { ...question, period }).notYet).toBe("");
});

test("the check names what is missing, and one click repairs what can be repaired", () => {
  const bench = withSample();
  const draft = { ...DRAFT, kpis: [DRAFT.kpis[0], { ...DRAFT.kpis[1], id: "calls" } as const] };
  const found = ask(bench, { ask: "wizard-check", draft });
  const unowned = interpolate(coachWords["no-owner"], "ja", { kpi: "電話件数" });
  expect(found.advice.map(({ says }) => says)).toContain(unowned);
  expect(found.smart.map(({ id }) => id)).toEqual(["new-customers", "calls"]);
  const weekly = found.advice.find(({ fix }) => fix?.kind === "set-kpi" && fix.field === "cadence");
  if (weekly?.fix == null) throw new Error("There is no fix for the rhythm");
  const fixed = ask(bench, { ask: "wizard-fix", draft, fix: weekly.fix });
  expect([fixed.draft.kpis[1].cadence, fixed.step]).toEqual(["weekly", "check"]);
  const again = ask(bench, { ask: "wizard-check", draft: fixed.draft });
  expect(again.advice.length).toBe(found.advice.length - 1);
});

test("the check judges what will stand there: what the draft leaves blank is kept by finishing", () => {
  const bench = withSample();
  const [[, name]] = shown(tab(bench, "ゴール(KGI)")).slice(1);
  const blank = { name, kpi: "", amount: null, deadline: "", owner: "" } as const;
  const told = (goal: Draft["goal"]) => {
    const draft: Draft = { ...DRAFT, goal, kpis: [DRAFT.kpis[1]] };
    const { advice, smart } = ask(bench, { ask: "wizard-check", draft });
    return [...advice.map(({ says }) => says), ...smart[0].letters.map(({ score }) => score)];
  };
  // The sample's goal and its KPI have all they need.
  const lacking = told(blank).filter((says) => /担当者|目標値|責任者|期限|見直し/.test(String(says)));
  expect(lacking).toEqual([]);
  expect(told({ ...blank, name: "新しいゴール" }).join()).toMatch(/期限/);
});

test("finishing writes goal, KPIs and targets once, however often it is run, and the dashboard follows", () => {
  const bench = withSample();
  const before = shown(tab(bench, "経営ダッシュボード")).map(([name]) => name);
  expect(before).not.toContain("新規顧客数");
  expect(ask(bench, { ask: "wizard-finish", draft: DRAFT })).toEqual({
    done: true,
    message: "保存しました：ゴール1件、KPI 2件、目標値 1件。次の更新でダッシュボードに出ます。",
  });
  const again = ask(bench, { ask: "wizard-finish", draft: DRAFT });
  expect(again.message).toContain("目標値 0件");
  const goals = shown(tab(bench, "ゴール(KGI)"));
  expect(goals.filter(([, name]) => name === DRAFT.goal.name).map(([id, , kpi]) => [id, kpi])).toEqual([
    ["G3", "new-customers"],
  ]);
  const kpi = shown(tab(bench, "KPI")).filter(([id]) => id === "new-customers");
  expect(kpi.map((row) => [row[2], row[4], row[5], row[7]])).toEqual([
    ["中村 健一", "G3", "毎月", "紹介を3社に頼む"],
  ]);
  const targets = shown(tab(bench, "目標値")).filter(([id]) => id === "new-customers");
  expect(targets.map((row) => [row[1], row[2]])).toEqual([["FY2026", ""]]);
  bench.clickMenu("rashinbanRefresh");
  expect(shown(tab(bench, "経営ダッシュボード")).map(([name]) => name)).toContain("新規顧客数");
  expect(ask(bench, { ask: "wizard" }).draft).toBeNull();
});

test("what stands on the dashboard until somebody chooses gives way to what is chosen, and to nothing once somebody has", () => {
  const bench = openBench();
  const placed = (): string[] =>
    shown(tab(bench, "KPI"))
      .slice(1)
      .filter(([, , , place]) => place !== "")
      .map(([id, , , place]) => `${place} ${id}`)
      .sort();
  // Leads stand fifth of the seven from the beginning and keep their place; new customers come behind them.
  ask(bench, { ask: "wizard-finish", draft: DRAFT });
  expect(placed()).toEqual(["5 leads", "6 new-customers"]);
  const second: Draft = {
    ...DRAFT,
    goal: { ...DRAFT.goal, name: "受注率を上げる" },
    kpis: [{ ...DRAFT.kpis[0], id: "win-rate", target: null, period: "" }],
  };
  ask(bench, { ask: "wizard-finish", draft: second });
  expect(placed()).toEqual(["5 leads", "6 new-customers", "7 win-rate"]);
});

test("what a draft leaves open takes nothing away that stands there already", () => {
  const bench = openBench();
  ask(bench, { ask: "wizard-finish", draft: DRAFT });
  const kpi = tab(bench, "KPI");
  const row = shown(kpi).findIndex(([id]) => id === "leads") + 1;
  kpi.set(row, 3, "佐藤 美咲");
  kpi.set(row, 8, "展示会を足す");
  // Leads have neither an owner nor an action in the draft.
  ask(bench, { ask: "wizard-finish", draft: { ...DRAFT, goal: { ...DRAFT.goal, name: "別のゴール" } } });
  expect(shown(kpi)[row - 1].slice(2, 8)).toEqual(["佐藤 美咲", "5", "G2", "", "", "展示会を足す"]);
});

test("a goal without words, and a request that is no draft, write nothing", () => {
  const bench = withSample();
  const empty = { ...DRAFT, goal: { ...DRAFT.goal, name: " " } };
  expect(ask(bench, { ask: "wizard-finish", draft: empty }).done).toBe(false);
  expect(() => bench.run("rpc", { ask: "wizard-save", draft: { step: 1 } })).toThrow();
  expect(shown(tab(bench, "ゴール(KGI)")).length).toBe(3);
});
