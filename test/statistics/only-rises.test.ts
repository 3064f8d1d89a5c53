import { onlyRises } from "../../src/statistics/only-rises";

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at * at);

// methods.md §10: at least 95 % of the differences not negative, over at least 12 periods.
test("a total that is added up rises; eleven values say nothing yet", () => {
  expect(onlyRises(upTo(12))).toBe(true);
  expect(onlyRises(upTo(11))).toBe(false);
});

test("one step down in twenty is still a total, one in nineteen is not", () => {
  // 21 values have 20 steps: 19 ÷ 20 = 95 %. 20 values have 19: 18 ÷ 19 = 94.7 %.
  expect(onlyRises([...upTo(20), 0])).toBe(true);
  expect(onlyRises([...upTo(19), 0])).toBe(false);
});

test("what never moves has not been added up", () => {
  expect(onlyRises(new Array(24).fill(7))).toBe(false);
});

// By hand: of twelve steps six or five go up, and none down.
test("half of the steps must go up", () => {
  const rising = (ups: number) => Array.from({ length: 13 }, (_, at) => Math.min(at, ups));
  expect([onlyRises(rising(6)), onlyRises(rising(5))]).toEqual([true, false]);
});
