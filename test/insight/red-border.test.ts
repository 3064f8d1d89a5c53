import type { Signal } from "../../src/insight/signal/signal-result";
import { type JudgeRequest, judge, statusOf } from "../../src/insight/status/status";
import { interpolate } from "../../src/text/message";
import { judgeWords } from "../../src/text/messages/insight-signal";

const SIGNAL: Signal = {
  ...{ kpi: "won-amount", state: "none", direction: null, rules: [], period: "2026-09", value: 90 },
  ...{ limits: null, next: null, baseline: null, adjustments: [], capability: "hit-and-miss" },
  ...{ relock: null, n: 24, reason: null, says: { ja: "", en: "" } },
};
const WORSE: Signal = { ...SIGNAL, state: "worse", direction: "worse", rules: [1] };
const BETTER: Signal = { ...SIGNAL, state: "better", direction: "better", rules: [1] };

/** After three tenths of the period 30 of 100 are expected; a person wants red below 80 % of that. */
const REQUEST: JudgeRequest = {
  ...{ value: 30, target: 100, better: "higher", elapsed: 0.3, grows: true, pHit: 0.6, signal: SIGNAL },
  border: 0.8,
};
const judged = (more: Partial<JudgeRequest>) => judge({ ...REQUEST, ...more });

describe("where a person drew the border to red, what is attained by now gives the colour", () => {
  // 80 % of 30 is 24; 85 % of 30 is 25.5.
  test.each([
    [30, 0.8, "on-track"],
    [29.9, 0.8, "watch"],
    [24, 0.8, "watch"],
    [23.9, 0.8, "off-track"],
    [25.5, 0.85, "watch"],
    [25.4, 0.85, "off-track"],
    [29.7, 0.99, "watch"],
    [29.6, 0.99, "off-track"],
  ] as const)("%p of 30 expected, border %p: %s", (value, border, status) => {
    expect(judged({ value, border }).status).toBe(status);
  });

  // Less is better: at 80 % of what is attained the value is 100 ÷ 0.8 = 125.
  test.each([
    [100, "on-track"],
    [101, "watch"],
    [125, "watch"],
    [126, "off-track"],
    [0, "on-track"],
  ] as const)("%p where 100 or less is wanted: %s", (value, status) => {
    expect(judged({ value, better: "lower", grows: false }).status).toBe(status);
  });

  // Neither more nor less is better: red from 1 − border off, amber from half of that.
  test.each([
    [110, 0.8, "on-track"],
    [90, 0.8, "on-track"],
    [111, 0.8, "watch"],
    [80, 0.8, "watch"],
    [121, 0.8, "off-track"],
    [79, 0.8, "off-track"],
    [105, 0.9, "on-track"],
    [106, 0.9, "watch"],
    [111, 0.9, "off-track"],
  ] as const)("%p where 100 is wanted, border %p: %s", (value, border, status) => {
    expect(judged({ value, border, better: "target", grows: false }).status).toBe(status);
  });

  test.each([[0.05], [0.99], [null]])("a chance of %p changes nothing", (pHit) => {
    expect(judged({ value: 24, pHit }).status).toBe("watch");
    expect(judged({ value: 23, pHit }).status).toBe("off-track");
    expect(judged({ value: 30, pHit }).status).toBe("on-track");
  });

  test("the colour before changes nothing either", () => {
    const previous = { status: "on-track", pHit: 0.81 } as const;
    expect(judged({ value: 23, pHit: 0.79, previous }).status).toBe("off-track");
  });

  test("few values, or none before, change nothing either", () => {
    const collecting: Signal = { ...SIGNAL, state: "collecting", n: 5, capability: null };
    for (const signal of [collecting, null])
      expect(judged({ value: 24, signal })).toMatchObject({ status: "watch", tone: "provisional" });
    // Attainment alone turns red below 90 %: 24 of 30 are 80 %.
    expect(judged({ value: 24, signal: null, border: null }).status).toBe("off-track");
  });
});

test.each([
  [30, WORSE, "on-track", "deteriorating"],
  [30, SIGNAL, "on-track", "plain"],
  [30, BETTER, "on-track", "improving"],
  [24, WORSE, "watch", "deteriorating"],
  [24, SIGNAL, "watch", "normal-variation"],
  [23, WORSE, "off-track", "deteriorating"],
  [23, SIGNAL, "off-track", "normal-variation"],
  [23, BETTER, "off-track", "improving"],
] as const)("the tone tells the signal beside the colour: %p", (value, signal, status, tone) => {
  expect(judged({ value, signal })).toMatchObject({ status, tone });
});

