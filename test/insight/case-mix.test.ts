import { type Entry, expectedOf } from "../../src/insight/coaching/case-mix";

const entries = (person: string, segment: string, advanced: number, n: number): Entry[] =>
  Array.from({ length: n }, (_, at) => ({ person, segment, advanced: at < advanced }));

const team = [
  ...entries("佐藤", "紹介", 16, 20),
  ...entries("鈴木", "広告", 4, 20),
  ...entries("田中", "広告", 5, 10),
];

test("a person with hard deals is compared with colleagues' rate on hard deals", () => {
  // Of 田中's colleagues 20 of 40 went on; with 広告 4 of 20. Half believed at ten: (4 + 10 × .5) ÷ (20 + 10) = .3.
  expect(expectedOf("田中", team)).toBeCloseTo(0.3, 12);
});

test("a kind that no colleague had is expected to go as their deals do as a whole", () => {
  expect(expectedOf("伊藤", [...team.slice(0, 40), ...entries("伊藤", "展示会", 0, 5)])).toBeCloseTo(0.5, 12);
});

test("with one colleague, or few deals, there is no comparison", () => {
  expect(expectedOf("佐藤", team.slice(0, 40))).toBeNull();
  expect(
    expectedOf("佐藤", [
      ...entries("佐藤", "a", 1, 9),
      ...entries("鈴木", "a", 1, 9),
      ...entries("田中", "a", 1, 9),
    ]),
  ).toBeNull();
  expect(expectedOf("渡辺", team)).toBeNull();
});
