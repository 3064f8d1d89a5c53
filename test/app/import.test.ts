import type { ImportAnswer } from "../../src/app/rpc/import";
import { interpolate } from "../../src/text/message";
import { factsMessages } from "../../src/text/messages/facts";
import { WORKBOOK_CELLS } from "../../workbench/sheet/book";
import { DEALS, importCsv, openBench, shown, tab, typeFormula } from "./open-bench";

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
      interpolate(factsMessages["duplicate-id"], "ja", { tab: "商談データ", row: 2, value: "D1", kept: 3 }),
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

describe("rows without a key, each of one day", () => {
  const SPEND = ["日付", "媒体", "費用"];
  const OCTOBER = [
    ["2026/10/01", "Google", "100"],
    ["2026/10/02", "Google", "200"],
    ["", "合計", "300"],
  ];
  const NOVEMBER = [
    ["2026/11/01", "Google", "700"],
    ["2026/11/03", "Google", "50"],
  ];
  const spend = (bench: ReturnType<typeof openBench>): string[][] => shown(tab(bench, "費用データ")).slice(1);

  test("the next month's file adds to the months before", () => {
    const bench = openBench("ja");
    importCsv(bench, "spend", SPEND, OCTOBER);
    const { added, updated, texts } = importCsv(bench, "spend", SPEND, NOVEMBER);
    expect([added, updated, texts]).toEqual([2, 0, []]);
    bench.clickMenu("rashinbanRefresh");
    // 100 + 200, and 700 + 50.
    expect(typeFormula(bench, '=SPEND("2026-10")')).toBe(300);
    expect(typeFormula(bench, '=SPEND("2026-11")')).toBe(750);
  });

  test.each([
    ["ja", "費用データ", "前からあった 2 行を、新しいファイルの行に置き換えました。"],
    ["en", "Spend data", "2 earlier rows were replaced by those of the new file."],
  ] as const)(
    "in %s a corrected file replaces the days from its first to its last, and says how many rows",
    (locale, name, sentence) => {
      const bench = openBench(locale);
      importCsv(bench, "spend", SPEND, [...OCTOBER.slice(0, 2), ...NOVEMBER]);
      const { added, updated, texts } = importCsv(bench, "spend", SPEND, [
        ["2026/11/01", "Google", "600"],
        ["2026/11/02", "Google", "10"],
        ["2026/11/03", "Meta", "60"],
      ]);
      expect([added, updated, texts]).toEqual([1, 2, [sentence]]);
      expect(
        shown(tab(bench, name))
          .slice(1)
          .map((row) => row.slice(1)),
      ).toEqual([
        ["Google", "100"],
        ["Google", "200"],
        ["Google", "600"],
        ["Google", "10"],
        ["Meta", "60"],
      ]);
    },
  );

  test("the same file again changes nothing, whichever month is the last", () => {
    const bench = openBench("ja");
    importCsv(bench, "spend", SPEND, OCTOBER);
    importCsv(bench, "spend", SPEND, NOVEMBER);
    const before = spend(bench);
    importCsv(bench, "spend", SPEND, OCTOBER);
    importCsv(bench, "spend", SPEND, NOVEMBER);
    expect([before.length, spend(bench)]).toEqual([5, before]);
  });

  test("rows whose dates were text until the order was decided are met again", () => {
    const bench = openBench("ja");
    const rows = [
      ["03/10/2026", "Google", "100"],
      ["04/10/2026", "Google", "200"],
    ];
    importCsv(bench, "spend", SPEND, rows);
    importCsv(bench, "spend", SPEND, rows, { dateOrders: { date: "dmy" } });
    expect(spend(bench)).toHaveLength(2);
    bench.clickMenu("rashinbanRefresh");
    expect(typeFormula(bench, '=SPEND("2026-10")')).toBe(300);
  });
});

/** Leaves room for so many cells: a tab of one column takes the rest. */
function leave(bench: ReturnType<typeof openBench>, cells: number, filler = bench.book.sheets[0]): void {
  filler.maxColumns = 1;
  filler.maxRows += WORKBOOK_CELLS - bench.book.cellCount() - cells;
}

