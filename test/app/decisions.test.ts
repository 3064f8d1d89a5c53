import { interpolate } from "../../src/text/message";
import { factsMessages } from "../../src/text/messages/facts";
import { readOptions } from "../../workbench/cli/options";
import { DEALS, importCsv, openBench, shown, tab, typeFormula } from "./open-bench";

const HEADER = ["案件番号", "営業", "段階", "見積額(千円)", "受付", "締め"];
const ROWS = [
  ["A1", "山田", "契約完了", "1200", "2026/10/01", "2026/11/05"],
  ["A2", "山田", "保留", "300", "2026/10/03", "2026/12/05"],
];
const { decisions } = readOptions(
  "--map deals.owner=営業 --map deals.stage=段階 --map deals.amount=見積額(千円) --map deals.createdOn=受付 --map deals.closedOn=締め --map deals.expectedCloseOn=締め --stage 契約完了=won".split(
    " ",
  ),
);

test("what a person decides is taken, header units included, and not asked again", () => {
  const bench = openBench();
  const { texts, source } = importCsv(bench, "deals", HEADER, ROWS, decisions.deals);
  expect(texts).toEqual([interpolate(factsMessages["stage-unknown"], "ja", { value: "保留" })]);
  expect(source?.mapping.scales).toEqual({ amount: 1000 });
  bench.clickMenu("rashinbanRefresh");
  // 1,200 thousand yen.
  expect(shown(tab(bench, "経営ダッシュボード")).find((row) => row[0] === "受注金額")?.[1]).toBe(
    "¥1,200,000",
  );
});

test("decisions outlast the next import of the same file", () => {
  const bench = openBench();
  importCsv(bench, "deals", HEADER, ROWS, decisions.deals);
  const { source } = importCsv(bench, "deals", HEADER, ROWS);
  expect(source?.mapping.columns.amount).toEqual({ header: "見積額(千円)", kind: "person", confidence: 1 });
  expect(source?.mapping.stages.契約完了.stage).toBe("won");
});

test("an answer typed into the Mapping tab counts at the next refresh", () => {
  const bench = openBench();
  importCsv(bench, "deals", HEADER, ROWS, decisions.deals);
  const mapping = tab(bench, "列の対応");
  mapping.setValues(mapping.lastRow() + 1, 1, [["deals", "stage", "保留", "open"]]);
  bench.clickMenu("rashinbanRefresh");
  expect(shown(tab(bench, "要確認データ")).filter((row) => row[0] === "読めない")).toEqual([]);
});

test("a stage may be answered in other words; what is no answer leaves it open to question", () => {
  const bench = openBench();
  const deal = (id: string, stage: string, amount: string) => [
    id,
    "佐藤",
    stage,
    amount,
    "2026/11/01",
    "2026/11/10",
  ];
  importCsv(bench, "deals", DEALS, [
    deal("D1", "決まり", "1000"),
    deal("D2", "成約", "70"),
    deal("D3", "だめ", "5"),
    deal("D4", "まだ", "3"),
  ]);
  const mapping = tab(bench, "列の対応");
  const answer = (stage: string, said: string) => {
    const at = shown(mapping).findIndex((row) => row[1] === "stage" && row[2] === stage);
    if (at < 0) mapping.setValues(mapping.lastRow() + 1, 1, [["deals", "stage", stage, said]]);
    else mapping.set(at + 1, 4, said);
    bench.clickMenu("rashinbanRefresh");
    return [
      shown(tab(bench, "経営ダッシュボード")).find((row) => row[0] === "受注金額")?.[1],
      shown(tab(bench, "要確認データ"))
        .slice(1)
        .filter((row) => row[5].includes("の意味が決まっていません"))
        .map((row) => row[4]),
    ];
  };
  expect(answer("決まり", "Ｗｏｎ")).toEqual(["¥1,070", ["だめ", "まだ"]]);
  expect(answer("だめ", "失注")).toEqual(["¥1,070", ["まだ"]]);
  expect(answer("まだ", "進行中")).toEqual(["¥1,070", []]);
  expect(answer("成約", "受注")).toEqual(["¥1,070", []]);
  expect(answer("成約", "たぶん")).toEqual(["¥1,000", ["成約"]]);
});

test("short dates that begin with the year are read so, asked about first where they could be days", () => {
  const bench = openBench();
  const rows = [["D1", "受注", "100", "26/10/05", "26/11/08"]];
  const header = ["商談ID", "フェーズ", "金額", "作成日", "完了日"];
  const { texts } = importCsv(bench, "deals", header, rows);
  expect(texts.filter((text) => text.includes("年・月・日がどの順に並んでいるか"))).toHaveLength(2);
  const mapping = tab(bench, "列の対応");
  mapping.setValues(mapping.lastRow() + 1, 1, [
    ["deals", "date order", "createdOn", "ymd"],
    ["deals", "date order", "closedOn", "ymd"],
  ]);
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11")')).toBe(100);
  importCsv(bench, "deals", header, [["D2", "受注", "50", "26/10/06", "26/11/20"]]);
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11",,RASHINBAN_UPDATED)')).toBe(150);
});