describe("the sentence", () => {
  // 23.9 ÷ 30 = 79.67 %, and so not "80 %", which would be on the other side of the border.
  test("names the share and the border, then the signal", () => {
    expect(judged({ value: 23.9 }).says).toEqual({
      ja: "目標の今日までの分に対して79.7%です。色は、KPIタブの「赤にする境界」（80%未満が赤）で決めています。目標を下回っていますが、いつもの変動の範囲です。今回の数字だけを追わず、やり方を見直しましょう。",
      en: "It stands at 79.7% of the target for the days so far. Its colour follows the border to red set in the KPI tab (red below 80%). It is below target, but that is normal variation: do not chase this period, improve how the work is done.",
    });
  });

  test("where less or neither is better, the border is shown on the scale of the share", () => {
    const says = (better: JudgeRequest["better"]) =>
      judged({ better, value: 130, elapsed: 1, grows: false, pHit: null, signal: null }).says.en;
    expect(says("lower")).toBe(
      "It stands at 130% of the target. Its colour follows the border to red set in the KPI tab (red above 125%).",
    );
    expect(says("target")).toBe(
      "It stands at 130% of the target. Its colour follows the border to red set in the KPI tab (red when more than 20% off).",
    );
  });

  // 23.99 ÷ 30 = 79.967 %, which is red; 29.99 ÷ 30 = 99.967 %, which is amber.
  test.each([
    [23.99, "off-track", "79.97%"],
    [24, "watch", "80%"],
    [29.99, "watch", "99.97%"],
    [30, "on-track", "100%"],
  ] as const)(
    "%p is shown with as many decimals as keep it on its side of the border",
    (value, status, share) => {
      const { says, ...rest } = judged({ value });
      expect(rest.status).toBe(status);
      expect(says.en).toContain(`It stands at ${share} of the target for the days so far.`);
      expect(says.en).toContain("(red below 80%)");
    },
  );

  // At a border of 85 % less is better up to 1 ÷ 0.85 = 117.647 %.
  test.each([
    [117.64, "watch", "117.64%", "117.65%"],
    [117.66, "off-track", "117.7%", "117.6%"],
    [117.6, "watch", "117.6%", "117.65%"],
  ] as const)(
    "where less is better, %p is shown on its side of the border too",
    (value, status, share, where) => {
      const { says, ...rest } = judged({ value, border: 0.85, better: "lower", grows: false });
      expect(rest.status).toBe(status);
      expect(says.en).toContain(`It stands at ${share} of the target.`);
      expect(says.en).toContain(`(red above ${where})`);
    },
  );

  /** The share, the border at 80 %, and a clause of the signal's; the sentences themselves are held above and in status.test.ts. */
  const clauses = (share: string, signal?: "steady" | "open" | "patience"): string =>
    [
      interpolate(judgeWords.flow, "ja", { share }),
      interpolate(judgeWords.border, "ja", {
        where: interpolate(judgeWords["border-higher"], "ja", { share: "80%" }),
      }),
      signal === undefined ? "" : judgeWords[signal].ja,
    ].join("");

  // The chance could speak against the colour, and the signal alone follows it.
  test.each([
    ["5 % and all attained", { value: 30, pHit: 0.05 }, clauses("100%", "steady")],
    ["99 % and amber", { value: 27, pHit: 0.99 }, clauses("90%", "open")],
    ["99 % and red", { value: 21, pHit: 0.99 }, clauses("70%", "patience")],
  ])("does not contradict itself: %s", (_, more, says) => {
    expect(judged(more).says.ja).toBe(says);
  });

  test("a period that is over is compared with its whole target", () => {
    expect(judged({ value: 83, elapsed: 1, pHit: null }).says).toMatchObject({
      ja: expect.stringMatching(/^目標の83%です。/),
      en: expect.stringMatching(/^It stands at 83% of the target\. Its/),
    });
  });

  test("a colour that comes from a person's border is not called provisional", () => {
    expect(judged({ signal: null, pHit: null }).says.ja).toBe(clauses("100%"));
    for (const n of [8, 11]) {
      const signal: Signal = { ...SIGNAL, state: "provisional", n };
      expect(judged({ value: 24, signal }).says.en).not.toContain("provisional");
      expect(judged({ value: 24, signal, border: null }).says.en).toContain("It is provisional");
    }
  });

  test("a met target is worded as without a border", () => {
    expect(judged({ value: 110, pHit: 0.1 })).toMatchObject({
      status: "on-track",
      pHit: 1,
      says: {
        en: "The target is met. Its colour follows the border to red set in the KPI tab (red below 80%). It is on its usual course.",
      },
    });
  });
});

test("without a value, a target or data to trust there is no colour, border or not", () => {
  for (const more of [{ value: null }, { target: null }, { doubt: "stale" }, { doubt: "audit" }] as const)
    expect(judged(more)).toEqual(judged({ ...more, border: null }));
});

test("where nothing is expected (before the period begins, or a target of zero) the method decides, not the border", () => {
  for (const more of [{ elapsed: 0 }, { target: 0, grows: false }, { target: -5, grows: false }])
    expect(judged(more)).toEqual(judged({ ...more, border: null }));
  // −4 is 20 % off −5: amber by the method, on track were there a border of 10 %.
  for (const [target, elapsed] of [
    [100, 0],
    [0, 1],
    [-5, 1],
  ])
    expect(statusOf(-4, target, "target", elapsed, 0.1)).toBe(statusOf(-4, target, "target", elapsed));
});
