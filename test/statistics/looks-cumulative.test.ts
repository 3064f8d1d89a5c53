import { looksCumulative } from "../../src/statistics/looks-cumulative";

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at * at);

// methods.md §10: at least 95 % of the differences not negative, over at least 12 periods.
test("twelve rising values look cumulative, eleven do not", () => {
  expect(looksCumulative(upTo(12))).toBe(true);
  expect(looksCumulative(upTo(11))).toBe(false);
});

test("with one step down in twenty a series looks cumulative, with one in nineteen it does not", () => {
  // 21 values have 20 steps: 19 ÷ 20 = 95 %. 20 values have 19: 18 ÷ 19 = 94.7 %.
  expect(looksCumulative([...upTo(20), 0])).toBe(true);
  expect(looksCumulative([...upTo(19), 0])).toBe(false);
});

test("a constant series does not look cumulative", () => {
  expect(looksCumulative(new Array(24).fill(7))).toBe(false);
});

// By hand: of twelve steps six or five go up, and none down.
test("a series looks cumulative from half of its steps upwards on", () => {
  const rising = (ups: number) => Array.from({ length: 13 }, (_, at) => Math.min(at, ups));
  expect([looksCumulative(rising(6)), looksCumulative(rising(5))]).toEqual([true, false]);
});
