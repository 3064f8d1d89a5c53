import { dayOf } from "../../src/calendar/day";
import { ALL, monthOf, type Period, parsePeriod } from "../../src/calendar/period";
import { guessMapping } from "../../src/facts/guess";
import { parseTable } from "../../src/facts/parse";
import type { Facts, TableName } from "../../src/facts/table";
import { formulas } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import { makeSample } from "../../src/sample/company";

const today = dayOf(2026, 11, 23);
const TABLES = ["deals", "leads", "spend", "activities", "revenue"] as const;

function load(locale: "ja" | "en") {
  const sample = makeSample({ today, seed: 20261123, locale });
  const tables: Partial<Record<TableName, Facts["tables"][TableName]>> = {};
  const questions: string[] = [];
  for (const name of TABLES) {
    const { header, rows } = sample[name];
    const { mapping, issues } = guessMapping(name, header, rows);
    const parsed = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 });
    questions.push(...issues.map((issue) => issue.code), ...parsed.unread.map((row) => row.issue.code));
    tables[name] = parsed.table;
  }
  return { facts: { tables, pending: [] } as Facts, questions };
}

const { facts } = load("ja");
const extra = {
  "gross-profit": { kind: "sum", table: "revenue", of: "grossProfit", on: "date" },
} as const;
const periods = (ids: readonly string[]): Period[] =>
  ids.flatMap((id) => parsePeriod(id, { fiscalYearStart: 4 }) ?? []);
const [early, late] = periods(["2025-01..2025-10", "2026-01..2026-10"]);
const ask = (by?: string) =>
  evaluate(facts, {
    formulas: { ...formulas(), ...extra },
    periods: [ALL, early, late],
    today,
    fiscalYearStart: 4,
    by,
  });

test.each(["ja", "en"] as const)("in %s every header is known and every row is read", (locale) => {
  expect(load(locale).questions).toEqual([]);
});

test("the same seed gives the same company", () => {
  const twice = [1, 2].map(() => JSON.stringify(makeSample({ today, seed: 7, locale: "en" })));
  expect(twice[0]).toBe(twice[1]);
  expect(JSON.stringify(makeSample({ today, seed: 8, locale: "en" }))).not.toBe(twice[0]);
});

test("sales grow while the share that is left as profit falls", () => {
  const total = ask();
  const value = (key: string, period: Period) => total.measured(key, period).value as number;
  expect(value("revenue", late)).toBeGreaterThan(value("revenue", early) * 1.05);
  const margin = (period: Period) => value("gross-profit", period) / value("revenue", period);
  expect(margin(late)).toBeLessThan(margin(early) - 0.05);
  expect(value("spend", late)).toBeGreaterThan(value("spend", early));
});

test("one rep loses where the others win", () => {
  const by = ask("owner");
  const rates = by.segments().map((name) => [name, by.measured("win-rate", ALL, name).value ?? 1] as const);
  const lowest = rates.reduce((low, one) => (one[1] < low[1] ? one : low));
  expect(lowest[0]).toBe("高橋 翔");
});

test("one channel's leads cost the most and become the fewest deals", () => {
  const by = ask("channel");
  const costs = by.segments().map((name) => [name, by.measured("cpl", late, name).value ?? 0] as const);
  costs.sort((a, b) => b[1] - a[1]);
  expect(costs[0][0]).toBe("ディスプレイ広告");
  const rates = by
    .segments()
    .map((name) => [name, by.measured("lead-to-deal", ALL, name).value ?? 1] as const);
  expect(rates.reduce((low, one) => (one[1] < low[1] ? one : low))[0]).toBe("ディスプレイ広告");
});

test("open deals pile up at the quotation", () => {
  const by = ask("stageName");
  const open = by.segments().map((name) => [name, by.measured("open-deals", ALL, name).value ?? 0] as const);
  expect(open.reduce((most, one) => (one[1] > most[1] ? one : most))[0]).toBe("見積提出");
});

test("signatures crowd into the last three days of the month, and no deal closes before it begins", () => {
  const deals = facts.tables.deals;
  const { stage, closedOn, createdOn } = deals?.columns ?? {};
  if (stage?.kind !== "text" || closedOn?.kind !== "day" || createdOn?.kind !== "day")
    throw new Error("no deals");
  const won = Array.from(stage.codes.keys()).filter((row) => stage.labels[stage.codes[row]] === "won");
  const rushed = won.filter((row) => monthOf(closedOn.days[row]).end - closedOn.days[row] <= 3);
  // Evenly spread, a tenth would fall into three of thirty days.
  expect(rushed.length / won.length).toBeGreaterThan(0.3);
  expect(Array.from(closedOn.days).filter((day, row) => day < createdOn.days[row])).toEqual([]);
});
