import type { HomeAnswer } from "../../src/app/rpc/home";
import type { Locale } from "../../src/text/locale";
import { appMessages } from "../../src/text/messages/app";
import { shownStyle } from "../../workbench/sheet/conditional";
import type { Workbench } from "../../workbench/workbench";
import { nonEmpty } from "../non-empty";
import { DEALS, importCsv, lastToast, openBench, shown, tab, typeFormula, withFewDeals } from "./open-bench";

const LOCALES = ["ja", "en"] as const;
const REFRESH_LOG = { ja: "実行ログ", en: "Run log" };
const DATA = { ja: "商談データ", en: "Deals data" };
const DEAL_ROWS = [
  ["D1", "佐藤", "受注", "1000000", "2026-09-01", "2026-10-10"],
  ["D2", "鈴木", "提案", "500000", "2026-10-05", "2026-12-10"],
];

const ROWS = 40;
const COLUMNS = 16;

/**
 * What the first cells of every tab look like, and the tabs themselves. The format of plain text is no ornament: it comes
 * with what is written, and where it was refused an apostrophe kept the text.
 */
const looksOf = (bench: Workbench, locale: Locale): unknown[] =>
  bench.book.sheets
    .filter(({ name }) => name !== REFRESH_LOG[locale])
    .map((sheet) => [
      [sheet.name, sheet.hidden, sheet.frozenRows, [...sheet.columnWidths], sheet.charts.length],
      Array.from({ length: ROWS * COLUMNS }, (_, at) => {
        const [row, column] = [1 + Math.floor(at / COLUMNS), 1 + (at % COLUMNS)];
        const { format, ...style } = shownStyle(sheet, row, column);
        return [sheet.display(row, column), { ...style, ...(format !== "@" && { format }) }];
      }),
    ]);
const valuesOf = (bench: Workbench, locale: Locale): unknown[] =>
  bench.book.sheets
    .filter(({ name }) => name !== REFRESH_LOG[locale])
    .map((sheet) => [
      sheet.name,
      sheet.values({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns }),
    ]);
const logged = (bench: Workbench, locale: Locale): string =>
  shown(tab(bench, REFRESH_LOG[locale])).flat().join("\n");

describe.each(LOCALES)("where every tab is a Sheets Table (%s)", (locale) => {
  const made = (tables: readonly number[]): Workbench => {
    const bench = openBench(locale);
    bench.trouble.google({ tables });
    importCsv(bench, "deals", DEALS, DEAL_ROWS);
    bench.clickMenu("rashinbanRefresh");
    return bench;
  };
  const usual = made([]);
  const bench = made(Array.from({ length: 200 }, (_, at) => 1000000 + at));

  test("a refresh writes all values, and says which tabs lack some of their looks", () => {
    expect(valuesOf(bench, locale)).toEqual(valuesOf(usual, locale));
    const sentence = {
      ja: /見た目（.*）の一部をGoogleが受け付けませんでした：.*経営ダッシュボード.*テーブルを解除/,
      en: /Google refused some of the looks .*Executive dashboard.*plain cells/,
    };
    expect(lastToast(bench)).toMatch(sentence[locale]);
    expect(logged(bench, locale)).toMatch(sentence[locale]);
    expect(lastToast(usual)).not.toMatch(sentence[locale]);
    expect(looksOf(bench, locale)).not.toEqual(looksOf(usual, locale));
  });

  test("once they are plain cells again, the next refresh brings the looks", () => {
    bench.trouble.google({ tables: [] });
    bench.clickMenu("rashinbanRefresh");
    usual.clickMenu("rashinbanRefresh");
    expect(looksOf(bench, locale)).toEqual(looksOf(usual, locale));
    expect(lastToast(bench)).toBe(lastToast(usual));
  });
});

