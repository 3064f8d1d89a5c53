import { dayOf } from "../../src/calendar/day";
import { monthOf, type Period } from "../../src/calendar/period";
import { forecast } from "../../src/insight/forecast/forecast";
import type { Forecast } from "../../src/insight/forecast/forecast-result";
import type { KpiId } from "../../src/kpis/catalog";
import type { Measured } from "../../src/metrics/measured";

/** Months from 2024-01 on. */
export function months(count: number): Period[] {
  return Array.from({ length: count }, (_, at) =>
    monthOf(dayOf(2024 + Math.floor(at / 12), (at % 12) + 1, 1)),
  );
}

export function ratio(numerator: number, denominator: number): Measured {
  return denominator === 0
    ? { value: null, numerator, denominator, n: 0, reason: "nothing-to-divide-by" }
    : { value: numerator / denominator, numerator, denominator, n: denominator };
}

/** What is forecast of a KPI from so many months; whatever it says is plain data and whole sentences. */
export function ask(
  kpi: KpiId,
  measured: readonly Measured[],
  target: number | null,
  period?: Period,
): Forecast {
  const periods = months(measured.length);
  const result = forecast({
    series: { kpi, periods, measured },
    period: period ?? months(measured.length + 1)[measured.length],
    target,
    currency: "JPY",
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  for (const text of [result.says.ja, result.says.en]) expect(text).not.toMatch(/NaN|undefined|null|\{|^$/);
  return result;
}
