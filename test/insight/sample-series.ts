import { lastPeriods } from "../../src/calendar/grid";
import { ALL, monthOf, type Period, weekOf } from "../../src/calendar/period";
import { guessMapping } from "../../src/facts/guess";
import { linkFacts } from "../../src/facts/link";
import { parseTable } from "../../src/facts/parse";
import type { Facts, FactTable, TableName } from "../../src/facts/table";
import type { KpiSeries } from "../../src/insight/series";
import { formulas, KPIS, type KpiId } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import { makeSample } from "../../src/sample/company";

/** The seed of "load sample data". */
export const SEED = 20261123;

const TABLES = [
  "deals",
  "stageChanges",
  "leads",
  "touches",
  "spend",
  "activities",
  "revenue",
  "customers",
  "visits",
  "search",
  "content",
  "mail",
  "social",
] as const;

/** The made-up company as a refresh would read it. */
export function sampleFacts(today: number, seed = SEED): Facts {
  const sample = makeSample({ today, seed, locale: "ja" });
  const tables: Partial<Record<TableName, FactTable>> = {};
  let stages = {};
  for (const name of TABLES) {
    const { header, rows } = sample[name];
    const { mapping } = guessMapping(name, header, rows);
    if (name === "deals") stages = mapping.stages;
    tables[name] = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 }).table;
  }
  return linkFacts({ tables, pending: [] }, { today, stages, log: [] });
}

/** Every KPI through the last complete months or weeks. */
export function sampleSeries(
  facts: Facts,
  today: number,
  grain: "month" | "week",
  count: number,
): KpiSeries[] {
  const running = grain === "month" ? monthOf(today) : weekOf(today);
  const periods: Period[] = lastPeriods(running, count + 1).slice(0, -1);
  const evaluation = evaluate(facts, {
    formulas: formulas(),
    periods: [ALL, ...periods],
    today,
    fiscalYearStart: 4,
  });
  return (Object.keys(KPIS) as KpiId[]).map((kpi) => ({
    kpi,
    periods,
    measured: evaluation.series(kpi, periods),
  }));
}
