import fc from "fast-check";
import { formatDay } from "../../src/calendar/day";
import type { Facts } from "../../src/facts/table";
import { formulas } from "../../src/kpis/catalog";
import { type Evaluation, evaluate } from "../../src/metrics/evaluate";
import { periodOf } from "./ask";
import { day } from "./facts-of";

export const PERIODS = ["2026-09", "2026-10", "2026-Q4", "FY2026", "2026-10-05..2026-11-03", "all"].map(
  periodOf,
);

// Whole numbers, so that the order of adding cannot show.
const money = fc.integer({ min: -1000, max: 100_000 });
const someDay = fc.integer({ min: day("2026-08-01"), max: day("2026-12-31") }).map(formatDay);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: "" as const, freq: 8 });
const name = maybe(fc.constantFrom("佐藤", "鈴木", "Ann", "ｱﾝ"));
const deal = fc.record({
  stage: fc.constantFrom("open", "won", "lost", ""),
  owner: name,
  amount: maybe(money),
  createdOn: maybe(someDay),
  closedOn: maybe(someDay),
  expectedCloseOn: maybe(someDay),
  newCustomer: fc.constantFrom("", "yes"),
});
const cost = fc.record({
  date: someDay,
  owner: name,
  cost: maybe(money),
  kind: fc.constantFrom("advertising", "salary"),
});
/** The rows of any company, good and bad. */
export const company = fc.record({
  deals: fc.array(deal, { maxLength: 40 }),
  // One row at least: the owner of a cost is a column that people map by themselves.
  spend: fc.array(cost, { minLength: 1, maxLength: 20 }),
  leads: fc.array(fc.record({ createdOn: someDay, owner: name, hasDeal: fc.constantFrom("", "yes") }), {
    maxLength: 20,
  }),
  activities: fc.array(
    fc.record({ date: someDay, owner: name, kind: fc.constantFrom("call", "visit"), count: fc.nat(9) }),
    { maxLength: 20 },
  ),
  revenue: fc.array(
    fc.record({
      date: someDay,
      owner: name,
      amount: money,
      grossProfit: maybe(money),
      customer: name,
      orderId: maybe(fc.constantFrom("R1", "R2", "R3")),
    }),
    { minLength: 1, maxLength: 20 },
  ),
  customers: fc.array(
    fc.record({
      id: fc.constantFrom("K1", "K2", "K3"),
      customer: fc.constantFrom("青山", "井上"),
      owner: name,
      startOn: someDay,
      endOn: maybe(someDay),
      monthlyAmount: maybe(fc.integer({ min: 1, max: 9000 })),
      firstContract: fc.constantFrom("", "yes"),
    }),
    { minLength: 1, maxLength: 20 },
  ),
  visits: fc.array(
    fc.record({
      date: someDay,
      owner: name,
      sessions: fc.nat(99),
      channelGroup: fc.constantFrom("", "organic-search", "email"),
    }),
    { minLength: 1, maxLength: 20 },
  ),
  content: fc.array(fc.record({ date: someDay, owner: name, views: fc.nat(99) }), {
    minLength: 1,
    maxLength: 20,
  }),
  social: fc.array(fc.record({ date: someDay, owner: name, likes: fc.nat(99) }), {
    minLength: 1,
    maxLength: 20,
  }),
  credits: fc.array(
    fc.record({
      closedOn: someDay,
      owner: name,
      amount: money,
      model: fc.constantFrom("first", "last", "linear", "u-shaped"),
      marketing: fc.constantFrom("", "yes"),
      fromTouches: fc.constant("yes"),
    }),
    { minLength: 1, maxLength: 20 },
  ),
});

export function evaluation(facts: Facts, by?: string): Evaluation {
  return evaluate(facts, {
    formulas: formulas(),
    periods: PERIODS,
    today: day("2026-11-10"),
    fiscalYearStart: 4,
    by,
  });
}
