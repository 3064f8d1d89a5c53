import type { Locale } from "../../src/text/locale";
import { shown, tab } from "./open-bench";
import { HEADER, take } from "./take-file";

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
