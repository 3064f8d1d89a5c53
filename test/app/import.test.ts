import { DEALS, importCsv, openBench, shown, tab } from "./open-bench";

const ROW = (id: string, amount: string): string[] => [
  id,
  "佐藤",
  "受注",
  amount,
  "2026-10-01",
  "2026-10-20",
];
const data = (bench: ReturnType<typeof openBench>): string[][] =>
  shown(tab(bench, "商談データ"))
    .slice(1)
    .map((row) => [row[0], row[3]]);

describe("importing the same file again changes nothing", () => {
  test("rows without an id are known by their content", () => {
    const bench = openBench("ja");
    const rows = [ROW("D1", "100"), ROW("", "200"), ROW("", "200"), ROW("", "300")];
    for (let time = 0; time < 2; time += 1) importCsv(bench, "deals", DEALS, rows);
    expect(data(bench)).toEqual([
      ["D1", "100"],
      ["", "200"],
      ["", "200"],
      ["", "300"],
    ]);
  });

  test("an id that stands twice in a file keeps both rows, and is told of", () => {
    const bench = openBench("ja");
    const rows = [ROW("D1", "100"), ROW("D1", "150"), ROW("D2", "200")];
    for (let time = 0; time < 2; time += 1) importCsv(bench, "deals", DEALS, rows);
    expect(data(bench)).toEqual([
      ["D1", "100"],
      ["D1", "150"],
      ["D2", "200"],
    ]);
    bench.clickMenu("rashinbanRefresh");
    expect(shown(tab(bench, "要確認データ")).map((row) => row[5])).toContain(
      "タブ「商談データ」2行：ID「D1」が重複しています。3行目を使いました。不要な行を消してください。",
    );
  });

  test("one row for an id that stands twice in the tab updates the one that counts", () => {
    const bench = openBench("ja");
    importCsv(bench, "deals", DEALS, [ROW("D1", "100"), ROW("D1", "150")]);
    importCsv(bench, "deals", DEALS, [ROW("D1", "175"), ROW("D3", "5")]);
    expect(data(bench)).toEqual([
      ["D1", "100"],
      ["D1", "175"],
      ["D3", "5"],
    ]);
  });
});
