import { DEALS, importCsv, openBench, shown, tab, typeFormula } from "./open-bench";

const D1 = ["D1", "佐藤", "受注", "1000", "2026/11/01", "2026/11/10"];
const D2 = ["D2", "鈴木", "提案", "50", "2026/11/01", "2026/11/30"];

test("columns that differ only by tax keep their places at the next import", () => {
  const bench = openBench();
  const header = ["請求書番号", "請求日", "顧客名", "請求金額(税抜)", "請求金額(税込)"];
  const first = ["I1", "2026/11/01", "A", "100", "110"];
  importCsv(bench, "revenue", header, [first]);
  importCsv(bench, "revenue", header, [first, ["I2", "2026/11/02", "B", "900", "990"]]);
  bench.clickMenu("rashinbanRefresh");
  expect(shown(tab(bench, "売上データ")).map((row) => row.slice(3, 5))).toEqual([
    ["請求金額(税抜)", "請求金額(税込)"],
    ["100", "110"],
    ["900", "990"],
  ]);
  // 100 + 900, without tax.
  expect(typeFormula(bench, '=REVENUE("2026-11")')).toBe(1000);
});

test("a file in another unit is refused, and what was there stays", () => {
  const bench = openBench();
  const header = (amount: string) => ["商談ID", "フェーズ", amount, "作成日", "完了日"];
  importCsv(bench, "deals", header("金額(千円)"), [["D1", "受注", "1200", "2026/11/01", "2026/11/10"]]);
  const { source, texts } = importCsv(bench, "deals", header("金額(円)"), [
    ["D2", "受注", "500000", "2026/11/01", "2026/11/10"],
  ]);
  expect([source, texts.join()]).toEqual([null, expect.stringContaining("金額の単位が違います")]);
  bench.clickMenu("rashinbanRefresh");
  // 1,200 thousand yen alone.
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11")')).toBe(1_200_000);
});

test("a file's own dates tell their order, whatever an earlier file let guess", () => {
  const bench = openBench("en", "2026-11-23");
  const header = ["Opportunity ID", "Stage", "Amount", "Created Date", "Close Date"];
  importCsv(bench, "deals", header, [["D1", "Won", "1", "10/25/2026", "11/13/2026"]]);
  importCsv(bench, "deals", header, [
    ["D2", "Won", "10", "25/10/2026", "03/11/2026"],
    ["D3", "Won", "100", "25/10/2026", "20/11/2026"],
  ]);
  bench.clickMenu("rashinbanRefresh");
  // All three closed in November, none in March.
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11")')).toBe(111);
  expect(typeFormula(bench, '=WON_AMOUNT("2026-03")')).toBe(0);
});

test("columns that a partial file does not bring keep their meaning", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [D1, D2]);
  importCsv(bench, "deals", ["商談ID", "フェーズ"], [["D2", "受注"]]);
  bench.clickMenu("rashinbanRefresh");
  // D2 was to close on 30 November, in the month asked for.
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11")')).toBe(1050);
});

test("a file without the column that identifies a row is refused, and no row is mixed with another", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [D1, D2]);
  const before = shown(tab(bench, "商談データ"));
  const { source, texts } = importCsv(
    bench,
    "deals",
    ["フェーズ", "金額", "作成日", "完了予定日"],
    [["受注", "777", "2026/11/01", "2026/11/10"]],
  );
  expect([source, texts.join()]).toEqual([null, expect.stringContaining("「商談ID」の列がありません")]);
  expect(shown(tab(bench, "商談データ"))).toEqual(before);
});

test("a sign-in page in place of the file is said and changes nothing, even where a person named a column", () => {
  const bench = openBench("ja", "2026-11-25");
  const amount = { header: "金額", kind: "person", confidence: 1 } as const;
  importCsv(bench, "deals", DEALS, [D1], { columns: { amount } });
  bench.clickMenu("rashinbanRefresh");
  const [deals, mapping] = ["商談データ", "列の対応"].map((title) => shown(tab(bench, title)));
  tab(bench, "データソース").set(2, 5, "https://example.com/deals.csv");
  bench.http.recorded.set(
    "https://example.com/deals.csv",
    "<!doctype html>\n<p>Sign in, please</p>\n<a>Next, go</a>\n",
  );
  bench.clickMenu("rashinbanSchedule");
  bench.advance({ hours: 2 });
  expect(["商談データ", "列の対応"].map((title) => shown(tab(bench, title)))).toEqual([deals, mapping]);
  expect(shown(tab(bench, "実行ログ")).map((row) => row[2])).toContain("失敗");
});

test("a correction typed over a guess is a person's word and outlasts the next import", () => {
  const bench = openBench();
  const header = ["商談ID", "フェーズ", "受注金額", "見積金額", "作成日", "完了日"];
  const rows = [
    ["D1", "契約", "1000", "30", "2026/11/01", "2026/11/10"],
    ["D2", "受注", "10", "5", "2026/11/01", "2026/11/10"],
  ];
  importCsv(bench, "deals", header, rows);
  const mapping = tab(bench, "列の対応");
  shown(mapping).forEach((row, index) => {
    if (row[2] === "amount") mapping.set(index + 1, 4, "見積金額");
    if (row[2] === "契約") mapping.set(index + 1, 4, "open");
  });
  importCsv(bench, "deals", header, rows);
  bench.clickMenu("rashinbanRefresh");
  // Only D2 is won, and its quoted amount counts.
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11")')).toBe(5);
});
