import type { EntryRulesResult } from "../../src/app/tabs/entry-rules";
import type { Locale } from "../../src/text/locale";
import { outage } from "../../workbench/runtime/faults";
import type { ProtectionRecord } from "../../workbench/services/spreadsheet/protection-record";
import { shownStyle } from "../../workbench/sheet/conditional";
import type { Workbench } from "../../workbench/workbench";
import { DEALS, importCsv, openBench, shown, tab, withSample } from "./open-bench";

const DATA = { ja: "商談データ", en: "Deals data" };
const TIMES = ["at once", "next call", "flush"] as const;
const CASES = TIMES.flatMap((refusals) =>
  (["ja", "en"] as const).map((locale) => [refusals, locale] as const),
);

const DEAL_ROWS = [
  ["D1", "佐藤", "受注", "1000000", "2026-09-01", "2026-10-10"],
  ["D2", "鈴木", "提案", "500000", "2026-10-05", "2026-12-10"],
];

function withDeals(locale: Locale): Workbench {
  const bench = openBench(locale);
  importCsv(bench, "deals", DEALS, DEAL_ROWS);
  return bench;
}
const apply = (bench: Workbench, ids: readonly string[]): EntryRulesResult =>
  bench.run("rpc", { ask: "entry-rules-apply", ids }) as EntryRulesResult;

test.each(CASES)(
  "entry rules that a table refuses %s are told in words, and stay known until they are gone (%s)",
  (refusals, locale) => {
    const bench = withDeals(locale);
    bench.gate.refusals = refusals;
    const data = tab(bench, DATA[locale]);
    const cells = shown(data);
    const words = {
      ja: /「フェーズ」の入力規則は、Googleが変更を受け付けませんでした/,
      en: /Google refused to change the data validation of "フェーズ"/,
    };
    bench.trouble.google({ tables: [data.id] });
    // The question before a header is changed comes last: it is not what was refused.
    expect(apply(bench, ["deals.stage", "deals.header"])).toEqual({
      message: expect.stringMatching(words[locale]),
      applied: ["deals.header"],
    });
    bench.trouble.google({ tables: [] });
    expect(apply(bench, ["deals.stage"]).applied).toEqual(["deals.stage"]);
    bench.trouble.google({ tables: [data.id] });
    expect(apply(bench, [])).toEqual({
      message: expect.stringMatching(words[locale]),
      applied: ["deals.stage"],
    });
    bench.trouble.google({ tables: [] });
    expect(apply(bench, []).applied).toEqual([]);
    expect(data.validations.filter(({ rule }) => rule !== null)).toEqual([]);
    expect(shown(data)).toEqual(cells);
  },
);

test.each(["ja", "en"] as const)(
  "a question before a header is changed that Google refuses, or refuses to take back, stops no other rule (%s)",
  (locale) => {
    const bench = withDeals(locale);
    const data = tab(bench, DATA[locale]);
    const warnings = () => (data.protections as ProtectionRecord[]).map(({ warningOnly }) => warningOnly);
    const words = {
      ja: /「商談データ」の見出しを変える前の確認は/,
      en: /Deals data: Google refused to change the question/,
    };
    bench.gate.failNext("SpreadsheetApp.Range.protect", outage());
    const refused = apply(bench, ["deals.stage", "deals.header"]);
    expect(refused).toEqual({ message: expect.stringMatching(words[locale]), applied: ["deals.stage"] });
    expect(warnings()).toEqual([]);
    expect(apply(bench, ["deals.header"]).applied).toEqual(["deals.header"]);
    bench.gate.failNext("SpreadsheetApp.Protection.remove", outage());
    expect(apply(bench, [])).toEqual({
      message: expect.stringMatching(words[locale]),
      applied: ["deals.header"],
    });
    expect(warnings()).toEqual([true]);
    expect(apply(bench, []).applied).toEqual([]);
    expect(warnings()).toEqual([]);
  },
);

test.each(TIMES)("periods in a table that refuses their format %s stay the text they were", (refusals) => {
  const usual = withSample("en");
  const bench = openBench("en");
  bench.gate.refusals = refusals;
  bench.trouble.google({ tables: Array.from({ length: 200 }, (_, at) => 1000000 + at) });
  bench.clickMenu("rashinbanSample");
  const periods = (one: Workbench): unknown[] =>
    tab(one, "Targets")
      .values({ row: 1, column: 2, rows: tab(one, "Targets").lastRow(), columns: 1 })
      .flat();
  expect(periods(bench)).toContain("2026-10");
  expect(periods(bench)).toEqual(periods(usual));
  expect(shownStyle(tab(bench, "Targets"), 2, 2).format).not.toBe("@");
  expect(shownStyle(tab(usual, "Targets"), 2, 2).format).toBe("@");
});

test.each(["next call", "flush"] as const)(
  "looks that a table refuses %s keep no other look back",
  (refusals) => {
    const looks = (bench: Workbench): unknown[] =>
      bench.book.sheets.map((sheet) => [
        [sheet.name, sheet.hidden, sheet.frozenRows, [...sheet.columnWidths], sheet.charts.length],
        Array.from({ length: 20 }, (_, row) => [1, 2, 3].map((at) => shownStyle(sheet, row + 1, at))),
      ]);
    const [known, found] = ["at once" as const, refusals].map((how) => {
      const bench = openBench("en");
      bench.gate.refusals = how;
      bench.trouble.google({ tables: Array.from({ length: 200 }, (_, at) => 1000000 + at) });
      importCsv(bench, "deals", DEALS, DEAL_ROWS);
      bench.clickMenu("rashinbanRefresh");
      return looks(bench);
    });
    expect(found).toEqual(known);
  },
);
