import { previousPeriod } from "./compare";
import type { Day } from "./day";
import { ALL, fiscalYearOf, monthOf, type Period, quarterOf, weekOf, yearOf } from "./kinds";

/** The last `count` periods up to and including the given one, oldest first. */
export function lastPeriods(period: Period, count: number): Period[] {
  const list = [period];
  while (list.length < count) list.unshift(previousPeriod(list[0]));
  return list;
}

/** The periods every KPI is computed for: `all`, 36 months, 12 quarters, 5 years and fiscal years, 13 weeks. */
export function standardGrid(today: Day, fiscalYearStart: number): Period[] {
  return [
    ALL,
    ...lastPeriods(monthOf(today), 36),
    ...lastPeriods(quarterOf(today), 12),
    ...lastPeriods(yearOf(today), 5),
    ...lastPeriods(fiscalYearOf(today, fiscalYearStart), 5),
    ...lastPeriods(weekOf(today), 13),
  ];
}
