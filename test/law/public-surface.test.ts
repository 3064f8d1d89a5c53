import { HANDLERS, MENU } from "../../src/app/entry-points";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { KPIS } from "../../src/kpis/catalog";

// Ids and names stand in people's cells and menus: they are never renamed, only retired.
test("the KPI ids are these", () => {
  expect(Object.keys(KPIS)).toEqual(
    "revenue gross-profit gross-margin won-amount won-deals average-deal-size win-rate new-deals open-deals pipeline-amount weighted-pipeline pipeline-coverage quota-attainment sales-cycle required-coverage sales-velocity stage-conversion stale-deals calls meetings sessions organic-sessions search-position content-views engagement-rate conversion-rate mail-visit-rate mail-inquiry-rate likes followers leads lead-to-deal lead-to-customer mqls sqls lead-to-mql mql-to-sql spend impressions clicks ctr cpc cpa cpl roas cac marketing-revenue marketing-contribution marketing-roi roi new-customers active-customers arpa churn-rate nrr repeat-rate cltv ltv-to-cac cac-payback".split(
      " ",
    ),
  );
});

test("the cell functions are these", () => {
  expect(CELL_FUNCTIONS.map((cell) => cell.name)).toEqual(
    "REVENUE GROSS_PROFIT GROSS_MARGIN WON_AMOUNT WON_DEALS AVERAGE_DEAL_SIZE WIN_RATE NEW_DEALS OPEN_DEALS PIPELINE_AMOUNT WEIGHTED_PIPELINE PIPELINE_COVERAGE QUOTA_ATTAINMENT SALES_CYCLE REQUIRED_COVERAGE SALES_VELOCITY STAGE_CONVERSION STALE_DEALS CALLS MEETINGS SESSIONS ORGANIC_SESSIONS SEARCH_POSITION CONTENT_VIEWS ENGAGEMENT_RATE CVR MAIL_VISIT_RATE MAIL_INQUIRY_RATE LIKES FOLLOWERS LEADS LEAD_TO_DEAL LEAD_TO_CUSTOMER MQLS SQLS LEAD_TO_MQL MQL_TO_SQL SPEND IMPRESSIONS CLICKS CTR CPC CPA CPL ROAS CAC MARKETING_REVENUE MARKETING_CONTRIBUTION MARKETING_ROI ROI NEW_CUSTOMERS ACTIVE_CUSTOMERS ARPA CHURN_RATE NRR REPEAT_RATE CLTV LTV_TO_CAC CAC_PAYBACK KPI KPI_SERIES KPI_EXPLAIN KPI_EACH KPI_LIST".split(
      " ",
    ),
  );
});

test("the menu commands and handlers are these", () => {
  expect([...MENU.map((item) => item.name), ...HANDLERS]).toEqual([
    "rashinbanSidebar",
    "rashinbanRefresh",
    "rashinbanSnapshot",
    "rashinbanSchedule",
    "rashinbanSample",
    "onOpen",
    "onInstall",
    "rashinbanHourly",
    "rpc",
  ]);
});
