import fc from "fast-check";
import { dayOf } from "../../src/calendar/day";
import { lastPeriods } from "../../src/calendar/grid";
import { monthOf, quarterOf } from "../../src/calendar/period";
import { whyChanged } from "../../src/insight/why/why-changed";
import { asking, type Explanation, type WhyQuestion } from "../../src/insight/why/why-result";
import { formulas, KPIS, type KpiId } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import { empty, type Measured, total } from "../../src/metrics/measured";
import { nonEmpty } from "../non-empty";
import { sampleFacts } from "./sample-series";

const [before, after] = lastPeriods(monthOf(dayOf(2026, 10, 1)), 2);
const ratio = (numerator: number, denominator: number): Measured => ({
  value: numerator / denominator,
  numerator,
  denominator,
  n: denominator,
});

type Told = Readonly<Record<string, readonly [Measured, Measured]>>;

/** A question whose answers are written down: by KPI, and by segment of one field. */
function question(kpi: KpiId, told: Told, segments: Told = {}, normal: boolean | null = null): WhyQuestion {
  return {
    ...{ kpi, before, after, normal, currency: "JPY" },
    measured: (key, period, at) =>
      (at === undefined ? told[key] : segments[at.name])?.[period === before ? 0 : 1] ?? empty("no-data"),
    dimensions:
      Object.keys(segments).length === 0 ? [] : [{ by: "channel", segments: Object.keys(segments) }],
  };
}
const sumOf = ({ parts, rest }: Explanation): number => parts.reduce((sum, { effect }) => sum + effect, rest);

// By hand: 20 × .5 × 100,000 = 1,000,000 → 30 × .4 × 100,000 = 1,200,000; decided deals (30 − 20) × (.5 + .4) ÷ 2 × 100,000
// = +450,000, the win rate (.4 − .5) × (20 + 30) ÷ 2 × 100,000 = −250,000.
test("a change of the won amount is explained by its KPI tree", () => {
  const found = whyChanged(
    question("won-amount", {
      "won-amount": [total(1_000_000, 10), total(1_200_000, 12)],
      "win-rate": [ratio(10, 20), ratio(12, 30)],
      "average-deal-size": [ratio(1_000_000, 10), ratio(1_200_000, 12)],
    }),
  );
  expect(found.best?.kind).toBe("tree");
  expect(found.best?.parts.map(({ key, effect }) => [key, Math.round(effect)])).toEqual([
    ["win-rate", 450_000],
    ["win-rate", -250_000],
  ]);
  expect(found.says).toEqual({
    ja: "「受注金額」は¥1,000,000から¥1,200,000になりました（+¥200,000）。内訳：決着した商談数 +¥450,000、受注率 −¥250,000。",
    en: "Won amount went from ¥1,000,000 to ¥1,200,000 (+¥200,000). Behind it: Decided deals +¥450,000, Win rate −¥250,000.",
  });
});

// methods.md §6: CAC 1.0M ÷ 50 → 1.4M ÷ 56, +7571.43 and −2571.43.
test("a higher acquisition cost is explained by cost and number of customers", () => {
  const found = whyChanged(
    question("cac", {
      cac: [ratio(1_000_000, 50), ratio(1_400_000, 56)],
      spend: [total(1_000_000, 5), total(1_400_000, 5)],
      "new-customers:deals": [total(50, 50), total(56, 56)],
    }),
  );
  expect(found.change).toBeCloseTo(5000, 9);
  expect(found.best?.parts[0].effect).toBeCloseTo(7571.43, 2);
  expect(found.best?.parts[1].effect).toBeCloseTo(-2571.43, 2);
});

// methods.md §6: the kidney-stone set; both groups are better, the whole is worse.
test("a lower rate although every segment improved is explained by the mix", () => {
  const found = whyChanged(
    question(
      "win-rate",
      { "win-rate": [ratio(289, 350), ratio(273, 350)] },
      { small: [ratio(234, 270), ratio(81, 87)], large: [ratio(55, 80), ratio(192, 263)] },
    ),
  );
  const segments = found.explanations.find(({ by }) => by === "channel");
  const byName = Object.fromEntries((segments?.parts ?? []).map((part) => [part.key, part]));
  expect(byName.small.rate).toBeCloseTo(0.032828, 6);
  expect(byName.large.rate).toBeCloseTo(0.020844, 6);
  expect((byName.small.mix ?? 0) + (byName.large.mix ?? 0)).toBeCloseTo(-0.099386, 6);
  expect(found.change).toBeCloseTo(-0.045714, 6);
});

test("a ratio without a tree is explained by numerator and denominator, named as KPIs where they are KPIs", () => {
  const { best } = whyChanged(question("cpl", { cpl: [ratio(100_000, 20), ratio(150_000, 25)] }));
  expect(best?.kind).toBe("parts");
  expect(best?.parts.map(({ name }) => name.en).sort()).toEqual(["Leads", "the total that is divided"]);
});

