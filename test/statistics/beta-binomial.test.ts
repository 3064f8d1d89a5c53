import { priorStrength, probabilityBelow, shrunkRate } from "../../src/statistics/beta-binomial";

const team = (strength: number) => ({ rate: 0.31, strength });

// methods.md Appendix A, EB; the first line again by its BETA line: I_.31(20.4, 63.6).
test.each([
  [8, 44, 20, 0.947],
  [8, 44, 60, 0.894],
  [6, 50, 20, 0.996],
  [6, 50, 60, 0.98],
  [20, 110, 20, 0.998],
  [20, 110, 60, 0.993],
])(
  "%d of %d against a team at 31 %% that is worth %d: below it with probability %d",
  (successes, n, strength, p) => {
    expect(probabilityBelow({ successes, n }, team(strength), 0.31)).toBeCloseTo(p, 3);
  },
);

// methods.md Appendix A, BETA: quantiles .05 and .95 of Beta(20.4, 63.6) = .1699467 and .3227664; its mean is 20.4 ÷ 84.
test("a shrunk rate is the posterior mean with its 90 % interval", () => {
  const { rate, low, high } = shrunkRate({ successes: 8, n: 44 }, team(40));
  expect(rate).toBeCloseTo(20.4 / 84, 12);
  expect(low).toBeCloseTo(0.1699467, 6);
  expect(high).toBeCloseTo(0.3227664, 6);
});

// methods.md §5: Beta(81, 219) + 100/300 → 181/600.
test("100 of 300 with the prior Beta(81, 219) shrink to 181 ÷ 600", () => {
  expect(shrunkRate({ successes: 100, n: 300 }, { rate: 81 / 300, strength: 300 }).rate).toBeCloseTo(
    181 / 600,
    12,
  );
});

/** Hits in 45 at-bats and the average over the rest of the season: Efron and Morris, JASA 70 (1975) 311–319. */
const BATTERS: readonly (readonly [hits: number, later: number])[] = [
  [18, 0.346],
  [17, 0.298],
  [16, 0.276],
  [15, 0.222],
  [14, 0.273],
  [14, 0.27],
  [13, 0.263],
  [12, 0.21],
  [11, 0.269],
  [11, 0.23],
  [10, 0.264],
  [10, 0.256],
  [10, 0.303],
  [10, 0.264],
  [10, 0.226],
  [9, 0.286],
  [8, 0.316],
  [7, 0.2],
];

test("for eighteen similar batters the prior is strong, and shrunk averages predict the season better than their own", () => {
  const groups = BATTERS.map(([successes]) => ({ successes, n: 45 }));
  const strength = priorStrength(groups);
  // methods.md §5: moments ρ = .00268, so M = (1 − ρ) ÷ ρ.
  expect(strength / ((1 - 0.00268) / 0.00268)).toBeCloseTo(1, 2);
  const mean = groups.reduce((sum, { successes }) => sum + successes / 45 / 18, 0);
  expect(mean).toBeCloseTo(0.2654, 4);
  const miss = (of: (hits: number) => number): number =>
    BATTERS.reduce((sum, [hits, later]) => sum + (of(hits) - later) ** 2, 0);
  // methods.md §5: squared errors .0753 by the own average, .0213 by James and Stein.
  expect(miss((hits) => hits / 45)).toBeCloseTo(0.0753, 3);
  expect(miss((successes) => shrunkRate({ successes, n: 45 }, { rate: mean, strength }).rate)).toBeLessThan(
    0.0225,
  );
});

test("the prior's strength stays within 10 and 400, and is 20 below five groups", () => {
  const group = (successes: number) => ({ successes, n: 100 });
  // By definition of the limits: groups exactly alike, groups as far apart as can be, four groups, an empty fifth.
  expect(priorStrength([30, 30, 30, 30, 30].map(group))).toBe(400);
  expect(priorStrength([0, 100, 0, 100, 0].map(group))).toBe(10);
  expect(priorStrength([0, 100, 0, 100].map(group))).toBe(20);
  expect(priorStrength([...[0, 100, 0, 100].map(group), { successes: 0, n: 0 }])).toBe(20);
  // Nothing but successes: nobody differs.
  expect(priorStrength([100, 100, 100, 100, 100].map(group))).toBe(400);
  expect(priorStrength([])).toBe(20);
});
