import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HANDLERS, MENU } from "../../src/app/entry-points";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { jsdoc } from "../../src/functions/signature";
import { KPIS } from "../../src/kpis/catalog";

// Ids and names stand in people's cells and menus: they are never renamed, only retired.
test("the KPI ids are these", () => {
  expect(Object.keys(KPIS)).toEqual(
    `revenue gross-profit gross-margin won-amount won-deals average-deal-size win-rate new-deals open-deals pipeline-amount weighted-pipeline pipeline-coverage quota-attainment sales-cycle required-coverage sales-velocity stage-conversion stale-deals calls meetings sessions organic-sessions search-position content-views engagement-rate conversion-rate mail-visit-rate mail-inquiry-rate likes followers leads lead-to-deal lead-to-customer mqls sqls lead-to-mql mql-to-sql spend impressions clicks ctr cpc cpa cpl roas cac marketing-revenue marketing-contribution marketing-roi roi new-customers active-customers arpa churn-rate nrr repeat-rate cltv ltv-to-cac cac-payback`.split(
      " ",
    ),
  );
});

// The names of arguments are the help that Sheets shows while typing.
test("the cell functions and their arguments are these", () => {
  const list = CELL_FUNCTIONS.map(
    (cell) => `${cell.name}(${cell.arguments.map(({ name }) => name).join(", ")})`,
  );
  expect(list).toEqual([
    "REVENUE(period_or_revenue, segment, updated)",
    "GROSS_PROFIT(period_or_gross_profit, segment, updated)",
    "GROSS_MARGIN(period_or_gross_profit, segment_or_revenue, updated)",
    "WON_AMOUNT(period_or_won_amount, segment, updated)",
    "WON_DEALS(period_or_won_deals, segment, updated)",
    "AVERAGE_DEAL_SIZE(period_or_won_amount, segment_or_won_deals, updated)",
    "WIN_RATE(period_or_won, segment_or_lost, updated)",
    "NEW_DEALS(period_or_new_deals, segment, updated)",
    "OPEN_DEALS(period_or_open_deals, segment, updated)",
    "PIPELINE_AMOUNT(period_or_pipeline, segment, updated)",
    "WEIGHTED_PIPELINE(period_or_weighted_pipeline, segment, updated)",
    "PIPELINE_COVERAGE(period_or_pipeline, segment_or_target, updated_or_won)",
    "QUOTA_ATTAINMENT(period_or_won_amount, segment_or_target, updated)",
    "SALES_CYCLE(period_or_total_days, segment_or_won_deals, updated)",
    "REQUIRED_COVERAGE(period_or_pipeline, segment_or_won, updated)",
    "SALES_VELOCITY(period_or_deals, segment_or_win_rate, updated_or_average_deal_size, cycle_days)",
    "STAGE_CONVERSION(period_or_advanced, segment_or_entered, updated)",
    "STALE_DEALS(period_or_stale_deals, segment, updated)",
    "CALLS(period_or_calls, segment, updated)",
    "MEETINGS(period_or_meetings, segment, updated)",
    "SESSIONS(period_or_sessions, segment, updated)",
    "ORGANIC_SESSIONS(period_or_sessions, segment, updated)",
    "SEARCH_POSITION(period_or_position_impressions, segment_or_impressions, updated)",
    "CONTENT_VIEWS(period_or_views, segment, updated)",
    "ENGAGEMENT_RATE(period_or_engaged_sessions, segment_or_sessions, updated)",
    "CVR(period_or_conversions, segment_or_sessions, updated)",
    "MAIL_VISIT_RATE(period_or_visits, segment_or_delivered, updated)",
    "MAIL_INQUIRY_RATE(period_or_inquiries, segment_or_delivered, updated)",
    "LIKES(period_or_likes, segment, updated)",
    "FOLLOWERS(period_or_followers, segment, updated)",
    "LEADS(period_or_leads, segment, updated)",
    "LEAD_TO_DEAL(period_or_with_deal, segment_or_leads, updated)",
    "LEAD_TO_CUSTOMER(period_or_customers, segment_or_leads, updated)",
    "MQLS(period_or_mqls, segment, updated)",
    "SQLS(period_or_sqls, segment, updated)",
    "LEAD_TO_MQL(period_or_mqls, segment_or_leads, updated)",
    "MQL_TO_SQL(period_or_sqls, segment_or_mqls, updated)",
    "SPEND(period_or_cost, segment, updated)",
    "IMPRESSIONS(period_or_impressions, segment, updated)",
    "CLICKS(period_or_clicks, segment, updated)",
    "CTR(period_or_clicks, segment_or_impressions, updated)",
    "CPC(period_or_cost, segment_or_clicks, updated)",
    "CPA(period_or_cost, segment_or_conversions, updated)",
    "CPL(period_or_cost, segment_or_leads, updated)",
    "ROAS(period_or_value, segment_or_cost, updated)",
    "CAC(period_or_spend, segment_or_customers, updated)",
    "MARKETING_REVENUE(period_or_marketing_revenue, segment, updated)",
    "MARKETING_CONTRIBUTION(period_or_marketing_revenue, segment_or_won_amount, updated)",
    "MARKETING_ROI(period_or_marketing_revenue, segment_or_gross_margin, updated_or_cost)",
    "ROI(period_or_gain, segment_or_cost, updated)",
    "NEW_CUSTOMERS(period_or_new_customers, segment, updated)",
    "ACTIVE_CUSTOMERS(period_or_active_customers, segment, updated)",
    "ARPA(period_or_revenue, segment_or_customers, updated)",
    "CHURN_RATE(period_or_lost, segment_or_at_start, updated)",
    "NRR(period_or_start, segment_or_expansion, updated_or_contraction, churn)",
    "REPEAT_RATE(period_or_repeat_customers, segment_or_customers, updated)",
    "CLTV(period_or_arpa, segment_or_gross_margin, updated_or_churn_rate)",
    "LTV_TO_CAC(period_or_cltv, segment_or_cac, updated)",
    "CAC_PAYBACK(period_or_cac, segment_or_monthly_arpa, updated_or_gross_margin)",
    "KPI(id, period, segment, updated)",
    "KPI_SERIES(id, grain, count, segment, updated)",
    "KPI_TARGET(id, period, segment, updated)",
    "KPI_STATUS(id, part, updated)",
    "KPI_FORECAST(id, part, updated)",
    "KPI_EXPLAIN(id)",
    "KPI_EACH(id, range_1, range_2, range_3, range_4)",
    "KPI_LIST(updated)",
  ]);
});

const japanese = /[ぁ-んァ-ヶ一-龠]/;

test("every function and every argument has help in both languages", () => {
  const lacking = CELL_FUNCTIONS.flatMap((cell) =>
    [{ name: cell.name, about: cell.summary }, ...cell.arguments].filter(
      ({ about: { ja, en } }) =>
        // RASHINBAN_UPDATED is a name, the same in both.
        ja !== en && (ja.trim() === "" || en.trim() === "" || !japanese.test(ja) || japanese.test(en)),
    ),
  );
  expect(lacking).toEqual([]);
});

test("that help stands in the pushed file, above the function, where Sheets reads it", () => {
  const code = readFileSync(join(__dirname, "../../dist/Code.js"), "utf8");
  const missing = CELL_FUNCTIONS.filter((cell) => !code.includes(`${jsdoc(cell)}\nfunction ${cell.name}(`));
  expect(missing.map(({ name }) => name)).toEqual([]);
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
