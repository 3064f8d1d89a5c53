import { businessCalendar } from "../../src/calendar/business-days";
import { formulas } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import type { SpreadBy } from "../../src/metrics/targets";
import { periodOf } from "./ask";
import { day, factsOf, type Row } from "./facts-of";

const calendar = businessCalendar({ country: "JP", closed: new Set(), open: new Set() });

function found(
  targets: readonly Row[],
  period: string,
  today: string,
  by: SpreadBy = "business-days",
  deals: readonly Row[] = [],
) {
  const slice = periodOf(period);
  const run = evaluate(factsOf({ deals, targets }), {
    formulas: formulas(),
    periods: [slice],
    today: day(today),
    fiscalYearStart: 4,
    spread: { by, calendar },
  });
  return run.foundTarget("won-amount", slice);
}

const october = { kpi: "won-amount", period: "2026-10" };
const VERSIONS = [
  { ...october, value: 100 },
  { ...october, value: 150, from: "2026-10-15" },
  { ...october, value: 999, from: "2026-11-05" },
];

// A month is held against what was valid when it ended; while it runs, against what is valid today.
test.each([
  ["before the first change", "2026-10-10", 100],
  ["after it", "2026-10-20", 150],
  ["a later change does not repaint a month that is over", "2026-11-20", 150],
])("versions: %s", (_name, today, expected) => {
  expect(found(VERSIONS, "2026-10", today)?.value).toBe(expected);
});

// Business days of fiscal year 2026, April to March: 21 18 22 22 20 19 21 19 23 19 18 22, in all 244; counted in Python from
// weekdays and the Cabinet Office's holidays, typed in by hand.
test("a year's target falls to its months by business days", () => {
  const year = [{ kpi: "won-amount", period: "FY2026", value: 24_400 }];
  const months = ["2026-04", "2026-05", "2026-10", "2027-01"].map((month) =>
    found(year, month, "2026-11-10"),
  );
  expect(months.map((one) => one?.spread?.from.id)).toEqual(["FY2026", "FY2026", "FY2026", "FY2026"]);
  // 24,400 over 244 days is 100 a day.
  expect(months.map((one) => Math.round(one?.value ?? 0))).toEqual([2100, 1800, 2100, 1900]);
});

test("a year's new target leaves the targets of past months unchanged", () => {
  const year = { kpi: "won-amount", period: "FY2026" };
  const raised = [
    { ...year, value: 24_400 },
    { ...year, value: 48_800, from: "2026-10-15" },
  ];
  const months = ["2026-04", "2026-09", "2026-10", "2027-01"].map((month) =>
    Math.round(found(raised, month, "2026-11-10")?.value ?? 0),
  );
  // 100 a day until September, 200 a day from the month in which the new one began; the days are those above.
  expect(months).toEqual([2100, 1900, 4200, 3800]);
});

test("with last year's values a year's target is spread as they were distributed", () => {
  const year = [{ kpi: "won-amount", period: "2026", value: 1000 }];
  const deals = [
    { stage: "won", amount: 30, createdOn: "2025-01-01", closedOn: "2025-10-05" },
    { stage: "won", amount: 70, createdOn: "2025-01-01", closedOn: "2025-03-05" },
  ];
  // 30 of last year's 100 came in October.
  expect(found(year, "2026-10", "2026-11-10", "last-year", deals)).toMatchObject({
    value: 300,
    spread: { by: "last-year" },
  });
  expect(found(year, "2026-10", "2026-11-10", "last-year")?.spread?.by).toBe("business-days");
});

test("a month's own target overrides the year's", () => {
  const both = [
    { kpi: "won-amount", period: "FY2026", value: 1200 },
    { kpi: "won-amount", period: "2026-10", value: 70 },
  ];
  expect(found(both, "2026-10", "2026-11-10")).toEqual({ value: 70 });
});
