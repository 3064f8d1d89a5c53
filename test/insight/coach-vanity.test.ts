import fc from "fast-check";
import type { Evidence, KpiChoice, KpiSet, Link } from "../../src/insight/kpi-set/kpi-set";
import { vanity } from "../../src/insight/kpi-set/vanity";
import { KPIS, type KpiId } from "../../src/kpis/catalog";
import { Random } from "../../src/sample/random";
import { times } from "../many-seeds";
import { choice, evidence, kpiSet, series, TODAY } from "./coach-set";

const judge = (
  one: KpiChoice,
  known: Partial<Evidence> = {},
  links: readonly Link[] = [],
  more: Partial<KpiSet> = {},
) => vanity(kpiSet({ kpis: [one], evidence: { [one.id]: evidence(known) }, links, ...more }), one);
const codes = (found: ReturnType<typeof judge>) => found.why.map(({ code, points }) => `${code} ${points}`);
const noise = (seed: number, n: number) => {
  const random = new Random(seed);
  return Array.from({ length: n }, (): [number, number] => [random.whole(20, 40), 100]);
};
const none = (from: KpiId, to: KpiId, n: number): Link => ({ from, to, verdict: "none", n });

// Points of methods.md §10, in the order they stand there.
test("each sign of a number that only feels good has its points", () => {
  const grown = series(
    "followers",
    Array.from({ length: 36 }, (_, at) => 500 + at * 20),
  );
  const log = { since: TODAY - 120, lastNote: null, reactions: 0 };
  const found = judge(choice("followers", { goal: "" }), { series: grown, dimensions: ["network"], log }, [
    none("followers", "won-amount", 36),
  ]);
  expect(codes(found)).toEqual([
    "catalog 2",
    "cumulative 2",
    "undivided 1",
    "unlinked 1",
    "no-relation 1",
    "no-note 1",
    "no-reaction 1",
  ]);
  // 2 + 2 + 1 + 1 + 1 + 1 + 1 = 9
  expect([found.points, found.verdict, found.n, found.instead]).toEqual([9, "flag", 36, "leads"]);
});

test("a guardrail or a diagnostic KPI gets two points less", () => {
  expect(judge(choice("followers", { goal: "" })).points).toBe(3);
  const found = judge(choice("followers", { goal: "", tag: "guardrail" }));
  expect([found.points, found.verdict]).toEqual([1, "ok"]);
});

test("two points call for a second look, a person's reason settles it", () => {
  expect(judge(choice("sessions"))).toMatchObject({ points: 2, verdict: "review" });
  const kept = judge(choice("sessions", { keptBecause: "広告の効果を毎日見るため" }));
  expect([kept.points, kept.verdict]).toEqual([2, "kept"]);
  expect(kept.says.ja).toContain("広告の効果を毎日見るため");
});

test("a total that is only added up is flagged once nothing links it, whatever it counts", () => {
  for (const id of ["leads", "won-deals", "calls", "active-customers"] as const)
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = new Random(seed);
      let sum = 0;
      const total = Array.from({ length: 12 + seed }, () => {
        sum += random.whole(0, 30);
        return sum;
      });
      const found = judge(choice(id, { goal: "" }), { series: series(id, total) });
      expect([id, seed, found.verdict]).toEqual([id, seed, "flag"]);
      expect(judge(choice(id), { series: series(id, total) }).verdict).toBe("review");
    }
});

test("a ratio that is white noise is never flagged, however neglected it is", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const log = { since: TODAY - 400, lastNote: null, reactions: 0 };
    const found = judge(
      choice("engagement-rate", { goal: "", owner: "", action: "" }),
      { series: series("engagement-rate", noise(seed, 12 + (seed % 48))), log },
      [none("engagement-rate", "won-amount", 48)],
    );
    expect([seed, found.verdict]).toEqual([seed, "review"]);
  }
});

test("a ratio that got better twelve times in a row is no running total", () => {
  const better = Array.from({ length: 24 }, (_, at): [number, number] => [20 + at, 100]);
  expect(codes(judge(choice("win-rate"), { series: series("win-rate", better) }))).toEqual([]);
});

