import { nelderMead } from "../../src/statistics/nelder-mead";
import { nonEmpty } from "../non-empty";

type Cost = (point: readonly number[]) => number;

const rosenbrock: Cost = ([x, y]) => 1 + 100 * (y - x ** 2) ** 2 + (1 - x) ** 2;
const powell: Cost = ([x, y, z]) =>
  1 + (x + 10 * y) ** 2 + 5 * (z - 1) ** 2 + (y - 2 * z) ** 4 + 10 * (x - 1) ** 4;
const beale: Cost = ([x, y]) =>
  1 + (1.5 - x + x * y) ** 2 + (2.25 - x + x * y ** 2) ** 2 + (2.625 - x + x * y ** 3) ** 2;
const himmelblau: Cost = ([x, y]) => 1 + (x ** 2 + y - 11) ** 2 + (x + y ** 2 - 7) ** 2;
const edges: Cost = ([x, y]) => 1 + Math.abs(x - 0.3) + 3 * Math.abs(y + 0.7);

// SciPy 1.17, minimize(method="Nelder-Mead") from the same corners, within the same bounds, until the costs of the corners differ
// by 1e-7 or less: where it stops, which is the sum of all its turns. Every lowest cost is 1, so that 1e-7 of it is 1e-7.
test.each([
  ["Rosenbrock's valley", rosenbrock, [-1.2, 1], [0.3, 0.3], 9, [0.99973653, 0.99947993]],
  ["Beale's function", beale, [1, 1], [0.4, 0.4], 4.5, [3.0003208, 0.50005476]],
  ["Himmelblau's function", himmelblau, [0, 0], [0.5, 0.5], 5, [2.99998741, 1.9999703]],
  [
    "Himmelblau's from an edge, which the first steps would cross",
    himmelblau,
    [4.9, 4.9],
    [0.5, 0.5],
    5,
    [3.00001968, 1.99999282],
  ],
  ["a roof with two edges", edges, [0, 0], [0.5, 0.5], 9, [0.3000001, -0.69999996]],
])("the way downhill is SciPy's: %s", (_name, cost, start, step, bound, expected) => {
  const found = nelderMead(
    cost,
    start,
    step,
    start.map(() => [-bound, bound] as const),
  );
  nonEmpty(found).forEach((value, axis) => {
    expect(value).toBeCloseTo(expected[axis], 7);
  });
});

// The same in three dimensions; the lowest cost found is 3.391026, so that it stops at differences of 3.391026e-7.
test("the way downhill is SciPy's in three dimensions", () => {
  const wide = [-9, 9] as const;
  const found = nelderMead(powell, [3, -1, 0], [0.5, 0.4, 0.3], [wide, wide, wide]);
  [0.80593623, -0.0659936, 0.41697046].forEach((value, axis) => {
    expect(found[axis]).toBeCloseTo(value, 7);
  });
});

// By definition: 60 rounds a dimension, each of at most two costs but for a shrinking of all corners but the best.
test("a cost that falls for ever ends the search after 60 rounds a dimension", () => {
  let asked = 0;
  const slope: Cost = ([x]) => {
    asked += 1;
    return -x;
  };
  nelderMead(slope, [0], [1], [[0, Number.MAX_VALUE]]);
  expect(asked).toBe(2 + 2 * 60);
});
