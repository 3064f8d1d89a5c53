import fc from "fast-check";
import { NO_DAY } from "../../src/calendar/day";
import { ALL } from "../../src/calendar/period";
import { bucketAt, bucketRows, bucketsFor, filterOf, valuesOf } from "../../src/metrics/rows";
import { day, factsOf } from "./facts-of";

test("the bucket of a day is the number of cuts at or before it", () => {
  const anyDay = fc.oneof(
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: ALL.start - 1, max: ALL.end + 1 }),
  );
  fc.assert(
    fc.property(fc.array(anyDay), fc.array(anyDay), (cuts, days) => {
      const buckets = bucketsFor(cuts);
      const expected = days.map((at) => new Set(cuts.filter((cut) => cut <= at)).size);
      expect([...bucketRows(Int32Array.from(days), buckets)]).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("a cut starts its own bucket", () => {
  const buckets = bucketsFor([30, 10, 20, 10]);
  expect(buckets.cuts).toEqual([10, 20, 30]);
  expect([10, 20, 30].map((cut) => bucketAt(buckets, cut))).toEqual([1, 2, 3]);
});

test("rows without a day have a bucket of their own, also where there is no cut", () => {
  expect([...bucketRows(Int32Array.of(NO_DAY, 5), bucketsFor([]))]).toEqual([1, 0]);
  expect([...bucketRows(Int32Array.of(NO_DAY, 5), bucketsFor([5]))]).toEqual([2, 1]);
});

const deals = factsOf({
  deals: [
    {
      stage: "won",
      owner: "佐藤",
      amount: 100,
      probability: 0.5,
      createdOn: "2026-02-27",
      closedOn: "2026-03-01",
    },
    { stage: "lost", owner: "佐藤", amount: 200, createdOn: "2026-02-27" },
    { stage: "won", owner: "", amount: 300, probability: 1, createdOn: "2026-03-01", closedOn: "2026-02-27" },
  ],
}).tables.deals;

// By hand from the three rows above.
test.each([
  ["nothing", undefined, [0, 1, 2]],
  ["a value", { stage: "won" }, [0, 2]],
  ["one of several", { stage: ["won", "lost"] }, [0, 1, 2]],
  ["a missing text", { owner: "" }, [2]],
  ["two fields at once", { stage: "won", owner: "佐藤" }, [0]],
  ["three fields at once", { stage: "won", owner: "佐藤", id: "" }, [0]],
  ["a value that does not occur", { stage: "open" }, []],
  ["a column that is not there", { colour: "red" }, []],
])("a filter on %s", (_name, where, kept) => {
  if (deals === undefined) throw new Error("There are no deals");
  const filter = filterOf(deals, where);
  const rows = [0, 1, 2].filter((row) => filter === null || filter.keep[filter.codes[row]] === 1);
  expect(rows).toEqual(kept);
});

// 2026 is no leap year: two days from 27 February to 1 March.
test.each([
  ["a number", "amount", [100, 200, 300]],
  ["a product", { times: ["amount", "probability"] as const }, [50, Number.NaN, 300]],
  ["days between", { daysFrom: "createdOn", to: "closedOn" }, [2, Number.NaN, -2]],
  ["a column that is not there", "weight", [Number.NaN, Number.NaN, Number.NaN]],
])("a row's own value: %s", (_name, of, expected) => {
  if (deals === undefined) throw new Error("There are no deals");
  expect([...valuesOf(deals, of)]).toEqual(expected);
  expect(day("2026-03-01") - day("2026-02-27")).toBe(2);
});
