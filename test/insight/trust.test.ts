import { businessCalendar } from "../../src/calendar/business-days";
import type { Day } from "../../src/calendar/day";
import { monthOf, type Period } from "../../src/calendar/period";
import { linkFacts } from "../../src/facts/link";
import type { Facts } from "../../src/facts/table";
import { audit } from "../../src/insight/audit/audit";
import { type Trust, trustOf } from "../../src/insight/status/trust";
import { formulas, KPIS, type KpiId } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import { resolveNow } from "../../src/metrics/now";
import { DEALS } from "../kpis/company";
import { day, factsOf, type Row, type Rows } from "../metrics/facts-of";
import { auditInput, sampleSheets, TODAY } from "./sample-company";

const today = day("2026-11-10");
const link = (facts: Facts): Facts => linkFacts(facts, { today, stages: {}, log: [] });

/** What a KPI is over a period. */
function measured(facts: Facts, id: KpiId, period: Period, on: Day) {
  const all = evaluate(facts, { formulas: formulas(), periods: [period], today: on, fiscalYearStart: 4 });
  return { id, period, measured: all.measured(id, period) };
}

/** The small company of the KPI tests with further rows; its October. */
function trust(id: KpiId, deals: readonly Row[] = [], rows: Rows = {}): Trust {
  const named = DEALS.map((row) => ({ account: `会社${row.id}`, ...row }));
  const facts = factsOf({ deals: [...named, ...deals], ...rows });
  const calendar = businessCalendar({ country: "none", closed: new Set(), open: new Set() });
  const input = { issues: [], unread: [], mappings: {}, tabs: {}, today, calendar, log: [], rowsBefore: {} };
  const { findings } = audit({ facts: link(facts), ...input });
  const kpis = [measured(link(facts), id, monthOf(day("2026-10-01")), today)];
  const request = {
    facts,
    link,
    findings,
    kpis,
    today,
    fiscalYearStart: 4,
    tabs: { deals: "商談" },
    currency: "JPY",
  };
  return trustOf(request)[0];
}

const OVERDUE = {
  owner: "佐藤",
  channel: "Google",
  stage: "open",
  amount: 100,
  createdOn: "2026-10-01",
  expectedCloseOn: "2026-10-15",
};
const overdue = ["X", "Y"].map((id) => ({ ...OVERDUE, id, account: id }));

// By hand: October has 3 won and 1 lost, 75 %. Both lost: 3 ÷ 6; both won: 5 ÷ 6.
test("with two deals open past their day the win rate ranges from both lost to both won", () => {
  const { value, grade, rules, sensitivity } = trust("win-rate", overdue);
  expect([value, grade, rules]).toEqual([0.75, "D", ["deals.expectedCloseOn.overdue"]]);
  expect(sensitivity.map(({ low, high, count }) => [low, high, count])).toEqual([[0.5, 5 / 6, 2]]);
  expect(sensitivity[0].says).toEqual({
    ja: "「商談」の2行を直すと、受注率は75.0%から、50.0%〜83.3%のどこかになります。",
    en: "商談, rows to repair: 2. That moves Win rate from 75.0% to between 50.0% and 83.3%.",
  });
});

// By hand: A and C were October's new customers, X and Y may have been two more: 600,000 ÷ 2 and ÷ 4.
test("overdue deals widen the range of new customers too", () => {
  const { value, sensitivity } = trust("cac", overdue, {
    spend: [{ date: "2026-10-01", cost: 600_000, kind: "salary" }],
  });
  expect([value, sensitivity[0].low, sensitivity[0].high]).toEqual([300_000, 150_000, 300_000]);
});

// By hand: 1,000,000 + 500,000 + 300,000. The other eight amounts' median is (500,000 + 600,000) ÷ 2.
test("a won deal without an amount counts between nothing and the usual", () => {
  const deal = {
    ...OVERDUE,
    id: "X",
    account: "X",
    stage: "won",
    amount: undefined,
    closedOn: "2026-10-09",
    expectedCloseOn: undefined,
  };
  const { value, grade, sensitivity } = trust("won-amount", [deal]);
  expect([value, grade]).toEqual([1_800_000, "D"]);
  expect([sensitivity[0].low, sensitivity[0].high]).toEqual([1_800_000, 2_350_000]);
});

// By hand: 100 + 200, and their total once more.
test("a total among the rows has one repair, so one value", () => {
  const row = (customer: string, amount: number): Row => ({
    date: "2026-10-09",
    orderId: customer,
    customer,
    amount,
  });
  const { value, sensitivity } = trust("revenue", [], {
    revenue: [row("A", 100), row("B", 200), row("合計", 300)],
  });
  expect([value, sensitivity[0].low, sensitivity[0].high]).toEqual([600, 300, 300]);
  expect(sensitivity[0].says.ja).toBe("「売上」の1行を直すと、売上高は¥600から¥300になります。");
});

test("a finding in data that a KPI does not use leaves its grade unchanged", () => {
  const { grade, rules, says } = trust("new-deals", [
    { ...OVERDUE, id: "X", account: "X", expectedCloseOn: "2026-12-01", owner: "" },
  ]);
  expect([grade, rules]).toEqual(["A", []]);
  expect(says.ja).toMatch(/気になる点はありません/);
});

test("a KPI without a value has no grade", () => {
  expect(trust("leads")).toMatchObject({ grade: null, reason: "no-value", value: null });
});

describe("the made-up company", () => {
  const input = auditInput(sampleSheets("ja"));
  const { deals } = input.mappings;
  const link = (facts: Facts): Facts =>
    linkFacts(facts, { today: TODAY, stages: deals?.stages ?? {}, log: [] });
  const kpis = (
    ["won-amount", "win-rate", "pipeline-coverage", "leads", "lead-to-deal", "cac", "stale-deals"] as const
  ).map((id) => measured(link(input.facts), id, resolveNow(KPIS[id].now, TODAY), TODAY));
  const trusted = trustOf({
    facts: input.facts,
    link,
    findings: audit(input).findings,
    kpis,
    today: TODAY,
    fiscalYearStart: 4,
    tabs: {},
    currency: "JPY",
  });

  test("its grades are plain JSON and survive it", () => {
    expect(JSON.parse(JSON.stringify(trusted))).toEqual(trusted);
  });

  test("its eight deals past their day move the win rate, but not leads", () => {
    const by = new Map(trusted.map((one) => [one.kpi, one]));
    expect(by.get("leads")?.grade).toBe("A");
    // All are due in past months and none is counted in November's pipeline yet.
    expect(by.get("pipeline-coverage")?.sensitivity[0].low).toBe(by.get("pipeline-coverage")?.value);
    expect(by.get("win-rate")?.sensitivity).toMatchObject([
      { rule: "deals.expectedCloseOn.overdue", count: 8 },
    ]);
  });
});
