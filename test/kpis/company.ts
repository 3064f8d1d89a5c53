import { factsOf, type Row } from "../metrics/facts-of";

/**
 * A company small enough to count by hand, seen on 2026-11-10. Deals A–C were won and D lost in October; E was lost
 * and H won in November; F and G are open.
 */
export const DEALS: readonly Row[] = [
  // A: 65 days from creation to closing (31 + 30 + 4)
  {
    id: "A",
    owner: "佐藤",
    channel: "Google",
    stage: "won",
    amount: 1_000_000,
    createdOn: "2026-08-01",
    closedOn: "2026-10-05",
    newCustomer: "yes",
  },
  // B: 35 days (15 + 20), a customer who had bought before
  {
    id: "B",
    owner: "佐藤",
    channel: "Meta",
    stage: "won",
    amount: 500_000,
    createdOn: "2026-09-15",
    closedOn: "2026-10-20",
  },
  // C: 30 days
  {
    id: "C",
    owner: "鈴木",
    channel: "Google",
    stage: "won",
    amount: 300_000,
    createdOn: "2026-10-01",
    closedOn: "2026-10-31",
    newCustomer: "yes",
  },
  // D: 39 days (29 + 10)
  {
    id: "D",
    owner: "鈴木",
    channel: "Meta",
    stage: "lost",
    amount: 200_000,
    createdOn: "2026-09-01",
    closedOn: "2026-10-10",
  },
  {
    id: "E",
    owner: "佐藤",
    channel: "Google",
    stage: "lost",
    amount: 2_000_000,
    createdOn: "2026-07-01",
    closedOn: "2026-11-02",
  },
  {
    id: "F",
    owner: "鈴木",
    channel: "Google",
    stage: "open",
    amount: 400_000,
    probability: 0.5,
    createdOn: "2026-10-12",
    expectedCloseOn: "2026-11-25",
  },
  {
    id: "G",
    owner: "佐藤",
    channel: "Meta",
    stage: "open",
    amount: 800_000,
    probability: 0.25,
    createdOn: "2026-11-03",
    expectedCloseOn: "2026-12-15",
  },
  {
    id: "H",
    owner: "佐藤",
    channel: "Google",
    stage: "won",
    amount: 600_000,
    createdOn: "2026-10-20",
    closedOn: "2026-11-05",
    newCustomer: "yes",
  },
];

export const COMPANY = factsOf({
  deals: DEALS,
  revenue: [
    { date: "2026-10-01", owner: "佐藤", amount: 500_000 },
    { date: "2026-10-31", owner: "鈴木", amount: 700_000 },
    { date: "2026-10-15", owner: "佐藤", amount: -50_000 },
    { date: "2026-11-01", owner: "佐藤", amount: 900_000 },
  ],
  leads: [
    { createdOn: "2026-10-02", channel: "Google", hasDeal: "yes" },
    { createdOn: "2026-10-03", channel: "Google" },
    { createdOn: "2026-10-20", channel: "Meta", hasDeal: "yes" },
    { createdOn: "2026-10-31", channel: "" },
    { createdOn: "2026-09-30", channel: "Google", hasDeal: "yes" },
  ],
  spend: [
    {
      date: "2026-10-01",
      channel: "Google",
      kind: "advertising",
      cost: 300_000,
      impressions: 100_000,
      clicks: 2_000,
      conversionValue: 900_000,
    },
    {
      date: "2026-10-01",
      channel: "Meta",
      kind: "advertising",
      cost: 100_000,
      impressions: 50_000,
      clicks: 500,
      conversionValue: 0,
    },
    { date: "2026-10-25", kind: "salary", cost: 200_000 },
    { date: "2026-11-01", channel: "Google", kind: "advertising", cost: 10_000 },
  ],
  activities: [
    { date: "2026-10-01", owner: "佐藤", kind: "call", count: 3 },
    { date: "2026-10-31", owner: "鈴木", kind: "call", count: 1 },
    { date: "2026-10-15", owner: "鈴木", kind: "visit", count: 2 },
    { date: "2026-11-01", owner: "鈴木", kind: "call", count: 5 },
  ],
  targets: [
    { kpi: "won-amount", period: "2026-10", value: 2_000_000 },
    { kpi: "won-amount", period: "2026-11", value: 1_600_000 },
    { kpi: "won-amount", period: "2026-12", value: 2_400_000 },
    { kpi: "won-amount", period: "2026-10", segment: "owner=佐藤", value: 1_200_000 },
  ],
});
