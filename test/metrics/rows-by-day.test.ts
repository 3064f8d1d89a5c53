import { NO_DAY } from "../../src/calendar/day";
import { rowsBetween, rowsByDay } from "../../src/metrics/rows-by-day";

// By hand: rows 1 and 4 on day 3, row 3 on day 5, row 0 on day 9; row 2 has no day. Days before 1970 are negative.
const ON = Int32Array.of(9, 3, NO_DAY, 5, 3, -2);

test("rows come by their days, those of one day in the table's order, and none without a day", () => {
  const { rows, days } = rowsByDay(ON, null);
  expect([...rows]).toEqual([5, 1, 4, 3, 0]);
  expect([...days]).toEqual([-2, 3, 3, 5, 9]);
});

test("a span takes the day it starts on and not the day it ends on", () => {
  const all = rowsByDay(ON, null);
  expect([...rowsBetween(all, 3, 9)]).toEqual([1, 4, 3]);
  expect([...rowsBetween(all, 6, 9)]).toEqual([]);
  expect([...rowsBetween(all, Number.NEGATIVE_INFINITY, 4)]).toEqual([5, 1, 4]);
});

test("a filter leaves rows out and keeps the order", () => {
  const filter = { codes: Int32Array.of(0, 1, 0, 0, 0, 0), keep: Uint8Array.of(1, 0) };
  expect([...rowsByDay(ON, filter).rows]).toEqual([5, 4, 3, 0]);
});
