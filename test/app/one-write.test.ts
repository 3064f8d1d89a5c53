import { Sheet } from "../../workbench/sheet/sheet";
import type { Workbench } from "../../workbench/workbench";
import { DEALS, importCsv, openBench, shown, tab, typeFormula, withFewDeals, withSample } from "./open-bench";

interface Write {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** What a job writes by `setValues`, in the order of its service calls. */
function writesOf(bench: Workbench, job: () => void): Write[] {
  const writes: Write[] = [];
  let isCall = false;
  bench.gate.onCall = (name) => {
    isCall = name === "SpreadsheetApp.Range.setValues";
  };
  const { setValues } = Sheet.prototype;
  const spy = jest.spyOn(Sheet.prototype, "setValues").mockImplementation(function (this: Sheet, ...args) {
    const [row, column, { length: rows }] = args;
    if (isCall) writes.push({ tab: this.name, row, column, rows });
    isCall = false;
    setValues.apply(this, args);
  });
  job();
  spy.mockRestore();
  bench.gate.onCall = () => {};
  return writes;
}

test("a refresh writes each of its tabs once, and the token that wakes live cells last of all", () => {
  const bench = withSample();
  bench.advance({ days: 1 });
  const writes = writesOf(bench, () => bench.clickMenu("rashinbanRefresh"));
  const token = writes.pop();
  expect(token).toEqual({ tab: "計算値（羅針盤）", row: 1, column: 4, rows: 1 });
  // The run log gets a line, the others are written whole from their first cell.
  expect(writes.map((write) => `${write.tab} ${write.row === 1 ? "whole" : "line"}`)).toEqual([
    "要確認データ whole",
    "データ監査 whole",
    "経営ダッシュボード whole",
    "計算値（羅針盤） whole",
    "実行ログ line",
  ]);
  expect(writes[4].rows).toBe(1);
});

describe("a tab of more cells than one call moves (400,000)", () => {
  const COLUMNS = 40;
  const ROWS = 10_500;
  const extra = Array.from({ length: COLUMNS - DEALS.length }, (_, at) => `メモ${"あいうえお"[at % 5]}${at}`);
  const bench = openBench();

  test("is imported in pieces of whole rows", () => {
    const rows = Array.from({ length: ROWS }, (_, at) => [
      `D${at}`,
      "佐藤",
      "受注",
      String(at),
      "2026/10/01",
      "2026/11/10",
      ...extra,
    ]);
    const writes = writesOf(bench, () => importCsv(bench, "deals", [...DEALS, ...extra], rows));
    const data = writes.filter((write) => write.tab === "商談データ");
    // 400,000 / 40 columns = 10,000 rows; the header and 10,500 rows are 10,501.
    expect(data.map(({ row, rows: count }) => [row, count])).toEqual([
      [1, 10_000],
      [10_001, 501],
    ]);
  });

  test("is read whole, none of its rows twice", () => {
    bench.clickMenu("rashinbanRefresh");
    expect(typeFormula(bench, '=WON_DEALS("all")')).toBe(ROWS);
    // 0 + 1 + … + 10,499.
    expect(typeFormula(bench, '=WON_AMOUNT("all")')).toBe((ROWS * (ROWS - 1)) / 2);
  });

  test("is looked through for formulas in pieces too: one far down is found and computed", () => {
    const sheet = bench.book.addSheet("自分", 0, ROWS, COLUMNS);
    sheet.setValues(
      1,
      1,
      Array.from({ length: ROWS }, () => extra.concat(DEALS)),
    );
    sheet.set(ROWS - 100, 3, '=WON_DEALS("2026-11-10",,RASHINBAN_UPDATED)');
    bench.gate.reset();
    bench.clickMenu("rashinbanRefresh");
    expect(tab(bench, "自分").value(ROWS - 100, 3)).toBe(ROWS);
    // One call for the first sheet's few cells, two for these.
    expect(bench.gate.calls.get("SpreadsheetApp.Range.getFormulas")).toBe(3);
  });
});

test("service calls of a refresh do not depend on the number of KPIs shown", () => {
  const bench = withFewDeals();
  const calls = () => {
    bench.clickMenu("rashinbanRefresh");
    bench.gate.reset();
    bench.clickMenu("rashinbanRefresh");
    return Object.fromEntries(bench.gate.calls);
  };
  const seven = calls();
  const list = tab(bench, "KPI");
  for (let row = 9; row <= 13; row += 1) list.set(row, 4, row);
  expect(calls()).toEqual(seven);
  expect(shown(tab(bench, "経営ダッシュボード")).filter((cells) => /[●▲✖–…] /.test(cells[4]))).toHaveLength(
    12,
  );
});
