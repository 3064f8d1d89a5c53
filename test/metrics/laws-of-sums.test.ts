import fc from "fast-check";
import { formulas } from "../../src/kpis/catalog";
import { type Evaluation, evaluate } from "../../src/metrics/evaluate";
import { company, evaluation, PERIODS } from "./any-company";
import { periodOf } from "./ask";
import { day, factsOf, type Row } from "./facts-of";

/** Counts and sums of rows, each by its own day. */
const ADDITIVE = Object.entries(formulas()).flatMap(([id, { kind }]) =>
  kind === "count" || kind === "sum" ? id : [],
);

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
