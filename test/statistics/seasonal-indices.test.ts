import { seasonalIndices, withoutSeason, withSeason } from "../../src/statistics/seasonal-indices";
import { nonEmpty } from "../non-empty";

const year = [0.8, 0.9, 1.3, 1, 1, 1, 1, 0.8, 1.1, 1, 1.05, 1.05];

test("below two cycles the season is none", () => {
  expect(seasonalIndices(year, 12).kind).toBe("none");
  expect(withoutSeason([3, 4], seasonalIndices(year, 12))).toEqual([3, 4]);
});

// By construction: the same year four times over without any noise has exactly these indices, and nothing to shrink.
test("a season without noise is found whole", () => {
  const { kind, indices } = seasonalIndices([...year, ...year, ...year, ...year], 12);
  expect(kind).toBe("multiplicative");
  nonEmpty(indices).forEach((index, month) => {
    expect(index).toBeCloseTo(year[month], 12);
  });
});

test("values of 0 and below have an additive season", () => {
  const wave = [-1, 0, 1, 0];
  const season = seasonalIndices([...wave, ...wave, ...wave], 4);
  expect(season.kind).toBe("additive");
  // By construction the amounts around the average 0.
  nonEmpty(season.indices).forEach((index, place) => {
    expect(index).toBeCloseTo(wave[place], 12);
  });
});

test("indices of random values are shrunk to no season", () => {
  let state = 7;
  const noise = Array.from({ length: 48 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return 100 + 20 * (state / 2147483648 - 0.5);
  });
  const { indices } = seasonalIndices(noise, 12);
  expect(Math.max(...indices.map((index) => Math.abs(index - 1)))).toBeLessThan(0.03);
});

test("deseasonalising and reseasonalising gives the values, from any place in the cycle", () => {
  const season = seasonalIndices([...year, ...year, ...year], 12);
  const values = [5, 6, 7];
  nonEmpty(withSeason(withoutSeason(values, season, 10), season, 10)).forEach((value, at) => {
    expect(value).toBeCloseTo(values[at], 12);
  });
});

// By hand: two cycles of 10, 30 with a rise of 0 around the line through them. Sums around position 1.5: −1.5·−10 − .5·10 + .5·−10 +
// 1.5·10 = 20 over 5: the line is 14 + 4·place. Ratios 10/14, 30/18, 10/22, 30/26 give .584416 and 1.410256, balanced around 1
// by their mean .997336: .585976 and 1.414024, of which three quarters: .689482 and 1.310518.
test("from two cycles a season is three quarters of what it looks like", () => {
  const { kind, indices, cycles } = seasonalIndices([10, 30, 10, 30], 2);
  expect([kind, cycles]).toEqual(["multiplicative", 2]);
  expect(indices[0]).toBeCloseTo(0.689482, 6);
  expect(indices[1]).toBeCloseTo(1.310518, 6);
});

// By construction: three times the same three values around an average of three.
test("a cycle of an odd number of steps is averaged over its own length", () => {
  const { indices } = seasonalIndices([2, 3, 4, 2, 3, 4, 2, 3, 4], 3);
  [2 / 3, 1, 4 / 3].forEach((index, place) => {
    expect(indices[place]).toBeCloseTo(index, 12);
  });
});

test("amounts are put back by adding, and a cycle of one step or a line across 0 is no season", () => {
  const wave = [-1, 0, 1, 0];
  const season = seasonalIndices([...wave, ...wave, ...wave], 4);
  expect(withSeason([5, 5, 5], season, 1).map((value) => Number(value.toFixed(9)))).toEqual([5, 6, 5]);
  expect(withoutSeason([5, 5, 5], season, 1).map((value) => Number(value.toFixed(9)))).toEqual([5, 4, 5]);
  expect(seasonalIndices([1, 2, 3], 1)).toEqual({ kind: "none", indices: [0], cycles: 3 });
  // By hand: the line through 100, 1, 1, 1 is 70.3 − 29.7 · place, which is below 0 at the last.
  expect(seasonalIndices([100, 1, 1, 1], 2)).toEqual({ kind: "none", indices: [0, 0], cycles: 2 });
  expect(withSeason([3, 4], seasonalIndices([100, 1, 1, 1], 2))).toEqual([3, 4]);
});

test("nothing but one and the same value has no season to shrink", () => {
  expect(seasonalIndices(new Array(12).fill(5), 4)).toEqual({
    kind: "multiplicative",
    indices: [1, 1, 1, 1],
    cycles: 3,
  });
});