// By hand: of 70 + 4 + 4 + 10 = 88 that moved, the fairs' 70 are just below four fifths and the new channel's 10 above a
// tenth; −70 + 10 − 8 = −68.
test("where one segment caused the change it is named, with new segments and the rest", () => {
  const pair = (was: number, is: number) => [total(was, was), total(is, is)] as const;
  const found = whyChanged(
    question(
      "leads",
      { leads: pair(230, 162) },
      { fairs: pair(80, 10), search: pair(100, 96), mail: pair(50, 46), video: pair(0, 10) },
      true,
    ),
  );
  expect(found.best).toMatchObject({ kind: "segments", by: "channel" });
  expect(found.best?.parts.map(({ key, effect, presence }) => [key, effect, presence])).toEqual([
    ["fairs", -70, null],
    ["video", 10, "new"],
  ]);
  expect(found.best?.rest).toBe(-8);
  expect(found.says.ja).toBe(
    "「リード獲得数」は230から162になりました（−68）。ふだんの変動の範囲内なので、内訳は参考です。チャネル別の内訳：fairs −70、video（新規） +10、その他 −8。",
  );
});

test("parts that offset each other have no share of what is left", () => {
  const pair = (was: number, is: number) => [total(was, was), total(is, is)] as const;
  const { best } = whyChanged(
    question("leads", { leads: pair(200, 201) }, { a: pair(100, 180), b: pair(100, 21) }),
  );
  expect(best?.parts.map(({ share }) => share)).toEqual([null, null]);
});

test("without a value, a change or parts the sentence says so", () => {
  const reason = (told: Told, kpi: KpiId = "leads") => whyChanged(question(kpi, told));
  expect(reason({})).toMatchObject({ reason: "no-value", change: null, best: null });
  expect(reason({ leads: [total(4, 4), total(4, 4)] })).toMatchObject({ reason: "unchanged", change: 0 });
  expect(reason({ leads: [total(4, 4), total(5, 5)] })).toMatchObject({ reason: "no-parts", best: null });
  const several: readonly Told[] = [{}, { leads: [total(4, 4), total(5, 5)] }];
  for (const told of nonEmpty(several)) expect(reason(told).says.en).toMatch(/no value in one|taken apart/);
});

const count = fc.integer({ min: 0, max: 300 });
const groups = fc.array(fc.record({ won: fc.tuple(count, count), lost: fc.tuple(count, count) }), {
  minLength: 2,
  maxLength: 9,
});

test("whatever the segments, parts and rest add up to the change, in any order", () => {
  fc.assert(
    fc.property(groups, (list) => {
      const all = (when: 0 | 1) => {
        const won = list.reduce((sum, one) => sum + one.won[when], 0);
        const closed = list.reduce((sum, one) => sum + one.won[when] + one.lost[when], 0);
        return closed === 0 ? empty("nothing-to-divide-by") : ratio(won, closed);
      };
      const told = { "win-rate": [all(0), all(1)] as const };
      const segments = list.map(({ won, lost }, at): [string, readonly [Measured, Measured]] => [
        `s${at}`,
        [ratio(won[0], won[0] + lost[0]), ratio(won[1], won[1] + lost[1])],
      ]);
      const forward = whyChanged(question("win-rate", told, Object.fromEntries(segments)));
      const backward = whyChanged(question("win-rate", told, Object.fromEntries([...segments].reverse())));
      for (const found of [forward, backward])
        for (const one of nonEmpty(found.explanations)) {
          expect(Math.abs(sumOf(one) - (found.change ?? 0))).toBeLessThan(1e-9);
          expect(one.parts.length).toBeLessThanOrEqual(4);
        }
      const effects = (one: typeof forward) =>
        (one.explanations.find(({ by }) => by !== null)?.parts ?? [])
          .map(({ effect }) => effect.toFixed(9))
          .sort();
      expect(effects(backward)).toEqual(effects(forward));
    }),
  );
});

test("every KPI of the made-up company is explained over any field, and every explanation adds up", () => {
  const today = dayOf(2026, 11, 23);
  const facts = sampleFacts(today);
  const [was, is] = lastPeriods(quarterOf(dayOf(2026, 9, 1)), 2);
  const request = { formulas: formulas(), periods: [was, is], today, fiscalYearStart: 4 };
  const answers = asking(
    evaluate(facts, request),
    Object.fromEntries(
      ["channel", "owner", "product"].map((by) => [by, evaluate(facts, { ...request, by })]),
    ),
  );
  const changes = nonEmpty(Object.keys(KPIS) as KpiId[]).map((kpi) => {
    const found = whyChanged({ kpi, before: was, after: is, normal: null, currency: "JPY", ...answers });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.says.ja + found.says.en).not.toMatch(/NaN|Infinity|undefined|\{/);
    return found;
  });
  // A KPI that has no value in one of the months has nothing to explain.
  const explained = changes.flatMap((found) => found.explanations.map((one) => ({ ...found, one })));
  for (const { one, before, after, change } of nonEmpty(explained)) {
    const scale = Math.max(1, Math.abs(before ?? 0), Math.abs(after ?? 0));
    expect(Math.abs(sumOf(one) - (change ?? 0)) / scale).toBeLessThan(1e-9);
  }
  expect([...new Set(explained.map(({ one }) => one.kind))].sort()).toEqual(["parts", "segments", "tree"]);
});
