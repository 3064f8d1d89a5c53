import { dayOf } from "../../src/calendar/day";
import { ALL } from "../../src/calendar/period";
import { guessMapping } from "../../src/facts/guess";
import { parseTable } from "../../src/facts/parse";
import type { Facts, TableName } from "../../src/facts/table";
import { formulas } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import { describeOnSharedData, readShared } from "../shared-data";

const FILES: Record<string, TableName> = {
  Potentials: "deals",
  Leads: "leads",
  Campaigns: "spend",
  Calls: "activities",
  Invoices: "revenue",
};

function load(): { facts: Facts; questions: string[]; unread: number } {
  const tables: Record<string, Facts["tables"][TableName]> = {};
  const questions: string[] = [];
  let unread = 0;
  for (const [file, name] of Object.entries(FILES)) {
    const { header, rows } = readShared(`crm_zoho_demo/${file}.csv`);
    const { mapping, issues } = guessMapping(name, header, rows as string[][]);
    questions.push(
      ...issues.map((issue) => `${name}: ${issue.code} ${issue.column ?? JSON.stringify(issue.details)}`),
    );
    const parsed = parseTable(name, header, rows as string[][], mapping, { tab: file, firstRow: 2 });
    tables[name] = parsed.table;
    unread += parsed.unread.length;
  }
  return { facts: { tables, pending: [] }, questions, unread };
}

describeOnSharedData("the Zoho CRM demo export", () => {
  const { facts, questions, unread } = load();
  const base = { formulas: formulas(), periods: [ALL], today: dayOf(2021, 10, 31), fiscalYearStart: 4 };
  const total = evaluate(facts, base);
  const value = (key: string) => total.measured(key, ALL).value;

  test("every row is read", () => {
    expect(unread).toBe(0);
  });

  test("the one open choice is asked: invoices carry a sub total and a grand total", () => {
    expect(questions).toEqual(["revenue: column-rivals Grand Total"]);
  });

  // Figures of data/CATALOG.md, computed independently with Python's standard library.
  test.each([
    ["won-deals", 1425],
    ["open-deals", 1722],
    ["won-amount", 89066200],
    ["pipeline-amount:all", 110255300],
    ["weighted-pipeline", 64386765],
    ["leads", 3900],
    ["calls", 4100],
    ["sales-cycle:median", 163],
  ])("%s is %d", (key, expected) => {
    expect(value(key)).toBeCloseTo(expected, 6);
  });

  test.each([
    ["win-rate", 0.746073],
    ["lead-to-deal", 0.931282],
    ["average-deal-size", 62502.6],
    ["sales-cycle", 296.7558],
  ])("%s is %d to the published digits", (key, expected) => {
    const digits = String(expected).split(".")[1].length;
    expect(value(key)).toBeCloseTo(expected, digits - 1);
  });

  test.each([
    ["Augustine Paul", 137, 46, 6983000],
    ["Tina Thomas", 149, 58, 8996000],
    ["Rozario Diego", 123, 55, 8772000],
  ])("%s won %d, lost %d, for %d", (owner, won, lost, amount) => {
    const by = evaluate(facts, { ...base, by: "owner" });
    const rate = by.measured("win-rate", ALL, owner);
    expect([rate.numerator, (rate.denominator ?? 0) - won]).toEqual([won, lost]);
    expect(by.measured("won-amount", ALL, owner).value).toBe(amount);
  });

  test.each([
    ["Approved", 3661841],
    ["Cancelled", 4375887],
    ["Created", 3695479],
    ["Delivered", 4296980],
  ])("invoices %s come to %d", (status, amount) => {
    const by = evaluate(facts, { ...base, by: "status" });
    expect(by.measured("revenue", ALL, status).value).toBeCloseTo(amount, 6);
  });
});
