import { relation } from "../../src/insight/lead-lag/relation";
import { Random } from "../../src/sample/random";

const random = new Random(7);
const noise = (): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
const list = <T>(n: number, value: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => value(at));

const KINDS: Readonly<Record<string, (n: number) => number[]>> = {
  "random walks": (n) => {
    let at = 100;
    return list(n, () => {
      at += noise();
      return at;
    });
  },
  trends: (n) => list(n, (at) => 100 + at / 2 + noise() * 2),
  "months with seasons": (n) => {
    const season = list(12, noise);
    return list(n, (at) => 100 + season[at % 12] * 8 + noise() * 4);
  },
};
const GRAIN = { month: { season: 12, lags: 6 }, week: { season: 52, lags: 13 } } as const;

// methods.md §3: 5 to 6 % of unrelated pairs, where plain correlation of the same finds a lag in 73 to 100 %. Allowed
// is .07 and two standard errors of so many pairs.
describe("unrelated series are taken for related as seldom as promised", () => {
  const PAIRS = 500;
  test.each([
    ["random walks", 24, "month"],
    ["random walks", 60, "month"],
    ["random walks", 57, "week"],
    ["trends", 24, "month"],
    ["trends", 60, "month"],
    ["trends", 57, "week"],
    ["months with seasons", 24, "month"],
    ["months with seasons", 60, "month"],
  ] as const)("%s of %d %ss", (kind, n, grain) => {
    const make = KINDS[kind];
    const found = list(PAIRS, () => relation({ x: make(n), y: make(n), scale: true, ...GRAIN[grain] }).p);
    const share = found.filter((p) => p < 0.05).length / PAIRS;
    console.info(`${kind}, ${n} ${grain}s: ${(share * 100).toFixed(1)} % false`);
    expect(share).toBeLessThan(0.07 + 2 * Math.sqrt((0.07 * 0.93) / PAIRS));
  });
});

// methods.md §3, power before any season is taken out: n = 24 41 and 89 %, n = 36 67 and 99 %, n = 60 93 and 100 %.
test("a relation of three months is found the more surely the longer and stronger it is", () => {
  const power = (n: number, rho: number): number => {
    const found = list(200, () => {
      const steps = list(n + 3, noise);
      const [x, y] = [[100], [100]];
      for (let at = 1; at < n; at += 1) {
        x.push(x[at - 1] + steps[at + 3]);
        y.push(y[at - 1] + rho * steps[at] + Math.sqrt(1 - rho * rho) * noise());
      }
      return relation({ x, y, scale: true, ...GRAIN.month });
    });
    return found.filter(({ p, lag }) => p < 0.05 && lag === 3).length / found.length;
  };
  const cases = [
    [24, 0.5],
    [24, 0.7],
    [36, 0.7],
    [60, 0.5],
  ] as const;
  const powers = cases.map(([n, rho]) => power(n, rho));
  console.info(cases.map(([n, rho], at) => `n ${n}, ρ ${rho}: ${Math.round(powers[at] * 100)} %`).join("; "));
  expect(powers[1]).toBeGreaterThan(0.6);
  expect(powers[2]).toBeGreaterThan(0.75);
  expect(powers[3]).toBeGreaterThan(0.75);
});

test("a monthly rhythm that both series share is not reported as a relation", () => {
  const places = list(57, (at) => at % 4);
  const rhythmic = () => places.map((place) => 10 + (place === 3 ? 20 : 0) + noise());
  const found = list(
    100,
    () => relation({ x: rhythmic(), y: rhythmic(), places, scale: true, ...GRAIN.week }).p,
  );
  expect(found.filter((p) => p < 0.05).length).toBeLessThanOrEqual(11);
});
