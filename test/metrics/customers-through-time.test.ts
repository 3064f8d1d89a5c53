import type { Formula } from "../../src/metrics/formula";
import { ask, type Question } from "./ask";
import { factsOf } from "./facts-of";

const facts = factsOf({
  social: [
    { date: "2026-09-30", network: "X", followers: 100, owner: "佐藤" },
    { date: "2026-10-31", network: "X", followers: 110, owner: "佐藤" },
    { date: "2026-10-31", network: "X", followers: 120, owner: "佐藤" },
    { date: "2026-10-02", network: "note", followers: 30, owner: "鈴木" },
    { date: "2026-10-20", network: "note", owner: "鈴木" },
    { date: "2026-11-01", network: "X", followers: 999, owner: "佐藤" },
    { date: "2026-11-20", network: "X", followers: 5, owner: "佐藤" },
    { network: "YouTube", followers: 7, owner: "鈴木" },
  ],
  customers: [
    { id: "K1", customer: "青山", owner: "佐藤", monthlyAmount: 100, startOn: "2026-01-01" },
    { id: "K2", customer: "青山", owner: "鈴木", monthlyAmount: 50, startOn: "2026-10-01" },
    {
      id: "K3",
      customer: "井上",
      owner: "鈴木",
      monthlyAmount: 40,
      startOn: "2026-02-01",
      endOn: "2026-10-01",
    },
    {
      id: "K4",
      customer: "井上",
      owner: "鈴木",
      monthlyAmount: 10,
      startOn: "2026-02-01",
      endOn: "2026-11-01",
    },
    { id: "K5", customer: "上田", owner: "佐藤", startOn: "2026-02-01" },
    { id: "K6", customer: "", owner: "佐藤", monthlyAmount: 70, startOn: "2026-02-01" },
    { id: "K7", customer: "江藤", owner: "佐藤", monthlyAmount: 60, endOn: "2026-12-01" },
  ],
  revenue: [
    { date: "2026-09-01", customer: "青山", orderId: "R1", amount: 100, owner: "佐藤" },
    { date: "2026-09-30", customer: "青山", orderId: "R2", amount: 20, owner: "鈴木" },
    { date: "2026-08-31", customer: "青山", orderId: "R0", amount: 7, owner: "佐藤" },
    { date: "2026-10-01", customer: "青山", orderId: "R3", amount: 60, owner: "佐藤" },
    { date: "2026-10-31", customer: "井上", orderId: "R4", amount: 500, owner: "鈴木" },
    { date: "2026-11-01", customer: "青山", orderId: "R5", amount: 8, owner: "佐藤" },
    { customer: "上田", orderId: "R6", amount: 9, owner: "佐藤" },
  ],
});
const followers: Formula = { kind: "latest", table: "social", on: "date", of: "followers", each: "network" };
const kept = {
  table: "customers",
  of: "monthlyAmount",
  from: "startOn",
  to: "endOn",
  each: "customer",
} as const;
const net: Formula = { kind: "retained", ...kept };
const gross: Formula = { ...net, cap: true };
const again: Formula = { kind: "returning", table: "revenue", on: "date", of: "amount", each: "customer" };
const flow = {
  entered: { kind: "count", table: "customers", on: "startOn" },
  left: { kind: "count", table: "customers", on: "endOn", where: { endOn: "*" } },
} as const;
const average: Formula = { kind: "average-stock", ...flow };
const buyers: Formula = { kind: "distinct", table: "revenue", on: "date", of: "customer" };
const regulars: Formula = { ...buyers, since: { of: "orderId", least: 2 } };

type Case = [
  name: string,
  of: Formula,
  period: string,
  owner: string | undefined,
  parts: [value: number, numerator: number, denominator: number | null, n: number],
];

