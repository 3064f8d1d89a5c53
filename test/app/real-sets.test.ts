import { join } from "node:path";
import { importFile } from "../../workbench/cli/import-file";
import { readOptions } from "../../workbench/cli/options";
import type { Workbench } from "../../workbench/workbench";
import { describeOnSharedData } from "../shared-data";
import { openBench, shown, tab, typeFormula } from "./open-bench";

/** Takes a file of the shared data in, byte by byte as a person would, with what stands behind `--map`. */
function take(bench: Workbench, table: "spend" | "visits" | "content", file: string, maps: string[] = []) {
  const args = maps.flatMap((map) => ["--map", `${table}.${map}`]);
  const decisions = readOptions(args).decisions[table] ?? {};
  const path = join(__dirname, "../../../shared/data", file);
  return importFile(bench, { table, file: path, decisions, locale: "en" });
}

/** Refreshes and answers each formula. */
function ask(bench: Workbench, formulas: readonly string[]): (string | number)[] {
  bench.clickMenu("rashinbanRefresh");
  return formulas.map((formula) => typeFormula(bench, formula) as string | number);
}

/** Every figure to nine digits. */
function expectAll(bench: Workbench, figures: readonly (readonly [string, number])[]): void {
  const found = ask(
    bench,
    figures.map(([formula]) => formula),
  );
  figures.forEach(([formula, expected], at) => {
    const error = Math.abs(Number(found[at]) / expected - 1);
    expect([formula, found[at], error < 1e-9]).toEqual([formula, found[at], true]);
  });
}

