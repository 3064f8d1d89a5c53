import { effortOf } from "../../src/insight/coaching/effort";
import { day, factsOf } from "../metrics/facts-of";

const facts = factsOf({
  activities: [
    { date: "2026-10-14", owner: "佐藤", kind: "call", count: 4 },
    { date: "2026-11-01", owner: "佐藤", kind: "visit", count: 4 },
    { date: "2026-10-28", owner: "鈴木", kind: "call", count: 10 },
    { date: "2026-09-01", owner: "鈴木", kind: "call", count: 99 },
    { date: "2026-11-11", owner: "鈴木", kind: "call", count: 99 },
  ],
});
const of = effortOf(facts, day("2026-10-01"), day("2026-11-10"));

test("activities a week count from each person's first one, within the given days", () => {
  // 佐藤: 8 in the 28 days from 14 October to 10 November; 鈴木: 10 in the 14 days from 28 October.
  expect(of("佐藤")).toEqual({ own: 2, team: 5 });
  expect(of("鈴木")).toEqual({ own: 5, team: 2 });
  expect(of("田中").own).toBeNull();
});

test("without an activities table there is no number", () => {
  expect(effortOf({ tables: {}, pending: [] }, 0, 1)("佐藤")).toEqual({ own: null, team: null });
});
