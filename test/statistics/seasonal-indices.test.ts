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
