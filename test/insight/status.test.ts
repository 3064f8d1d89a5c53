import type { Signal } from "../../src/insight/signal/signal-result";
import { type JudgeRequest, judge, statusOf } from "../../src/insight/status/status";
import { interpolate } from "../../src/text/message";
import { judgeWords } from "../../src/text/messages/insight-signal";
import { nonEmpty } from "../non-empty";

const SIGNAL: Signal = {
  ...{ kpi: "won-amount", state: "none", direction: null, rules: [], period: "2026-09", value: 90 },
  ...{ limits: null, next: null, baseline: null, adjustments: [], capability: "hit-and-miss" },
  ...{ relock: null, n: 24, reason: null, says: { ja: "", en: "" } },
};
const signals = {
  worse: { ...SIGNAL, state: "worse", direction: "worse", rules: [1] },
  none: SIGNAL,
  better: { ...SIGNAL, state: "better", direction: "better", rules: [1] },
} as const satisfies Record<string, Signal>;

const REQUEST: JudgeRequest = {
  ...{ value: 30, target: 100, better: "higher", elapsed: 0.3, grows: true, pHit: 0.6, signal: SIGNAL },
};
const judged = (more: Partial<JudgeRequest>) => judge({ ...REQUEST, ...more });

// methods.md §2, "Status = attainment × signal × capability", row by row.
describe("the matrix", () => {
  test.each([
    [0.8, "inside", "worse", "watch", "deteriorating"],
    [0.8, "inside", "none", "on-track", "plain"],
    [0.95, "inside", "better", "on-track", "improving"],
    [0.4, "inside", "worse", "off-track", "deteriorating"],
    [0.79, "inside", "none", "watch", "normal-variation"],
    [0.4, "inside", "none", "watch", "normal-variation"],
    [0.6, "inside", "better", "watch", "improving"],
    [0.39, "inside", "worse", "off-track", "deteriorating"],
    [0.39, "inside", "none", "watch", "normal-variation"],
    [0.1, "inside", "none", "watch", "normal-variation"],
    [0.1, "inside", "better", "watch", "improving"],
    [0.39, "beyond", "worse", "off-track", "deteriorating"],
    [0.39, "beyond", "none", "off-track", "incapable"],
    [0.39, "beyond", "better", "watch", "improving"],
    // What cannot be reached by itself is reached all the same when the chance says so.
    [0.9, "beyond", "none", "on-track", "plain"],
    [0.5, "beyond", "none", "watch", "normal-variation"],
  ] as const)("chance %p, target %s the limits, signal %s: %s, %s", (pHit, where, signal, status, tone) => {
    const capability = where === "beyond" ? ("fails" as const) : ("hit-and-miss" as const);
    const found = judged({ pHit, signal: { ...signals[signal], capability } });
    expect([found.status, found.tone]).toEqual([status, tone]);
    expect(found.pHit).toBe(pHit);
  });

  test.each([
    [0.49, 0.1, "watch"],
    [0.5, 0.19, "off-track"],
    [0.5, 0.2, "watch"],
    [0.9, 0.3, "watch"],
  ])("%p of the period gone with a chance of %p: %s", (elapsed, pHit, status) => {
    expect(judged({ elapsed, pHit }).status).toBe(status);
  });

  test("late in the period, a KPI that gets better is amber", () => {
    expect(judged({ elapsed: 0.8, pHit: 0.1, signal: signals.better }).status).toBe("watch");
  });
});

describe("without a chance attainment decides", () => {
  test.each([
    [30, "on-track"],
    [28, "watch"],
    [20, "watch"],
  ])("%p of 100 after three tenths: %s", (value, status) => {
    expect(judged({ value, pHit: null }).status).toBe(status);
  });

  test("without a chance the end of the period decides between late and low", () => {
    const end = { elapsed: 1, pHit: null };
    expect(judged({ ...end, value: 100 }).says.ja).toBe(
      "目標に届いています。いつもの変動の範囲で、順調です。",
    );
    expect([judged({ ...end, value: 95 }).status, judged({ ...end, value: 60 }).status]).toEqual([
      "watch",
      "off-track",
    ]);
    expect(judged({ ...end, value: 60 }).says.en).toBe(
      `${interpolate(judgeWords.level, "en", { share: "60%" })} The period ended short of its target: decide what to change next.`,
    );
  });
});

describe("a met target", () => {
  test("a target is met before the period's end only where the value can only grow", () => {
    expect(judged({ value: 110, pHit: 0.1 })).toMatchObject({ status: "on-track", pHit: 1 });
    expect(judged({ value: 110, pHit: 0.1, grows: false }).status).toBe("watch");
    expect(judged({ value: 90, pHit: 0.1, better: "lower" }).status).toBe("watch");
  });

  test("a met target is amber while something gets worse", () => {
    expect(judged({ value: 110, signal: signals.worse })).toMatchObject({
      status: "watch",
      tone: "deteriorating",
    });
  });
});

