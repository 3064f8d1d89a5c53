import type { Count, Mean, Sum } from "../metrics/formula";

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