function begin(bench: ReturnType<typeof openBench>, header: readonly string[], rows: number): number {
  return (bench.run("rpc", { ask: "import-begin", header, rows }) as { tab: number }).tab;
}

describe("a file that a spreadsheet has no room for", () => {
  // 1,300,001 rows of 8 columns.
  test.each([
    ["ja", /10,400,008セルが要りますが.*あと9,9\d\d,\d{3}セル/],
    ["en", /takes 10,400,008 cells, and the spreadsheet has room for only 9,9\d\d,\d{3} more/],
  ] as const)("is refused in %s before a row is sent, and leaves no tab behind", (locale, sentence) => {
    const bench = openBench(locale);
    const tabs = bench.book.sheets.length;
    const header = ["a", "b", "c", "d", "e", "f", "g", "h"];
    expect(() => begin(bench, header, 1_300_000)).toThrow(sentence);
    expect(bench.book.sheets.length).toBe(tabs);
  });

  test("fits where its rows stand already, and is refused before anything is written where they do not", () => {
    const bench = openBench("ja");
    const rows = (from: number): string[][] =>
      Array.from({ length: 3000 }, (_, at) => ROW(`D${from + at}`, "100"));
    const send = (list: string[][]) => {
      const staging = begin(bench, DEALS, list.length);
      bench.run("rpc", { ask: "import-rows", tab: staging, rows: list, at: 0 });
      const end = { ask: "import-end", tab: staging, table: "deals", url: "", decisions: {} };
      return bench.run("rpc", end) as ImportAnswer;
    };
    send(rows(0));
    // 3,001 rows of 6 columns are 18,006 cells: there is room for one copy of them and not for two.
    leave(bench, 30_000);
    expect(send(rows(0))).toMatchObject({ added: 0, updated: 3000, texts: [] });
    const before = shown(tab(bench, "商談データ"));
    const tabs = bench.book.sheets.map(({ name }) => name);
    const { source, texts } = send(rows(3000));
    expect(source).toBeNull();
    // 3,000 more rows of a tab that is 26 columns wide; 30,000 − 18,006 cells are left beside the staging tab.
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/78,000セルが要りますが.*あと11,994セル.*何も変えていません/);
    expect(shown(tab(bench, "商談データ"))).toEqual(before);
    expect(bench.book.sheets.map(({ name }) => name)).toEqual(tabs);
  });

  test("is not kept out by one that was given up", () => {
    const bench = openBench("ja");
    const given = begin(bench, DEALS, 10);
    leave(bench, 30_000, bench.book.byId(given));
    expect(() => begin(bench, DEALS, 100_000)).toThrow("セルが要ります");
    bench.advance({ days: 2 });
    expect(begin(bench, DEALS, 100_000)).not.toBe(given);
    expect(bench.book.byId(given)).toBeUndefined();
  });

  test("blank columns make room: a new tab of many rows is no wider than what stands in it, a person's keeps its own", () => {
    const bench = openBench("ja");
    const { tab: staging } = bench.run("rpc", { ask: "import-begin", header: DEALS }) as { tab: number };
    const rows = Array.from({ length: 25_000 }, (_, at) => ROW(`D${at}`, "100"));
    bench.run("rpc", { ask: "import-rows", tab: staging, rows, at: 0 });
    bench.run("rpc", { ask: "import-end", tab: staging, table: "deals", url: "", decisions: {} });
    const deals = tab(bench, "商談データ");
    expect([deals.maxRows, deals.maxColumns]).toEqual([25_001, DEALS.length]);
    // Columns that formulas elsewhere may name, and none but frozen ones in use.
    deals.maxColumns = 9;
    deals.frozenColumns = DEALS.length;
    importCsv(bench, "deals", DEALS, [ROW("E1", "100")]);
    expect([deals.maxRows, deals.maxColumns]).toEqual([25_002, 9]);
  });
});
