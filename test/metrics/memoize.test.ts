import { memoize, memoizeWeak } from "../../src/metrics/memoize";

test("an answer is computed once for each key, also where it is undefined", () => {
  const asked: string[] = [];
  const answer = memoize((key: string): number | undefined => {
    asked.push(key);
    return key === "a" ? 1 : undefined;
  });
  expect([answer("a"), answer("b"), answer("a"), answer("b")]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(["a", "b"]);
});

test("objects are told apart by what they are, not by what is in them", () => {
  let computed = 0;
  const answer = memoizeWeak((list: readonly number[]) => {
    computed += 1;
    return list.length;
  });
  const [one, other] = [[1], [1]];
  expect([answer(one), answer(one), answer(other), computed]).toEqual([1, 1, 1, 2]);
});
