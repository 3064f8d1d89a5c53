import { NO_DAY } from "../src/calendar/day";
import type { FactName, Facts, FactTable } from "../src/facts/table";
import { SEGMENTS } from "./catalogue-facts";
import { MONTHS } from "./company";

/** The catalogue's additive KPIs. */
export const ADDITIVE = [
  "won-amount",
  "won-deals",
  "new-deals",
  "revenue",
  "gross-profit",
  "calls",
  "meetings",
  "sessions",
  "organic-sessions",
  "content-views",
  "likes",
  "leads",
  "mqls",
  "sqls",
  "spend",
  "impressions",
  "clicks",
  "marketing-revenue",
  "new-customers",
] as const;

/** Values at [owner × months + month]. */
export type CatalogueAnswer = Readonly<Record<(typeof ADDITIVE)[number], Float64Array>>;

export function emptyCatalogueAnswer(): CatalogueAnswer {
  const size = SEGMENTS.length * MONTHS.length;
  return Object.fromEntries(
    ADDITIVE.map((kpi) => [kpi, new Float64Array(size)]),
  ) as unknown as CatalogueAnswer;
}

const FIRST = MONTHS[0].start;
const MONTH_OF = new Int32Array(MONTHS[MONTHS.length - 1].end - FIRST);
MONTHS.forEach((month, index) => {
  MONTH_OF.fill(index, month.start - FIRST, month.end - FIRST);
});

/** What someone would write for exactly these KPIs: one loop over each table, nothing general. */
export function catalogueByHand(facts: Facts): CatalogueAnswer {
  const answer = emptyCatalogueAnswer();
  const table = (name: FactName): Loop => new Loop(facts.tables[name]);

  const deals = table("deals");
  const won = deals.codeOf("stage", "won");
  const [stage, amount] = [deals.codes("stage"), deals.numbers("amount")];
  const [createdOn, closedOn] = [deals.days("createdOn"), deals.days("closedOn")];
  for (let row = 0; row < deals.rows; row += 1) {
    const created = deals.cell(row, createdOn[row]);
    if (created >= 0) answer["new-deals"][created] += 1;
    if (stage[row] !== won) continue;
    const closed = deals.cell(row, closedOn[row]);
    if (closed < 0) continue;
    answer["won-deals"][closed] += 1;
    if (!Number.isNaN(amount[row])) answer["won-amount"][closed] += amount[row];
  }

  const revenue = table("revenue");
  const [invoiced, profit, on] = [
    revenue.numbers("amount"),
    revenue.numbers("grossProfit"),
    revenue.days("date"),
  ];
  for (let row = 0; row < revenue.rows; row += 1) {
    const cell = revenue.cell(row, on[row]);
    if (cell < 0) continue;
    if (!Number.isNaN(invoiced[row])) answer.revenue[cell] += invoiced[row];
    if (!Number.isNaN(profit[row])) answer["gross-profit"][cell] += profit[row];
  }

  const activities = table("activities");
  const [call, visit] = [activities.codeOf("kind", "call"), activities.codeOf("kind", "visit")];
  const [kind, count, done] = [
    activities.codes("kind"),
    activities.numbers("count"),
    activities.days("date"),
  ];
  for (let row = 0; row < activities.rows; row += 1) {
    const cell = activities.cell(row, done[row]);
    if (cell < 0 || Number.isNaN(count[row])) continue;
    if (kind[row] === call) answer.calls[cell] += count[row];
    else if (kind[row] === visit) answer.meetings[cell] += count[row];
  }

  const visits = table("visits");
  const organic = visits.codeOf("channelGroup", "organic-search");
  const [group, sessions, visited] = [
    visits.codes("channelGroup"),
    visits.numbers("sessions"),
    visits.days("date"),
  ];
  for (let row = 0; row < visits.rows; row += 1) {
    const cell = visits.cell(row, visited[row]);
    if (cell < 0 || Number.isNaN(sessions[row])) continue;
    answer.sessions[cell] += sessions[row];
    if (group[row] === organic) answer["organic-sessions"][cell] += sessions[row];
  }

  const leads = table("leads");
  const [lead, mql, sql] = [leads.days("createdOn"), leads.days("mqlOn"), leads.days("sqlOn")];
  for (let row = 0; row < leads.rows; row += 1) {
    const created = leads.cell(row, lead[row]);
    if (created >= 0) answer.leads[created] += 1;
    const qualified = leads.cell(row, mql[row]);
    if (qualified >= 0) answer.mqls[qualified] += 1;
    const accepted = leads.cell(row, sql[row]);
    if (accepted >= 0) answer.sqls[accepted] += 1;
  }

  const spend = table("spend");
  const [cost, shown, clicked] = [
    spend.numbers("cost"),
    spend.numbers("impressions"),
    spend.numbers("clicks"),
  ];
  const spent = spend.days("date");
  for (let row = 0; row < spend.rows; row += 1) {
    const cell = spend.cell(row, spent[row]);
    if (cell < 0) continue;
    if (!Number.isNaN(cost[row])) answer.spend[cell] += cost[row];
    if (!Number.isNaN(shown[row])) answer.impressions[cell] += shown[row];
    if (!Number.isNaN(clicked[row])) answer.clicks[cell] += clicked[row];
  }

  const content = table("content");
  const [views, read] = [content.numbers("views"), content.days("date")];
  for (let row = 0; row < content.rows; row += 1) {
    const cell = content.cell(row, read[row]);
    if (cell >= 0 && !Number.isNaN(views[row])) answer["content-views"][cell] += views[row];
  }

  const social = table("social");
  const [likes, posted] = [social.numbers("likes"), social.days("date")];
  for (let row = 0; row < social.rows; row += 1) {
    const cell = social.cell(row, posted[row]);
    if (cell >= 0 && !Number.isNaN(likes[row])) answer.likes[cell] += likes[row];
  }

  const credits = table("credits");
  const [first, yes] = [credits.codeOf("model", "first"), credits.codeOf("marketing", "yes")];
  const [model, marketing] = [credits.codes("model"), credits.codes("marketing")];
  const [credit, credited] = [credits.numbers("amount"), credits.days("closedOn")];
  for (let row = 0; row < credits.rows; row += 1) {
    if (model[row] !== first || marketing[row] !== yes) continue;
    const cell = credits.cell(row, credited[row]);
    if (cell >= 0) answer["marketing-revenue"][cell] += credit[row];
  }

  const customers = table("customers");
  const firstContract = customers.codeOf("firstContract", "yes");
  const [contract, started] = [customers.codes("firstContract"), customers.days("startOn")];
  for (let row = 0; row < customers.rows; row += 1) {
    const cell = customers.cell(row, started[row]);
    if (cell >= 0 && contract[row] === firstContract) answer["new-customers"][cell] += 1;
  }
  return answer;
}

