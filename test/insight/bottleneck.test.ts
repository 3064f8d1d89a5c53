import { bottleneckOf } from "../../src/insight/funnel/bottleneck";
import { rawFacts } from "../kpis/raw";
import { day, factsOf } from "../metrics/facts-of";
import { type Course, dealsThrough, TODAY } from "./deals-through";
import { madeUpCompany } from "./made-up-company";

const find = (facts: Parameters<typeof bottleneckOf>[0], today = TODAY) =>
  bottleneckOf(facts, { today: day(today), currency: "JPY" });

// The planted fact of src/sample/cast.ts: deals pile up at the quotation, in all of the two years.
test.each([
  ["ja", "見積提出"],
  ["en", "Proposal/Price Quote"],
] as const)("the made-up company's bottleneck (%s) is its quotation, and has long been", (locale, stage) => {
  const found = find(madeUpCompany(locale));
  expect(found.bottleneck).toMatchObject({ stage, kind: "narrowest", slowest: true });
  expect(found.worse).toEqual([]);
  expect(found.says[locale]).toContain(stage);
  expect(found.says[locale]).toMatch(
    locale === "ja" ? "最近悪くなったとは言えません" : "no sign that it got worse",
  );
  // Eight deals given up there still stand open: "forgotten" of src/sample/deals.ts.
  expect(found.stages.find((flow) => flow.stage === stage)?.stale.deals).toBe(8);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

test.each([
  ["2026-03-01", 5],
  ["2026-08-31", 6],
  ["2027-02-10", 7],
])("on %s the quotation is the bottleneck of another company (%d) too", (today, seed) => {
  expect(find(madeUpCompany("ja", today, seed), today).bottleneck).toMatchObject({
    stage: "見積提出",
    kind: "narrowest",
  });
});

const calm: Course = { deals: 400, from: "2025-02-01", passes: () => 0.7, days: () => 14 };

test("where all stages are alike nothing is named", () => {
  const names = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => find(dealsThrough(calm, seed)).bottleneck);
  expect(names.filter((name) => name !== null)).toEqual([]);
  expect(find(dealsThrough(calm)).reason).toBe("none");
});

test("a stage that was like the others and got worse is named for that", () => {
  const passes: Course["passes"] = (stage, on) => (stage !== 1 ? 0.65 : on >= "2026-05-10" ? 0.5 : 0.95);
  const found = find(dealsThrough({ ...calm, deals: 600, passes }));
  expect(found.bottleneck).toMatchObject({ stage: "見積提出", kind: "worse" });
  expect(found.worse).toEqual(["見積提出"]);
  expect(found.ranking[0]).toBe("見積提出");
  expect(found.says.ja).toContain("減りました");
  expect(found.says.en).toContain("it got worse");
});

test("a stage that fell so far that it is the narrowest now is still said to have got worse, not to have always been so", () => {
  const passes: Course["passes"] = (stage, on) => (stage === 1 && on >= "2026-05-10" ? 0.3 : 0.75);
  const found = find(dealsThrough({ ...calm, deals: 600, passes }));
  expect(found.bottleneck).toMatchObject({ stage: "見積提出", kind: "worse" });
});

test("a stage that was narrow and got worse is said to be both", () => {
  const passes: Course["passes"] = (stage, on) => (stage !== 1 ? 0.9 : on >= "2026-05-10" ? 0.2 : 0.55);
  const found = find(dealsThrough({ ...calm, deals: 700, passes, days: (stage) => (stage === 1 ? 30 : 12) }));
  expect(found.bottleneck).toMatchObject({ stage: "見積提出", kind: "narrowest-and-worse", slowest: true });
  expect(found.says.ja).toContain("しかも以前");
});

test("where deals are lost in one stage and wait in another, no single bottleneck is named, but both stages are", () => {
  const found = find(
    dealsThrough({
      ...calm,
      passes: (stage) => (stage === 0 ? 0.45 : 0.8),
      days: (stage) => (stage === 2 ? 40 : 12),
    }),
  );
  expect(found).toMatchObject({ bottleneck: null, reason: "split", narrowest: "提案", slowest: "交渉" });
  expect(found.says.en).toContain("no single bottleneck");
});

test("without earlier quarters it says that it cannot compare, not that nothing changed", () => {
  const found = find(
    dealsThrough({
      ...calm,
      from: "2026-06-01",
      passes: (stage) => (stage === 1 ? 0.3 : 0.85),
      days: (stage) => (stage === 1 ? 25 : 8),
    }),
  );
  expect(found.bottleneck).toMatchObject({ stage: "見積提出", kind: "narrowest" });
  expect(found.stages[1].before).toEqual({ n: 0, advanced: 0, rate: null, reason: "no-data" });
  expect(found.stages[1]).toMatchObject({ change: null, lostWins: null });
  expect(found.says.ja).toContain("以前と比べられるだけの記録はまだありません");
});

test("a dozen deals name nothing, however bad one stage looks", () => {
  const found = find(
    dealsThrough({
      ...calm,
      deals: 12,
      passes: (stage) => (stage === 1 ? 0.1 : 1),
      days: (stage) => (stage === 1 ? 60 : 5),
    }),
  );
  expect(found).toMatchObject({ bottleneck: null, reason: "too-few" });
  expect(found.says.ja).toContain("判断できません");
});

test("without stage history rates are labelled approximate and no stage is blamed", () => {
  const found = find(dealsThrough({ ...calm, history: false }));
  expect(found).toMatchObject({ basis: "approximate", bottleneck: null, reason: "no-history" });
  expect(found.stages.map(({ stage }) => stage)).toEqual(["提案", "見積提出", "交渉"]);
  expect(found.stages[0].whole.n).toBeGreaterThan(300);
  expect(found.says.en).toContain("approximated");
});

test("without deals there is nothing to find", () => {
  expect(find({ tables: {}, pending: [] })).toMatchObject({ basis: "none", reason: "no-data", stages: [] });
  expect(find(factsOf({ deals: [] })).reason).toBe("no-data");
});

/** Deals without history, from which the stages and their order are known. */
const OPEN = ["O1 佐藤 提案 1 2026-11-01 -", "O2 佐藤 交渉 1 2026-11-01 -"];

test("wins lost are entries × the gap × the share won of what got beyond", () => {
  // Four of five before, one of two lately, and whatever got beyond was won in half of the cases; ten days a stage.
  const line = (id: number, on: string, next: string, end: string) => [
    `D${id} 提案 ${on}-01`,
    `D${id} ${next === "on" ? "交渉" : "失注"} ${on}-11`,
    ...(next === "on" ? [`D${id} ${end} ${on}-21`] : []),
  ];
  const changes: string[] = [];
  const deals: string[] = [];
  const add = (on: string, goesOn: boolean) => {
    const id = deals.length;
    const end = id % 2 === 0 ? "受注" : "失注";
    changes.push(...line(id, on, goesOn ? "on" : "lost", end));
    deals.push(`D${id} 佐藤 ${goesOn ? end : "失注"} 1000 ${on}-01 ${on}-${goesOn ? 21 : 11}`);
  };
  for (let number = 0; number < 40; number += 1) add("2025-12", number < 32);
  for (let number = 0; number < 40; number += 1) add("2026-07", number < 20);
  const facts = rawFacts(
    {
      deals: ["商談ID 担当者 ステージ 金額 作成日 完了日", ...deals, ...OPEN],
      stageChanges: ["商談ID ステージ 変更日", ...changes],
    },
    TODAY,
  );
  const [first] = find(facts).stages;
  expect(first).toMatchObject({
    recent: { n: 40, advanced: 20 },
    before: { n: 40, advanced: 32 },
    wonAfter: 0.5,
  });
  // 40 entries × (.8 − .5) × .5 = 6 wins of 1,000 each.
  expect(first.lostWins?.value).toBeCloseTo(6, 9);
  expect(first.lostMoney?.value).toBeCloseTo(6000, 6);
  expect(first.time.recent.median.value).toBe(10);
});

test("the share won afterwards is counted, not multiplied from stage to stage", () => {
  // Kantor's point (methods.md §4): deals that skip stages. All of these jump from 提案 to the win; none was in 交渉.
  const ids = Array.from({ length: 20 }, (_, index) => index);
  const facts = rawFacts(
    {
      deals: [
        "商談ID 担当者 ステージ 金額 作成日 完了日",
        ...ids.map((id) => `D${id} 佐藤 受注 100 2026-03-01 2026-03-15`),
        ...OPEN,
      ],
      stageChanges: [
        "商談ID ステージ 変更日",
        ...ids.flatMap((id) => [`D${id} 提案 2026-03-01`, `D${id} 受注 2026-03-15`]),
      ],
    },
    TODAY,
  );
  expect(find(facts).stages[0].wonAfter).toBe(1);
});
