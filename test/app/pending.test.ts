import { interpolate } from "../../src/text/message";
import { reportWords } from "../../src/text/messages/report";
import type { Sheet } from "../../workbench/sheet/sheet";
import { DEALS, importCsv, openBench, shown, tab, typeFormula } from "./open-bench";

const blank = (sheet: Sheet, rows: readonly number[]): void => {
  for (const row of rows)
    for (let column = 1; column <= DEALS.length; column += 1) sheet.set(row, column, null);
};

function withDeal() {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [["D1", "佐藤", "受注", "1000", "2026/10/01", "2026/11/10"]]);
  importCsv(bench, "activities", ["活動日", "担当者", "種別"], [["2026/11/02", "鈴木", "電話"]]);
  bench.clickMenu("rashinbanRefresh");
  bench.advance({ hours: 3 });
  return bench;
}

describe.each([
  ["Loading...", "A1, and no header", [1, 2], 1, "'Loading..."],
  ["#N/A", "A1, and no header", [1, 2], 1, "=NA()"],
  ["Loading...", "the first row, below its header", [2], 2, "'Loading..."],
] as const)("a tab that shows %s in %s", (_, __, blanked, row, waiting) => {
  const bench = withDeal();
  const segment = '=WON_AMOUNT("2026-11","owner=佐藤",RASHINBAN_UPDATED)';
  expect(typeFormula(bench, segment)).toBe(1000);
  blank(tab(bench, "商談データ"), blanked);
  tab(bench, "商談データ").set(row, 1, waiting);
  bench.clickMenu("rashinbanRefresh");

  test("leaves the last values on the dashboard, with their time", () => {
    const rows = shown(tab(bench, "経営ダッシュボード"));
    expect(rows.find((cells) => cells[0] === "受注金額")?.[1]).toBe("¥1,000");
    expect(rows[3][0]).toBe(interpolate(reportWords.keptFrom, "ja", { at: "2026/11/23 09:00" }));
  });

  test("is not said to have lost its columns", () => {
    expect(shown(tab(bench, "要確認データ")).filter((cells) => cells[5].includes("列がありません"))).toEqual(
      [],
    );
  });

  test("leaves its segments to live cells, beside those of other tabs", () => {
    expect(typeFormula(bench, segment)).toBe(1000);
    expect(typeFormula(bench, '=CALLS("2026-11","owner=鈴木",RASHINBAN_UPDATED)')).toBe(1);
  });

  test("still does so in the next month, each value at its own period", () => {
    bench.advance({ days: 10 });
    bench.clickMenu("rashinbanRefresh");
    bench.clickMenu("rashinbanRefresh");
    expect(typeFormula(bench, segment)).toBe(1000);
    expect(typeFormula(bench, '=WON_AMOUNT("2026-11",,RASHINBAN_UPDATED)')).toBe(1000);
  });

  test("is read again when it is there", () => {
    tab(bench, "商談データ").setValues(1, 1, [
      DEALS,
      ["D1", "佐藤", "受注", 1500, "'2026/10/01", "'2026/11/10"],
    ]);
    bench.clickMenu("rashinbanRefresh");
    expect(typeFormula(bench, segment)).toBe(1500);
  });
});
