import {
  asTyped,
  DEALS,
  importCsv,
  openBench,
  shown,
  tab,
  typeFormula,
  withFewDeals,
  withSample,
} from "./open-bench";

const HISTORY = "KPI履歴";

test("the mail of a past week is made again word by word from KPI history", () => {
  const bench = withSample();
  bench.clickMenu("rashinbanSnapshot");
  const [mail] = bench.outbox;
  expect(mail.to).toBe("nakamura@minato-seiki.example.jp");
  // Weeks later, with other data.
  tab(bench, "商談データ").set(2, 9, "999999999");
  bench.advance({ days: 20 });
  bench.clickMenu("rashinbanRefresh");
  const again = bench.run("rpc", { ask: "past-mail", week: "2026-W48", name: "中村 健一" }) as {
    html: string;
  };
  expect(again.html).toBe(mail.htmlBody);
  const never = bench.run("rpc", { ask: "past-mail", week: "2026-W01", name: "中村 健一" }) as {
    html: string;
  };
  expect(never.html).toBe("");
});

test("a changed definition is restated, in history and in the next mail", () => {
  const bench = withSample();
  bench.clickMenu("rashinbanSnapshot");
  const history = tab(bench, HISTORY);
  const row = shown(history).findIndex((cells) => cells[1] === "win-rate") + 1;
  // As if the week had been recorded under another definition.
  history.set(row, 10, "another");
  bench.advance({ days: 7 });
  bench.clickMenu("rashinbanSnapshot");
  const marked = shown(history)
    .filter((cells) => cells[10].startsWith("定義変更"))
    .map((cells) => [cells[0], cells[1]]);
  expect(marked).toEqual([["2026-W49", "win-rate"]]);
  const mail = bench.outbox[bench.outbox.length - 1];
  expect(mail.body).toContain("「受注率」の定義が変わりました");
});

test("weeks beyond the setting go, the oldest first", () => {
  const bench = withFewDeals();
  const settings = tab(bench, "設定");
  const row = shown(settings).findIndex((cells) => cells[0] === "KPI履歴を残す週数") + 1;
  settings.set(row, 2, 13);
  for (let week = 0; week < 15; week += 1) {
    bench.clickMenu("rashinbanSnapshot");
    bench.advance({ days: 7 });
  }
  const weeks = [
    ...new Set(
      shown(tab(bench, HISTORY))
        .slice(1)
        .map((cells) => cells[0]),
    ),
  ];
  // Fifteen Mondays from 2026-W48: the first two are gone. 2026 has 53 weeks.
  expect([weeks.length, weeks[0], weeks[12]]).toEqual([13, "2026-W50", "2027-W09"]);
});

test("amounts in another currency than the settings' are left out and told", () => {
  const bench = openBench();
  importCsv(
    bench,
    "deals",
    [...DEALS, "通貨"],
    [
      ["D1", "佐藤", "受注", "1000", "2026/11/01", "2026/11/10", "JPY"],
      ["D2", "佐藤", "受注", "70", "2026/11/01", "2026/11/10", "USD"],
    ],
  );
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11")')).toBe(1000);
  // The deal itself still counts.
  expect(typeFormula(bench, '=WON_DEALS("2026-11")')).toBe(2);
  expect(
    shown(tab(bench, "要確認データ"))
      .map((cells) => cells[5])
      .join(),
  ).toContain("数えているのは設定の通貨 JPY だけで、1行の金額は入っていません");
});

test("tables in different currencies are not put together either", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [["D1", "佐藤", "受注", "¥1,000", "2026/11/01", "2026/11/10"]]);
  importCsv(bench, "spend", ["日付", "費用", "通貨"], [["2026/11/05", "50", "USD"]]);
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=WON_AMOUNT("2026-11","",RASHINBAN_UPDATED)')).toBe(1000);
  // Fifty dollars are no fifty yen.
  expect(typeFormula(bench, '=SPEND("2026-11","",RASHINBAN_UPDATED)')).toBe(0);
  expect(
    shown(tab(bench, "要確認データ"))
      .map((cells) => cells[5])
      .join(),
  ).toContain("設定と違う通貨（USD）");
});

