import { ANY, type Count, type Flow, type Formula, type Mean, type Sum } from "../metrics/formula";

/** Row aggregates that several KPIs are made of; each is defined once. */
export const wonDeals = {
  kind: "count",
  table: "deals",
  on: "closedOn",
  where: { stage: "won" },
} as const satisfies Count;
export const closedDeals = {
  kind: "count",
  table: "deals",
  on: "closedOn",
  where: { stage: ["won", "lost"] },
} as const satisfies Count;
export const wonAmount = {
  kind: "sum",
  table: "deals",
  of: "amount",
  on: "closedOn",
  where: { stage: "won" },
} as const satisfies Sum;
export const closedAmount = {
  kind: "sum",
  table: "deals",
  of: "amount",
  on: "closedOn",
  where: { stage: ["won", "lost"] },
} as const satisfies Sum;
export const newDeals = { kind: "count", table: "deals", on: "createdOn" } as const satisfies Count;
export const openAmount = {
  kind: "sum",
  table: "deals",
  of: "amount",
  on: "createdOn",
  where: { stage: "open" },
} as const satisfies Sum;
export const weightedAmount = {
  kind: "sum",
  table: "deals",
  of: { times: ["amount", "probability"] },
  on: "createdOn",
  where: { stage: "open" },
} as const satisfies Sum;
export const cycleDays = {
  kind: "mean",
  table: "deals",
  of: { daysFrom: "createdOn", to: "closedOn" },
  on: "closedOn",
  where: { stage: "won" },
} as const satisfies Mean;
export const leads = { kind: "count", table: "leads", on: "createdOn" } as const satisfies Count;
/** Salaries and tools serve every channel: what rests on all cost is not told by channel. */
export const BY_CHANNEL = ["channel", "channelGroup"] as const;
export const allCost = { kind: "sum", table: "spend", of: "cost", on: "date" } as const satisfies Sum;
export const advertisingCost = {
  kind: "sum",
  table: "spend",
  of: "cost",
  on: "date",
  where: { kind: "advertising" },
} as const satisfies Sum;
/** The first won deal of each account; the facts mark it. */
export const newCustomers = {
  kind: "count",
  table: "deals",
  on: "closedOn",
  where: { stage: "won", newCustomer: "yes" },
} as const satisfies Count;
export const revenueTotal = {
  kind: "sum",
  table: "revenue",
  of: "amount",
  on: "date",
} as const satisfies Sum;
export const grossProfit = {
  kind: "sum",
  table: "revenue",
  of: "grossProfit",
  on: "date",
} as const satisfies Sum;
/** A row whose cost is unknown is in neither side of a margin. */
export const revenueWithProfit = { ...revenueTotal, where: { grossProfit: ANY } } as const satisfies Sum;
export const grossMargin = ratio(grossProfit, revenueWithProfit);
export const mqls = {
  kind: "count",
  table: "leads",
  on: "mqlOn",
  where: { mqlOn: ANY },
} as const satisfies Count;
export const sqls = {
  kind: "count",
  table: "leads",
  on: "sqlOn",
  where: { sqlOn: ANY },
} as const satisfies Count;
/** Who came and who left, by the customer list. */
export const customerFlow = {
  entered: { kind: "count", table: "customers", on: "startOn" },
  left: { kind: "count", table: "customers", on: "endOn", where: { endOn: ANY } },
} as const satisfies Flow;
export const recurringFlow = {
  entered: { kind: "sum", table: "customers", of: "monthlyAmount", on: "startOn" },
  left: { kind: "sum", table: "customers", of: "monthlyAmount", on: "endOn", where: { endOn: ANY } },
} as const satisfies Flow;
export const churn = ratio(
  { kind: "left-since-start", ...customerFlow },
  { kind: "stock", past: customerFlow, at: "start" },
);

/** Another KPI's default definition, for the same slice. */
export function kpi(id: string) {
  return { kind: "kpi", kpi: id } as const;
}

/** Totals divided by totals. */
export function ratio<N extends Formula, D extends Formula>(numerator: N, denominator: D) {
  return { kind: "ratio", numerator, denominator } as const;
}
