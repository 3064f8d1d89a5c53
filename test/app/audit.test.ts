import { readSources } from "../../src/app/import/sources";
import { auditFacts, writeAudit } from "../../src/app/refresh/audit";
import { readCalendar } from "../../src/app/refresh/business-calendar";
import { loadFacts } from "../../src/app/refresh/facts";
import { readScorecard } from "../../src/app/refresh/values-tab";
import { loadSample } from "../../src/app/sample-data";
import { readKpiList } from "../../src/app/tabs/kpi-list";
import { readSettings } from "../../src/app/tabs/settings";
import { dayOf } from "../../src/calendar/day";
import { linkFacts } from "../../src/facts/link";
import type { Facts } from "../../src/facts/table";
import { evaluationsOf } from "../../src/report/evaluations";
import { measureKpis } from "../../src/report/measure-kpis";
import type { Locale } from "../../src/text/locale";
import { memoryPlatform } from "./memory-platform";
import { DEALS, importCsv, openBench, shown, tab } from "./open-bench";

const today = dayOf(2026, 11, 23);

const made = new Map<Locale, ReturnType<typeof auditSample>>();

/** The sample company's workbook, audited and written; made once for each language. */
function audited(locale: Locale): ReturnType<typeof auditSample> {
  const known = made.get(locale) ?? auditSample(locale);
  made.set(locale, known);
  return known;
}

function auditSample(locale: Locale) {
  const { platform, tabs } = memoryPlatform(locale, today);
  loadSample(platform);
  const sources = readSources(platform);
  const loaded = loadFacts(platform, sources);
  const settings = readSettings(platform);
  const scorecard = readScorecard(platform);
  const stages = sources.find(({ table }) => table === "deals")?.mapping.stages ?? {};
  if (scorecard === null) throw new Error("Nothing was computed");
  const link = (facts: Facts): Facts => linkFacts(facts, { today, stages, log: [] });
  const { calendar } = readCalendar(platform, settings);
  const asked = { facts: link(loaded.facts), today, fiscalYearStart: 4, period: null, extra: [] };
  const measured = measureKpis(evaluationsOf(asked).whole, { today, period: null, calendar });
  const shown = readKpiList(platform).dashboard;
  const result = auditFacts(platform, {
    ...{ sources, loaded, link, issues: loaded.issues, log: [], calendar, settings },
    shown: shown.flatMap((id) => measured.find((kpi) => kpi.id === id) ?? []),
    computedAt: scorecard.computedAt,
    previous: scorecard,
  });
  writeAudit(platform, result);
  const find = (title: string) => [...tabs].find(([, tab]) => tab.title === title);
  return { result, find };
}

test.each([
  ["ja", "データ監査", "商談データ", "▲ 確認", "予定日を過ぎて進行中"],
  ["en", "Data audit", "Deals data", "▲ Check", "Open past its day"],
] as const)(
  "in %s the tab grades the dashboard's KPIs, then lists what was found",
  (locale, title, deals, warn, check) => {
    const { result, find } = audited(locale);
    const rows = find(title)?.[1].rows ?? [];
    expect(rows[0].slice(0, 2)).toEqual([title, result.audit.says[locale]]);
    expect(rows.slice(3, 10).map(([grade]) => grade)).toEqual(result.trust.map(({ grade }) => grade));
    const last = rows[rows.length - 1];
    expect([last[0], last[1], last[3], last[4]]).toEqual([warn, deals, check, 8]);
  },
);

test.each([
  ["ja", "ja_JP", ","],
  ["en", "en_US", ","],
  ["en", "de_DE", ";"],
] as const)(
  "in %s in a %s spreadsheet its links are formulas which show the row they go to",
  (locale, spreadsheet, mark) => {
    const bench = openBench(locale, undefined, spreadsheet);
    // To be closed by 10 October, and still open in November.
    importCsv(bench, "deals", DEALS, [["D1", "佐藤", "提案", "1000", "2026/10/01", "2026/10/10"]]);
    bench.clickMenu("rashinbanRefresh");
    const ja = locale === "ja";
    const audit = tab(bench, ja ? "データ監査" : "Data audit");
    const check = ja ? "予定日を過ぎて進行中" : "Open past its day";
    const row = shown(audit).findIndex((cells) => cells[3] === check) + 1;
    const data = tab(bench, ja ? "商談データ" : "Deals data").id;
    expect(audit.formula(row, 7)).toBe(`=HYPERLINK("#gid=${data}&range=A2"${mark}"2")`);
    expect(audit.display(row, 7)).toBe("2");
  },
);

test("the result is plain JSON and names at most twenty rows of each finding", () => {
  const { result } = audited("en");
  expect(JSON.parse(JSON.stringify(result.audit))).toEqual(result.audit);
  expect(Math.max(...result.audit.findings.map(({ rows }) => rows.length))).toBeLessThanOrEqual(20);
});
