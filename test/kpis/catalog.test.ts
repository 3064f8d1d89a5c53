import type { TableName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import { formulas, KPIS } from "../../src/kpis/catalog";
import { explain } from "../../src/metrics/explain";
import { inspect } from "../../src/metrics/inspect";
import type { Kpi } from "../../src/metrics/kpi";
import { ask } from "../metrics/ask";
import { factsOf, withoutColumn } from "../metrics/facts-of";

const kpis = Object.entries(KPIS) as [string, Kpi][];
const ids = Object.keys(formulas());
const EMPTY = factsOf({
  deals: [],
  leads: [],
  spend: [],
  activities: [],
  revenue: [],
  targets: [],
  people: [],
});

// Ids and function names stand in people's cells. From the KPI catalogue; a change here breaks workbooks.
test("the public ids and functions are these", () => {
  expect(kpis.map(([id, kpi]) => `${id} ${kpi.function}`).sort()).toEqual([
    "average-deal-size AVERAGE_DEAL_SIZE",
    "cac CAC",
    "calls CALLS",
    "cpc CPC",
    "cpl CPL",
    "ctr CTR",
    "lead-to-deal LEAD_TO_DEAL",
    "leads LEADS",
    "new-deals NEW_DEALS",
    "open-deals OPEN_DEALS",
    "pipeline-amount PIPELINE_AMOUNT",
    "pipeline-coverage PIPELINE_COVERAGE",
    "quota-attainment QUOTA_ATTAINMENT",
    "revenue REVENUE",
    "roas ROAS",
    "sales-cycle SALES_CYCLE",
    "spend SPEND",
    "weighted-pipeline WEIGHTED_PIPELINE",
    "win-rate WIN_RATE",
    "won-amount WON_AMOUNT",
    "won-deals WON_DEALS",
  ]);
});

// From the definitions: counts and sums of nothing are 0, whatever is divided or averaged is empty with its reason.
const OF_NOTHING: Readonly<Record<string, 0 | string>> = {
  revenue: 0,
  "won-amount": 0,
  "won-deals": 0,
  "new-deals": 0,
  "open-deals": 0,
  "pipeline-amount": 0,
  "pipeline-amount:all": 0,
  "weighted-pipeline": 0,
  calls: 0,
  leads: 0,
  spend: 0,
  "average-deal-size": "nothing-to-divide-by",
  "average-deal-size:median": "no-data",
  "win-rate": "nothing-to-divide-by",
  "win-rate:value": "nothing-to-divide-by",
  "win-rate:created": "nothing-to-divide-by",
  "pipeline-coverage": "no-target",
  "pipeline-coverage:quota": "no-target",
  "pipeline-coverage:weighted": "no-target",
  "quota-attainment": "no-target",
  "sales-cycle": "no-data",
  "sales-cycle:median": "no-data",
  "sales-cycle:all": "no-data",
  "lead-to-deal": "nothing-to-divide-by",
  ctr: "nothing-to-divide-by",
  cpc: "nothing-to-divide-by",
  cpl: "nothing-to-divide-by",
  roas: "nothing-to-divide-by",
  cac: "nothing-to-divide-by",
  "cac:paid": "nothing-to-divide-by",
};

test.each(ids)("%s runs on tables without rows", (of) => {
  const { value, reason } = ask({ facts: EMPTY, of, period: "2026-11" });
  expect(value ?? reason).toBe(OF_NOTHING[of]);
});

test.each(ids)("%s of tables that are not mapped says so", (of) => {
  expect(ask({ facts: factsOf({}), of, period: "2026-11" })).toMatchObject({
    value: null,
    reason: "no-table",
    n: 0,
  });
});

test.each(ids)("%s says which table is still loading", (of) => {
  const needed = tablesOf(of);
  const waiting = factsOf({ deals: [], leads: [], spend: [], activities: [], revenue: [] }, needed);
  expect(ask({ facts: waiting, of, period: "2026-11" }).reason).toBe("pending");
});

test.each(ids)("%s without any one of its columns says so", (of) => {
  const needs = inspect(formulas()[of], formulas());
  expect(needs.length).toBeGreaterThan(0);
  for (const { table, column } of needs) {
    const facts = withoutColumn(EMPTY, table, column);
    expect(ask({ facts, of, period: "2026-11" })).toMatchObject({ value: null, reason: "no-column" });
  }
});

test.each(ids)("%s needs only columns that people can map or the facts add", (of) => {
  const added = ["deals.newCustomer", "leads.hasDeal"];
  for (const { table, column } of inspect(formulas()[of], formulas())) {
    expect(column in TABLES[table].fields || added.includes(`${table}.${column}`)).toBe(true);
  }
});

test.each(ids)("%s explains itself in both languages", (of) => {
  const nameOf = (id: string) => `<${id}>`;
  const ja = explain(formulas()[of], "ja", nameOf);
  const en = explain(formulas()[of], "en", nameOf);
  expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  expect(en).toMatch(/^[\x20-\x7e÷−×]+$/);
  expect(`${ja}${en}`).not.toMatch(/undefined|\[object|NaN/);
});

describe.each(kpis)("the record of %s", (_id, kpi) => {
  const texts = [
    kpi.name,
    kpi.question,
    kpi.note,
    ...(kpi.vanity === undefined ? [] : [kpi.vanity]),
    ...kpi.plain.map((parameter) => parameter.label),
    ...Object.values(kpi.variants).flatMap((variant) => [variant.label, variant.note]),
  ];

  test("has every text in both languages", () => {
    for (const text of texts) {
      expect(text.ja.trim()).not.toBe("");
      expect(text.en).toMatch(/[A-Za-z]/);
      expect(text.en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });

  test("names its source, and a benchmark only with a link", () => {
    expect(kpi.source.trim()).not.toBe("");
    if (kpi.benchmark !== null) expect(kpi.benchmark.url).toMatch(/^https:\/\//);
  });

  test("takes as many plain arguments as its arithmetic, each with another name", () => {
    const counts = { sum: 1, ratio: 2, "won-of-closed": 2, coverage: 3 };
    expect(kpi.plain).toHaveLength(counts[kpi.arithmetic]);
    expect(new Set(kpi.plain.map((parameter) => parameter.name)).size).toBe(kpi.plain.length);
  });
});

function tablesOf(id: string): TableName[] {
  return [...new Set(inspect(formulas()[id], formulas()).map((need) => need.table))];
}
