import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locale } from "../../src/text/locale";
import { importFile } from "../../workbench/cli/import-file";
import { ImportError } from "../../workbench/import-bytes";
import { importCsv, openBench, shown, tab } from "./open-bench";

const folder = mkdtempSync(join(tmpdir(), "rashinban-"));
const HEADER = "Opportunity ID,Owner,Stage,Amount,Created Date,Close Date";

/** Takes a file the way the command line and the sidebar do; gives what was said, refused or not. */
function take(locale: Locale, content: string | Uint8Array, table: "deals" | "targets" = "deals") {
  const file = join(folder, "export.csv");
  writeFileSync(file, content);
  const bench = openBench(locale);
  try {
    return { bench, said: importFile(bench, { table, file, decisions: {}, locale }).texts, refused: false };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { bench, said: [error.message], refused: true };
  }
}

/** The same file, then a refresh: what stands in the tab "to check". */
function checked(locale: Locale, content: string): string[] {
  const { bench } = take(locale, content);
  bench.clickMenu("rashinbanRefresh");
  return shown(tab(bench, locale === "ja" ? "要確認データ" : "To check"))
    .slice(1)
    .map((row) => row[5]);
}

describe.each([
  ["an empty file", "", "ファイル「export.csv」は空です。", '"export.csv" is empty.'],
  ["a header without rows", `${HEADER}\n`, "見出し行しかありません", "holds a header and no rows"],
  ["no known header", "aaa,bbb\n1,2\n", "列が1つも分かりませんでした", "No column of Deals was recognised"],
  [
    "a binary called .csv",
    Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
    "CSVではありません",
    "not a CSV but a binary file",
  ],
  [
    "30 MB and more",
    "x".repeat(30_000_001),
    "31 MB で、上限の30 MBを超えています",
    "31 MB; the limit is 30 MB",
  ],
  [
    "an open quotation mark",
    `${HEADER}\nD1,a,Won,1,2026-10-01,2026-10-02\nD2,"b,Won\n1,2\n`,
    "引用符",
    "is never closed",
  ],
])("%s", (_, content, ja, en) => {
  test.each([
    ["ja", ja],
    ["en", en],
  ] as const)("is refused in %s, and nothing is written", (locale, sentence) => {
    const { bench, said, refused } = take(locale, content);
    expect([refused, said.join(" ").includes(sentence)]).toEqual([true, true]);
    expect(
      bench.book.sheets.filter(
        (sheet) => !sheet.hidden && sheet.lastRow() > 0 && !/設定|Settings/.test(sheet.name),
      ),
    ).toEqual([]);
  });
});

describe.each([
  [
    "two columns that look like the amount",
    `Opportunity ID,Stage,受注金額,見積金額,Created Date,Close Date\nD1,Won,100,90,2026-10-01,2026-10-02\n`,
    "「商談」の「金額」に使えそうな列が複数あります。「受注金額」を使いました（ほかに 見積金額）。",
    'Deals: several columns could be Amount. "受注金額" was used (also: 見積金額).',
  ],
  [
    "dates that could be day/month or month/day",
    `${HEADER}\nD1,a,Won,1,03/04/2026,05/06/2026\n`,
    "「商談」の列「Created Date」は、年・月・日がどの順に並んでいるか決められません。",
    'Deals, column "Created Date": the order of day, month and year cannot be told.',
  ],
  [
    "short dates that could begin with the day or the year",
    `${HEADER}\nD1,a,Won,1,26/10/25,2026-10-02\nD2,a,Won,1,28/11/26,2026-10-02\n`,
    "「商談」の列「Created Date」は、年・月・日がどの順に並んでいるか決められません。",
    'Deals, column "Created Date": the order of day, month and year cannot be told.',
  ],
  [
    "mixed date orders",
    `${HEADER}\nD1,a,Won,1,13/04/2026,2026-10-02\nD2,a,Won,1,04/13/2026,2026-10-02\n`,
    "「商談」の列「Created Date」には日/月と月/日が混ざっています。",
    'Deals, column "Created Date" mixes day/month and month/day.',
  ],
  [
    "a unit that only the title names",
    `商談一覧（単位：千円）\n\n${HEADER}\nD1,a,Won,1,2026-10-01,2026-10-02\n`,
    "ファイル「export.csv」の表題には「千円」とありますが、列の見出しに単位がありません。",
    'The title in "export.csv" says 千円, but no column header does, so its numbers count as they stand.',
  ],
  [
    "an unknown stage",
    `${HEADER}\nD1,a,もやもや,1,2026-10-01,2026-10-02\n`,
    "ステージ「もやもや」は進行中・受注・失注のどれですか。",
    'Is the stage "もやもや" open, won or lost?',
  ],
])("%s", (_, content, ja, en) => {
  test.each([
    ["ja", ja],
    ["en", en],
  ] as const)("is a question in %s, at the import", (locale, sentence) => {
    const { said, refused } = take(locale, content);
    expect([refused, said.some((text) => text.startsWith(sentence))]).toEqual([false, true]);
  });
});