describe.each(LOCALES)("without the document's lock and properties (%s)", (locale) => {
  const usual = withFewDeals(locale);
  const bench = openBench(locale);
  bench.trouble.google({ hasNoDocumentLock: true, hasNoDocumentProperties: true });
  bench.world.properties["user:taro@example.jp"] = { mine: "kept" };
  importCsv(bench, "deals", DEALS, DEAL_ROWS);
  bench.clickMenu("rashinbanRefresh");

  test("a refresh works by those of the account, and says so", () => {
    const words = {
      ja: [/このアカウントのロックで代えました/, /このアカウントに保存しました/],
      en: [/your account's own was used/, /kept with your account/],
    };
    for (const word of nonEmpty(words[locale])) {
      expect(lastToast(bench)).toMatch(word);
      expect(logged(bench, locale)).toMatch(word);
      expect(lastToast(usual)).not.toMatch(word);
    }
    bench.clickMenu("rashinbanRefresh");
    expect(lastToast(bench)).toMatch(appMessages.unchanged[locale]);
    expect(bench.world.properties.document ?? {}).toEqual({});
  });

  test("cells show their values, also those that are given no token", () => {
    expect(typeFormula(bench, '=WON_AMOUNT("2026-10")')).toBe(1000000);
  });

  test("another run of the account is waited for in vain, and that is said", () => {
    bench.world.locks["user:taro@example.jp"] = 0;
    bench.clickMenu("rashinbanRefresh");
    expect(lastToast(bench)).toMatch(
      { ja: /ほかの更新が動いています/, en: /Another refresh is running/ }[locale],
    );
    delete bench.world.locks["user:taro@example.jp"];
  });

  test("removing everything leaves what else the account keeps", () => {
    bench.run("rpc", { ask: "remove-everything", data: false });
    expect(bench.world.properties["user:taro@example.jp"]).toEqual({ mine: "kept" });
  });
});

test.each(LOCALES)(
  "a clock without its spreadsheet is logged, told at the next opening and over with the next run (%s)",
  (locale) => {
    const bench = withFewDeals(locale, "2026-11-25");
    bench.clickMenu("rashinbanSchedule");
    const before = valuesOf(bench, locale);
    bench.trouble.google({ clockHasNoSpreadsheet: true });
    bench.advance({ hours: 1 });
    const run = bench.executions.at(-1);
    const words = { ja: "スプレッドシートを受け取れ", en: "without the spreadsheet" }[locale];
    expect([run?.kind, run?.error, JSON.stringify(run?.log)]).toEqual([
      "trigger",
      expect.stringContaining(words),
      expect.stringContaining(words),
    ]);
    expect(valuesOf(bench, locale)).toEqual(before);
    const home = (): string[] =>
      (bench.run("rpc", { ask: "home" }) as HomeAnswer).failed.map(({ text }) => text);
    // The clock was moved on from nine to ten in Tokyo.
    expect(home()).toEqual([expect.stringMatching(new RegExp(`${words}.*2026-11-25 (09|10):`))]);
    bench.clickMenu("rashinbanRefresh");
    expect(lastToast(bench)).toContain(words);
    bench.trouble.google({ clockHasNoSpreadsheet: false });
    bench.advance({ hours: 1 });
    expect(home()).toEqual([]);
  },
);

test.each(LOCALES)(
  "data are fetched without a limit where Google refuses one, and the log says so (%s)",
  (locale) => {
    const bench = openBench(locale);
    const url = "https://example.com/deals.csv";
    importCsv(bench, "deals", DEALS, DEAL_ROWS);
    tab(bench, { ja: "データソース", en: "Sources" }[locale]).set(2, 5, url);
    bench.http.recorded.set(
      url,
      [DEALS, ["D3", "佐藤", "受注", "70", "2026-09-01", "2026-10-10"]].join("\n"),
    );
    bench.trouble.google({ refusesTimeout: true });
    bench.clickMenu("rashinbanSchedule");
    bench.advance({ hours: 1 });
    expect(shown(tab(bench, DATA[locale])).map(([id]) => id)).toContain("D3");
    expect(bench.http.requests).toHaveLength(1);
    expect(logged(bench, locale)).toMatch(
      { ja: /上限なしで取得しました/, en: /fetched without one/ }[locale],
    );
  },
);

test.each(LOCALES)(
  "the mail's picture needs no Japanese letters: its legend is text of the mail (%s)",
  (locale) => {
    const pictures = [false, true].map((drawsNoKanji) => {
      const bench = withFewDeals(locale);
      bench.trouble.google({ drawsNoKanji });
      bench.clickMenu("rashinbanSnapshot");
      const [{ htmlBody, inlineImages }] = bench.outbox;
      const names = { ja: ["受注金額", "目標"], en: ["Won amount", "Target"] }[locale];
      for (const name of nonEmpty(names)) expect(htmlBody).toContain(`■</span> ${name}`);
      return inlineImages.trend;
    });
    expect(pictures[0].length).toBeGreaterThan(1000);
    expect(pictures[1]).toEqual(pictures[0]);
  },
);