// By hand from the rows above, seen on 2026-11-10.
const CASES: Case[] = [
  [
    "the lower row of a day counts, a note without a number does not",
    followers,
    "2026-10",
    undefined,
    [150, 150, null, 2],
  ],
  [
    "what is noted later than today does not count yet",
    followers,
    "2026-11",
    undefined,
    [1029, 1029, null, 2],
  ],
  ["a note holds until the next one", followers, "2026-09", undefined, [100, 100, null, 1]],
  ["one person's", followers, "2026-10", "鈴木", [30, 30, null, 1]],
  // 青山 100 → 150; 井上 50 → 10: K3 left on the first, when the slice had begun; 上田, 江藤 and the nameless pay nothing that counts.
  ["two contracts are one customer", net, "2026-10", undefined, [160 / 150, 160, 150, 2]],
  ["capped, what 青山 added does not count", gross, "2026-10", undefined, [110 / 150, 110, 150, 2]],
  ["for a person a customer is what is theirs", net, "2026-10", "佐藤", [1, 100, 100, 1]],
  ["to which 青山's second contract was new", net, "2026-10", "鈴木", [10 / 50, 10, 50, 1]],
  ["a running period ends today", net, "2026-11", undefined, [150 / 160, 150, 160, 2]],
  // 青山 bought for 120 in September and 60 in October; 井上 had not bought before.
  ["only who bought before", again, "2026-10", undefined, [0.5, 60, 120, 1]],
  ["and of the same person", again, "2026-10", "鈴木", [0, 0, 20, 1]],
  // K1, K4 and K5, K6 are there all 31 days, K2 from the first, K3 left on the first; K7 never began and has not left: 5.
  ["an average of days", average, "2026-10", undefined, [5, 5, null, 6]],
  // November to date, 10 days: K1, K2, K5, K6, as K4 left on the first.
  ["a running month by the days that have passed", average, "2026-11", undefined, [4, 4, null, 6]],
  // Two months of 30 and 31 days: (30 · 5 + 31 · 5) ÷ 61 = 5 a day, for 2 months; September has K3 instead of K2.
  [
    "customer-months",
    { kind: "average-stock", ...flow, perMonth: true },
    "2026-09-01..2026-10-31",
    undefined,
    [10, 10, null, 6],
  ],
  [
    "half a month",
    { kind: "average-stock", ...flow, perMonth: true },
    "2026-09-16..2026-09-30",
    undefined,
    [2.5, 2.5, null, 5],
  ],
  ["different customers", buyers, "2026-10", undefined, [2, 2, null, 2]],
  ["all, with who bought on no day", buyers, "all", undefined, [3, 3, null, 3]],
  ["with two orders by then", regulars, "2026-09", undefined, [1, 1, null, 1]],
  ["which a first month has not", regulars, "2026-08", undefined, [0, 0, null, 0]],
  ["of one person", buyers, "2026-10", "佐藤", [1, 1, null, 1]],
];

test.each(CASES)("%s", (_name, of, period, owner, [value, numerator, denominator, n]) => {
  const question: Question = {
    facts,
    of,
    period,
    ...(owner !== undefined && { by: "owner", segment: owner }),
  };
  const found = ask(question);
  expect(found.value).toBeCloseTo(value, 12);
  expect(found).toMatchObject({ numerator, denominator, n });
});

// By definition: a period that has not begun has no customers yet, all time has no period before it.
test.each<[name: string, of: Formula, period: string, reason: string | undefined]>([
  ["nothing noted yet", followers, "2026-08", "no-data"],
  ["retention of next month", net, "2026-12", "no-data"],
  ["retention of all time", net, "all", "no-data"],
  ["nobody paid before", net, "2026-01", "nothing-to-divide-by"],
  ["repeat revenue of all time", again, "all", "no-data"],
  ["repeat revenue of next month", again, "2026-12", "no-data"],
  ["nobody bought the month before", again, "2026-08", "nothing-to-divide-by"],
  ["the average of a period that has not begun", average, "2026-12", "no-data"],
])("empty: %s", (_name, of, period, reason) => {
  expect(ask({ facts, of, period })).toMatchObject({ value: null, reason });
});

test("repeat revenue of a running period is labelled so far, that of one that is over is not", () => {
  expect(ask({ facts, of: again, period: "2026-11" }).label).toBe("so-far");
  expect(ask({ facts, of: again, period: "2026-10" }).label).toBeUndefined();
});

// By hand: from the first start on, 1 January, to today there are 314 days (365 − 51). K1 314 days, K2 41, K3 and K4 242 and
// 273 from 1 February, K5 and K6 283 each: 1436.
test("the average of all time begins with the first who came", () => {
  expect(ask({ facts, of: average, period: "all" }).value).toBeCloseTo(1436 / 314, 12);
  expect(ask({ facts: factsOf({ customers: [] }), of: average, period: "all" }).reason).toBe("no-data");
});

/** Leads that took 1, 2 … `count` days to become deals. */
function cohort(count: number) {
  const rows = Array.from({ length: count }, (_, at) => ({
    createdOn: "2026-08-31",
    hasDeal: "yes",
    dealOn: `2026-09-${String(at + 1).padStart(2, "0")}`,
  }));
  return factsOf({ leads: [...rows, { createdOn: "2026-08-31" }, { hasDeal: "yes", dealOn: "2026-09-01" }] });
}
const converted: Formula = {
  kind: "conversion",
  table: "leads",
  on: "createdOn",
  reached: { hasDeal: "yes" },
  reachedOn: "dealOn",
};

// By hand: of 1 to 10 days the .8 quantile lies at place 7.2, 8.2 days, so that a cohort is mature 9 days after its last; of nine
// days too little is known, and 90 are usual: 31 August + 90 is 29 November.
test.each([
  ["eight days later", 10, "2026-09-08", "so-far"],
  ["nine days later", 10, "2026-09-09", undefined],
  ["of nine, eighty-nine days later", 9, "2026-11-28", "so-far"],
  ["of nine, ninety days later", 9, "2026-11-29", undefined],
])("a cohort is mature when four of five have come: %s", (_name, count, today, label) => {
  const found = ask({ facts: cohort(count), of: converted, period: "2026-08", today });
  expect(found).toMatchObject({ value: count / (count + 1), numerator: count, denominator: count + 1 });
  expect(found.label).toBe(label);
});

test("a cohort of all time is never mature", () => {
  expect(ask({ facts: cohort(10), of: converted, period: "all", today: "2030-01-01" }).label).toBe("so-far");
});
