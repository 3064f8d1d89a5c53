import { DERIVED_FROM, type DerivedName, type FactName, type TableName } from "../../src/facts/table";
import { formulas, KPIS } from "../../src/kpis/catalog";
import { needsOf } from "../../src/metrics/formulas/registry";
import type { Kpi } from "../../src/metrics/kpi";
import { ask } from "../metrics/ask";
import { factsOf, withoutColumn } from "../metrics/facts-of";
import { nonEmpty } from "../non-empty";

const kpis = Object.entries(KPIS) as [string, Kpi][];
const ids = Object.keys(formulas());
const NO_ROWS = {
  deals: [],
  stageChanges: [],
  leads: [],
  touches: [],
  spend: [],
  visits: [],
  search: [],
  content: [],
  mail: [],
  activities: [],
  revenue: [],
  customers: [],
  social: [],
  targets: [],
  people: [],
  credits: [],
  stays: [],
  reached: [],
  pastPipeline: [],
};
const EMPTY = factsOf(NO_ROWS);

// Ids and function names stand in people's cells. From the KPI catalogue; a change here breaks workbooks.
test("the public ids and functions are these", () => {
  expect(kpis.map(([id, kpi]) => `${id} ${kpi.function}`).sort()).toEqual([
    "active-customers ACTIVE_CUSTOMERS",
    "arpa ARPA",
    "average-deal-size AVERAGE_DEAL_SIZE",
    "cac CAC",
    "cac-payback CAC_PAYBACK",
    "calls CALLS",
    "churn-rate CHURN_RATE",
    "clicks CLICKS",
    "cltv CLTV",
    "content-views CONTENT_VIEWS",
    "conversion-rate CVR",
    "cpa CPA",
    "cpc CPC",
    "cpl CPL",
    "ctr CTR",
    "engagement-rate ENGAGEMENT_RATE",
    "followers FOLLOWERS",
    "gross-margin GROSS_MARGIN",
    "gross-profit GROSS_PROFIT",
    "impressions IMPRESSIONS",
    "lead-to-customer LEAD_TO_CUSTOMER",
    "lead-to-deal LEAD_TO_DEAL",
    "lead-to-mql LEAD_TO_MQL",
    "leads LEADS",
    "likes LIKES",
    "ltv-to-cac LTV_TO_CAC",
    "mail-inquiry-rate MAIL_INQUIRY_RATE",
    "mail-visit-rate MAIL_VISIT_RATE",
    "marketing-contribution MARKETING_CONTRIBUTION",
    "marketing-revenue MARKETING_REVENUE",
    "marketing-roi MARKETING_ROI",
    "meetings MEETINGS",
    "mql-to-sql MQL_TO_SQL",
    "mqls MQLS",
    "new-customers NEW_CUSTOMERS",
    "new-deals NEW_DEALS",
    "nrr NRR",
    "open-deals OPEN_DEALS",
    "organic-sessions ORGANIC_SESSIONS",
    "pipeline-amount PIPELINE_AMOUNT",
    "pipeline-coverage PIPELINE_COVERAGE",
    "quota-attainment QUOTA_ATTAINMENT",
    "repeat-rate REPEAT_RATE",
    "required-coverage REQUIRED_COVERAGE",
    "revenue REVENUE",
    "roas ROAS",
    "roi ROI",
    "sales-cycle SALES_CYCLE",
    "sales-velocity SALES_VELOCITY",
    "search-position SEARCH_POSITION",
    "sessions SESSIONS",
    "spend SPEND",
    "sqls SQLS",
    "stage-conversion STAGE_CONVERSION",
    "stale-deals STALE_DEALS",
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
  "revenue:year-to-date": 0,
  "won-amount:year-to-date": 0,
  "gross-profit": 0,
  meetings: 0,
  sessions: 0,
  "organic-sessions": 0,
  "content-views": 0,
  likes: 0,
  mqls: 0,
  sqls: 0,
  impressions: 0,
  clicks: 0,
  "marketing-revenue": 0,
  "marketing-revenue:last": 0,
  "marketing-revenue:linear": 0,
  "marketing-revenue:u-shaped": 0,
  "marketing-revenue:influenced": 0,
  "new-customers": 0,
  "new-customers:deals": 0,
  "active-customers": 0,
  "stale-deals": 0,
  "stale-deals:age": 0,
  "gross-margin": "nothing-to-divide-by",
  "required-coverage": "nothing-to-divide-by",
  "stage-conversion": "nothing-to-divide-by",
  "stage-conversion:early": "nothing-to-divide-by",
  "search-position": "nothing-to-divide-by",
  "engagement-rate": "nothing-to-divide-by",
  "conversion-rate": "nothing-to-divide-by",
  "conversion-rate:user": "nothing-to-divide-by",
  "conversion-rate:landing": "nothing-to-divide-by",
  "mail-visit-rate": "nothing-to-divide-by",
  "mail-inquiry-rate": "nothing-to-divide-by",
  "lead-to-customer": "nothing-to-divide-by",
  "lead-to-mql": "nothing-to-divide-by",
  "mql-to-sql": "nothing-to-divide-by",
  "mql-to-sql:period": "nothing-to-divide-by",
  cpa: "nothing-to-divide-by",
  "roas:crm": "nothing-to-divide-by",
  "marketing-contribution": "nothing-to-divide-by",
  arpa: "nothing-to-divide-by",
  "churn-rate": "nothing-to-divide-by",
  "churn-rate:revenue": "nothing-to-divide-by",
  nrr: "nothing-to-divide-by",
  "nrr:gross": "nothing-to-divide-by",
  "nrr:billed": "nothing-to-divide-by",
  "repeat-rate": "nothing-to-divide-by",
  cltv: "nothing-to-divide-by",
  "cltv:historic": "nothing-to-divide-by",
  "cltv:cohort": "nothing-to-divide-by",
  "cltv:capped": "nothing-to-divide-by",
  "cltv:revenue": "nothing-to-divide-by",
  "cltv:transaction": "nothing-to-divide-by",
  "ltv-to-cac": "nothing-to-divide-by",
  "cac-payback": "nothing-to-divide-by",
  "sales-velocity": "nothing-to-divide-by",
  "sales-velocity:new": "nothing-to-divide-by",
  "marketing-roi": "nothing-to-divide-by",
  "quota-attainment:reps": "no-target",
  followers: "no-data",
  "cac:lagged": "no-data",
  roi: "plain-only",
};

test.each(ids)("%s runs on tables without rows", (of) => {
  const { value, reason } = ask({ facts: EMPTY, of, period: "2026-11" });
  expect(value ?? reason).toBe(OF_NOTHING[of]);
});

/** What no table is needed for has nothing to say about tables. */
const fromTables = ids.filter((id) => id !== "roi");

test.each(fromTables)("%s of tables that are not mapped says so", (of) => {
  expect(ask({ facts: factsOf({}), of, period: "2026-11" })).toMatchObject({
    value: null,
    reason: "no-table",
    n: 0,
  });
});

test.each(fromTables)("%s says which table is still loading", (of) => {
  const needed = tablesOf(of);
  const waiting = factsOf(NO_ROWS, needed);
  expect(ask({ facts: waiting, of, period: "2026-11" }).reason).toBe("pending");
});

test.each(fromTables)("%s without any one of its columns says so", (of) => {
  const needs = needsOf(formulas()[of], formulas());
  expect(needs.length).toBeGreaterThan(0);
  for (const { table, column } of nonEmpty(needs)) {
    const facts = withoutColumn(EMPTY, table, column);
    expect(ask({ facts, of, period: "2026-11" })).toMatchObject({ value: null, reason: "no-column" });
  }
});

/** The mapped tables a KPI is computed from. */
function tablesOf(id: string): TableName[] {
  const needed = needsOf(formulas()[id], formulas()).flatMap((need) => sourcesOf(need.table));
  return [...new Set(needed)];
}

function sourcesOf(table: FactName): readonly TableName[] {
  return DERIVED_FROM[table as DerivedName] ?? [table as TableName];
}