describeOnSharedData("a marketing mix with a column per channel (mmm_weekly)", () => {
  test("Robyn's weeks become rows of channels, and what is no channel's is named", () => {
    const bench = openBench("en", "2019-12-01");
    const { source, rows, texts } = take(bench, "spend", "mmm_weekly/robyn_dt_simulated_weekly.csv");
    // python3 -c "import csv;print(5*len(list(csv.DictReader(open('robyn_dt_simulated_weekly.csv')))))"
    expect(rows).toBe(1040);
    expect(source.mapping.wide).toMatchObject({
      tv_S: { field: "cost", channel: "tv" },
      search_clicks_P: { field: "clicks", channel: "search" },
      facebook_I: { field: "impressions", channel: "facebook" },
    });
    expect(texts).toEqual([
      expect.stringContaining("(tv_S = cost: tv, ooh_S = cost: ooh,"),
      expect.stringContaining("were left out: revenue, competitor_sales_B, events, newsletter."),
    ]);
    // r=list(csv.DictReader(open('robyn_dt_simulated_weekly.csv'))); S=['tv_S','ooh_S','print_S','search_S','facebook_S']
    expectAll(bench, [
      // sum(float(x[k]) for x in r for k in S)
      ['=SPEND("all")', 14529098.512313891],
      // sum(float(x[k]) for x in r for k in S if x['DATE'][:4]=='2017')
      ['=SPEND("2017")', 5270742.040745714],
      // sum(float(x['tv_S']) for x in r)
      ['=SPEND("all","channel=tv")', 3087487.7733333306],
      // sum(float(x['tv_S']) for x in r if x['DATE'][:7]=='2017-03')
      ['=SPEND("2017-03","channel=tv")', 10360.88],
      // sum(float(x['facebook_I']) for x in r)
      ['=IMPRESSIONS("all")', 1695910319.592777],
      // sum(float(x['search_clicks_P']) for x in r)
      ['=CLICKS("all","channel=search")', 3524603.024226346],
    ]);
  });

  test("Meridian's channels too; its organic channel costs nothing and is named", () => {
    const bench = openBench("en", "2024-02-01");
    const { rows, texts } = take(bench, "spend", "mmm_weekly/meridian_national_all_channels.csv");
    expect(rows).toBe(5 * 156);
    expect(texts[1]).toContain("Organic_channel0_impression");
    // m=list(csv.DictReader(open('meridian_national_all_channels.csv'))); C=[f'Channel{i}_spend' for i in range(5)]
    expectAll(bench, [
      // sum(float(x[k]) for x in m for k in C)
      ['=SPEND("all")', 219492402.35048625],
      // sum(float(x[k]) for x in m for k in C if x['time'][:4]=='2022')
      ['=SPEND("2022")', 72087193.10646899],
      // sum(float(x['Channel3_spend']) for x in m)
      ['=SPEND("all","channel=Channel3")', 87860358.24888603],
      // sum(float(x[f'Channel{i}_impression']) for x in m for i in range(5))
      ['=IMPRESSIONS("all")', 27797718175],
    ]);
  });

  test("a person may correct a column, leave one out, or decline the whole reading", () => {
    const file = "mmm_weekly/robyn_dt_simulated_weekly.csv";
    const bench = openBench("en", "2019-12-01");
    const { source } = take(bench, "spend", file, ["cost:TV=tv_S", "-=ooh_S"]);
    expect(source.mapping.wide).toMatchObject({
      tv_S: { field: "cost", channel: "TV", kind: "person" },
      ooh_S: { field: "", kind: "person" },
    });
    // sum(float(x['tv_S']) for x in r), and sum(float(x[k]) for x in r for k in S if k!='ooh_S')
    expectAll(bench, [
      ['=SPEND("all","channel=TV")', 3087487.7733333306],
      ['=SPEND("all")', 5539766.778980571],
    ]);
    for (const declined of ["-=*", "cost=tv_S"]) {
      const { rows } = take(openBench("en"), "spend", file, [declined]);
      expect(rows).toBe(208);
    }
  });

  test("a correction typed into the Mapping tab counts at the next import, and outlasts it", () => {
    const file = "mmm_weekly/robyn_dt_simulated_weekly.csv";
    const bench = openBench("en", "2019-12-01");
    take(bench, "spend", file);
    const mapping = tab(bench, "Mapping");
    const at = shown(mapping).findIndex((row) => row[2] === "tv_S") + 1;
    expect(mapping.display(at, 4)).toBe("cost: tv");
    mapping.set(at, 4, "cost: television");
    for (let time = 0; time < 2; time += 1) {
      expect(take(bench, "spend", file).rows).toBe(1040);
      expectAll(bench, [['=SPEND("all","channel=television",RASHINBAN_UPDATED)', 3087487.7733333306]]);
    }
  });
});

const GA4 = (number: string): string => `web_ga4_raw_exports/data-export${number}.csv`;

