import { HANDLERS, MENU } from "../../src/app/entry-points";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { KPIS } from "../../src/kpis/catalog";

// Ids and names stand in people's cells and menus: they are never renamed, only retired.
test("the KPI ids are these", () => {
  expect(Object.keys(KPIS)).toEqual(
    "revenue won-amount won-deals average-deal-size win-rate new-deals open-deals pipeline-amount weighted-pipeline pipeline-coverage quota-attainment sales-cycle calls leads lead-to-deal spend ctr cpc cpl roas cac".split(
      " ",
    ),
  );
});

test("the cell functions are these", () => {
  expect(CELL_FUNCTIONS.map((cell) => cell.name)).toEqual(
    "REVENUE WON_AMOUNT WON_DEALS AVERAGE_DEAL_SIZE WIN_RATE NEW_DEALS OPEN_DEALS PIPELINE_AMOUNT WEIGHTED_PIPELINE PIPELINE_COVERAGE QUOTA_ATTAINMENT SALES_CYCLE CALLS LEADS LEAD_TO_DEAL SPEND CTR CPC CPL ROAS CAC KPI KPI_SERIES KPI_EXPLAIN KPI_EACH KPI_LIST".split(
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