test("a missing relation counts from 36 periods on, and never for a lagging KPI", () => {
  const after = (n: number) => codes(judge(choice("calls"), {}, [none("calls", "won-amount", n)]));
  expect([after(35), after(36)]).toEqual([[], ["no-relation 1"]]);
  const also: Link = { from: "calls", to: "revenue", verdict: "possible", n: 40 };
  expect(codes(judge(choice("calls"), {}, [none("calls", "won-amount", 36), also]))).toEqual([]);
  expect(codes(judge(choice("win-rate"), {}, [none("win-rate", "won-amount", 48)]))).toEqual([]);
});

test("with a log younger than 90 days the agreed action for red is used instead", () => {
  const log = { since: TODAY - 89, lastNote: null, reactions: 0 };
  expect(codes(judge(choice("calls"), { log }))).toEqual([]);
  expect(codes(judge(choice("calls", { action: "" }), { log }))).toEqual(["no-action 1"]);
  const older = { since: TODAY - 90, lastNote: TODAY - 90, reactions: 1 };
  expect(codes(judge(choice("calls", { action: "" }), { log: older }))).toEqual([]);
});

const ids = Object.keys(KPIS) as KpiId[];
const anyId = fc.constantFrom(...ids);
const anyChoice = fc.record({
  id: anyId,
  owner: fc.constantFrom("", "佐藤"),
  place: fc.constantFrom(null, 3),
  cadence: fc.constantFrom(null, "weekly" as const),
  deadline: fc.constant(null),
  action: fc.constantFrom("", "動く"),
  tag: fc.constantFrom(null, "guardrail" as const, "diagnostic" as const, "aspirational" as const),
  keptBecause: fc.constant(""),
  redBelow: fc.constant(null),
});
const anyLinks = fc.array(
  fc.record({
    from: anyId,
    to: anyId,
    verdict: fc.constantFrom("arithmetic", "strong", "possible", "none", "not-enough"),
    n: fc.integer({ min: 0, max: 60 }),
  }) as fc.Arbitrary<Link>,
  { maxLength: 6 },
);
const anyEvidence = fc.record({
  dimensions: fc.constantFrom(null, ["network"], ["channel"]),
  values: fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 40 }),
  log: fc.constantFrom(null, { since: TODAY - 200, lastNote: null, reactions: 0 }),
});

test("linking a number to a goal, or finding that it moves a result, never raises its points", () => {
  fc.assert(
    fc.property(anyChoice, anyLinks, anyEvidence, anyId, (one, links, { values, ...known }, result) => {
      const all = { ...known, series: series(one.id, values) };
      const points = (goal: string, more: readonly Link[]) => judge({ ...one, goal }, all, more).points;
      const found: Link = { from: one.id, to: result, verdict: "possible", n: 40 };
      expect(points("G1", links)).toBeLessThanOrEqual(points("", links));
      expect(points("", [...links, found])).toBeLessThanOrEqual(points("", links));
    }),
    { seed: 7, numRuns: times(100, 3000) },
  );
});

test("for a total without any link the sentence says so, and what to look at", () => {
  const total = series(
    "calls",
    Array.from({ length: 12 }, (_, at) => at * 10),
  );
  expect(judge(choice("calls", { goal: "" }), { series: total }).says).toEqual({
    ja: "「電話件数」は虚栄の指標のようです。積み上がるだけで減らないので、増えても良し悪しが分かりません。どのゴールにもつながっていません。累計ではなく、期間ごとに増えた数か割合で見ませんか。",
    en: "Calls looks like a vanity metric. It only ever adds up, so a rise says nothing. It is linked to no goal. Watch what is added per period, or a rate, instead of the total.",
  });
});

test("the sentence names the reasons and what to look at instead", () => {
  const found = judge(choice("followers", { goal: "", action: "" }));
  expect(found.says).toEqual({
    ja: "「フォロワー数」は虚栄の指標のようです。増える一方の数なので、良し悪しが分からない。そこからのリード率を見る。代わりに「リード獲得数」を見ませんか。",
    en: "Followers looks like a vanity metric. It can only go up, so it tells nothing. Look at the leads that come from it. Watch Leads instead.",
  });
});
