import type { DealState } from "../../src/facts/link-request";
import { ask } from "../metrics/ask";
import { day } from "../metrics/facts-of";
import { DEALS, PIPELINE, QUOTA, STAGES, STUCK } from "./pipeline-company";
import { rawFacts } from "./raw";

test("without recorded months required coverage is labelled an optimistic lower bound", () => {
  expect(ask({ facts: PIPELINE, of: "required-coverage", period: "2026-08" }).label).toBe("optimistic");
});

test("with four recorded months it is pipeline at this point of the month ÷ what of it was won within the month", () => {
  const deals = ["D1 2026-07-25", "D2 2026-08-25", "D3 2026-09-25", "D4 2026-10-25"].map((text) =>
    text.split(" "),
  );
  const recorded = rawFacts(
    {
      deals: [
        DEALS,
        ...deals.map(
          ([id, on], index) => `${id} 佐藤 ${index < 2 ? "受注" : "失注"} 100 2026-06-01 ${on} ${on}`,
        ),
        "D9 佐藤 提案 50 2026-06-01 2026-12-31 -",
      ],
    },
    "2026-11-10",
    deals
      .map(
        ([deal, on]): DealState => ({
          deal,
          seenOn: day("2026-06-05"),
          stage: "提案",
          amount: 100,
          expectedCloseOn: day(on),
        }),
      )
      .map((state): DealState => state),
  );
  // On the 10th of each month 100 was open for it: 400 in all, of which D1's and D2's 200 were won.
  expect(ask({ facts: recorded, of: "required-coverage", period: "2026-07-01..2026-10-31" })).toMatchObject({
    value: 2,
    numerator: 400,
    denominator: 200,
  });
  expect(
    ask({ facts: recorded, of: "required-coverage", period: "2026-07-01..2026-10-31" }).label,
  ).toBeUndefined();
});

const conversion = (of: string, segment: string, period = "2026-01") =>
  ask({ facts: STAGES, of, period, by: "stageName", segment });

test("stage conversion from history, by matured cohort", () => {
  // Fewer than five passages tell no usual time: thirty days count. D1 and D4 went on in ten and four days, D3 in 31, D2 not.
  expect(conversion("stage-conversion", "初回商談")).toMatchObject({
    value: 0.5,
    numerator: 2,
    denominator: 4,
  });
  // D1 left 提案 after thirty days; D4 is still there.
  expect(conversion("stage-conversion", "提案")).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  // D5 entered yesterday: too young to tell.
  expect(conversion("stage-conversion", "初回商談", "2026-11").value).toBeNull();
  // Left 初回商談 in January: D1 on, D2 lost, D4 on twice; D3 in February.
  expect(conversion("stage-conversion:early", "初回商談")).toMatchObject({
    value: 0.75,
    numerator: 3,
    denominator: 4,
  });
});

test("a stage that was skipped on the way to the win counts as passed, and says nothing about how long it takes", () => {
  const jumped = rawFacts({
    deals: [
      DEALS,
      "D1 佐藤 受注 1 2026-01-01 - 2026-02-01",
      "D2 佐藤 提案 1 2026-01-01 2026-12-01 -",
      "D3 佐藤 課題確認 1 2026-01-01 2026-12-01 -",
    ],
    stageChanges: [
      "商談ID ステージ 変更日",
      "D1 初回商談 2026-01-01",
      "D1 受注 2026-02-01",
      "D2 初回商談 2026-01-01",
      "D2 提案 2026-02-03",
      "D3 課題確認 2026-02-03",
    ],
  });
  const passed = (segment: string) =>
    ask({ facts: jumped, of: "stage-conversion", period: "2026-02", by: "stageName", segment });
  // By hand: 課題確認 was skipped by D1 and D2, D3 stayed there; 提案 was skipped by D1, D2 stayed there.
  expect(passed("課題確認")).toMatchObject({ numerator: 2, denominator: 3 });
  expect(passed("提案")).toMatchObject({ numerator: 1, denominator: 2 });
});

test("without history, from the furthest stage reached, labelled", () => {
  // D1 and D3 were won and so passed both stages; D4 is in 見積提出, D5 in 初回商談; of the lost D2 only the first is sure.
  const first = ask({
    facts: PIPELINE,
    of: "stage-conversion",
    period: "2026-Q3",
    by: "stageName",
    segment: "初回商談",
  });
  expect(first).toMatchObject({ value: 0.6, numerator: 3, denominator: 5, label: "approximate" });
});

test("stale: longer in its stage than four of five won deals were", () => {
  const stuck = rawFacts(STUCK);
  // On 10 November D1 has been there for 43 days, D2 for 41.
  expect(ask({ facts: stuck, of: "stale-deals", period: "2026-11" }).value).toBe(1);
  // Won deals took 31 days each; both open ones have been open for 70.
  expect(ask({ facts: stuck, of: "stale-deals:age", period: "2026-11" }).value).toBe(2);
  expect(ask({ facts: PIPELINE, of: "stale-deals", period: "2026-11" }).reason).toBe("no-history");
  // A number of days in the settings decides instead: more than 40, and more than 43.
  expect(
    [40, 43].map((days) => {
      const set = rawFacts(STUCK, "2026-11-10", [], days);
      return ask({ facts: set, of: "stale-deals", period: "2026-11" }).value;
    }),
  ).toEqual([2, 0]);
});

test("the share of people at quota counts those with a target", () => {
  // 佐藤 of 佐藤, 鈴木 and 高橋, who has no deal at all; 田中 has no target in October.
  expect(ask({ facts: QUOTA, of: "quota-attainment:reps", period: "2026-10" })).toMatchObject({
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  });
});
