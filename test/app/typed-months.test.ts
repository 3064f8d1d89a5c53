import type { Workbench } from "../../workbench/workbench";
import { shown, tab, typeFormula } from "./open-bench";
import { HEADER, take } from "./take-file";

const WORDS = {
  ja: { targets: "目標値", goals: "ゴール(KGI)", settings: "設定", toCheck: "要確認データ" },
  en: { targets: "Targets", goals: "Goals", settings: "Settings", toCheck: "To check" },
} as const;
type Locale = keyof typeof WORDS;

function refreshed(locale: Locale, spreadsheet: string): Workbench {
  const { bench } = take(locale, `${HEADER}\nD1,a,Won,1,2026-10-01,2026-10-02\n`, "deals", spreadsheet);
  bench.clickMenu("rashinbanRefresh");
  return bench;
}

const targetOf = (bench: Workbench, period: string) =>
  typeFormula(bench, `=KPI_TARGET("won-amount", "${period}", "", RASHINBAN_UPDATED)`);

/** Kind, tab, row, column, value and sentence of what is to be checked in a tab. */
const toCheck = (bench: Workbench, locale: Locale, title: string): string[][] =>
  shown(tab(bench, WORDS[locale].toCheck)).filter((row) => row[1] === title);

/** Types into a cell whose format somebody set, or reset to automatic. */
function typeAs(
  bench: Workbench,
  title: string,
  cell: readonly [number, number],
  text: string,
  format?: string,
) {
  const [row, column] = cell;
  tab(bench, title).setStyle({ row, column, rows: 1, columns: 1 }, { format });
  tab(bench, title).set(row, column, text);
}

describe.each([
  ["ja", "ja_JP"],
  ["en", "en_US"],
  ["en", "de_DE"],
] as const)("in %s in a %s spreadsheet", (locale, spreadsheet) => {
  const { targets, goals, settings } = WORDS[locale];

  test("months typed by hand into the Targets tab stay as typed and are targets of those months", () => {
    const bench = refreshed(locale, spreadsheet);
    const spellings = ["2026-05", "2026/06", "Jul 2026", "8/2026", "令和8年9月", "R8.10", "202611"];
    tab(bench, targets).setValues(
      2,
      1,
      spellings.map((text, at) => ["won-amount", text, "", 100 + at]),
    );
    expect(
      shown(tab(bench, targets))
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(spellings);
    bench.clickMenu("rashinbanRefresh");
    const months = ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"];
    expect(months.map((month) => targetOf(bench, month))).toEqual([100, 101, 102, 103, 104, 105, 106]);
    expect(toCheck(bench, locale, targets)).toEqual([]);
  });

  test("a typed month that became a date is the month, and is asked about where the cell shows a day", () => {
    const bench = refreshed(locale, spreadsheet);
    tab(bench, targets).set(2, 1, "won-amount");
    tab(bench, targets).set(2, 4, 500);
    typeAs(bench, targets, [2, 2], "2026-10");
    expect(tab(bench, targets).value(2, 2)).toBe(46296);
    bench.clickMenu("rashinbanRefresh");
    expect(targetOf(bench, "2026-10")).toBe(500);
    const [asked, ...more] = toCheck(bench, locale, targets);
    expect(more).toEqual([]);
    expect(asked.slice(2, 5)).toEqual(
      locale === "ja" ? ["2", "期間", "2026/10/01"] : ["2", "Period", "2026-10-01"],
    );
    expect(asked[5]).toContain(locale === "ja" ? "2026-10 として読みました" : "was read as 2026-10");

    // Shown as a month there is nothing to ask; nor once it is typed as the question says.
    typeAs(bench, targets, [2, 2], "2026-10", "yyyy-mm");
    bench.clickMenu("rashinbanRefresh");
    expect(targetOf(bench, "2026-10")).toBe(500);
    expect(toCheck(bench, locale, targets)).toEqual([]);
    typeAs(bench, targets, [2, 2], "'2026-10");
    bench.clickMenu("rashinbanRefresh");
    expect(targetOf(bench, "2026-10")).toBe(500);
    expect(toCheck(bench, locale, targets)).toEqual([]);
  });

  test("a target without a year is of the running fiscal year, and is asked about", () => {
    const bench = refreshed(locale, spreadsheet);
    tab(bench, targets).setValues(2, 1, [
      ["won-amount", locale === "ja" ? "10月" : "Oct", "", 700],
      ["won-amount", locale === "ja" ? "来月" : "next month", "", 800],
    ]);
    bench.clickMenu("rashinbanRefresh");
    expect(targetOf(bench, "2026-10")).toBe(700);
    const said = toCheck(bench, locale, targets).map((row) => [...row.slice(2, 4), row[5]]);
    const column = locale === "ja" ? "期間" : "Period";
    const sentence = {
      ja: "「目標値」タブ 3行「期間」：「来月」は期間",
      en: 'Targets, row 3, "Period": "next month" is not',
    };
    expect(said).toEqual([
      ["2", column, expect.stringContaining(locale === "ja" ? "年がない" : "names no year")],
      ["3", column, expect.stringContaining(sentence[locale])],
    ]);
  });

  test("a month typed into the settings is the period shown, also as a date", () => {
    const bench = refreshed(locale, spreadsheet);
    const period = () => tab(bench, settings).value(4, 2);
    tab(bench, settings).set(4, 2, "2026-10");
    expect(period()).toBe("2026-10");
    bench.clickMenu("rashinbanRefresh");
    expect(toCheck(bench, locale, settings)).toEqual([]);
    const board = shown(tab(bench, locale === "ja" ? "経営ダッシュボード" : "Executive dashboard"));
    typeAs(bench, settings, [4, 2], "2026-10");
    expect(period()).toBe(46296);
    bench.clickMenu("rashinbanRefresh");
    expect(shown(tab(bench, locale === "ja" ? "経営ダッシュボード" : "Executive dashboard"))).toEqual(board);
    expect(toCheck(bench, locale, settings).map((row) => [row[2], row[4]])).toEqual([
      ["4", locale === "ja" ? "2026/10/01" : "2026-10-01"],
    ]);
  });

  test("a goal's deadline that became the first of a month stays that day, and is told", () => {
    const bench = refreshed(locale, spreadsheet);
    tab(bench, goals).setValues(2, 1, [["G1", "Sell more", "won-amount", 5, "2027-03", "a"]]);
    bench.clickMenu("rashinbanRefresh");
    const [told] = toCheck(bench, locale, goals);
    expect(told.slice(2, 4)).toEqual(["2", locale === "ja" ? "期限" : "Deadline"]);
    expect(told[5]).toContain("2027-03-01");
    expect(told[5]).toContain("2027-03-31");
    tab(bench, goals).set(2, 5, "2027-03-31");
    bench.clickMenu("rashinbanRefresh");
    expect(toCheck(bench, locale, goals)).toEqual([]);
  });

  test("a cell's argument is a month however it is typed", () => {
    const bench = refreshed(locale, spreadsheet);
    const [sheet] = bench.book.sheets;
    for (const typed of ["2026-10", "Oct 2026", "10/2026", "令和8年10月", "'202610", "R8.10"]) {
      sheet.set(1, 1, typed);
      expect([typed, typeFormula(bench, "=WON_AMOUNT(A1, RASHINBAN_UPDATED)")]).toEqual([typed, 1]);
    }
  });
});
