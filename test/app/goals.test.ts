import { appMessages } from "../../src/text/messages/app";
import { lastToast, openBench, shown, tab, withSample } from "./open-bench";

const COLUMNS = [
  ...["ゴール", "見直し", "期限", "赤になったらすること", "位置づけ", "虚栄の指標でも使う理由"],
  "赤にする境界",
];

test("the made-up company has goals, KPIs linked to them, and one number that nobody can act on", () => {
  const bench = withSample();
  const [header, sales, cost] = shown(tab(bench, "ゴール(KGI)"));
  expect(header).toEqual(["ID", "ゴール", "測るKPI", "目標の数値", "期限", "責任者"]);
  expect([sales[2], tab(bench, "ゴール(KGI)").value(2, 4)]).toEqual(["won-amount", 180_000_000]);
  expect(cost[2]).toBe("cac");
  const kpis = shown(tab(bench, "KPI"));
  expect(kpis[0].slice(4)).toEqual(COLUMNS);
  const placed = kpis.slice(1).filter((row) => row[3] !== "");
  expect(placed.map((row) => row[4])).toEqual(["G1", "G1", "G1", "G1", "G2", "G2", "G2"]);
  expect(placed.filter((row) => row[7] === "").map(([id]) => id)).toEqual(["cac"]);
  expect(kpis.find(([id]) => id === "followers")?.slice(2, 6)).toEqual(["中村 健一", "", "", "毎月"]);
  expect(shown(tab(bench, "要確認データ")).filter((row) => /ゴール|KPI$/.test(row[1]))).toEqual([]);
});

test("a workbook with the KPI tab of the first version keeps its dashboard and owners, and gets the columns", () => {
  const bench = withSample();
  const list = tab(bench, "KPI");
  const rows = shown(list);
  // The tab as it was, with a note column of the person's own behind it.
  const area = { row: 1, column: 1, rows: list.lastRow(), columns: list.lastColumn() };
  list.clear(area, { contents: true, formats: false, notes: false });
  list.setValues(
    1,
    1,
    rows.map((row, at) => [
      ...row.slice(0, 3),
      row[3] === "" || at === 0 ? row[3] : Number(row[3]),
      at === 0 ? "メモ" : "大事",
    ]),
  );
  const dashboard = () => shown(tab(bench, "経営ダッシュボード")).map((row) => row.slice(0, 10));
  const before = dashboard();
  bench.clickMenu("rashinbanRefresh");
  expect(lastToast(bench)).toBe(appMessages.unchanged.ja);
  expect(dashboard()).toEqual(before);
  expect(shown(list)[0]).toEqual([...rows[0].slice(0, 4), "メモ", ...COLUMNS]);
  expect(list.display(2, 5)).toBe("大事");
});

test("a goal tab stands ready in a workbook without goals; what cannot be read in it is said", () => {
  const bench = openBench("en");
  bench.clickMenu("rashinbanSample");
  const goals = tab(bench, "Goals");
  expect(goals.value(2, 4)).toBe(1_800_000);
  goals.set(4, 2, "Be well known");
  goals.set(4, 5, "some day");
  bench.clickMenu("rashinbanRefresh");
  const [, ...found] = shown(tab(bench, "To check"));
  expect(found.filter((row) => row[1] === "Goals").map((row) => row.slice(2, 5))).toEqual([
    ["4", "Deadline", "some day"],
  ]);
});
