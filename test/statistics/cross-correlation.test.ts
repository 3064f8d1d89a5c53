import { Random } from "../../src/sample/random";
import { autoregression, autoregressionResiduals } from "../../src/statistics/autoregression";
import { correlationP } from "../../src/statistics/correlation-p";
import { alignedAt, crossCorrelations, prewhitened } from "../../src/statistics/cross-correlation";
import { fisherInterval } from "../../src/statistics/fisher-interval";
import { forecastSkill } from "../../src/statistics/forecast-skill";
import { leastSquares } from "../../src/statistics/least-squares";
import { describeOnSharedData, readShared } from "../shared-data";
import { LEADING_INDICATOR } from "./leading-indicator";
import { TOURISTS } from "./published-series";

const differences = (values: readonly number[]): number[] =>
  values.slice(1).map((value, at) => value - values[at]);

describeOnSharedData("Box and Jenkins' series M, sales with a leading indicator", () => {
  const sales = differences(readShared("fcst_classics/BJsales.csv").rows.map((row) => Number(row[2])));
  const lead = differences(LEADING_INDICATOR);

  // methods.md, Appendix A: LEAD, AR(2) −.494, −.146 (rounded, and fitted on fewer of the first steps).
  test("Box and Jenkins' leading indicator has an autoregression of order two", () => {
    const weights = autoregression(lead, 4);
    expect(weights).toHaveLength(2);
    expect(Math.abs(weights[0] + 0.494)).toBeLessThan(0.03);
    expect(Math.abs(weights[1] + 0.146)).toBeLessThan(0.03);
  });

  // methods.md, Appendix A: LEAD, r0 to r6, which divide by the variance of the whole series and so are a little smaller.
  test("the cross-correlation with sales is largest at lag three", () => {
    const weights = [-0.494, -0.146];
    const found = crossCorrelations(
      autoregressionResiduals(lead, weights),
      autoregressionResiduals(sales, weights),
      0,
      6,
    );
    [0.027, -0.002, -0.013, 0.68, 0.486, 0.302, 0.191].forEach((r, lag) => {
      expect(Math.abs(found[lag].r - r)).toBeLessThan(0.007);
    });
    const own = crossCorrelations(...prewhitened(lead, sales), 0, 6);
    expect(own.reduce((a, b) => (b.r > a.r ? b : a)).lag).toBe(3);
    expect(own[3].r).toBeCloseTo(0.68, 1);
  });

  // methods.md §3: at lag 3 at least what was found there, .59, .49 and .50.
  test.each([
    [24, 0.59],
    [36, 0.49],
    [60, 0.5],
  ])("it is largest at lag three in the last %d observations too", (n, r) => {
    const found = crossCorrelations(...prewhitened(lead.slice(1 - n), sales.slice(1 - n)), 3, 3)[0];
    expect(found.r).toBeGreaterThan(r - 0.01);
    expect(correlationP(found.r, found.n)).toBeLessThan(0.01);
  });

  test("the leading indicator has positive forecast skill for sales", () => {
    const ahead = lead.slice(0, -3);
    expect(forecastSkill(ahead, sales.slice(3))).toBeGreaterThan(0.1);
    const random = new Random(5);
    expect(
      forecastSkill(
        ahead.map(() => random.next()),
        sales.slice(3),
      ),
    ).toBeLessThan(0.05);
  });
});

// By hand: y = 1 + 2x through three points exactly.
test("least squares through collinear points gives their line", () => {
  const fit = leastSquares(
    [
      [1, 0],
      [1, 1],
      [1, 3],
    ],
    [1, 3, 7],
  );
  expect(fit?.[0]).toBeCloseTo(1, 12);
  expect(fit?.[1]).toBeCloseTo(2, 12);
});

test("dependent columns, or more columns than rows, give no fit", () => {
  expect(
    leastSquares(
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      [1, 2, 3],
    ),
  ).toBeNull();
  expect(leastSquares([[1, 2]], [1])).toBeNull();
  expect(leastSquares([], [])).toBeNull();
});

// By hand: 3 − ½·2 = 2, 5 − ½·3 = 3.5.
test("the residuals of an autoregression are its innovations", () => {
  expect(autoregressionResiduals([2, 3, 5], [0.5])).toEqual([2, 3.5]);
  expect(autoregressionResiduals([2, 3, 5], [])).toEqual([2, 3, 5]);
});

test("a constant series has order 0 and correlation 0", () => {
  const flat = new Array(30).fill(4);
  expect(autoregression(flat, 3)).toEqual([]);
  const [found] = crossCorrelations(
    flat,
    flat.map((_, at) => at % 7),
    1,
    1,
  );
  expect(found.r).toBe(0);
  expect(correlationP(0, found.n)).toBe(1);
});

// By hand: y repeats x one step later, so at lag 1 they are the same and at lag −1 they are not.
test("a lag below 0 means that y precedes x", () => {
  const x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
  const y = [0, ...x.slice(0, -1)];
  const found = crossCorrelations(x.slice(0, 7), y.slice(0, 7), -1, 1);
  expect(found[2].r).toBeCloseTo(1, 12);
  expect(correlationP(1, 7)).toBe(0);
  expect(found.map(({ n }) => n)).toEqual([6, 7, 6]);
  expect(crossCorrelations(y.slice(0, 7), x.slice(0, 7), -1, 1)[0].r).toBeCloseTo(1, 12);
});

