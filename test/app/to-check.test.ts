import { DEALS, importCsv, openBench, shown, tab, typeFormula } from "./open-bench";

test.each([
  [
    "ja",
    "要確認データ",
    "タブ「費用データ」4行：「日」が空なので数えません。合計の行なら消してください。そうでなければ日付を入れてください。",
  ],
  [
    "en",
    "To check",
    'Tab "Spend data", row 4: "日" is empty, so the row is not counted. Delete it if it is a total; otherwise enter the date.',
  ],
] as const)("in %s a total below the rows is not counted once more", (locale, toCheck, sentence) => {
  const bench = openBench(locale);
  importCsv(
    bench,
    "spend",
    ["キャンペーン", "日", "費用"],
    [
      ["A", "2026/11/01", "100"],
      ["B", "2026/11/02", "200"],
      ["合計: アカウント", " --", "300"],
    ],
  );
  // A person's own column that runs on below the data is no row.
  tab(bench, locale === "ja" ? "費用データ" : "Spend data").setValues(1, 4, [
    ["確認"],
    ...Array.from({ length: 5 }, () => [false]),
  ]);
  bench.clickMenu("rashinbanRefresh");
  // 100 + 200.
  expect(typeFormula(bench, '=SPEND("all")')).toBe(300);
  const checked = shown(tab(bench, toCheck)).map((row) => row[5]);
  expect(checked.filter((text) => /row 4|4行|row 5|5行/.test(text))).toEqual([sentence]);
});

test.each([
  ["ja", "商談データ", "タブ「商談データ」の表題には「千円」とありますが、列の見出しに単位がない"],
  ["en", "Deals data", 'Tab "Deals data": the title says 千円, but no column header does'],
] as const)("in %s a unit in a title of a person's own tab is asked about", (locale, name, sentence) => {
  const bench = openBench(locale);
  importCsv(bench, "deals", DEALS, [["D1", "佐藤", "受注", "1", "2026-10-01", "2026-10-02"]]);
  const rows = shown(tab(bench, name));
  tab(bench, name).setValues(1, 1, [
    ["商談一覧（単位：千円）", ...rows[0].slice(1).map(() => null)],
    ...rows,
  ]);
  const asked = () => {
    bench.clickMenu("rashinbanRefresh");
    const check = shown(tab(bench, locale === "ja" ? "要確認データ" : "To check"));
    return check.some((row) => row[5]?.startsWith(sentence));
  };
  expect(asked()).toBe(true);
  const mapping = tab(bench, locale === "ja" ? "列の対応" : "Mapping");
  mapping.setValues(mapping.lastRow() + 1, 1, [["deals", "scale", "amount", 1000]]);
  expect(asked()).toBe(false);
});
