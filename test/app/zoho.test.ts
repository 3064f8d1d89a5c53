import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJob } from "../../workbench/cli/job";
import { loadBench } from "../../workbench/cli/load";
import { readOptions } from "../../workbench/cli/options";
import { writeResults } from "../../workbench/cli/write-results";
import { describeOnSharedData, hasSharedData } from "../shared-data";

const root = join(__dirname, "../..");
const data = join(root, "../shared/data/crm_zoho_demo");
const FILES = {
  deals: "Potentials",
  leads: "Leads",
  spend: "Campaigns",
  activities: "Calls",
  revenue: "Invoices",
};

function run(extra: readonly string[]) {
  const imports = Object.entries(FILES).flatMap(([table, file]) => [
    "--import",
    `${table}=${join(data, file)}.csv`,
  ]);
  const options = readOptions([
    "--once",
    "--locale",
    "en",
    "--today",
    "2021-10-31",
    "--period",
    "all",
    ...imports,
    ...extra,
  ]);
  const result = runJob(loadBench(root, "en", "2021-10-31"), options);
  return { result, options };
}

describeOnSharedData("a real CRM export through the real bundle", () => {
  const byOwner = hasSharedData ? run(["--by", "owner"]) : null;
  const { bench, scorecard } = byOwner?.result ?? ({} as never);
  const kpi = (id: string, variant?: string) => {
    const found = scorecard.kpis.find((one) => one.id === id && one.variant === variant);
    if (found === undefined) throw new Error(`${id} is not in the scorecard`);
    return found;
  };
  const cell = (formula: string) => {
    const [sheet] = bench.book.sheets;
    sheet.set(1, 1, formula);
    bench.book.recalculate();
    return sheet.value(1, 1);
  };

  // Figures of data/CATALOG.md, computed there with Python's standard library.
  test.each([
    ["won-deals", undefined, 1425],
    ["open-deals", undefined, 1722],
    ["won-amount", undefined, 89066200],
    ["win-rate", undefined, 1425 / (1425 + 485)],
    ["average-deal-size", undefined, 89066200 / 1425],
    ["pipeline-amount", undefined, 110255300],
    ["weighted-pipeline", undefined, 64386765],
    ["lead-to-deal", undefined, 3632 / 3900],
    ["sales-cycle", "median", 163],
    ["calls", undefined, 4100],
    ["revenue", undefined, 3661841 + 4375887 + 3695479 + 4296980],
  ])("scorecard: %s %s is %d to 1e-9", (id, variant, expected) => {
    const value = kpi(id, variant).value as number;
    expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);
  });

  test("scorecard: every owner's won and lost deals and won amount", () => {
    // Owner, won, lost, won amount: data/CATALOG.md.
    const expected = [
      ["Augustine Paul", 137, 46, 6983000],
      ["David Love", 112, 44, 7770100],
      ["Harold Pawlan", 128, 39, 8083600],
      ["Jasmine Frank", 146, 39, 8391200],
      ["Lazar Mathew", 132, 35, 7965200],
      ["Pete Zachariah", 118, 45, 7403400],
      ["Roger Terrence", 110, 36, 7309800],
      ["Rozario Diego", 123, 55, 8772000],
      ["Santa Cruz Clara", 136, 40, 8846000],
      ["Thomas Mondrake", 134, 48, 8545900],
      ["Tina Thomas", 149, 58, 8996000],
    ];
    const amounts = new Map(kpi("won-amount").segments.map((one) => [one.name, one.value]));
    const found = kpi("win-rate").segments.map(({ name, numerator, denominator }) => [
      name,
      numerator,
      (denominator ?? 0) - (numerator ?? 0),
      amounts.get(name),
    ]);
    expect(found.sort()).toEqual(expected);
  });

  test.each([
    ['=WIN_RATE("all")', 1425 / 1910],
    ['=WON_AMOUNT("all", "owner=Tina Thomas")', 8996000],
    ['=KPI("sales-cycle:median", "all")', 163],
    ['=LEAD_TO_DEAL("all")', 3632 / 3900],
    ['=WEIGHTED_PIPELINE("all")', 64386765],
    ['=REVENUE("all", "status=Approved")', 3661841],
    ['=REVENUE("all", "status=Cancelled")', 4375887],
    ['=REVENUE("all", "status=Created")', 3695479],
    ['=REVENUE("all", "status=Delivered")', 4296980],
    ["=WIN_RATE(1425, 485)", 1425 / 1910],
    ["=AVERAGE_DEAL_SIZE(89066200, 1425)", 89066200 / 1425],
    ["=LEAD_TO_DEAL(3632, 3900)", 3632 / 3900],
  ])("cell: %s is %d to 1e-9", (formula, expected) => {
    expect(Math.abs(Number(cell(formula)) / expected - 1)).toBeLessThan(1e-9);
  });

  test.each(["$89,066,200", "74.6%", "93.1%"])("mail: %s stands in HTML and plain text", (figure) => {
    const [mail] = bench.outbox;
    expect(mail.htmlBody).toContain(figure);
    expect(mail.body).toContain(figure);
  });

  test("stages: open and won amounts as they stand in the export", () => {
    const { result } = run(["--by", "stageName"]);
    const of = (id: string) =>
      Object.fromEntries(
        (result.scorecard.kpis.find((one) => one.id === id && one.variant === undefined)?.segments ?? []).map(
          (one) => [one.name, one.value],
        ),
      );
    // Stage, amount: data/CATALOG.md.
    expect(of("pipeline-amount")).toMatchObject({
      Prospect: 15854000,
      Qualification: 46942900,
      "Needs Analysis": 17246000,
      "Initial Offer": 16193300,
      "Proposal/Price Quote": 9779800,
      "Negotiation/Review": 4239300,
    });
    expect(of("new-deals")).toMatchObject({
      "Closed Won": 1425,
      "Closed Lost": 485,
      Prospect: 245,
      Qualification: 698,
      "Needs Analysis": 296,
      "Initial Offer": 283,
      "Proposal/Price Quote": 136,
      "Negotiation/Review": 64,
    });
  });

  test("the results are written as files that can be read again", () => {
    if (byOwner === null) throw new Error("no data");
    const out = mkdtempSync(join(tmpdir(), "rashinban-"));
    writeResults(root, out, byOwner.result, "en");
    const read = JSON.parse(readFileSync(join(out, "scorecard.json"), "utf8"));
    expect(read).toEqual(JSON.parse(JSON.stringify(scorecard)));
    const files = [
      "workbook.json",
      "issues.json",
      "run.json",
      "snapshot.html",
      "snapshot.txt",
      "trend.png",
      "index.html",
    ];
    expect(files.filter((file) => !existsSync(join(out, file)))).toEqual([]);
  });
});
