import { dampedSmoothing, holtSmoothing, simpleSmoothing } from "../../src/statistics/exponential-smoothing";
import { nelderMead } from "../../src/statistics/nelder-mead";
import { theta, thetaAhead } from "../../src/statistics/theta";

// Both series: Hyndman and Athanasopoulos, as in the statsmodels documentation, "Exponential smoothing".
const oil = [
  446.6565, 454.4733, 455.663, 423.6322, 456.2713, 440.5881, 425.3325, 485.1494, 506.0482, 526.792, 514.2689,
  494.211,
];
const livestock = [
  263.9177, 268.3072, 260.6626, 266.6394, 277.5158, 283.834, 290.309, 292.4742, 300.8307, 309.2867, 318.3311,
  329.3724, 338.884, 339.2441, 328.6006, 314.2554, 314.4597, 321.4138, 329.7893, 346.3852, 352.2979, 348.3705,
  417.5629, 417.1236, 417.7495, 412.2339, 411.9468, 394.6971, 401.4993, 408.2705, 414.2428,
];

// statsmodels, tests/test_holtwinters.py, test_simple_exp_smoothing: estimated level.
test("simple smoothing of the oil series is that of statsmodels", () => {
  const { alpha, levels } = simpleSmoothing(oil);
  expect(alpha).toBeCloseTo(0.891998, 3);
  expect(levels[0]).toBeCloseTo(447.47844, 2);
  expect(levels[oil.length]).toBeCloseTo(496.493543, 2);
});

// statsmodels, test_holt_damp_fit: SSE 6761.35 (α = 1), and 6036.56 for the damped trend with φ = 0.98. The
// tolerance of 0.0001 is the project's (methods §1.3): α and β are kept off 1 and 0.
test("squared errors on the livestock series are no larger than those of statsmodels", () => {
  expect(simpleSmoothing(livestock).squares).toBeCloseTo(6761.35, 0);
  expect(dampedSmoothing(livestock).squares).toBeLessThan(6036.56 * 1.0001);
});

// By hand: on a straight line every method with a trend has no error, and goes on with it.
test("Holt's and damped smoothing continue a straight line", () => {
  const line = [3, 5, 7, 9, 11, 13];
  const holt = holtSmoothing(line);
  expect(holt.squares).toBeLessThan(1e-9);
  expect(holt.levels[6] + 2 * holt.trends[6]).toBeCloseTo(17, 6);
});

// By hand: of 2, 4, 6, 8 the line is 2 + 2·place; twice the values less the line is the line again, whose smoothing with α
// near 1 ends at 8; half of (line at place 4 = 10) + half of 8 = 9.
test("Theta continues a line with half its slope", () => {
  const bent = theta([2, 4, 6, 8]);
  expect(bent.slope).toBeCloseTo(2, 12);
  expect(thetaAhead(bent, 4, 1)).toBeCloseTo(9, 2);
});

// By hand: the bowl's lowest point is (1, 2); with x kept at 0.5 or below it is (0.5, 2).
test("Nelder–Mead finds the minimum and stays within its bounds", () => {
  const bowl = ([x, y]: readonly number[]): number => 1 + (x - 1) ** 2 + 3 * (y - 2) ** 2;
  const wide = [-9, 9] as const;
  const free = nelderMead(bowl, [0, 0], [0.5, 0.5], [wide, wide]);
  expect(free[0]).toBeCloseTo(1, 2);
  expect(free[1]).toBeCloseTo(2, 2);
  const bound = nelderMead(bowl, [0, 0], [0.4, 0.5], [[-9, 0.5], wide]);
  expect(bound[0]).toBeCloseTo(0.5, 2);
  expect(bound[1]).toBeCloseTo(2, 2);
});

test("a constant series has no error and no trend", () => {
  for (const smooth of [simpleSmoothing, holtSmoothing, dampedSmoothing]) {
    const { levels, trends, squares } = smooth([5, 5, 5, 5, 5, 5, 5, 5]);
    expect(squares).toBeCloseTo(0, 12);
    expect(levels[8] + trends[8]).toBeCloseTo(5, 9);
  }
});
