import fc from "fast-check";
import { NO_DAY } from "../../src/calendar/day";
import { ALL } from "../../src/calendar/period";
import { bucketAt, bucketRows, bucketsFor, filterOf, valuesOf } from "../../src/metrics/rows";
import { times } from "../many-seeds";
import { day, factsOf } from "./facts-of";

test("the bucket of a day is the number of cuts at or before it", () => {
  // Near and far days, cuts before and after 1970: each has its own way of being looked up.
  const anyDay = fc.oneof(
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: 20_000, max: 21_000 }),
    fc.integer({ min: ALL.start, max: ALL.end }),
  );
  const someCuts = fc.oneof(fc.array(fc.integer({ min: 20_100, max: 20_900 })), fc.array(anyDay));
  fc.assert(
    fc.property(someCuts, fc.array(anyDay), (cuts, days) => {
      const buckets = bucketsFor(cuts);
      const expected = days.map((at) => new Set(cuts.filter((cut) => cut <= at)).size);
      expect([...bucketRows(Int32Array.from(days), buckets)]).toEqual(expected);
    }),
    { numRuns: times(100, 3000) },
  );
});

test("a cut starts its own bucket", () => {
  const buckets = bucketsFor([30, 10, 20, 10]);
  expect(buckets.cuts).toEqual([10, 20, 30]);
  expect([10, 20, 30].map((cut) => bucketAt(buckets, cut))).toEqual([1, 2, 3]);
});

test.each([
  ["no cuts", [], 1],
  ["cuts before 1970", [-10, 5], 3],
  ["cuts of these days", [20_000, 20_031], 3],
  ["cuts a thousand years apart", [5, 500_000], 3],
])("rows without a day are in the last bucket, which is in no period: %s", (_name, cuts, last) => {
  expect([...bucketRows(Int32Array.of(NO_DAY), bucketsFor(cuts))]).toEqual([last]);
});

test("a row with a segment is counted in that segment's cells", () => {
  const start = { codes: Int32Array.of(1, 0, 2), ofCode: Int32Array.of(0, 100, 200) };
  expect([...bucketRows(Int32Array.of(5, 15, 25), bucketsFor([10, 20]), start)]).toEqual([100, 1, 202]);
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
