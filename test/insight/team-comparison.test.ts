import { type Cell, compare } from "../../src/insight/coaching/team-comparison";

const cell = (successes: number, n: number, team: number | null = 0.31): Cell => ({ successes, n, team });

// methods.md §0 row 2 and Appendix A, EB: priors worth 20 and 60 deals.
test.each([20, 60])(
  "8 of 44 against 31 %% is to be watched, 6 of 50 and 20 of 110 are credible (team worth %d)",
  (strength) => {
    const label = (k: number, n: number) => compare(cell(k, n), strength).label;
    expect([label(8, 44), label(6, 50), label(20, 110)]).toEqual(["watch", "credible-gap", "credible-gap"]);
  },
);

test("with fewer than ten entries nothing is said, with fewer than twenty no gap is called credible", () => {
  expect(compare(cell(0, 0), 20)).toMatchObject({
    label: "not-enough-data",
    reason: "no-data",
    likely: null,
  });
  expect(compare(cell(0, 9), 20)).toMatchObject({ label: "not-enough-data", reason: "too-few", below: null });
  expect(compare(cell(0, 19), 10).label).toBe("watch");
  expect(compare(cell(0, 20), 10).label).toBe("credible-gap");
  expect(compare(cell(0, 50, null), 20)).toMatchObject({ label: "not-enough-data", reason: "no-team" });
});

test("strengths need the same evidence as gaps", () => {
  // By symmetry of the beta distribution: k of n against t is n − k of n against 1 − t.
  for (const [k, n, team] of [
    [6, 50, 0.31],
    [8, 44, 0.31],
    [20, 40, 0.5],
    [30, 40, 0.5],
  ]) {
    const gap = compare(cell(k, n, team), 30);
    const strength = compare(cell(n - k, n, 1 - team), 30);
    expect(strength.below).toBeCloseTo(1 - (gap.below ?? 0), 9);
    expect(strength.label.replace("strength", "gap")).toBe(gap.label.replace("strength", "gap"));
  }
});

test("a team that never fails, or always does, can be compared with", () => {
  expect(compare(cell(10, 40, 1), 20).label).toBe("credible-gap");
  expect(compare(cell(30, 40, 0), 20).label).toBe("credible-strength");
  expect(compare(cell(40, 40, 1), 20).label).toBe("in-line");
});
