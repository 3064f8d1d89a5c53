import type { Med4Constants } from "../../src/statistics/med4";
import { seriesForecast } from "../../src/statistics/series-forecast";
import { LIVESTOCK, TOURISTS } from "./published-series";

/** Constants of no fit: with them a forecast is arithmetic, which another program can repeat. */
const GIVEN: Med4Constants = [
  { alpha: 0.3, beta: 0, phi: 0 },
  { alpha: 0.4, beta: 0.1, phi: 1 },
  { alpha: 0.5, beta: 0.2, phi: 0.9 },
  { alpha: 0.2, beta: 0, phi: 0 },
];

/**
 * Value, spread and lean of the values `from` to `to` steps ahead. Computed with NumPy and SciPy from the method's description
 * (methods.md §1.2 and §1.3): first states by lstsq, line by polyfit, centred average by convolve, median by median.
 */
const CASES: readonly {
  readonly name: string;
  readonly values: readonly number[];
  readonly m: number;
  readonly short: boolean;
  readonly widening: number;
  readonly ahead: number;
  readonly sums: readonly (readonly [
    from: number,
    to: number,
    value: number,
    spread: number,
    bias: number,
  ])[];
}[] = [
  {
    name: "a series without a season",
    values: LIVESTOCK,
    m: 1,
    short: false,
    widening: 1,
    ahead: 279.369631,
    sums: [
      [1, 1, 411.002767, 17.6272127, 8.04901403],
      [3, 3, 414.181332, 38.6118871, 11.1113548],
      [1, 3, 1237.78710173, 70.9374254, 25.5683415],
      [2, 5, 1659.80509581, 126.368555, 40.8114172],
    ],
  },
  {
    name: "eleven years of quarters",
    values: TOURISTS,
    m: 4,
    short: false,
    widening: 1.13538721,
    ahead: 35.6392641,
    sums: [
      [1, 1, 79.0328111, 2.52699129, 1.06373803],
      [3, 3, 62.4139621, 3.2474866, 1.2795711],
      [1, 3, 190.967343, 5.80112426, 2.98427261],
      [2, 5, 261.453961, 11.0258224, 5.35155463],
    ],
  },
  {
    name: "two years and a half, too few to refit",
    values: TOURISTS.slice(0, 10),
    m: 4,
    short: true,
    widening: 1.45572053,
    ahead: 36.0596123,
    sums: [
      [1, 1, 38.1529562, 4.97283837, 0],
      [3, 3, 47.9683427, 9.28551294, 0],
      [1, 3, 128.181798, 19.6196774, 0],
      [2, 5, 162.953047, 33.4329183, 0],
    ],
  },
  {
    name: "nine values, whose errors two steps ahead are too few",
    values: LIVESTOCK.slice(0, 9),
    m: 1,
    short: false,
    widening: 1,
    ahead: 278.415426,
    sums: [
      [1, 1, 298.514032, 10.5135093, 0],
      [3, 3, 305.041855, 15.492233, 0],
      [1, 3, 905.440562, 29.2339948, 0],
      [2, 5, 1225.73252, 54.7146722, 0],
    ],
  },
  {
    name: "a season around 0",
    values: TOURISTS.slice(0, 24).map((value) => value - 40),
    m: 4,
    short: false,
    widening: 1.16763876,
    ahead: -5.45437309,
    sums: [
      [1, 1, 17.588505, 2.72156907, -0.907400755],
      [3, 3, 5.22703739, 4.0103814, -1.09110112],
      [1, 3, 20.0723703, 7.68046438, -0.999061083],
      [2, 5, 28.8064403, 14.3748432, 1.12738232],
    ],
  },
];

const all = CASES.flatMap(({ sums, ...rest }) => sums.map((sum) => ({ ...rest, sum })));

test.each(all)("$name: the sum of the steps $sum.0 to $sum.1 is that of NumPy", ({ values, m, sum }) => {
  const [from, to, value, spread, lean] = sum;
  const found = seriesForecast(values, m, GIVEN)?.sum(from, to);
  expect(found?.value).toBeCloseTo(value, 6);
  expect(found?.spread).toBeCloseTo(spread, 6);
  expect(found?.bias).toBeCloseTo(lean, 6);
  expect(found?.freedom).toBe(values.length - 5);
});

test.each(CASES)(
  "$name: widening, and what was expected in the past",
  ({ values, m, short, widening, ahead }) => {
    const found = seriesForecast(values, m, GIVEN);
    expect(found?.method).toBe("median-of-four");
    expect([found?.n, found?.short]).toEqual([values.length, short]);
    expect(found?.widening).toBeCloseTo(widening, 8);
    expect(found?.ahead(5, 2)).toBeCloseTo(ahead, 6);
    expect(found?.constants).toEqual(GIVEN.map((constants) => expect.objectContaining(constants)));
  },
);

test("asking for a later step first gives the same as asking in order", () => {
  const [inOrder, later] = [0, 1].map(() => seriesForecast(LIVESTOCK, 1, GIVEN));
  inOrder?.sum(1, 1);
  inOrder?.sum(2, 2);
  expect(later?.sum(3, 3).spread).toBe(inOrder?.sum(3, 3).spread);
});

// By hand: the mean of the first three of 8, 10, 12, 14 is 10, of the first one 8, and before all there is only the first.
test("a mean expects what came so far", () => {
  const found = seriesForecast([8, 10, 12, 14], 12);
  expect([0, 1, 3].map((seen) => found?.ahead(seen, 1))).toEqual([8, 8, 10]);
  expect([found?.n, found?.short, found?.widening, found?.constants]).toEqual([4, false, 1, null]);
});

// By hand: mean 10, variance 8/3; two further values: 2 · 10, and √(8/3 · (2 + 4/4)) = √8, with 3 degrees of freedom.
test("several further values are surer together than each alone", () => {
  const next = seriesForecast([8, 10, 10, 12], 12)?.sum(2, 3);
  expect(next).toMatchObject({ value: 20, bias: 0, freedom: 3 });
  expect(next?.spread).toBeCloseTo(Math.sqrt(8), 12);
});

// By definition: 3 is too few, 4 to 7 give a mean, 8 a fit.
test.each([
  [3, undefined],
  [4, "mean"],
  [7, "mean"],
  [8, "median-of-four"],
])("%d values: %s", (count, method) => {
  expect(seriesForecast(LIVESTOCK.slice(0, count), 1)?.method).toBe(method);
});

test("three cycles are enough not to be called short", () => {
  expect(seriesForecast(TOURISTS.slice(0, 12), 4, GIVEN)?.short).toBe(false);
  expect(seriesForecast(TOURISTS.slice(0, 11), 4, GIVEN)?.short).toBe(true);
});
