import type { Text } from "../text/locale";
import type { KpiId } from "./catalog";

/** One factor of a KPI: another KPI (`id` or `id:variant`), or one side of a ratio, which then has a name of its own. */
export interface Factor {
  readonly of: string;
  readonly side?: "numerator" | "denominator";
  readonly name?: Text;
  /** −1 divides. */
  readonly power: 1 | -1;
}

/** A KPI as the product of its factors, exactly, by the catalogue's definitions over the same slice. */
export interface ExactTree {
  readonly kpi: KpiId;
  readonly exact: true;
  readonly factors: readonly Factor[];
}

/** What usually moves a goal, and what moves that earlier: for choosing KPIs, not for arithmetic. */
export interface DriverTree {
  readonly kpi: KpiId;
  readonly exact: false;
  readonly drivers: readonly { readonly kpi: KpiId; readonly leading: readonly KpiId[] }[];
}

const times = (of: string): Factor => ({ of, power: 1 });
const over = (of: string): Factor => ({ of, power: -1 });
const exact = (kpi: KpiId, ...factors: readonly Factor[]): ExactTree => ({ kpi, exact: true, factors });

const closedDeals: Factor = {
  of: "win-rate",
  side: "denominator",
  name: { ja: "決着した商談数", en: "Decided deals" },
  power: 1,
};
const customerMonths: Factor = {
  of: "arpa",
  side: "denominator",
  name: { ja: "平均顧客数×月数", en: "Customers × months" },
  power: 1,
};
const knownRevenue: Factor = {
  of: "gross-margin",
  side: "denominator",
  name: { ja: "原価の分かる売上", en: "Revenue with known cost" },
  power: 1,
};

export const EXACT_TREES: readonly ExactTree[] = [
  exact("won-amount", closedDeals, times("win-rate"), times("average-deal-size")),
  exact("won-deals", closedDeals, times("win-rate")),
  exact("revenue", customerMonths, times("arpa")),
  exact("gross-profit", knownRevenue, times("gross-margin")),
  exact("marketing-revenue", times("won-amount"), times("marketing-contribution")),
  exact("sqls", times("mqls"), times("mql-to-sql:period")),
  exact("clicks", times("impressions"), times("ctr")),
  exact("cac", times("spend"), over("new-customers:deals")),
  exact("ltv-to-cac", times("cltv"), over("cac")),
  exact("cac-payback", times("cac"), over("arpa"), over("gross-margin")),
  exact(
    "sales-velocity",
    times("open-deals"),
    times("win-rate"),
    times("average-deal-size"),
    over("sales-cycle"),
  ),
];

const goal = (kpi: KpiId, drivers: Readonly<Partial<Record<KpiId, readonly KpiId[]>>>): DriverTree => ({
  kpi,
  exact: false,
  drivers: Object.entries(drivers).map(([driver, leading]) => ({ kpi: driver as KpiId, leading })),
});

const winning: readonly KpiId[] = ["stage-conversion", "stale-deals", "meetings"];
const found: readonly KpiId[] = ["organic-sessions", "search-position", "content-views"];

export const DRIVER_TREES: readonly DriverTree[] = [
  goal("revenue", {
    "won-amount": ["pipeline-amount", "pipeline-coverage", "new-deals"],
    leads: [...found, "clicks"],
    "lead-to-deal": ["mqls", "mql-to-sql", "calls"],
    "win-rate": winning,
    "repeat-rate": ["meetings", "calls"],
  }),
  goal("won-amount", {
    "new-deals": ["leads", "sqls", "calls"],
    "win-rate": winning,
    "average-deal-size": ["pipeline-amount", "weighted-pipeline"],
    "sales-cycle": ["stale-deals", "stage-conversion"],
  }),
  goal("gross-profit", {
    revenue: ["pipeline-amount", "new-deals", "leads"],
    "gross-margin": ["weighted-pipeline"],
    "average-deal-size": ["pipeline-amount"],
  }),
  goal("quota-attainment", {
    "won-amount": ["pipeline-coverage", "new-deals", "meetings"],
    "win-rate": winning,
  }),
  goal("new-customers", {
    leads: [...found, "cpl"],
    "lead-to-customer": ["lead-to-mql", "mql-to-sql"],
    "win-rate": winning,
  }),
  goal("leads", {
    sessions: [...found, "clicks"],
    "conversion-rate": ["engagement-rate", "mail-visit-rate"],
    spend: ["ctr", "cpc", "cpl"],
  }),
  goal("marketing-revenue", {
    sqls: ["leads", "mqls", "lead-to-mql"],
    "lead-to-deal": ["mql-to-sql", "calls"],
    "average-deal-size": ["pipeline-amount"],
  }),
  goal("cac", {
    spend: ["cpc", "cpl", "ctr"],
    "lead-to-customer": ["lead-to-mql", "mql-to-sql"],
    "sales-cycle": ["stale-deals", "stage-conversion"],
  }),
  goal("cltv", {
    arpa: ["meetings", "pipeline-amount"],
    "gross-margin": ["weighted-pipeline"],
    "churn-rate": ["meetings", "calls"],
  }),
  goal("nrr", {
    "churn-rate": ["meetings", "calls"],
    arpa: ["meetings", "new-deals"],
  }),
];
