import { looksCumulative } from "../../src/statistics/looks-cumulative";

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at * at);

// methods.md §10: at least 95 % of the differences not negative, over at least 12 periods.
test("a total that is added up rises; eleven values say nothing yet", () => {
  expect(looksCumulative(upTo(12))).toBe(true);
  expect(looksCumulative(upTo(11))).toBe(false);
});

test("one step down in twenty is still a total, one in nineteen is not", () => {
  // 21 values have 20 steps: 19 ÷ 20 = 95 %. 20 values have 19: 18 ÷ 19 = 94.7 %.
  expect(looksCumulative([...upTo(20), 0])).toBe(true);
  expect(looksCumulative([...upTo(19), 0])).toBe(false);
});

test("what never moves has not been added up", () => {
  expect(looksCumulative(new Array(24).fill(7))).toBe(false);
});
