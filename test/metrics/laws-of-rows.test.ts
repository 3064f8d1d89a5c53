import fc from "fast-check";
import type { Facts } from "../../src/facts/table";
import { formulas } from "../../src/kpis/catalog";
import type { Measured } from "../../src/metrics/measured";
import { times } from "../many-seeds";
import { nonEmpty } from "../non-empty";
import { company, evaluation, PERIODS } from "./any-company";
import { periodOf } from "./ask";
import { factsOf } from "./facts-of";

const OCTOBER = periodOf("2026-10");

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
    { numRuns: times(12, 100) },
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
      for (const id of nonEmpty(flows)) {
        // Whether a cohort is mature depends on how long others took; what it counts does not.
        const { label: _, ...now } = after.measured(id, OCTOBER);
        expect(now).toEqual(expect.objectContaining(parts(before.measured(id, OCTOBER))));
      }
    }),
    { numRuns: times(12, 100) },
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

test("no value is ever infinite or not a number", () => {
  fc.assert(
    fc.property(company, (rows) => {
      const text = JSON.stringify(everything(factsOf(rows), "owner"), (_key, value) =>
        typeof value === "number" && !Number.isFinite(value) ? "BROKEN" : value,
      );
      expect(text).not.toContain("BROKEN");
    }),
    { numRuns: times(12, 100) },
  );
});
