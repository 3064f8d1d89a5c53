import { CONFIDENCE_THRESHOLD, guessMapping } from "../../src/facts/guess";
import { parseTable } from "../../src/facts/parse";
import type { Facts, TableName } from "../../src/facts/table";
import { ask } from "../metrics/ask";
import { describeOnSharedData, readShared } from "../shared-data";

/** A file as one table; fails on rows that could not be read. */
function load(name: TableName, header: readonly string[], rows: readonly (readonly string[])[]): Facts {
  const { mapping } = guessMapping(name, header, rows);
  const parsed = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 });
  expect(parsed.unread).toEqual([]);
  return { tables: { [name]: parsed.table }, pending: [] };
}

describeOnSharedData("orders of a software company", () => {
  const { header, rows } = readShared("fin_saas_sales_aws/SaaS-Sales.csv");
  const facts = load("revenue", header, rows as string[][]);

  // Python: csv.DictReader, sums of float(Sales) and float(Profit); customers by order id, as of the month's end.
  test.each([
    ["revenue", "all", 2297201.8603],
    ["revenue", "2024", 733948.0232],
    ["gross-profit", "all", 286397.0217],
    ["gross-margin", "all", 0.12467211813184118],
    ["repeat-rate", "2021-01", 4 / 27],
    ["repeat-rate", "2021-03", 24 / 44],
    ["repeat-rate", "all", 1],
  ])("%s of %s", (of, period, expected) => {
    expect(ask({ facts, of, period, today: "2025-01-10" }).value).toBeCloseTo(expected, 6);
  });
});

/** First day of the month `back` months before February 2026. */
function monthsBack(back: number): string {
  const month = 2026 * 12 + 1 - back;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

describeOnSharedData("customers of a telephone company", () => {
  // The file is a snapshot: months of tenure, the month's charge, and whether the customer left in the last month. Seen as
  // of 1 February 2026, a tenure of three months began on 1 November, and who left did so on 31 January.
  const { header, rows } = readShared("fin_telco_churn/WA_Fn-UseC_-Telco-Customer-Churn.csv");
  const at = (name: string) => header.indexOf(name);
  const customers = (rows as string[][]).map((row) => [
    row[at("customerID")],
    monthsBack(Number(row[at("tenure")])),
    row[at("Churn")] === "Yes" ? "2026-01-31" : "",
    row[at("MonthlyCharges")],
  ]);
  const billed = (rows as string[][])
    .filter((row) => Number(row[at("tenure")]) > 0)
    .map((row) => ["2026-01-31", row[at("customerID")], row[at("MonthlyCharges")]]);
  const facts: Facts = {
    tables: {
      ...load("customers", ["customerID", "Start date", "End date", "MonthlyCharges"], customers).tables,
      ...load("revenue", ["Date", "Customer", "Amount"], billed).tables,
    },
    pending: [],
  };
  const january = (of: string) => ask({ facts, of, period: "2026-01", today: "2026-02-10" });

  // Python, over rows with a tenure of two months and more: 6,419 customers, of whom 1,489 left.
  test("churn", () => {
    expect(january("churn-rate")).toMatchObject({ numerator: 1489, denominator: 6419 });
  });

  test("charges per customer", () => {
    // Python: Σ MonthlyCharges of the 7,032 with a tenure ÷ (7,032 − 1,869 ÷ 31 customers on average).
    expect(january("arpa").value).toBeCloseTo(65.35857359003904, 6);
  });
});

describeOnSharedData("a shop's web analytics by day", () => {
  const { header, rows } = readShared("web_gmp_daily/ga4_gmp_daily.csv");
  const facts = load("visits", header, rows as string[][]);

  // Python: sums of the columns; December 2020 alone for the month.
  test.each([
    ["sessions", "all", 354_970],
    ["sessions", "2020-12", 131_836],
    ["conversion-rate", "all", 5692 / 354_970],
    ["conversion-rate:user", "all", 5692 / 319_066],
  ])("%s of %s", (of, period, expected) => {
    expect(ask({ facts, of, period, today: "2021-02-10" }).value).toBeCloseTo(expected, 9);
  });
});

describeOnSharedData("advertisements, some of which nobody clicked", () => {
  const { header, rows } = readShared("ads_kag_facebook/KAG_conversion_data.csv");
  const facts = load("spend", header, rows as string[][]);

  // Python: csv.DictReader, sums of Impressions, Clicks, Spent and Total_Conversion; all days are of August 2023.
  test.each([
    ["impressions", 213_434_828],
    ["clicks", 38_165],
    ["spend", 58_705.22995820498],
    ["ctr", 38_165 / 213_434_828],
    ["cpc", 58_705.22995820498 / 38_165],
    ["cpa", 58_705.22995820498 / 3264],
  ])("%s, in August and over all", (of, expected) => {
    for (const period of ["2023-08", "all"])
      expect(Math.abs((ask({ facts, of, period }).value ?? 0) / expected - 1)).toBeLessThan(1e-9);
  });

  test("a click that never came costs nothing that could be said", () => {
    const one = { ...guessMapping("spend", header, rows as string[][]).mapping };
    const mapping = {
      ...one,
      columns: { ...one.columns, campaign: { header: "fb_campaign_id", kind: "person", confidence: 1 } },
    } as const;
    const { table } = parseTable("spend", header, rows as string[][], mapping, { tab: "ads", firstRow: 2 });
    const campaign = {
      facts: { tables: { spend: table }, pending: [] },
      period: "all",
      by: "campaign",
      segment: "116115",
    };
    // Python: the rows with fb_campaign_id 116115 have 2,549 impressions, no click and no cost.
    expect(ask({ ...campaign, of: "cpc" }).value).toBeNull();
    expect(ask({ ...campaign, of: "ctr" })).toMatchObject({ value: 0, denominator: 2549 });
  });
});

describeOnSharedData("a Japanese journal, which no table of ours is made for", () => {
  const questions = (file: string): string[] => {
    const { header, rows } = readShared(`jp_accounting_exports/${file}`);
    const { mapping, issues } = guessMapping("revenue", header, rows as string[][]);
    const unsure = Object.values(mapping.columns).filter(
      (choice) => choice.confidence < CONFIDENCE_THRESHOLD,
    );
    // Whatever is not sure is asked.
    expect(issues.map((issue) => issue.column)).toEqual(
      expect.arrayContaining(unsure.map((choice) => choice.header)),
    );
    return issues.map((issue) => `${issue.code} ${issue.column ?? ""}`.trim());
  };

  // The header of the file: 借方 and 貸方 (debit, credit) each have an amount; neither is called a sale.
  test.each(["mf_sample-shift-jis.csv", "mf_sampledata.csv", "mf_test_current_liabilities.csv"])(
    "%s: the debit side is not taken for the sale without asking",
    (file) => {
      expect(questions(file)).toContain("column-unsure 借方金額(円)");
    },
  );

  test.each(["kanjokamoku_master_noheader.csv", "shiwakecho_noheader.csv"])(
    "%s has no header: nothing is guessed",
    (file) => {
      expect(questions(file)).toEqual(["no-known-header"]);
    },
  );
});