// methods.md §3: 36 months, strength .52, plausible range .23–.72.
test("r = .52 from 36 pairs has the interval .23 to .72, and from three pairs none", () => {
  const interval = fisherInterval(0.52, 36);
  expect(interval?.low.toFixed(2)).toBe("0.23");
  expect(interval?.high.toFixed(2)).toBe("0.72");
  expect(fisherInterval(0.52, 3)).toBeNull();
});

// Appendix A: T, t = 2.074 at 22 degrees of freedom; r = t ÷ √(t² + 22).
test("a correlation's p is that of its t", () => {
  expect(correlationP(2.074 / Math.sqrt(2.074 ** 2 + 22), 24)).toBeCloseTo(0.0499871555, 9);
  expect(correlationP(0.99, 3)).toBe(1);
});

// By hand: x and y are both 9 higher at every second step; without that they are 1, 2, 3 and 3, 2, 1.
test("after demeaning, a rhythm of the groups that both sides share gives no correlation", () => {
  const [x, y] = [
    [1, 10, 2, 11, 3, 12],
    [3, 12, 2, 11, 1, 10],
  ];
  expect(crossCorrelations(x, y, 0, 0)[0].r).toBeGreaterThan(0.9);
  expect(crossCorrelations(x, y, 0, 0, [0, 1, 0, 1, 0, 1])[0].r).toBeCloseTo(-1, 12);
});

// SciPy: tanh(artanh r ± z ÷ √(n − 3)), z = norm.ppf(.975) and norm.ppf(.9).
test.each([
  [-0.52, 36, undefined, -0.7247247825, -0.230913135],
  [0.52, 4, undefined, -0.8817602368, 0.9875459176],
  [0.3, 50, 1.2815515655, 0.1219757166, 0.4593231477],
])("the interval of a correlation of %d of %d pairs", (r, n, z, low, high) => {
  const interval = fisherInterval(r, n, z);
  expect(interval?.low).toBeCloseTo(low, 6);
  expect(interval?.high).toBeCloseTo(high, 6);
});

test("a correlation that rounding took past 1 has an interval without width", () => {
  expect(fisherInterval(1 + 1e-12, 9)).toEqual({ low: 1, high: 1 });
  expect(fisherInterval(-1 - 1e-12, 9)).toEqual({ low: -1, high: -1 });
});

// By hand: y two steps later than x, and one step earlier; then 10 and 20, 12 and 24 around their groups' means 11 and 22.
test("values are put beside those some steps later", () => {
  const [x, y] = [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ];
  expect(alignedAt(2, x, y)).toEqual([
    [1, 2],
    [7, 8],
  ]);
  expect(alignedAt(-1, x, y)).toEqual([
    [2, 3, 4],
    [5, 6, 7],
  ]);
  expect(alignedAt(9, x, y)).toEqual([[], []]);
  expect(alignedAt(0, [10, 20, 12, 24], [5, 5, 7, 5], [0, 1, 0, 1])).toEqual([
    [-1, -2, 1, 2],
    [-1, 0, 1, 0],
  ]);
  // One step later the groups are those of the steps of y.
  expect(alignedAt(1, [10, 20, 12, 99], [0, 1, 2, 5], [9, 0, 1, 0])).toEqual([
    [-1, 0, 1],
    [-2, 0, 2],
  ]);
});

// By hand: of series of unequal length only the steps that both have are pairs.
test("a shorter series has fewer pairs", () => {
  const found = crossCorrelations([1, 2, 3, 4, 5], [2, 4, 7], -1, 2);
  expect(found.map(({ lag, n }) => [lag, n])).toEqual([
    [-1, 3],
    [0, 3],
    [1, 2],
    [2, 1],
  ]);
  expect(crossCorrelations([1, 2], [3, 4], 5, 5)).toEqual([{ lag: 5, r: 0, n: 0 }]);
});

// By hand: y = 3 − 2a + b, through points that leave no error.
test("a plane through points on a plane is that plane", () => {
  const rows = [
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
    [1, 2, 3],
  ];
  const fit = leastSquares(rows, [3, 1, 4, 2]);
  [3, -2, 1].forEach((coefficient, at) => {
    expect(fit?.[at]).toBeCloseTo(coefficient, 10);
  });
});

// By the definition of the correlation of two pairs more than its freedom: with 2 degrees p is 1 − |r|.
test("four pairs have a p", () => {
  expect(correlationP(0.9, 4)).toBeCloseTo(0.1, 9);
});

// Quarters follow the year before, so that their first four go; what never varies has no past. Of forty values that repeat every five
// steps five would go, if more than four were ever sought.
test("a series is filtered with its own past, also after another one of the same length was", () => {
  const quarters = TOURISTS.slice(0, 32);
  const other = new Array(32).fill(4);
  expect(prewhitened(other, other)[0].length).toBe(32);
  expect(prewhitened(quarters, other).map(({ length }) => length)).toEqual([28, 28]);
  const five = TOURISTS.slice(0, 40).map((value, at) => [3, 1, 4, 1, 5][at % 5] + value / 100);
  expect(prewhitened(five, five)[0].length).toBeGreaterThanOrEqual(36);
  expect(alignedAt(-9, [1, 2, 3, 4], [5, 6, 7, 8])).toEqual([[], []]);
});
