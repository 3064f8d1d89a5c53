import type { Text } from "../../src/text/locale";

/** Arithmetic on numbers that are passed, with a result that our own code did not compute. */
export interface PlainExample {
  readonly formula: string;
  /** Several where the function answers row by row. */
  readonly gives: number | readonly number[];
  /** The same by hand. */
  readonly how: string;
  /** Where somebody else printed these numbers and this result. */
  readonly from?: string;
}

/** One question to a person's own data, and one calculation; the tests evaluate both on the built add-on. */
export interface FunctionExample {
  /** Fits the made-up company (“Load sample data”) as of 2026-11-23; by language where its names differ. Null: no live form. */
  readonly live: string | Text | null;
  /** Null: nothing is calculated from arguments. */
  readonly plain: PlainExample | null;
}

const BY_HAND = undefined;

function calculated(
  live: FunctionExample["live"],
  formula: string,
  gives: PlainExample["gives"],
  how: string,
  from: string | undefined = BY_HAND,
): FunctionExample {
  return { live, plain: from === undefined ? { formula, gives, how } : { formula, gives, how, from } };
}

/** A sum: the plain form of a KPI that is a total takes numbers or a range. */
function summed(live: FunctionExample["live"], formula: string, gives: number, how: string): FunctionExample {
  return { live, plain: { formula, gives, how } };
}