describe.each([
  [
    "text in the amount",
    `${HEADER}\nD1,a,Won,たくさん,2026-10-01,2026-10-02\n`,
    "タブ「商談データ」2行の「Amount」に、数値として読めない「たくさん」があります。数値に直してください。",
    'Tab "Deals data", row 2, column "Amount": "たくさん" is not a number. Correct it.',
  ],
  [
    "a date that does not exist",
    `${HEADER}\nD1,a,Won,1,2026-02-30,2026-10-02\n`,
    "タブ「商談データ」2行の「Created Date」の「2026-02-30」は日付として読めません。2026/10/08 のように直してください。",
    'Tab "Deals data", row 2, column "Created Date": "2026-02-30" is not a date. Write it like 2026-10-08.',
  ],
  [
    "a stage nobody has explained",
    `${HEADER}\nD1,a,もやもや,1,2026-10-01,2026-10-02\n`,
    "タブ「商談データ」2行：ステージ「もやもや」の意味が決まっていません。「列の対応」タブで open・won・lost を指定してください。",
    'Tab "Deals data", row 2: nobody has said what stage "もやもや" means. Set open, won or lost in the Mapping tab.',
  ],
])("%s", (_, content, ja, en) => {
  test.each([
    ["ja", ja],
    ["en", en],
  ] as const)("leaves the row out and says where, in %s", (locale, sentence) => {
    expect(checked(locale, content)).toContain(sentence);
  });
});

describe.each([
  [
    "an hour that does not exist",
    10,
    25,
    "「設定」タブ 10行「毎日の更新（時）」：「25」は使えません。0〜23 の整数にしてください。いまは 6 として動いています。",
    'Settings, row 10, "Daily refresh from (hour)": "25" cannot be used. Enter a whole number from 0 to 23; 6 is used until then.',
  ],
  [
    "a month that does not exist",
    4,
    "'2026-13",
    "「設定」タブ 4行「表示する期間」：「2026-13」は期間として読めません。2026-10、2026-Q3、FY2026、all のように書いてください。それまではKPIごとの標準の期間で表示します。",
    'Settings, row 4, "Period shown": "2026-13" is not a period. Write it like 2026-10, 2026-Q3, FY2026 or all; until then each KPI shows its own.',
  ],
  [
    "a currency that is none",
    3,
    "えん",
    "「設定」タブ 3行「通貨」：「えん」は通貨コードではありません。JPY、USD のような英字3文字にしてください。いまは JPY として動いています。",
    'Settings, row 3, "Currency": "えん" is no currency code. Enter three letters such as JPY or USD; USD is used until then.',
  ],
  [
    "three letters that are no currency",
    3,
    "YEN",
    "「設定」タブ 3行「通貨」：「YEN」は通貨コードではありません。JPY、USD のような英字3文字にしてください。いまは JPY として動いています。",
    'Settings, row 3, "Currency": "YEN" is no currency code. Enter three letters such as JPY or USD; USD is used until then.',
  ],
  [
    "a field to break down by that no table has",
    5,
    "ownr",
    "「設定」タブ 5行「内訳の項目」：「ownr」という項目はどの表にもないので、内訳は出ません。使えるのは owner, stageName です。",
    'Settings, row 5, "Broken down by": no table has a field "ownr", so nothing is broken down. There are: owner, stageName.',
  ],
])("%s in the settings", (_, row, value, ja, en) => {
  test.each([
    ["ja", "設定", "要確認データ", ja],
    ["en", "Settings", "To check", en],
  ] as const)("is said in %s, and the usual is used", (locale, settings, toCheck, sentence) => {
    const { bench } = take(locale, `${HEADER}\nD1,a,Won,1,2026-10-01,2026-10-02\n`);
    bench.clickMenu("rashinbanRefresh");
    tab(bench, settings).set(row, 2, value);
    bench.clickMenu("rashinbanRefresh");
    expect(shown(tab(bench, toCheck)).map((cells) => cells[5])).toContain(sentence);
  });
});

