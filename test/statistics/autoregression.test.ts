import { autoregression, autoregressionResiduals } from "../../src/statistics/autoregression";
import { forecastSkill } from "../../src/statistics/forecast-skill";
import { nonEmpty } from "../non-empty";
import { LIVESTOCK, OIL, TOURISTS } from "./published-series";

// NumPy: least squares of each order on the same rows, AICc = n ln(S ÷ n) + 2k + 2k(k + 1) ÷ (n − k − 1), then the weights on
// all rows of that order. Oil up to 4: AICc 62.92 and 62.53 without and with one step back; quarters follow the year before.
test.each([
  ["livestock", LIVESTOCK, 4, [0.9632757981]],
  ["oil, where orders differ by 0.4", OIL, 4, [0.7149879894]],
  ["oil, whose own past two steps back add nothing", OIL, 2, [0.7149879894]],
  ["quarters, one step back at most", TOURISTS, 1, [0.2888279267]],
  ["quarters, two at most", TOURISTS, 2, [0.2067630455, 0.2705541766]],
  ["quarters, four at most", TOURISTS, 4, [0.009501467737, 0.01440921548, 0.01028849384, 1.02296847]],
])("the weights of a series' own past: %s", (_name, values, most, expected) => {
  const weights = autoregression(values, most);
  expect(weights).toHaveLength(expected.length);
  nonEmpty(weights).forEach((weight, at) => {
    expect(weight).toBeCloseTo(expected[at], 8);
  });
});

// NumPy, as above: of the changes of livestock the AICc without any weight is the smallest (159.13 to 161.61).
test("changes that do not follow each other have no weights", () => {
  const changes = LIVESTOCK.slice(1).map((value, at) => value - LIVESTOCK[at]);
  expect(autoregression(changes, 1)).toEqual([]);
});

// By hand: four rows are left by four steps back, and n − k − 1 = 4 − 3 − 1 = 0 with one weight already.
test("where the rows do not tell an order from chance there is none", () => {
  expect(autoregression([5, 1, 4, 2, 6, 3, 7, 1], 4)).toEqual([]);
});

// By hand, with the weights .5 one step and .25 two steps back: 8 − .5·4 − .25·2 = 5.5, 10 − .5·8 − .25·4 = 5.
test("two steps of its past are taken off a series", () => {
  expect(autoregressionResiduals([2, 4, 8, 10], [0.5, 0.25])).toEqual([5.5, 5]);
});

// NumPy: own steps chosen as above on the first two thirds, then one-step forecasts of the last third, each by least squares
// on what came before it, once with x; 1 − the quotient of their mean absolute errors.
test.each([
  ["two own steps", TOURISTS.slice(0, 31), LIVESTOCK, 0.0201705036],
  ["no own step", LIVESTOCK, TOURISTS.slice(0, 31), 0.1093670638],
  ["a series that leads by nothing", TOURISTS.slice(3, 33), TOURISTS.slice(4, 34), -0.004325493554],
  [
    "nine steps, of which six are fitted on at first",
    LIVESTOCK.slice(0, 9),
    LIVESTOCK.slice(1, 10),
    0.8502520939,
  ],
])("what a leading series is good for: %s", (_name, x, y, expected) => {
  expect(forecastSkill(x, y)).toBeCloseTo(expected, 8);
});

test("too few steps, a past without errors and a lead that never varies tell no gain", () => {
  // By hand: 8 steps leave ⌈16 ÷ 3⌉ = 6 to fit on, 7 leave 5, which is below 6.
  expect(forecastSkill(OIL.slice(0, 8), OIL.slice(1, 9))).not.toBeNull();
  expect(forecastSkill(OIL.slice(0, 7), OIL.slice(1, 8))).toBeNull();
  expect(forecastSkill(OIL.slice(0, 9), new Array(9).fill(0))).toBeNull();
  expect(forecastSkill(new Array(12).fill(1), OIL)).toBeNull();
});

// NumPy, as above. AICc: 1 below 0 by .003, 0 below 1 by .014, 2 below 1 by .091, so that any other penalty chooses otherwise.
test.each([
  ["one step rather than none", LIVESTOCK.slice(16, 25), 2, [0.8615093813]],
  ["two steps rather than one", LIVESTOCK.slice(1, 15), 3, [1.4822898063, -0.6307340726]],
])("where orders are nearly as good the penalty decides: %s", (_name, values, most, expected) => {
  const weights = autoregression(values, most);
  expect(weights).toHaveLength(expected.length);
  nonEmpty(weights).forEach((weight, at) => {
    expect(weight).toBeCloseTo(expected[at], 8);
  });
});

test("where no order is better by more than the penalty, none is chosen", () => {
  expect(autoregression(LIVESTOCK.slice(12, 21), 1)).toEqual([]);
});

// NumPy: of 44 quarters 30 are for choosing own steps, ⌊30 ÷ 8⌋ = 3 at most, of which none is chosen; four would be.
test("own steps are sought up to an eighth of what is known", () => {
  expect(
    forecastSkill(
      TOURISTS.map((_, at) => at % 7),
      TOURISTS,
    ),
  ).toBeCloseTo(-0.01019035107, 8);
});
