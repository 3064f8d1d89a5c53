import type { Locale } from "../../src/text/locale";
import { Exception } from "../../workbench/services/exception";
import type { ProtectionRecord } from "../../workbench/services/spreadsheet/protection-record";
import type { Sheet } from "../../workbench/sheet/sheet";
import type { Workbench } from "../../workbench/workbench";
import { DEALS, importCsv, openBench, shown, tab } from "./open-bench";

const WORDS = {
  ja: {
    ...{ deals: "商談データ", leads: "リードデータ", sources: "データソース", people: "メンバー" },
    ...{ board: "経営ダッシュボード", log: "実行ログ", failed: "失敗", done: "完了" },
    guarded: "：保護されたシートか範囲があるため、書き込めませんでした。.*ください。（保護されているセルや",
    strict: /^入力規則で値を限っているセルがあり、書き込めませんでした。.*ください。（セル C2 に入力/,
    broken: /^Googleの側で一時的な障害が起きました。.*ください。（Service error: odd）$/,
    untold:
      /^Error: 実行ログ：保護されたシートか範囲があるため.*） 「実行ログ」タブにも書けませんでした。実行ログ：保護された.*）$/,
    looks: /見た目（.*）の一部をGoogleが受け付けませんでした：.*経営ダッシュボード/,
    inMail: ["「CSVの取得（商談データ）」が動きませんでした", "「毎日の更新」が動きませんでした"],
  },
  en: {
    ...{ deals: "Deals data", leads: "Leads data", sources: "Sources", people: "People" },
    ...{ board: "Executive dashboard", log: "Run log", failed: "failed", done: "done" },
    guarded:
      ": A protected tab or range could not be written to\\. .*try again\\. \\(You are trying to edit a",
    strict: /^A cell takes only certain values, .*try again\. \(The data you entered in cell C2 violates/,
    broken: /^Something went wrong on Google's side.*try again\. \(Service error: odd\)$/,
    untold:
      /^Error: Run log: A protected tab .*\) The Run log tab could not be written to either\. Run log: A protected .*\)$/,
    looks: /Google refused some of the looks .*Executive dashboard/,
    inMail: ["CSV pull (Deals data) did not run", "Daily refresh did not run"],
  },
} as const;
const DEALS_URL = "https://crm.example/deals.csv";
const LEADS_URL = "https://crm.example/leads.csv";

/** An editor's spreadsheet, refreshed, half an hour before all jobs of a Monday are due at once: two pulls, refresh and mail. */
function beforeMonday(locale: Locale): Workbench {
  const bench = openBench(locale, "2026-11-29");
  const { sources, people } = WORDS[locale];
  bench.setting = { ...bench.setting, owner: "owner@example.jp" };
  importCsv(bench, "deals", DEALS, [["D1", "佐藤", "提案", "1000", "2026-10-01", "2026-11-30"]]);
  importCsv(bench, "leads", ["リードID", "作成日", "チャネル"], [["L1", "2026-11-01", "広告"]]);
  tab(bench, sources).set(2, 5, DEALS_URL);
  tab(bench, sources).set(3, 5, LEADS_URL);
  bench.clickMenu("rashinbanRefresh");
  tab(bench, people).setValues(2, 1, [["Boss", "boss@example.jp", "executive", "", locale]]);
  bench.http.recorded.set(DEALS_URL, `${DEALS.join(",")}\nD1,佐藤,受注,1500,2026-10-01,2026-11-30\n`);
  bench.http.recorded.set(LEADS_URL, "リードID,作成日,チャネル\nL2,2026-11-02,広告\n");
  // Half past seven in the morning, in the spreadsheet's zone.
  bench.now = locale === "ja" ? "2026-11-29T22:30:00Z" : "2026-11-30T12:30:00Z";
  bench.clickMenu("rashinbanSchedule");
  return bench;
}

/** Nobody but the owner may write there. */
function guard(sheet: Sheet): void {
  const record: ProtectionRecord = {
    ...{ id: 9000 + sheet.id, area: null, description: "", warningOnly: false },
    ...{ restricted: true, editors: [], unprotected: [] },
  };
  sheet.protections = [record];
}

/** The hour in which everything is due. Returns the latest line of each job, and why the run as a whole failed. */
function hour(bench: Workbench, locale: Locale): { jobs: Record<string, string[]>; error: string } {
  const before = shown(tab(bench, WORDS[locale].log)).length;
  const earlier = bench.executions.length;
  bench.advance({ hours: 1 });
  const runs = bench.executions.slice(earlier).filter(({ kind }) => kind === "trigger");
  expect(runs).toHaveLength(1);
  const lines = shown(tab(bench, WORDS[locale].log)).slice(before);
  return {
    jobs: Object.fromEntries(lines.map(([, job, result, details]) => [job, [result, details]])),
    error: runs[0].error ?? "",
  };
}

