import { dayOf } from "../../src/calendar/day";
import { lastPeriods } from "../../src/calendar/grid";
import { monthOf, quarterOf } from "../../src/calendar/period";
import { formulas, KPIS } from "../../src/kpis/catalog";
import { DRIVER_TREES, EXACT_TREES } from "../../src/kpis/trees";
import { evaluate } from "../../src/metrics/evaluate";
import { sampleFacts } from "../insight/sample-series";
import { nonEmpty } from "../non-empty";

const today = dayOf(2026, 11, 23);
const periods = [...lastPeriods(monthOf(today), 12), ...lastPeriods(quarterOf(today), 4)];
const evaluation = evaluate(sampleFacts(today), { formulas: formulas(), periods, today, fiscalYearStart: 4 });

test.each(EXACT_TREES)(
  "$kpi is exactly the product of its factors, in every month and quarter",
  ({ kpi, factors }) => {
    let compared = 0;
    for (const period of nonEmpty(periods)) {
      const { value } = evaluation.measured(kpi, period);
      const parts = factors.map(({ of, side, power }) => {
        const measured = evaluation.measured(of, period);
        const part = side === undefined ? measured.value : measured[side];
        return part === null ? null : part ** power;
      });
      if (value === null || parts.includes(null)) continue;
      const product = parts.reduce<number>((all, part) => all * (part ?? 0), 1);
      expect(Math.abs(product - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
  },
);

test("trees name what the catalogue has, and a factor is a name of its own only as a side of a ratio", () => {
  const known = formulas();
  for (const { factors } of nonEmpty(EXACT_TREES)) {
    expect(factors.length).toBeLessThanOrEqual(6);
    for (const { of, side, name } of nonEmpty(factors)) {
      expect([of, of in known]).toEqual([of, true]);
      expect(side === undefined).toBe(name === undefined);
    }
  }
});

test("drivers end in leading KPIs, and nothing drives itself", () => {
  for (const { kpi, drivers } of nonEmpty(DRIVER_TREES)) {
    expect(KPIS[kpi].timing === "lagging" || kpi === "leads").toBe(true);
    for (const driver of nonEmpty(drivers)) {
      expect([driver.kpi, driver.kpi in KPIS]).toEqual([driver.kpi, true]);
      expect(driver.leading.length).toBeGreaterThan(0);
      for (const leading of nonEmpty(driver.leading)) {
        expect([leading, KPIS[leading].timing]).toEqual([leading, "leading"]);
        expect([driver.kpi, kpi]).not.toContain(leading);
      }
    }
  }
});
