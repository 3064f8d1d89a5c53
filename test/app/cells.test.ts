import {
  asTyped,
  DEALS,
  importCsv,
  lastToast,
  openBench,
  SPREADSHEETS,
  typeFormula,
  withSample,
} from "./open-bench";

// D1 (won, 1,000 on 10 Nov) and D2 (lost) by 佐藤, D3 (won, 3,000 on 20 Oct) by 鈴木; 8,000 was spent in October.
function small(locale: "ja" | "en" = "ja", spreadsheet?: string) {
  const bench = openBench(locale, undefined, spreadsheet);
  importCsv(bench, "deals", DEALS, [
    ["D1", "佐藤", "受注", "1000", "2026/10/01", "2026/11/10"],
    ["D2", "佐藤", "失注", "500", "2026/10/01", "2026/11/12"],
    ["D3", "鈴木", "受注", "3000", "2026/09/01", "2026/10/20"],
  ]);
  importCsv(bench, "spend", ["日付", "媒体", "費用"], [["2026/10/05", "Google広告", "8000"]]);
  bench.clickMenu("rashinbanRefresh");
  return bench;
}

describe.each(SPREADSHEETS)("a live cell of a %s spreadsheet", (spreadsheet) => {
  const bench = small("ja", spreadsheet);
  test.each([
    ["=WON_AMOUNT()", 1000],
    ['=WON_AMOUNT("2026-10")', 3000],
    ['=WON_AMOUNT("all")', 4000],
    ['=WON_AMOUNT("FY2026","担当者=佐藤")', 1000],
    ["=WON_AMOUNT(DATE(2026,10,15))", 3000],
    ['=WIN_RATE("all")', 2 / 3],
    ["=CAC()", 8000],
    ["=CAC()*1.5", 12000],
    ['=IF(CAC()>0,"a,b;c","")', "a,b;c"],
    ['=ROUND(CAC("2026-10"),0)*2', 16000],
    ['=KPI("average-deal-size:median","all")', 2000],
    ['=CPL("2026-10")', "#ERROR! CPL: 計算に必要な表がまだつながっていません。データを取り込んでください。"],
    ['=CAC("2026-11")', 0],
    ['=CAC("2024-11")', ""],
  ])("%s gives %p", (formula, expected) => {
    expect(typeFormula(bench, formula)).toEqual(expected);
  });

  test("follows a refresh through RASHINBAN_UPDATED", () => {
    const moving = small("ja", spreadsheet);
    const [sheet] = moving.book.sheets;
    sheet.set(1, 1, asTyped(moving, '=WON_AMOUNT("2026-11",,RASHINBAN_UPDATED)'));
    moving.book.recalculate();
    expect(sheet.value(1, 1)).toBe(1000);
    importCsv(moving, "deals", DEALS, [["D4", "佐藤", "受注", "200", "2026/11/01", "2026/11/20"]]);
    moving.clickMenu("rashinbanRefresh");
    moving.book.recalculate();
    expect(sheet.value(1, 1)).toBe(1200);
  });

  test("beside the grid says so, and is there after the next refresh", () => {
    const asked = small("ja", spreadsheet);
    expect(typeFormula(asked, '=WON_AMOUNT("2026-11-10",,RASHINBAN_UPDATED)')).toContain(
      "まだ計算していません",
    );
    asked.clickMenu("rashinbanRefresh");
    asked.book.recalculate();
    expect(asked.book.sheets[0].value(50, 1)).toBe(1000);
  });

  test("before the first refresh says what to do", () => {
    expect(typeFormula(openBench("ja", undefined, spreadsheet), "=CAC()")).toBe(
      "#ERROR! まだ一度も更新していません。メニューの「羅針盤 → いま更新」を実行してください。",
    );
  });
});

test.each(SPREADSHEETS)(
  "%s: words for a year before and for what comes next are read, and are there after a refresh",
  (spreadsheet) => {
    const bench = openBench("ja", undefined, spreadsheet);
    importCsv(bench, "deals", DEALS, [
      ["D1", "佐藤", "受注", "1000", "2025/10/01", "2025/11/23"],
      ["D2", "佐藤", "受注", "20", "2025/10/01", "2025/11/24"],
      ["D3", "佐藤", "提案", "3000", "2026/09/01", "2026/12/20"],
    ]);
    const [sheet] = bench.book.sheets;
    // 1–23 November of last year; a year before the last three months; open, to be closed in December.
    const cells = [
      ['=WON_AMOUNT("前年同期",,RASHINBAN_UPDATED)', 1000],
      ['=WON_AMOUNT("same period last year",,RASHINBAN_UPDATED)', 1000],
      ['=WON_AMOUNT("前年同月",,RASHINBAN_UPDATED)', 1020],
      ['=PIPELINE_AMOUNT("来月",,RASHINBAN_UPDATED)', 3000],
      ['=PIPELINE_AMOUNT("next month",,RASHINBAN_UPDATED)', 3000],
    ] as const;
    cells.forEach(([formula], row) => {
      sheet.set(60 + row, 1, asTyped(bench, formula));
    });
    bench.clickMenu("rashinbanRefresh");
    bench.book.recalculate();
    expect(cells.map((_, row) => sheet.value(60 + row, 1))).toEqual(cells.map(([, value]) => value));
  },
);

