import fc from "fast-check";
import { kaplanMeier, survivalQuantile } from "../../src/statistics/kaplan-meier";
import { nonEmpty } from "../non-empty";

const ended = (...times: number[]) => times.map((time) => ({ time, event: true }));
const open = (...times: number[]) => times.map((time) => ({ time, event: false }));

// Freireich et al. 1963, weeks of remission under 6-MP: methods.md Appendix A.
const treated = [
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
// The control arm of the same trial; nobody was censored.
const control = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

// Survival: methods.md §4, again by scipy 1.17 ecdf(CensoredData). At risk and ended: counted by hand in the list above.
test("the curve of the 6-MP arm of Freireich's trial is that of SciPy", () => {
  const curve = kaplanMeier(treated);
  expect(curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
    [6, 21, 3],
    [7, 17, 1],
    [10, 15, 1],
    [13, 12, 1],
    [16, 11, 1],
    [22, 7, 1],
    [23, 6, 1],
  ]);
  expect(curve.map(({ survival }) => survival.toFixed(3))).toEqual([
    "0.857",
    "0.807",
    "0.753",
    "0.690",
    "0.627",
    "0.538",
    "0.448",
  ]);
});

// Read off the curves: 6-MP .538 → .448 at 23, .753 → .690 at 13; the control falls to 8/21 at 8 and to 4/21 at 12.
test("median and quartiles are the first times at which the curve falls to them; a share that was not reached has no time", () => {
  const curve = kaplanMeier(treated);
  expect([0.25, 0.5, 0.75].map((q) => survivalQuantile(curve, q))).toEqual([13, 23, null]);
  expect([0.5, 0.75, 1].map((q) => survivalQuantile(kaplanMeier(control), q))).toEqual([8, 12, 23]);
});

// By hand: of ten, one ends a day; 9/10 · 8/9 · … is exactly 1/2 after five.
test("a level that is met exactly counts as reached, whatever floating point makes of it", () => {
  const curve = kaplanMeier(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  expect([0.1, 0.3, 0.5, 0.7, 0.9].map((q) => survivalQuantile(curve, q))).toEqual([1, 3, 5, 7, 9]);
});

test("without any ended case there are no steps and no quantile", () => {
  expect([kaplanMeier([]), kaplanMeier(open(1, 2))]).toEqual([[], []]);
  expect(survivalQuantile([], 0.5)).toBeNull();
});

const durations = fc.array(fc.record({ time: fc.integer({ min: 0, max: 40 }), event: fc.boolean() }), {
  maxLength: 60,
});

test("survival falls within 0 to 1 over rising times, counts every end, and does not depend on the order", () => {
  fc.assert(
    fc.property(durations, fc.integer({ min: 0, max: 40 }), (others, last) => {
      const list = [...others, ...ended(last)];
      const curve = kaplanMeier(list);
      nonEmpty(curve).forEach(({ time, survival, atRisk, events }, index) => {
        const before = curve[index - 1] ?? { time: -1, survival: 1 };
        expect(time).toBeGreaterThan(before.time);
        expect(survival).toBeLessThan(before.survival);
        expect(survival).toBeGreaterThanOrEqual(0);
        expect(atRisk).toBe(list.filter((duration) => duration.time >= time).length);
        expect(events).toBe(list.filter((duration) => duration.time === time && duration.event).length);
      });
      expect(curve.length).toBe(new Set(list.filter(({ event }) => event).map(({ time }) => time)).size);
      expect(kaplanMeier([...list].reverse())).toEqual(curve);
    }),
  );
});

test("without censored cases survival is the empirical share, and its quantiles are order statistics", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (times, percent) => {
        const curve = kaplanMeier(ended(...times));
        for (const { time, survival } of nonEmpty(curve))
          expect(survival).toBeCloseTo(times.filter((other) => other > time).length / times.length, 12);
        const sorted = [...times].sort((a, b) => a - b);
        const rank = Math.ceil((times.length * percent) / 100);
        expect(survivalQuantile(curve, percent / 100)).toBe(sorted[rank - 1]);
      },
    ),
  );
});
