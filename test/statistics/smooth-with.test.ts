import {
  dampedSmoothing,
  holtSmoothing,
  simpleSmoothing,
  smoothWith,
} from "../../src/statistics/exponential-smoothing";
import { med4 } from "../../src/statistics/med4";
import { theta, thetaAhead } from "../../src/statistics/theta";
import { LIVESTOCK, OIL, TOURISTS } from "./published-series";

// NumPy: the errors are affine in the first level and trend, which lstsq solves; then the recursion. First level and trend, last
// level and trend, sum of squared errors.
test.each([
  [
    "Holt's trend",
    LIVESTOCK,
    { alpha: 0.4, beta: 0.1, phi: 1 },
    [253.6498999518, 4.8652283812, 416.0126819421, 2.1465080678, 11427.9052110527],
  ],
  [
    "a damped trend",
    LIVESTOCK,
    { alpha: 0.5, beta: 0.2, phi: 0.9 },
    [257.4265918726, 3.5400582932, 408.7144061238, 0.5408885648, 8939.8178816056],
  ],
  [
    "no trend",
    OIL,
    { alpha: 0.3, beta: 0, phi: 0 },
    [451.3533464612, 0, 494.5757021747, 0, 10510.4873802317],
  ],
])("given constants: %s", (_name, values, constants, expected) => {
  const { levels, trends, squares } = smoothWith(values, constants);
  const n = values.length;
  [levels[0], trends[0], levels[n], trends[n], squares].forEach((value, at) => {
    expect(value).toBeCloseTo(expected[at], 7);
  });
});

// By hand: one value is its own level, whatever the trend.
test("a single value leaves no error and no trend", () => {
  expect(smoothWith([5], { alpha: 0.5, beta: 0.1, phi: 1 })).toMatchObject({
    levels: [5, 5],
    trends: [0, 0],
    squares: 0,
  });
});

// By hand: φ + φ² + φ³ = .5 + .25 + .125; four times the same value has that value for its median.
test("the damping of a trend is a sum of powers, and equal forecasts have their own median", () => {
  const trended = { alpha: 0.4, beta: 0.1, phi: 0.5 };
  const still = { alpha: 0.3, beta: 0, phi: 0 };
  const model = med4([5, 5, 5, 5, 5, 5, 5, 5], [still, { ...trended, phi: 1 }, trended, still]);
  expect([0, 1, 3].map((steps) => model.damping(steps))).toEqual([0, 0.5, 0.875]);
  expect(model.ahead(8, 3)).toBeCloseTo(5, 9);
  expect([model.length, ...model.constants.map(({ phi }) => phi)]).toEqual([8, 0, 1, 0.5, 0]);
});

// By hand: the line through 1, 3, 2, 4 rises by .8 from 1.3; twice the values less it is .7, 3.9, 1.1, 4.3, whose level with α = .5
// is best begun at L with errors .7 − L, 3.55 − .5L, −1.025 − .25L, 2.6875 − .125L: L = (.7 + 1.775 − .25625 + .3359375) ÷
// (1 + .25 + .0625 + .015625) = 1.923529; its last level is L ÷ 16 + .7 ÷ 16 + 3.9 ÷ 8 + 1.1 ÷ 4 + 4.3 ÷ 2 = 3.076471. Half of
// that and of the line two steps on, 1.3 + .8 · 5 = 5.3, is 4.188235.
test("Theta with a given constant is half a line and half a level", () => {
  const bent = theta([1, 3, 2, 4], { alpha: 0.5, beta: 0, phi: 0 });
  expect([bent.start, bent.slope].map((one) => one.toFixed(9))).toEqual(["1.300000000", "0.800000000"]);
  expect(bent.smoothing.levels[0]).toBeCloseTo(1.923529, 6);
  expect(bent.smoothing.levels[4]).toBeCloseTo(3.076471, 6);
  expect(thetaAhead(bent, 4, 2)).toBeCloseTo(4.188235, 6);
});

test.each([
  ["Holt's", holtSmoothing],
  ["a damped", dampedSmoothing],
])("%s trend fits no worse than constants that are near", (_name, smooth) => {
  const { alpha, beta, phi, squares } = smooth(LIVESTOCK);
  for (const off of [0.98, 1.02])
    expect(
      smoothWith(LIVESTOCK, { alpha: Math.min(0.9999, alpha * off), beta: beta * off, phi }).squares,
    ).toBeGreaterThan(squares * 0.9999);
});

// SciPy 1.17: the least squared errors within the same bounds, by Nelder and Mead from five starts to 1e-8 (without a trend on a
// grid of 200). 0.0001 of them is the project's tolerance (methods.md §1.3).
test.each([
  ["livestock", "no", simpleSmoothing, LIVESTOCK, 6761.464754],
  ["livestock", "Holt's", holtSmoothing, LIVESTOCK, 6004.738574],
  ["livestock", "a damped", dampedSmoothing, LIVESTOCK, 6037.10476],
  ["oil", "no", simpleSmoothing, OIL, 7573.426362],
  ["oil", "Holt's", holtSmoothing, OIL, 6186.916041],
  ["oil", "a damped", dampedSmoothing, OIL, 6366.382328],
  ["tourists", "no", simpleSmoothing, TOURISTS.slice(0, 24), 1622.418912],
  ["tourists", "Holt's", holtSmoothing, TOURISTS.slice(0, 24), 1302.059027],
  ["tourists", "a damped", dampedSmoothing, TOURISTS.slice(0, 24), 1300.199882],
])("%s, %s trend: no constants fit better", (_name, _trend, smooth, values, least) => {
  const { squares, alpha, beta, phi } = smooth(values);
  expect(squares / least).toBeLessThan(1.0001);
  expect(squares / least).toBeGreaterThan(0.9999);
  expect(alpha).toBeGreaterThanOrEqual(1e-4);
  expect(alpha).toBeLessThanOrEqual(0.9999);
  expect(beta).toBeLessThanOrEqual(alpha);
  expect(phi === 0 || phi === 1 || (phi >= 0.8 && phi <= 0.98)).toBe(true);
});