/** One table as a loop needs it. */
class Loop {
  readonly rows: number;
  private readonly owner: Int32Array;
  private readonly starts: Int32Array;

  constructor(private readonly table: FactTable | undefined) {
    this.rows = table?.rows ?? 0;
    const owner = table?.columns.owner;
    if (owner?.kind !== "text") throw new Error("There is no owner.");
    this.owner = owner.codes;
    this.starts = Int32Array.from(owner.labels, (label) => SEGMENTS.indexOf(label) * MONTHS.length);
  }

  /** Where a row of a day counts; −1 for days outside. */
  cell(row: number, day: number): number {
    if (day === NO_DAY || day < FIRST || day - FIRST >= MONTH_OF.length) return -1;
    return this.starts[this.owner[row]] + MONTH_OF[day - FIRST];
  }

  codes(name: string): Int32Array {
    const column = this.table?.columns[name];
    if (column?.kind !== "text") throw new Error(`${name} is no text column.`);
    return column.codes;
  }

  codeOf(name: string, label: string): number {
    const column = this.table?.columns[name];
    return column?.kind === "text" ? column.labels.indexOf(label) : -1;
  }

  numbers(name: string): Float64Array {
    const column = this.table?.columns[name];
    if (column?.kind !== "number") throw new Error(`${name} is no number column.`);
    return column.values;
  }

  days(name: string): Int32Array {
    const column = this.table?.columns[name];
    if (column?.kind !== "day") throw new Error(`${name} is no day column.`);
    return column.days;
  }
}