describe("gates", () => {
  test.each([
    [{ value: null }, "no-value", "値がまだありません。"],
    [{ value: null, doubt: "stale" }, "no-value", "値がまだありません。"],
    [{ doubt: "stale" }, "untrusted", "データが古いので、色を付けていません。データを更新してください。"],
    [
      { doubt: "audit", signal: signals.worse },
      "untrusted",
      "データに問題が見つかったので、色を付けていません。データ監査の結果を確かめてください。",
    ],
    [{ doubt: "stale", target: null }, "untrusted", undefined],
    [{ target: null }, "no-target", undefined],
  ] as const)("%j is %s", (more, status, says) => {
    const found = judged(more);
    expect(found.status).toBe(status);
    if (says !== undefined) expect(found.says.ja).toBe(says);
  });

  test("below eight values attainment alone gives the colour, labelled provisional", () => {
    const collecting: Signal = { ...SIGNAL, state: "collecting", n: 5, capability: null };
    for (const signal of [collecting, null])
      expect(judged({ value: 20, pHit: 0.9, signal })).toMatchObject({
        status: "off-track",
        tone: "provisional",
      });
    expect(judged({ value: 30, signal: collecting }).status).toBe("on-track");
    expect(judged({ value: 30, signal: collecting }).says.ja).toContain("仮の状態です");
  });

  test("from eight to eleven the matrix holds, and says that it is provisional", () => {
    const found = judged({ signal: { ...signals.worse, state: "provisional", n: 9 } });
    expect(found).toMatchObject({ status: "off-track", tone: "provisional", n: 9 });
    expect(found.says.en).toContain("It is provisional: there are only 9 values.");
  });
});

describe("colours use rule 1 only", () => {
  test.each([[[2]], [[3]], [[2, 3]]] as const)("rules %j change the sentence, not the colour", (rules) => {
    const found = judged({ pHit: 0.9, signal: { ...signals.worse, rules } });
    expect([found.status, found.tone]).toEqual(["on-track", "plain"]);
    expect(found.says.ja).toContain("ゆるやかな悪い変化が見え始めています。");
  });

  test("where neither more nor less is better a move is said, not coloured", () => {
    const found = judged({
      ...{
        better: "target",
        pHit: 0.9,
        signal: { ...SIGNAL, state: "changed", direction: "changed", rules: [1] },
      },
    });
    expect(found.status).toBe("on-track");
    expect(found.says.en).toContain("It is outside its usual range.");
  });
});

// methods.md §2: "a colour changes only if P(hit) crosses by ≥ .05 or two successive evaluations agree".
describe("hysteresis", () => {
  test.each([
    [0.81, 0.78, "on-track", "on-track"],
    [0.81, 0.751, "on-track", "on-track"],
    [0.81, 0.749, "on-track", "watch"],
    [0.78, 0.78, "on-track", "watch"],
    [0.79, 0.82, "watch", "watch"],
    [0.79, 0.85, "watch", "on-track"],
    [0.82, 0.83, "watch", "on-track"],
    [0.5, 0.9, "off-track", "on-track"],
  ] as const)("chance %p then %p, %s before: %s", (before, pHit, status, expected) => {
    expect(judged({ pHit, previous: { status, pHit: before } }).status).toBe(expected);
  });

  test("a kept colour keeps its tone and says why", () => {
    const found = judged({ pHit: 0.78, previous: { status: "on-track", pHit: 0.81 } });
    expect(found.tone).toBe("plain");
    expect(found.says.ja).toBe(
      "目標に届く見込みは78%です。いつもの変動の範囲で、順調です。境目のすぐ近くなので、前回の色のままにしています。",
    );
  });

  test("a new signal changes the colour at once", () => {
    const previous = { status: "watch", pHit: 0.6 } as const;
    expect(judged({ signal: signals.worse, previous }).status).toBe("off-track");
  });

  test("missing values, targets or trust change the colour at once, in both directions", () => {
    const previous = { status: "on-track", pHit: 0.81 } as const;
    expect(judged({ doubt: "stale", pHit: 0.79, previous }).status).toBe("untrusted");
    expect(judged({ pHit: 0.79, previous: { status: "untrusted", pHit: 0.81 } }).status).toBe("watch");
  });
});

test("every sentence is filled in both languages, and results are plain JSON", () => {
  for (const pHit of [null, 0.001, 0.3, 0.5, 0.9, 0.999])
    for (const elapsed of [0, 0.4, 0.8, 1])
      for (const signal of [null, ...Object.values(signals), { ...SIGNAL, capability: "fails" as const }]) {
        const found = judged({ pHit, elapsed, signal });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const text of nonEmpty(Object.values(found.says))) expect(text).toMatch(/^[^{}]+[。.]$/);
      }
});

// design.md §1: attainment against the elapsed share, 90 % and more is amber.
test.each([
  [100, 100, "higher", 1, "on-track"],
  [90, 100, "higher", 1, "watch"],
  [89, 100, "higher", 1, "off-track"],
  [30, 100, "higher", 0.3, "on-track"],
  [110, 100, "lower", 1, "watch"],
  [112, 100, "lower", 1, "off-track"],
  [115, 100, "target", 1, "watch"],
  [0, 0, "target", 1, "on-track"],
  [null, 100, "higher", 1, "no-value"],
  [1, null, "higher", 1, "no-target"],
] as const)(
  "attainment alone: %p of %p, %s is better, %p elapsed: %s",
  (value, target, better, elapsed, status) => {
    expect(statusOf(value, target, better, elapsed)).toBe(status);
  },
);