const ids = (bench: Workbench, name: string): string[] => shown(tab(bench, name)).map(([id]) => id);
const CASES = [
  ["at once", "ja"],
  ["next call", "en"],
  ["flush", "ja"],
  ["flush", "en"],
] as const;

describe.each(CASES)("what is refused %s, in %s", (refusals, locale) => {
  const words = WORDS[locale];
  const ready = beforeMonday(locale);
  const start = ready.snapshot();
  const opened = (): Workbench => {
    ready.restore(start);
    ready.gate.refusals = refusals;
    return ready;
  };
  const done = [words.done, expect.any(String)];
  afterAll(() => {
    ready.gate.refusals = "at once";
  });

  test("in a protected tab of data is that source's, and the others go on", () => {
    const bench = opened();
    guard(tab(bench, words.deals));
    const rows = shown(tab(bench, words.deals));
    const { jobs, error } = hour(bench, locale);
    expect(error).toBe("");
    expect(jobs).toEqual({
      "pull deals": [words.failed, expect.stringMatching(`^${words.deals}${words.guarded}`)],
      ...{ "pull leads": done, refresh: done, snapshot: done },
    });
    expect(shown(tab(bench, words.deals))).toEqual(rows);
    expect(ids(bench, words.leads)).toContain("L2");
    expect(bench.outbox.map(({ body }) => body)).toEqual([expect.stringContaining(words.inMail[0])]);
  });

  test("by a person's strict rule is the same, and in the pull alone", () => {
    const bench = opened();
    const list = { criteria: "VALUE_IN_LIST", values: [["提案"]], allowInvalid: false, helpText: "" };
    tab(bench, words.deals).validations.push({
      area: { row: 2, column: 3, rows: 5, columns: 1 },
      rule: list,
    });
    const { jobs, error } = hour(bench, locale);
    expect(error).toBe("");
    expect(jobs).toEqual({
      "pull deals": [words.failed, expect.stringMatching(words.strict)],
      ...{ "pull leads": done, refresh: done, snapshot: done },
    });
  });

  test("on a protected dashboard is the refresh's; what was pulled is in, and the mail says it", () => {
    const bench = opened();
    guard(tab(bench, words.board));
    const { jobs, error } = hour(bench, locale);
    expect(error).toBe("");
    expect(jobs).toEqual({
      ...{ "pull deals": done, "pull leads": done, snapshot: done },
      refresh: [words.failed, expect.stringMatching(`^${words.board}${words.guarded}`)],
    });
    expect(tab(bench, words.deals).display(2, 4)).toBe("1500");
    expect(bench.outbox.map(({ body }) => body)).toEqual([expect.stringContaining(words.inMail[1])]);
  });

  test("is not told of what comes after a run that broke off for something else", () => {
    const bench = opened();
    guard(tab(bench, words.board));
    let isBroken = false;
    bench.gate.onCall = (_name, _k, { life }) => {
      if (isBroken || life.late === null) return;
      isBroken = true;
      throw new Exception("Service error: odd");
    };
    const { jobs, error } = hour(bench, locale);
    bench.gate.onCall = () => {};
    expect(isBroken).toBe(refusals !== "at once");
    expect(error).toBe("");
    const said = isBroken ? words.broken : `^${words.board}${words.guarded}`;
    expect(jobs).toEqual({
      ...{ "pull deals": done, "pull leads": done, snapshot: done },
      refresh: [words.failed, expect.stringMatching(said)],
    });
  });

  test("to looks of Tables stops no job, and the refresh says which tabs lack some", () => {
    const bench = opened();
    // All looks are due again, as after an update.
    const { looks: _, ...kept } = bench.world.properties.document;
    bench.world.properties.document = kept;
    bench.trouble.google({ tables: bench.book.sheets.map(({ id }) => id) });
    const { jobs, error } = hour(bench, locale);
    expect(error).toBe("");
    expect(jobs).toEqual({
      ...{ "pull deals": done, "pull leads": done, snapshot: done },
      refresh: [words.done, expect.stringMatching(words.looks)],
    });
  });

  test("by the run log itself is in the list of executions; the jobs are done, and no mail goes twice", () => {
    const bench = opened();
    guard(tab(bench, words.log));
    const { jobs, error } = hour(bench, locale);
    expect(jobs).toEqual({});
    expect(error).toMatch(words.untold);
    expect(tab(bench, words.deals).display(2, 4)).toBe("1500");
    expect(ids(bench, words.leads)).toContain("L2");
    expect(bench.outbox).toHaveLength(1);
    bench.advance({ hours: 6 });
    expect(bench.outbox).toHaveLength(1);
  });
});
