import { importCsv, openBench, shown, tab } from "./open-bench";
import { HEADER, take } from "./take-file";

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
  [
    "ja",
    "foo=bar",
    "「目標値」タブ 2行「対象」：「foo=bar」の項目はデータにないので、この目標はどこにも使われません。",
  ],
  [
    "en",
    "foo=bar",
    'Targets, row 2, "Segment": "foo=bar" names no field of the data, so this target is never used.',
  ],
  [
    "en",
    "Sato",
    'Targets, row 2, "Segment": "Sato" names no field of the data, so this target is never used.',
  ],
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
    "「目標値」タブ 2行「KPI」：「profits」というKPIはありません。KPIタブのIDを使ってください。",
  ],
  [
    "en",
    "Targets",
    "To check",
    'Targets, row 2, "KPI": there is no KPI "profits". Use an id from the KPI tab.',
  ],
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
