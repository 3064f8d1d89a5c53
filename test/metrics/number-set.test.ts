import { NumberSet } from "../../src/metrics/number-set";

test("a number is new once, and again after the set was emptied", () => {
  const set = new NumberSet(3);
  expect([set.add(2), set.add(2), set.add(0)]).toEqual([true, false, true]);
  set.clear();
  expect([set.add(2), set.add(1)]).toEqual([true, true]);
});
