import fc from "fast-check";
import { formatDay } from "../../src/calendar/day";
import type { Facts } from "../../src/facts/table";
import { formulas } from "../../src/kpis/catalog";
import { type Evaluation, evaluate } from "../../src/metrics/evaluate";
import type { Measured } from "../../src/metrics/measured";
import { periodOf } from "./ask";
import { day, factsOf, type Row } from "./facts-of";

const OCTOBER = periodOf("2026-10");
const PERIODS = ["2026-09", "2026-10", "2026-Q4", "FY2026", "2026-10-05..2026-11-03", "all"].map(periodOf);
/** Counts and sums of rows, each by its own day. */
const ADDITIVE = Object.entries(formulas()).flatMap(([id, { kind }]) =>
  kind === "count" || kind === "sum" ? id : [],
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
const company = fc.record({
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

function evaluation(facts: Facts, by?: string): Evaluation {
  return evaluate(facts, {
    formulas: formulas(),
    periods: PERIODS,
    today: day("2026-11-10"),
    fiscalYearStart: 4,
    by,
  });
}

function everything(facts: Facts, by?: string): unknown {
  const run = evaluation(facts, by);
  const segments = by === undefined ? [undefined] : [undefined, ...run.segments()];
  return Object.keys(formulas()).flatMap((kpi) =>
    PERIODS.flatMap((period) => segments.map((segment) => run.measured(kpi, period, segment))),
  );
}

test("shuffling the rows changes nothing", () => {
  const shuffled = company.chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      deals: fc.shuffledSubarray(rows.deals, { minLength: rows.deals.length }),
      spend: fc.shuffledSubarray(rows.spend, { minLength: rows.spend.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ rows, deals, spend }) => {
      expect(everything(factsOf({ ...rows, deals, spend }), "owner")).toEqual(
        everything(factsOf(rows), "owner"),
      );
    }),
    { numRuns: 50 },
  );
});

test("segments and the rows without one sum to the total", () => {
  fc.assert(
    fc.property(company, fc.constantFrom(...ADDITIVE), fc.constantFrom(...PERIODS), (rows, kpi, period) => {
      const run = evaluation(factsOf(rows), "owner");
      const unnamed = Object.fromEntries(
        Object.entries(rows).map(([table, list]) => [
          table,
          (list as readonly Row[]).filter((row) => row.owner === ""),
        ]),
      );
      const without = evaluation(factsOf(unnamed)).measured(kpi, period).value ?? Number.NaN;
      const total = run
        .segments()
        .reduce((sum, segment) => sum + (run.measured(kpi, period, segment).value ?? Number.NaN), without);
      expect(total).toBe(run.measured(kpi, period).value);
    }),
  );
});

test("rows of other months change nothing in October", () => {
  const outside = fc
    .constantFrom("2026-08-01", "2026-09-30", "2026-11-01", "2026-12-31", "1999-01-01", "9000-01-01")
    .map((date) => ({
      stage: "won",
      owner: "佐藤",
      amount: 7,
      createdOn: date,
      closedOn: date,
      date,
      cost: 7,
    }));
  const flows = Object.keys(formulas()).filter((id) => !looksBeyond(id));
  fc.assert(
    fc.property(company, fc.array(outside, { minLength: 1, maxLength: 5 }), (rows, more) => {
      const before = evaluation(factsOf(rows));
      const after = evaluation(
        factsOf({ ...rows, deals: [...rows.deals, ...more], spend: [...rows.spend, ...more] }),
      );
      for (const id of flows) {
        // Whether a cohort is mature depends on how long others took; what it counts does not.
        const { label: _, ...now } = after.measured(id, OCTOBER);
        expect(now).toEqual(expect.objectContaining(parts(before.measured(id, OCTOBER))));
      }
    }),
    { numRuns: 50 },
  );
});

test("ratios over segments recombine from their numerators and denominators", () => {
  const ratios = Object.entries(formulas()).flatMap(([id, formula]) =>
    formula.kind === "ratio" &&
    [formula.numerator, formula.denominator].every(({ kind }) => kind === "sum" || kind === "count")
      ? id
      : [],
  );
  expect(ratios.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(company, fc.constantFrom(...ratios), fc.constantFrom(...PERIODS), (rows, kpi, period) => {
      // Only rows with an owner, so that the segments are all there is. A table without rows has no column either.
      const owned = Object.fromEntries(
        Object.entries(rows)
          .map(
            ([table, list]) => [table, (list as readonly Row[]).filter((row) => row.owner !== "")] as const,
          )
          .filter(([, list]) => list.length > 0),
      );
      const run = evaluation(factsOf(owned), "owner");
      const total = run.measured(kpi, period);
      const parts = run.segments().map((segment) => run.measured(kpi, period, segment));
      if (total.value === null) return;
      const sum = (side: "numerator" | "denominator") =>
        parts.reduce((all, part) => all + (part[side] ?? 0), 0);
      expect(sum("numerator") / sum("denominator")).toBeCloseTo(total.value, 9);
    }),
  );
});

test("turning the sign of all money turns the sign of every sum of money", () => {
  const sums = [
    "revenue",
    "gross-profit",
    "won-amount",
    "spend",
    "marketing-revenue",
    "won-amount:year-to-date",
  ];
  const turned = (list: readonly Row[]): Row[] =>
    list.map((row) => ({
      ...row,
      ...Object.fromEntries(
        ["amount", "cost", "grossProfit"].flatMap((field) =>
          typeof row[field] === "number" ? [[field, -(row[field] as number)]] : [],
        ),
      ),
    }));
  fc.assert(
    fc.property(company, fc.constantFrom(...sums), fc.constantFrom(...PERIODS), (rows, kpi, period) => {
      const other = Object.fromEntries(
        Object.entries(rows).map(([table, list]) => [table, turned(list as readonly Row[])]),
      );
      const before = evaluation(factsOf(rows)).measured(kpi, period).value ?? Number.NaN;
      // −0 and 0 are one.
      expect((evaluation(factsOf(other)).measured(kpi, period).value ?? Number.NaN) + before).toBe(0);
    }),
  );
});

function parts({ value, numerator, denominator, n, reason }: Measured): Partial<Measured> {
  return { value, numerator, denominator, n, ...(reason && { reason }) };
}

/** Stocks, running totals and customers are made of what came before: other months count by definition. */
function looksBeyond(id: string): boolean {
  const text = JSON.stringify(formulas()[id]);
  if (
    /"(stock|latest|average-stock|left-since-start|retained|returning|cumulative|earlier)"|"since"/.test(text)
  )
    return true;
  return [...text.matchAll(/"kpi","kpi":"([^"]+)"/g)].some(([, other]) => looksBeyond(other));
}

test("months sum to their quarter", () => {
  const months = ["2026-10", "2026-11", "2026-12"].map(periodOf);
  const quarter = periodOf("2026-Q4");
  fc.assert(
    fc.property(company, fc.constantFrom(...ADDITIVE), (rows, kpi) => {
      const run = evaluate(factsOf(rows), {
        formulas: formulas(),
        periods: [...months, quarter],
        today: day("2026-11-10"),
        fiscalYearStart: 4,
      });
      const total = months.reduce((sum, month) => sum + (run.measured(kpi, month).value ?? Number.NaN), 0);
      expect(total).toBe(run.measured(kpi, quarter).value);
    }),
  );
});

test("turning the sign of all money turns the sign of its sums and leaves counts alone", () => {
  const flipped = (rows: readonly Row[], field: string) =>
    rows.map((row) => ({ ...row, [field]: row[field] === "" ? "" : 0 - Number(row[field]) }));
  fc.assert(
    fc.property(company, fc.constantFrom(...PERIODS), (rows, period) => {
      const before = evaluation(factsOf(rows));
      const after = evaluation(
        factsOf({ ...rows, deals: flipped(rows.deals, "amount"), spend: flipped(rows.spend, "cost") }),
      );
      const value = (run: Evaluation, id: string) => run.measured(id, period).value ?? 0;
      for (const id of ["won-amount", "spend"]) expect(value(after, id) + value(before, id)).toBe(0);
      for (const id of ["won-deals", "new-deals"]) expect(value(after, id)).toBe(value(before, id));
    }),
  );
});

test("every total equals a plain filter over the rows", () => {
  fc.assert(
    fc.property(company, fc.constantFrom(...PERIODS), (rows, period) => {
      const within = (date: string) =>
        period.kind === "all" || (date !== "" && day(date) >= period.start && day(date) < period.end);
      const won = rows.deals.filter((row) => row.stage === "won" && within(row.closedOn));
      const run = evaluation(factsOf(rows));
      expect(run.measured("won-deals", period).value).toBe(won.length);
      expect(run.measured("won-amount", period).value).toBe(
        won.reduce((sum, row) => sum + Number(row.amount), 0),
      );
      expect(run.measured("cac", period).denominator).toBe(
        won.filter((row) => row.newCustomer === "yes").length,
      );
    }),
  );
});

test("no value is ever infinite or not a number", () => {
  fc.assert(
    fc.property(company, (rows) => {
      const text = JSON.stringify(everything(factsOf(rows), "owner"), (_key, value) =>
        typeof value === "number" && !Number.isFinite(value) ? "BROKEN" : value,
      );
      expect(text).not.toContain("BROKEN");
    }),
    { numRuns: 50 },
  );
});