test.each([
  ["ja", "タブ「商談データ」2行：ID「D1」が重複しています。3行目を使いました。不要な行を消してください。"],
  ["en", 'Tab "Deals data", row 2: id "D1" stands twice. Row 3 was used. Delete the one that is not needed.'],
] as const)(
  "in %s a duplicate id in a person's own tab keeps the later row and says so",
  (locale, sentence) => {
    const bench = openBench(locale);
    importCsv(bench, "deals", HEADER.split(","), [["D1", "a", "Won", "1", "2026-10-01", "2026-10-02"]]);
    tab(bench, locale === "ja" ? "商談データ" : "Deals data").setValues(3, 1, [
      ["D1", "a", "Won", "5", "2026-10-01", "2026-10-02"],
    ]);
    bench.clickMenu("rashinbanRefresh");
    expect(shown(tab(bench, locale === "ja" ? "要確認データ" : "To check")).map((row) => row[5])).toContain(
      sentence,
    );
  },
);

test.each([
  ["ja", "foo=bar", "目標値タブ 2行：「foo=bar」の項目はデータにないので、この目標はどこにも使われません。"],
  ["en", "foo=bar", 'Targets, row 2: "foo=bar" names no field of the data, so this target is never used.'],
  ["en", "Sato", 'Targets, row 2: "Sato" names no field of the data, so this target is never used.'],
] as const)(
  "in %s a target for %s is named with its row, one for an owner is not",
  (locale, segment, sentence) => {
    const { bench } = take(locale, `${HEADER}\nD1,a,Won,1,2026-10-01,2026-10-02\n`);
    bench.clickMenu("rashinbanRefresh");
    tab(bench, locale === "ja" ? "目標値" : "Targets").setValues(2, 1, [
      ["won-amount", "'2026-11", segment, 5],
      ["won-amount", "'2026-11", "owner=a", 5],
      ["won-amount", "'2026-11", locale === "ja" ? "チャネル＝紹介" : "Channel=Referral", 5],
    ]);
    bench.clickMenu("rashinbanRefresh");
    const said = shown(tab(bench, locale === "ja" ? "要確認データ" : "To check")).map((row) => row[5]);
    expect(said.filter((text) => /どこにも使われません|never used/.test(text))).toEqual([
      expect.stringContaining(sentence),
    ]);
  },
);

test.each([
  [
    "ja",
    "目標値",
    "要確認データ",
    "目標値タブ 2行：「profits」というKPIはありません。KPIタブのIDを使ってください。",
  ],
  ["en", "Targets", "To check", 'Targets, row 2: there is no KPI "profits". Use an id from the KPI tab.'],
] as const)(
  "in %s a target for an unknown KPI is named with its row",
  (locale, targets, toCheck, sentence) => {
    const { bench } = take(locale, `${HEADER}\nD1,a,Won,1,2026-10-01,2026-10-02\n`);
    bench.clickMenu("rashinbanRefresh");
    tab(bench, targets).setValues(2, 1, [["profits", "'2026-11", null, 5]]);
    bench.clickMenu("rashinbanRefresh");
    expect(shown(tab(bench, toCheck)).map((row) => row[5])).toContain(sentence);
  },
);