test("one currency throughout is that of the workbook, whatever it is", () => {
  const bench = openBench();
  importCsv(bench, "spend", ["日付", "費用", "通貨"], [["2026/11/05", "50", "USD"]]);
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=SPEND("2026-11","",RASHINBAN_UPDATED)')).toBe(50);
  const currency = shown(tab(bench, "設定")).find((cells) => cells[0] === "通貨");
  expect(currency?.[1]).toBe("USD");
});

test("amounts with and without tax are not added up; the setting says which count", () => {
  const bench = openBench();
  importCsv(
    bench,
    "revenue",
    ["請求日", "請求金額", "税区分"],
    [
      ["2026/11/01", "1000", "税抜"],
      ["2026/11/02", "110", "税込"],
    ],
  );
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=REVENUE("2026-11","",RASHINBAN_UPDATED)')).toBe(1000);
  const settings = tab(bench, "設定");
  settings.set(shown(settings).findIndex((cells) => cells[0] === "税込・税抜") + 1, 2, "included");
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=REVENUE("2026-11","",RASHINBAN_UPDATED)')).toBe(110);
});

test.each(["ja_JP", "de_DE"])(
  "%s: slices beside the grid and relative words are computed with the refresh that finds them in a formula",
  (spreadsheet) => {
    const bench = withSample("ja", undefined, spreadsheet);
    const [sheet] = bench.book.sheets;
    const formulas = [
      '=LEADS("直近90日","",RASHINBAN_UPDATED)',
      '=WON_DEALS("2026-11-10","",RASHINBAN_UPDATED)',
      '=LEADS("先月","channel=展示会",RASHINBAN_UPDATED)',
      '=KPI("cac:paid","2026-Q2","",RASHINBAN_UPDATED)',
    ];
    for (const [index, formula] of formulas.entries()) sheet.set(60 + index, 1, asTyped(bench, formula));
    bench.clickMenu("rashinbanRefresh");
    bench.book.recalculate();
    expect(formulas.map((_, index) => typeof sheet.value(60 + index, 1))).toEqual(
      formulas.map(() => "number"),
    );
    // "Last month" is October 2026.
    expect(sheet.value(62, 1)).toBe(
      typeFormula(bench, '=LEADS("2026-10","channel=展示会",RASHINBAN_UPDATED)'),
    );
  },
);

test("a stage that no deal is in any more still counts in the history", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [
    ["D1", "佐藤", "受注", "1000", "2026/01/05", "2026/02/10"],
    ["D2", "佐藤", "提案", "1000", "2026/01/05", ""],
  ]);
  importCsv(
    bench,
    "stageChanges",
    ["商談ID", "ステージ", "変更日"],
    [
      ["D1", "初回商談", "2026/01/05"],
      ["D1", "提案", "2026/01/20"],
      ["D2", "初回商談", "2026/01/06"],
      ["D2", "提案", "2026/01/30"],
    ],
  );
  bench.clickMenu("rashinbanRefresh");
  // Both went on within the thirty days that count while too few passages are known.
  expect(typeFormula(bench, '=STAGE_CONVERSION("2026-01","stage=初回商談",RASHINBAN_UPDATED)')).toBe(1);
});

test("the company's own days off are no business days", () => {
  const bench = openBench("ja", "2026-11-10");
  importCsv(bench, "deals", DEALS, [["D1", "佐藤", "受注", "1000", "2026/11/01", "2026/11/09"]]);
  bench.clickMenu("rashinbanRefresh");
  const targets = tab(bench, "目標値");
  targets.setValues(2, 1, [["won-amount", "2026-Q4", "", 6200]]);
  bench.clickMenu("rashinbanRefresh");
  const target = () => shown(tab(bench, "経営ダッシュボード")).find((cells) => cells[0] === "受注金額")?.[2];
  // October 21, November 19, December 23 business days (Japanese holidays out): 63; 6,300 would be 100 a day.
  targets.set(2, 4, 6300);
  bench.clickMenu("rashinbanRefresh");
  expect(target()).toBe("¥1,900");
  // 29 to 31 December closed: sixty days are left.
  tab(bench, "休業日").setValues(2, 1, [["2026/12/29"], ["2026/12/30"], ["2026/12/31"]]);
  targets.set(2, 4, 6000);
  bench.clickMenu("rashinbanRefresh");
  expect(target()).toBe("¥1,900");
});
