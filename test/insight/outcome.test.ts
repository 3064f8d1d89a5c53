import { chanceOfHit, outcomeOf } from "../../src/insight/forecast/outcome";
import { forecastRatio } from "../../src/insight/forecast/ratio-forecast";

const past = (...pairs: (readonly [forecast: number, actual: number])[]) =>
  pairs.map(([forecast, actual]) => ({ forecast, actual }));

test("one forecast of the past says nothing of how far off the next may be", () => {
  expect(outcomeOf(10, past([10, 12]))).toBeNull();
});

// By hand: differences 2 and −2 where a value is 0; their root mean square 2 · √(1 + 1/2) = 2.44949, times t(.9, 1) = 3.0776835,
// is 7.538754 on both sides. They missed by 0 on average, so the forecast itself is an even chance.
test("two past differences give a wide interval by Student's t", () => {
  const outcome = outcomeOf(0, past([5, 7], [5, 3]));
  expect(outcome?.low).toBeCloseTo(-7.538754, 5);
  expect(outcome?.high).toBeCloseTo(7.538754, 5);
  expect(outcome?.reaches(0)).toBeCloseTo(0.5, 12);
  expect(outcome?.reaches(7.538754)).toBeCloseTo(0.1, 6);
});

// By hand: ratios 2 and 1/2 are ± ln 2 around 10: .693147 · √1.5 · 3.0776835 = 2.612749, and 10 · e to that is 136.365.
test("where all are above 0 the errors are ratios, and 0 is reached for certain", () => {
  const outcome = outcomeOf(10, past([5, 10], [8, 4]));
  expect(outcome?.high).toBeCloseTo(136.365, 2);
  expect((outcome?.low ?? 0) * (outcome?.high ?? 0)).toBeCloseTo(100, 8);
  expect([-1, 0].map((threshold) => outcome?.reaches(threshold))).toEqual([1, 1]);
  expect(outcome?.reaches(10)).toBeCloseTo(0.5, 12);
});

test("forecasts that were never off leave no doubt", () => {
  const outcome = outcomeOf(10, past([5, 5], [7, 7]));
  expect([outcome?.low, outcome?.high]).toEqual([10, 10]);
  expect([9, 10, 11].map((threshold) => outcome?.reaches(threshold))).toEqual([1, 1, 0]);
});

// By hand: of the sizes 1 to 8 the ⌈9 · .8⌉ = 8th is 8; of seven the interval is by t: √(140 ÷ 7) · √(8/7) · t(.9, 6) = 1.439756.
test("from eight past forecasts on the interval is one of their sizes", () => {
  const errors = [1, -2, 3, -4, 5, -6, 7, -8].map((error) => [0, error] as const);
  expect(outcomeOf(0, past(...errors))).toMatchObject({ low: -8, high: 8 });
  expect(outcomeOf(0, past(...errors.slice(0, 7)))?.high).toBeCloseTo(Math.sqrt(20 * (8 / 7)) * 1.439756, 4);
});

// By hand: of twenty errors half are 1 and half −1; their chance to reach 0 is even by t, and (10 + .5) ÷ 21 counted.
test("from twenty on the chance is counted as well", () => {
  const errors = Array.from({ length: 20 }, (_, at) => [0, at % 2 === 0 ? 1 : -1] as const);
  expect(outcomeOf(0, past(...errors))?.reaches(0)).toBeCloseTo(0.5, 12);
  expect(outcomeOf(0, past(...errors))?.reaches(2)).toBeLessThan(0.05);
});

// By hand: eight past periods bound a chance by 1/10 and 9/10; whole numbers reach 4 from 3.5 on, and stay at 4 up to 4.5.
test("a chance is never surer than the past allows, and counts in whole steps", () => {
  const asked: number[] = [];
  const reaches = (threshold: number) => {
    asked.push(threshold);
    return threshold < 4 ? 1 : 0;
  };
  expect(chanceOfHit(reaches, 4, "higher", 8, 1)).toBeCloseTo(0.9, 12);
  expect(chanceOfHit(reaches, 4, "lower", 8, 1)).toBeCloseTo(0.9, 12);
  expect(chanceOfHit(reaches, 9, "higher", 8, 0)).toBeCloseTo(0.1, 12);
  expect(asked).toEqual([3.5, 4.5, 9]);
});

const steps = { from: 1, to: 1, m: 1 };
const nothing = { numerator: 0, denominator: 0 };

// By hand: means of numerators and denominators with what is known of the running period: (2 + 30) ÷ (1 + 60).
test("a ratio is forecast by its parts, with what is known already", () => {
  const parts = { numerators: [30, 30, 30, 30], denominators: [60, 60, 60, 60] };
  const found = forecastRatio(parts, { numerator: 2, denominator: 1 }, steps);
  expect(found?.value).toBeCloseTo(32 / 61, 12);
  expect(found?.method).toBe("mean");
});

test("a ratio over nothing, or of too few periods, is not forecast", () => {
  const few = { numerators: [1, 2, 3], denominators: [4, 5, 6] };
  expect(forecastRatio(few, nothing, steps)).toBeNull();
  const none = { numerators: [1, 2, 3, 4], denominators: [0, 0, 0, 0] };
  expect(forecastRatio(none, nothing, steps)).toBeNull();
});

// By hand: three steps ahead four values leave one origin, seen 1: below three past ratios there is no interval.
test("too few past ratios leave a value without an interval", () => {
  const parts = { numerators: [3, 4, 5, 6], denominators: [10, 10, 10, 10] };
  expect(forecastRatio(parts, nothing, { from: 1, to: 3, m: 1 })).toMatchObject({
    low: null,
    high: null,
    reaches: null,
  });
});

// By hand: means so far of 2, 2, 4, 4 over 10: forecasts .2, .2, 8/30, and .2, .4, .4 came: ln 1, ln 2, ln 1.5, in all .6448566 ÷ 3
// squared, root .463630, times √(1 + 1/4) = .518354, and t(.9, 3) = 1.637744 around the mean .3: .3 · e^±.848931.
test("ratios that are all above 0 have an interval of ratios", () => {
  const found = forecastRatio({ numerators: [2, 2, 4, 4], denominators: [10, 10, 10, 10] }, nothing, steps);
  expect(found?.value).toBeCloseTo(0.3, 12);
  expect(found?.low).toBeCloseTo(0.3 * Math.exp(-0.848931), 5);
  expect(found?.high).toBeCloseTo(0.3 * Math.exp(0.848931), 5);
  expect([found?.reaches?.(0), found?.reaches?.(0.3)]).toEqual([1, 0.5]);
});

// By hand: 0, 0, 3, 3 over 10: forecasts 0, 0, .1, and 0, .3, .3 came: differences 0, .3, .2; √(.13 ÷ 3) · √1.25 = .232737, times
// 1.637744 = .381164 around .15.
test("a ratio that was 0 has an interval of differences", () => {
  const found = forecastRatio({ numerators: [0, 0, 3, 3], denominators: [10, 10, 10, 10] }, nothing, steps);
  expect(found?.value).toBeCloseTo(0.15, 12);
  expect(found?.low).toBeCloseTo(0.15 - 0.381164, 5);
  expect(found?.high).toBeCloseTo(0.15 + 0.381164, 5);
  expect(found?.reaches?.(0.15)).toBeCloseTo(0.5, 12);
});
