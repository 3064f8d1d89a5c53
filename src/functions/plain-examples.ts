/** Worked example of plain arithmetic, with a result from outside. */
export interface PlainExample {
  readonly formula: string;
  /** Several where the function answers row by row. */
  readonly gives: number | readonly number[];
  /** The same by hand. */
  readonly how: string;
  /** Where somebody else printed these numbers and this result. */
  readonly from?: string;
}

const by = (formula: string, gives: PlainExample["gives"], how: string): PlainExample => ({
  formula,
  gives,
  how,
});

/** By function name; every expected value is arithmetic done by hand, or printed by the page it names. */
export const PLAIN_EXAMPLES: Readonly<Record<string, PlainExample>> = {
  REVENUE: by("=REVENUE({320000; 410000; 120000})", 850000, "320,000 + 410,000 + 120,000"),
  GROSS_PROFIT: by("=GROSS_PROFIT({90000; 140000; 30000})", 260000, "90,000 + 140,000 + 30,000"),
  GROSS_MARGIN: by("=GROSS_MARGIN(340000, 850000)", 0.4, "340,000 ÷ 850,000"),
  WON_AMOUNT: by("=WON_AMOUNT({1200000; 800000; 450000})", 2450000, "1,200,000 + 800,000 + 450,000"),
  WON_DEALS: by("=WON_DEALS({4; 6; 3})", 13, "4 + 6 + 3"),
  AVERAGE_DEAL_SIZE: by("=AVERAGE_DEAL_SIZE(2450000, 7)", 350000, "2,450,000 ÷ 7"),
  WIN_RATE: by("=WIN_RATE(30, 70)", 0.3, "30 ÷ (30 + 70)"),
  NEW_DEALS: by("=NEW_DEALS({12; 9; 15})", 36, "12 + 9 + 15"),
  OPEN_DEALS: by("=OPEN_DEALS({18; 24})", 42, "18 + 24"),
  PIPELINE_AMOUNT: by(
    "=PIPELINE_AMOUNT({5200000; 3100000; 1700000})",
    10000000,
    "5,200,000 + 3,100,000 + 1,700,000",
  ),
  WEIGHTED_PIPELINE: by("=WEIGHTED_PIPELINE({2600000; 620000})", 3220000, "2,600,000 + 620,000"),
  PIPELINE_COVERAGE: by(
    "=PIPELINE_COVERAGE(9000000, 5000000, 2000000)",
    3,
    "9,000,000 ÷ (5,000,000 − 2,000,000)",
  ),
  QUOTA_ATTAINMENT: by("=QUOTA_ATTAINMENT(4500000, 5000000)", 0.9, "4,500,000 ÷ 5,000,000"),
  SALES_CYCLE: by("=SALES_CYCLE(1260, 14)", 90, "1,260 ÷ 14"),
  REQUIRED_COVERAGE: by("=REQUIRED_COVERAGE(42000000, 12000000)", 3.5, "42,000,000 ÷ 12,000,000"),
  SALES_VELOCITY: {
    ...by("=SALES_VELOCITY(18, 0.24, 42000, 78)", 2326.15, "18 × 0.24 × 42,000 ÷ 78"),
    from: "winsabove.pages.dev/glossary/sales-velocity",
  },
  STAGE_CONVERSION: by("=STAGE_CONVERSION(45, 60)", 0.75, "45 ÷ 60"),
  STALE_DEALS: by("=STALE_DEALS({3; 5})", 8, "3 + 5"),
  CALLS: by("=CALLS({42; 38; 55})", 135, "42 + 38 + 55"),
  MEETINGS: by("=MEETINGS({6; 9})", 15, "6 + 9"),
  SESSIONS: by("=SESSIONS({9200; 6100})", 15300, "9,200 + 6,100"),
  ORGANIC_SESSIONS: by("=ORGANIC_SESSIONS({2100; 1600})", 3700, "2,100 + 1,600"),
  SEARCH_POSITION: by(
    "=SEARCH_POSITION({4200; 4800}, {1400; 600})",
    4.5,
    "(3 × 1,400 + 8 × 600) ÷ (1,400 + 600)",
  ),
  CONTENT_VIEWS: by("=CONTENT_VIEWS({1800; 1250})", 3050, "1,800 + 1,250"),
  ENGAGEMENT_RATE: by("=ENGAGEMENT_RATE(3640, 10000)", 0.364, "3,640 ÷ 10,000"),
  CVR: by("=CVR(117, 15000)", 0.0078, "117 ÷ 15,000"),
  MAIL_VISIT_RATE: by("=MAIL_VISIT_RATE(150, 5000)", 0.03, "150 ÷ 5,000"),
  MAIL_INQUIRY_RATE: by("=MAIL_INQUIRY_RATE(15, 5000)", 0.003, "15 ÷ 5,000"),
  LIKES: by("=LIKES({120; 204})", 324, "120 + 204"),
  FOLLOWERS: by("=FOLLOWERS({1500; 820})", 2320, "1,500 + 820"),
  LEADS: by("=LEADS({40; 43})", 83, "40 + 43"),
  LEAD_TO_DEAL: by("=LEAD_TO_DEAL(33, 110)", 0.3, "33 ÷ 110"),
  LEAD_TO_CUSTOMER: by("=LEAD_TO_CUSTOMER(5, 100)", 0.05, "5 ÷ 100"),
  MQLS: by("=MQLS({31; 46})", 77, "31 + 46"),
  SQLS: by("=SQLS({20; 33})", 53, "20 + 33"),
  LEAD_TO_MQL: by("=LEAD_TO_MQL(60, 100)", 0.6, "60 ÷ 100"),
  MQL_TO_SQL: by("=MQL_TO_SQL(42, 60)", 0.7, "42 ÷ 60"),
  SPEND: by("=SPEND({1200000; 300000; 350000})", 1850000, "1,200,000 + 300,000 + 350,000"),
  IMPRESSIONS: by("=IMPRESSIONS({64000; 36000})", 100000, "64,000 + 36,000"),
  CLICKS: by("=CLICKS({210; 160})", 370, "210 + 160"),
  CTR: by("=CTR(370, 100000)", 0.0037, "370 ÷ 100,000"),
  CPC: by("=CPC(100000, 800)", 125, "100,000 ÷ 800"),
  CPA: by("=CPA(480000, 32)", 15000, "480,000 ÷ 32"),
  CPL: by("=CPL(480000, 24)", 20000, "480,000 ÷ 24"),
  ROAS: by("=ROAS(1500000, 500000)", 3, "1,500,000 ÷ 500,000"),
  CAC: by("=CAC(1200000, 24)", 50000, "1,200,000 ÷ 24"),
  MARKETING_REVENUE: by("=MARKETING_REVENUE({4000000; 2000000})", 6000000, "4,000,000 + 2,000,000"),
  MARKETING_CONTRIBUTION: by("=MARKETING_CONTRIBUTION(6000000, 15000000)", 0.4, "6,000,000 ÷ 15,000,000"),
  MARKETING_ROI: by(
    "=MARKETING_ROI(6000000, 0.4, 2000000)",
    0.2,
    "(6,000,000 × 0.4 − 2,000,000) ÷ 2,000,000",
  ),
  ROI: by("=ROI(1300000, 1000000)", 0.3, "(1,300,000 − 1,000,000) ÷ 1,000,000"),
  NEW_CUSTOMERS: by("=NEW_CUSTOMERS({4; 7})", 11, "4 + 7"),
  ACTIVE_CUSTOMERS: by("=ACTIVE_CUSTOMERS({180; 115})", 295, "180 + 115"),
  ARPA: by("=ARPA(14750000, 295)", 50000, "14,750,000 ÷ 295"),
  CHURN_RATE: by("=CHURN_RATE(6, 300)", 0.02, "6 ÷ 300"),
  NRR: {
    ...by("=NRR(100000, 15000, 5000, 8000)", 1.02, "(100,000 + 15,000 − 5,000 − 8,000) ÷ 100,000"),
    from: "theprimecalculator.com/business/net-revenue-retention-calculator/formula",
  },
  REPEAT_RATE: by("=REPEAT_RATE(40, 160)", 0.25, "40 ÷ 160"),
  CLTV: {
    ...by("=CLTV(500, 0.75, 0.025)", 15000, "500 × 0.75 ÷ 0.025"),
    from: "mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number",
  },
  LTV_TO_CAC: {
    ...by("=LTV_TO_CAC(15000, 6000)", 2.5, "15,000 ÷ 6,000"),
    from: "mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number",
  },
  CAC_PAYBACK: by("=CAC_PAYBACK(6000, 500, 0.75)", 16, "6,000 ÷ (500 × 0.75)"),
  KPI_EACH: by(
    '=KPI_EACH("cac", {1200000; 900000}, {24; 15})',
    [50000, 60000],
    "1,200,000 ÷ 24; 900,000 ÷ 15",
  ),
};