describeOnSharedData("exports of GA4 with the period above the table (web_ga4_raw_exports)", () => {
  // L=[l for l in open(f) if l[0]!='#' and l.strip()]; {k:sum(float(x[k]) for x in csv.DictReader(L)) …}: export 6 has
  // 10 sessions, export 11 10 sessions of which 4 engaged; the stacked table "…channel group,Sessions" of the others has 10.
  test.each([
    ["11", " 11", [["=SESSIONS(P)", 10] as const, ["=ENGAGEMENT_RATE(P)", 4 / 10] as const]],
    ["6", " 6", [["=SESSIONS(P)", 10] as const, ['=SESSIONS(P,"page=/view/aboutupes/home")', 4] as const]],
    ["without a number, of several tables", "", [["=SESSIONS(P)", 10] as const]],
    ["13, of several tables", " 13", [["=SESSIONS(P)", 10] as const]],
    ["14, of several tables", " 14", [["=SESSIONS(P)", 10] as const]],
  ])("export %s: its visits stand on the last day", (_, file, figures) => {
    const bench = openBench("en", "2023-05-10");
    const { source, texts } = take(bench, "visits", GA4(file));
    expect(source.mapping.days).toEqual({ date: "2023-03-22..2023-04-18" });
    expect(texts.join()).toContain(
      "totals of 2023-03-22..2023-04-18; its rows stand on the last day, 2023-04-18.",
    );
    expectAll(
      bench,
      figures.map(([formula, expected]) => [formula.replace("P", '"2023-04"'), expected] as const),
    );
    expect(shown(tab(bench, "Visits data"))[1][0]).toMatch(/2023/);
  });

  test("views of pages: the days that GA4 counts are days of the period, the others stand on its last", () => {
    const bench = openBench("en", "2023-05-10");
    take(bench, "content", GA4(" 7"));
    // Export 7: 9 + 5 + 1.
    expectAll(bench, [['=CONTENT_VIEWS("2023-04")', 15]]);
    // Of the tables of export 10 the one with most known columns: titles with 10 + 3 + 2 views.
    const titled = openBench("en", "2023-05-10");
    take(titled, "content", GA4(" 10"));
    expectAll(titled, [['=CONTENT_VIEWS("2023-04")', 15]]);
    const counted = openBench("en", "2023-05-10");
    const { texts } = take(counted, "visits", GA4(" 10"));
    expect(texts.join()).toContain(
      '"Nth day" was read as the day counted from the start of 2023-03-22..2023-04-18.',
    );
    // awk '/^Nth day,Views/{on=1;next} /^$/{on=0} on' "data-export 10.csv": 0013,7 0020,1 0027,7, all others 0.
    expect(
      shown(tab(counted, "Visits data"))
        .filter((row) => row[2] !== "0")
        .map((row) => [row[0], row[2]]),
    ).toEqual([
      ["Date", "Views"],
      ["4/4/2023", "7"],
      ["4/11/2023", "1"],
      ["4/18/2023", "7"],
    ]);
  });

  // They hold headers and no rows.
  test.each([" 1", " 2", " 3", " 4", " 5", " 8"])("export%s is refused as empty", (file) => {
    expect(() => take(openBench("en"), "visits", GA4(file))).toThrow(
      /holds a header and no rows|was recognised/,
    );
  });
});

describeOnSharedData("content by item, of no day (content_views_obu)", () => {
  // python3 -c "import csv;print(sum(float(x[COLUMN]) for x in csv.DictReader(open(FILE))))", and the number of its rows.
  test.each([
    ["sc_data.csv", ["views=clicks"], 211, 16955],
    ["bing_data.csv", ["views=clicks"], 113, 1226],
    ["ga4_data.csv", ["page=itemId", "views=totalPurchasers"], 4955, 182690],
    ["ua_data.csv", ["views=SCALED EVENTS"], 1703, 36975],
  ])("%s asks for its day and then counts on it", (file, maps, count, views) => {
    const bench = openBench("en", "2026-11-23");
    const path = `content_views_obu/${file}`;
    expect(() => take(bench, "content", path, maps)).toThrow(
      /Nothing was imported: the Content file has no column of days[\s\S]*--map content\.date=2026-10-31/,
    );
    expect(bench.book.byName("Content data")).toBeUndefined();
    const { rows, source } = take(bench, "content", path, [...maps, "date=2026-10-31"]);
    expect([rows, source.mapping.days]).toEqual([count, { date: "2026-10-31" }]);
    expectAll(bench, [
      ['=CONTENT_VIEWS("2026-10")', views],
      ['=CONTENT_VIEWS("all")', views],
    ]);
    // Another stretch adds to it; the same again changes nothing, and without a day it is asked for anew.
    take(bench, "content", path, [...maps, "date=2026-11-20"]);
    take(bench, "content", path, [...maps, "date=2026-11-20"]);
    expect(() => take(bench, "content", path, maps)).toThrow("Nothing was imported");
    expectAll(bench, [
      ['=CONTENT_VIEWS("2026-10",,RASHINBAN_UPDATED)', views],
      ['=CONTENT_VIEWS("2026-11",,RASHINBAN_UPDATED)', views],
    ]);
  });
});