test("CAC by channel has no value: costs without a channel are not shared out; paid is there", () => {
  const bench = openBench("en");
  importCsv(
    bench,
    "deals",
    [...DEALS, "リードソース"],
    [["D1", "佐藤", "受注", "1000", "2026/09/01", "2026/10/20", "Google"]],
  );
  const costs = [
    ["2026/10/05", "Google", "8000", "advertising"],
    ["2026/10/31", "", "500", "salary"],
  ];
  importCsv(bench, "spend", ["日付", "媒体", "費用", "費目"], costs);
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=CAC("2026-10")')).toBe(8500);
  expect(typeFormula(bench, '=CAC("2026-10","channel=Google")')).toBe(
    "#ERROR! CAC: Costs without a channel (salaries, say) cannot be shared out by channel; use CAC with variant=paid.",
  );
  sheetAsks(bench, '=KPI("cac:paid","2026-10","channel=Google",RASHINBAN_UPDATED)', 8000);
});

/** What is beside the grid is there after the next refresh. */
function sheetAsks(bench: ReturnType<typeof openBench>, formula: string, value: number): void {
  typeFormula(bench, formula);
  bench.clickMenu("rashinbanRefresh");
  bench.book.recalculate();
  expect(bench.book.sheets[0].value(50, 1)).toBe(value);
}

describe("wrong arguments say what came, where, and what to do", () => {
  const benches = { ja: [small("ja"), small("ja", "de_DE")], en: [small("en"), small("en", "de_DE")] };
  test.each([
    [
      "ja",
      '=CAC("2026-13")',
      'CAC の1番目の引数「2026-13」は期間として読めません。"2026-10"、"2026-Q3"、"FY2026"、"all" のように書いてください。',
    ],
    [
      "en",
      '=CAC("2026-13")',
      'CAC, first argument: "2026-13" is not a period. Write it like "2026-10", "2026-Q3", "FY2026" or "all".',
    ],
    [
      "ja",
      '=WIN_RATE("all","owner=山田")',
      "WIN_RATE：owner に「山田」はありません。あるのは 佐藤, 鈴木 です。",
    ],
    ["en", '=WIN_RATE("all","owner=Yamada")', 'WIN_RATE: owner has no "Yamada". It has: 佐藤, 鈴木.'],
    [
      "ja",
      "=WIN_RATE(2020)",
      'WIN_RATE(2020) は金額や件数として読まれます。期間を指定するなら "2020" のように引用符で囲んでください。',
    ],
    [
      "en",
      "=WIN_RATE(2020)",
      'WIN_RATE(2020) reads 2020 as an amount. For the period, put it in quotes: "2020".',
    ],
    ["ja", '=KPI("nothing")', "「nothing」というKPIはありません。=KPI_LIST() で使えるIDを確かめてください。"],
    [
      "en",
      "=ROAS(100,-5)",
      "ROAS: the denominator is negative (-5), so a ratio means nothing. Check refunds and corrections.",
    ],
    [
      "ja",
      "=ROAS(100,-5)",
      "ROAS：割る数が -5 とマイナスなので計算できません。返金や訂正の行を確かめてください。",
    ],
  ] as const)("%s: %s", (locale, formula, sentence) => {
    const shown = benches[locale].map((bench) => typeFormula(bench, formula));
    expect(shown).toEqual([`#ERROR! ${sentence}`, `#ERROR! ${sentence}`]);
  });
});

test.each(SPREADSHEETS)(
  "%s: a zero denominator gives empty text, so that arithmetic on it fails visibly",
  (spreadsheet) => {
    const bench = openBench("ja", undefined, spreadsheet);
    expect(typeFormula(bench, "=CAC(100,0)")).toBe("");
    expect(typeFormula(bench, "=CAC(100,0)*2")).toContain("#VALUE!");
  },
);

test.each(SPREADSHEETS)("%s: a whole column in one call: blank rows stay empty", (spreadsheet) => {
  const bench = openBench("ja", undefined, spreadsheet);
  const [sheet] = bench.book.sheets;
  // 120 ÷ 4 = 30; 90 ÷ 3 = 30; the row between is still to be filled in.
  sheet.setValues(1, 1, [
    [120, 4],
    [null, null],
    [90, 3],
  ]);
  sheet.set(1, 4, asTyped(bench, '=KPI_EACH("cac",A1:A3,B1:B3)'));
  bench.book.recalculate();
  expect([1, 2, 3].map((row) => sheet.value(row, 4))).toEqual([30, "", 30]);
});

test("every function of the list answers on the made-up company", () => {
  const bench = withSample();
  const list = typeFormula(bench, "=COUNTA(INDEX(KPI_LIST(),0,1))");
  expect([list, lastToast(bench).includes("みなと精機")]).toEqual([60, true]);
  expect(typeFormula(bench, '=COUNT(KPI_SERIES("won-amount","月",6))')).toBe(6);
});
