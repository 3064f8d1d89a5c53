import { coachingOf } from "../../src/insight/coaching/coaching";
import { day, factsOf } from "../metrics/facts-of";
import { dealsThrough, TODAY } from "./deals-through";

const OWNERS = ["佐藤", "鈴木", "高橋", "田中", "伊藤"];

test("who has left is not coached, and who is listed comes first, in the order of the list", () => {
  const course = { deals: 100, from: "2025-07-01", owners: OWNERS, passes: () => 0.6, days: () => 12 };
  const { tables, pending } = dealsThrough(course);
  const { people } = factsOf({
    people: [
      { name: "田中" },
      { name: "高橋", activeTo: "2026-11-22" },
      { name: "鈴木", activeTo: TODAY },
      { name: "誰か" },
      { name: "田中" },
    ],
  }).tables;
  const found = coachingOf({ tables: { ...tables, people }, pending }, day(TODAY));
  // 高橋's last day was yesterday, 鈴木's is today; 伊藤 and 佐藤 stand in no list, so by name.
  expect(found.people.map(({ person }) => person)).toEqual(["田中", "鈴木", ...["伊藤", "佐藤"].sort()]);
});