/** By function name; every expected value is arithmetic done by hand, or printed by the page it names. */
export const EXAMPLES: Readonly<Record<string, FunctionExample>> = {
  REVENUE: summed(
    '=REVENUE("2026-10", RASHINBAN_UPDATED)',
    "=REVENUE({320000; 410000; 120000})",
    850000,
    "320,000 + 410,000 + 120,000",
  ),
  GROSS_PROFIT: summed(
    '=GROSS_PROFIT("2026-Q3", RASHINBAN_UPDATED)',
    "=GROSS_PROFIT({90000; 140000; 30000})",
    260000,
    "90,000 + 140,000 + 30,000",
  ),
  GROSS_MARGIN: calculated(
    '=GROSS_MARGIN("FY2026", RASHINBAN_UPDATED)',
    "=GROSS_MARGIN(340000, 850000)",
    0.4,
    "340,000 ÷ 850,000",
  ),
  WON_AMOUNT: summed(
    {
      ja: '=WON_AMOUNT("2026-10", "owner=佐藤 美咲", RASHINBAN_UPDATED)',
      en: '=WON_AMOUNT("2026-10", "owner=Misaki Sato", RASHINBAN_UPDATED)',
    },
    "=WON_AMOUNT({1200000; 800000; 450000})",
    2450000,
    "1,200,000 + 800,000 + 450,000",
  ),
  WON_DEALS: summed('=WON_DEALS("2026-10", RASHINBAN_UPDATED)', "=WON_DEALS({4; 6; 3})", 13, "4 + 6 + 3"),
  AVERAGE_DEAL_SIZE: calculated(
    '=AVERAGE_DEAL_SIZE("FY2026", "variant=median", RASHINBAN_UPDATED)',
    "=AVERAGE_DEAL_SIZE(2450000, 7)",
    350000,
    "2,450,000 ÷ 7",
  ),
  WIN_RATE: calculated(
    {
      ja: '=WIN_RATE("FY2026", "owner=佐藤 美咲", RASHINBAN_UPDATED)',
      en: '=WIN_RATE("FY2026", "owner=Misaki Sato", RASHINBAN_UPDATED)',
    },
    "=WIN_RATE(30, 70)",
    0.3,
    "30 ÷ (30 + 70)",
  ),
  NEW_DEALS: summed("=NEW_DEALS(RASHINBAN_UPDATED)", "=NEW_DEALS({12; 9; 15})", 36, "12 + 9 + 15"),
  OPEN_DEALS: summed("=OPEN_DEALS(RASHINBAN_UPDATED)", "=OPEN_DEALS({18; 24})", 42, "18 + 24"),
  PIPELINE_AMOUNT: summed(
    "=PIPELINE_AMOUNT(RASHINBAN_UPDATED)",
    "=PIPELINE_AMOUNT({5200000; 3100000; 1700000})",
    10000000,
    "5,200,000 + 3,100,000 + 1,700,000",
  ),
  WEIGHTED_PIPELINE: summed(
    "=WEIGHTED_PIPELINE(RASHINBAN_UPDATED)",
    "=WEIGHTED_PIPELINE({2600000; 620000})",
    3220000,
    "2,600,000 + 620,000",
  ),
  PIPELINE_COVERAGE: calculated(
    "=PIPELINE_COVERAGE(RASHINBAN_UPDATED)",
    "=PIPELINE_COVERAGE(9000000, 5000000, 2000000)",
    3,
    "9,000,000 ÷ (5,000,000 − 2,000,000)",
  ),
  QUOTA_ATTAINMENT: calculated(
    '=QUOTA_ATTAINMENT("2026-10", RASHINBAN_UPDATED)',
    "=QUOTA_ATTAINMENT(4500000, 5000000)",
    0.9,
    "4,500,000 ÷ 5,000,000",
  ),
  SALES_CYCLE: calculated(
    '=SALES_CYCLE("FY2026", "variant=median", RASHINBAN_UPDATED)',
    "=SALES_CYCLE(1260, 14)",
    90,
    "1,260 ÷ 14",
  ),
  REQUIRED_COVERAGE: calculated(
    "=REQUIRED_COVERAGE(RASHINBAN_UPDATED)",
    "=REQUIRED_COVERAGE(42000000, 12000000)",
    3.5,
    "42,000,000 ÷ 12,000,000",
  ),
  SALES_VELOCITY: calculated(
    "=SALES_VELOCITY(RASHINBAN_UPDATED)",
    "=SALES_VELOCITY(18, 0.24, 42000, 78)",
    2326.15,
    "18 × 0.24 × 42,000 ÷ 78",
    "winsabove.pages.dev/glossary/sales-velocity",
  ),
  STAGE_CONVERSION: calculated(
    {
      ja: '=STAGE_CONVERSION("FY2026", "stage=見積提出", RASHINBAN_UPDATED)',
      en: '=STAGE_CONVERSION("FY2026", "stage=Proposal", RASHINBAN_UPDATED)',
    },
    "=STAGE_CONVERSION(45, 60)",
    0.75,
    "45 ÷ 60",
  ),
  STALE_DEALS: summed("=STALE_DEALS(RASHINBAN_UPDATED)", "=STALE_DEALS({3; 5})", 8, "3 + 5"),
  CALLS: summed('=CALLS("2026-10", RASHINBAN_UPDATED)', "=CALLS({42; 38; 55})", 135, "42 + 38 + 55"),
  MEETINGS: summed('=MEETINGS("2026-10", RASHINBAN_UPDATED)', "=MEETINGS({6; 9})", 15, "6 + 9"),
  SESSIONS: summed(
    {
      ja: '=SESSIONS("2026-10", "channel=自然検索", RASHINBAN_UPDATED)',
      en: '=SESSIONS("2026-10", "channel=Organic search", RASHINBAN_UPDATED)',
    },
    "=SESSIONS({9200; 6100})",
    15300,
    "9,200 + 6,100",
  ),
  ORGANIC_SESSIONS: summed(
    '=ORGANIC_SESSIONS("2026-10", RASHINBAN_UPDATED)',
    "=ORGANIC_SESSIONS({2100; 1600})",
    3700,
    "2,100 + 1,600",
  ),
  SEARCH_POSITION: calculated(
    '=SEARCH_POSITION("2026-10", RASHINBAN_UPDATED)',
    "=SEARCH_POSITION({4200; 4800}, {1400; 600})",
    4.5,
    "(3 × 1,400 + 8 × 600) ÷ (1,400 + 600)",
  ),
  CONTENT_VIEWS: summed(
    '=CONTENT_VIEWS("2026-10", RASHINBAN_UPDATED)',
    "=CONTENT_VIEWS({1800; 1250})",
    3050,
    "1,800 + 1,250",
  ),
  ENGAGEMENT_RATE: calculated(
    '=ENGAGEMENT_RATE("2026-10", RASHINBAN_UPDATED)',
    "=ENGAGEMENT_RATE(3640, 10000)",
    0.364,
    "3,640 ÷ 10,000",
  ),
  CVR: calculated(
    '=CVR("2026-10", "variant=landing", RASHINBAN_UPDATED)',
    "=CVR(117, 15000)",
    0.0078,
    "117 ÷ 15,000",
  ),
  MAIL_VISIT_RATE: calculated(
    '=MAIL_VISIT_RATE("2026-10", RASHINBAN_UPDATED)',
    "=MAIL_VISIT_RATE(150, 5000)",
    0.03,
    "150 ÷ 5,000",
  ),
  MAIL_INQUIRY_RATE: calculated(
    '=MAIL_INQUIRY_RATE("2026-10", RASHINBAN_UPDATED)',
    "=MAIL_INQUIRY_RATE(15, 5000)",
    0.003,
    "15 ÷ 5,000",
  ),
  LIKES: summed('=LIKES("2026-10", RASHINBAN_UPDATED)', "=LIKES({120; 204})", 324, "120 + 204"),
  FOLLOWERS: summed("=FOLLOWERS(RASHINBAN_UPDATED)", "=FOLLOWERS({1500; 820})", 2320, "1,500 + 820"),
  LEADS: summed('=LEADS("2026-10", RASHINBAN_UPDATED)', "=LEADS({40; 43})", 83, "40 + 43"),
  LEAD_TO_DEAL: calculated(
    '=LEAD_TO_DEAL("2026-Q3", RASHINBAN_UPDATED)',
    "=LEAD_TO_DEAL(33, 110)",
    0.3,
    "33 ÷ 110",
  ),
  LEAD_TO_CUSTOMER: calculated(
    '=LEAD_TO_CUSTOMER("FY2026", RASHINBAN_UPDATED)',
    "=LEAD_TO_CUSTOMER(5, 100)",
    0.05,
    "5 ÷ 100",
  ),
  MQLS: summed('=MQLS("2026-10", RASHINBAN_UPDATED)', "=MQLS({31; 46})", 77, "31 + 46"),
  SQLS: summed('=SQLS("2026-10", RASHINBAN_UPDATED)', "=SQLS({20; 33})", 53, "20 + 33"),
  LEAD_TO_MQL: calculated(
    '=LEAD_TO_MQL("2026-10", RASHINBAN_UPDATED)',
    "=LEAD_TO_MQL(60, 100)",
    0.6,
    "60 ÷ 100",
  ),
  MQL_TO_SQL: calculated('=MQL_TO_SQL("2026-10", RASHINBAN_UPDATED)', "=MQL_TO_SQL(42, 60)", 0.7, "42 ÷ 60"),
  SPEND: summed(
    '=SPEND("2026-10", RASHINBAN_UPDATED)',
    "=SPEND({1200000; 300000; 350000})",
    1850000,
    "1,200,000 + 300,000 + 350,000",
  ),
  IMPRESSIONS: summed(
    '=IMPRESSIONS("2026-10", RASHINBAN_UPDATED)',
    "=IMPRESSIONS({64000; 36000})",
    100000,
    "64,000 + 36,000",
  ),
  CLICKS: summed('=CLICKS("2026-10", RASHINBAN_UPDATED)', "=CLICKS({210; 160})", 370, "210 + 160"),
  CTR: calculated('=CTR("2026-10", RASHINBAN_UPDATED)', "=CTR(370, 100000)", 0.0037, "370 ÷ 100,000"),
  CPC: calculated('=CPC("2026-10", RASHINBAN_UPDATED)', "=CPC(100000, 800)", 125, "100,000 ÷ 800"),
  CPA: calculated('=CPA("2026-10", RASHINBAN_UPDATED)', "=CPA(480000, 32)", 15000, "480,000 ÷ 32"),
  CPL: calculated(
    {
      ja: '=CPL("2026-10", "channel=リスティング広告", RASHINBAN_UPDATED)',
      en: '=CPL("2026-10", "channel=Paid search", RASHINBAN_UPDATED)',
    },
    "=CPL(480000, 24)",
    20000,
    "480,000 ÷ 24",
  ),
  ROAS: calculated('=ROAS("2026-10", RASHINBAN_UPDATED)', "=ROAS(1500000, 500000)", 3, "1,500,000 ÷ 500,000"),
  CAC: calculated('=CAC("2026-Q3", RASHINBAN_UPDATED)', "=CAC(1200000, 24)", 50000, "1,200,000 ÷ 24"),
  MARKETING_REVENUE: summed(
    '=MARKETING_REVENUE("2026-10", "variant=linear", RASHINBAN_UPDATED)',
    "=MARKETING_REVENUE({4000000; 2000000})",
    6000000,
    "4,000,000 + 2,000,000",
  ),
  MARKETING_CONTRIBUTION: calculated(
    '=MARKETING_CONTRIBUTION("FY2026", RASHINBAN_UPDATED)',
    "=MARKETING_CONTRIBUTION(6000000, 15000000)",
    0.4,
    "6,000,000 ÷ 15,000,000",
  ),
  MARKETING_ROI: calculated(
    '=MARKETING_ROI("FY2026", RASHINBAN_UPDATED)',
    "=MARKETING_ROI(6000000, 0.4, 2000000)",
    0.2,
    "(6,000,000 × 0.4 − 2,000,000) ÷ 2,000,000",
  ),
  ROI: calculated(null, "=ROI(1300000, 1000000)", 0.3, "(1,300,000 − 1,000,000) ÷ 1,000,000"),
  NEW_CUSTOMERS: summed(
    '=NEW_CUSTOMERS("2026-10", RASHINBAN_UPDATED)',
    "=NEW_CUSTOMERS({4; 7})",
    11,
    "4 + 7",
  ),
  ACTIVE_CUSTOMERS: summed(
    "=ACTIVE_CUSTOMERS(RASHINBAN_UPDATED)",
    "=ACTIVE_CUSTOMERS({180; 115})",
    295,
    "180 + 115",
  ),
  ARPA: calculated('=ARPA("2026-10", RASHINBAN_UPDATED)', "=ARPA(14750000, 295)", 50000, "14,750,000 ÷ 295"),
  CHURN_RATE: calculated(
    '=CHURN_RATE("FY2026", "variant=revenue", RASHINBAN_UPDATED)',
    "=CHURN_RATE(6, 300)",
    0.02,
    "6 ÷ 300",
  ),
  NRR: calculated(
    '=NRR("FY2026", RASHINBAN_UPDATED)',
    "=NRR(100000, 15000, 5000, 8000)",
    1.02,
    "(100,000 + 15,000 − 5,000 − 8,000) ÷ 100,000",
    "theprimecalculator.com/business/net-revenue-retention-calculator/formula",
  ),
  REPEAT_RATE: calculated(
    '=REPEAT_RATE("FY2026", RASHINBAN_UPDATED)',
    "=REPEAT_RATE(40, 160)",
    0.25,
    "40 ÷ 160",
  ),
  CLTV: calculated(
    "=CLTV(RASHINBAN_UPDATED)",
    "=CLTV(500, 0.75, 0.025)",
    15000,
    "500 × 0.75 ÷ 0.025",
    "mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number",
  ),
  LTV_TO_CAC: calculated(
    "=LTV_TO_CAC(RASHINBAN_UPDATED)",
    "=LTV_TO_CAC(15000, 6000)",
    2.5,
    "15,000 ÷ 6,000",
    "mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number",
  ),
  CAC_PAYBACK: calculated(
    "=CAC_PAYBACK(RASHINBAN_UPDATED)",
    "=CAC_PAYBACK(6000, 500, 0.75)",
    16,
    "6,000 ÷ (500 × 0.75)",
  ),
  KPI: { live: '=KPI("win-rate:value", "FY2026", , RASHINBAN_UPDATED)', plain: null },
  KPI_SERIES: { live: '=KPI_SERIES("won-amount", "month", 6, , RASHINBAN_UPDATED)', plain: null },
  KPI_TARGET: { live: '=KPI_TARGET("won-amount", "2026-10", , RASHINBAN_UPDATED)', plain: null },
  KPI_STATUS: { live: '=KPI_STATUS("won-amount", "why", RASHINBAN_UPDATED)', plain: null },
  KPI_FORECAST: { live: '=KPI_FORECAST("won-amount", , RASHINBAN_UPDATED)', plain: null },
  KPI_EXPLAIN: { live: '=KPI_EXPLAIN("cac")', plain: null },
  KPI_EACH: calculated(
    null,
    '=KPI_EACH("cac", {1200000; 900000}, {24; 15})',
    [50000, 60000],
    "1,200,000 ÷ 24; 900,000 ÷ 15",
  ),
  KPI_LIST: { live: "=KPI_LIST()", plain: null },
};

/** The live example in one language; null where there is none. */
export function liveExample({ live }: FunctionExample, locale: keyof Text): string | null {
  return live === null || typeof live === "string" ? live : live[locale];
}
