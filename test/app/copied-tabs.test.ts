import { appMessages } from "../../src/text/messages/app";
import { DEALS, importCsv, lastToast, openBench, shown, tab, typeFormula, withFewDeals } from "./open-bench";

const deal = (id: string) => [id, "佐藤", "受注", "1000", "2026/10/01", "2026/11/10"];
const checked = (bench: ReturnType<typeof openBench>, name: string): string[][] =>
  shown(tab(bench, name)).map((row) => [row[0], row[5]]);

test.each([
  [
    "ja",
    "商談データ",
    "商談データ のコピー",
    "要確認データ",
    "質問",
    "タブ「商談データ のコピー」は「商談データ」と同じ見出しです。商談のデータはどちらですか。いま数えているのは「商談データ」だけです。「商談データ のコピー」のほうなら、データソースのタブ番号を ID に変えてください。要らない写しは消してください。",
  ],
  [
    "en",
    "Deals data",
    "Copy of Deals data",
    "To check",
    "Question",
    '"Copy of Deals data" has the same header as "Deals data". Which one holds your Deals? Only "Deals data" is counted now. If it is "Copy of Deals data", set the tab id in the Sources tab to ID; delete the copy you do not need.',
  ],
] as const)(
  "in %s a duplicated data tab is asked about: which one is it?",
  (locale, data, copy, toCheck, kind, sentence) => {
    const bench = openBench(locale);
    importCsv(bench, "deals", DEALS, [deal("D1")]);
    expect(bench.person.duplicateTab(data)).toBe(copy);
    const { id } = tab(bench, copy);
    tab(bench, copy).setValues(3, 1, [deal("D2")]);
    bench.clickMenu("rashinbanRefresh");
    const asked = [kind, sentence.replace("ID", String(id))];
    expect(checked(bench, toCheck)).toContainEqual(asked);
    expect(typeFormula(bench, '=WON_DEALS("all",,RASHINBAN_UPDATED)')).toBe(1);
    // The answer is the number that the sentence names; then the other one is the copy.
    tab(bench, locale === "ja" ? "データソース" : "Sources").set(2, 4, id);
    bench.clickMenu("rashinbanRefresh");
    expect(typeFormula(bench, '=WON_DEALS("all",,RASHINBAN_UPDATED)')).toBe(2);
    bench.person.deleteTab(data);
    bench.clickMenu("rashinbanRefresh");
    expect(checked(bench, toCheck).filter(([, text]) => text.includes(copy))).toEqual([]);
  },
);

test.each([
  [
    "ja",
    "経営ダッシュボード",
    "要確認データ",
    "お知らせ",
    "タブ「経営ダッシュボード のコピー」は「経営ダッシュボード」の写しです。読んだり書いたりするのは「経営ダッシュボード」だけで、写しはそのまま残ります。要らなければ消してください。",
  ],
  [
    "en",
    "Executive dashboard",
    "To check",
    "Notice",
    '"Copy of Executive dashboard" is a copy of "Executive dashboard". Only "Executive dashboard" is read and refreshed; the copy stays as it is. Delete it if you do not need it.',
  ],
] as const)("in %s a duplicated dashboard is told to be a copy", (locale, title, toCheck, kind, sentence) => {
  const bench = withFewDeals(locale);
  bench.person.duplicateTab(title);
  bench.clickMenu("rashinbanRefresh");
  expect(checked(bench, toCheck)).toContainEqual([kind, sentence]);
});

test.each([
  ["ja", "目標値", "要確認データ", "「目標値 のコピー」は「目標値」の写しです"],
  ["en", "Targets", "To check", '"Copy of Targets" is a copy of "Targets"'],
  ["ja", "データ監査", "要確認データ", "「データ監査 のコピー」は「データ監査」の写しです"],
  ["en", "Data audit", "To check", '"Copy of Data audit" is a copy of "Data audit"'],
] as const)("in %s so is a duplicate of any other tab of ours", (locale, title, toCheck, sentence) => {
  const bench = withFewDeals(locale);
  bench.person.duplicateTab(title);
  bench.clickMenu("rashinbanRefresh");
  expect(checked(bench, toCheck).some(([, text]) => text.includes(sentence))).toBe(true);
});

test.each([
  ["ja", "経営ダッシュボード", "設定", "消されていたタブを作り直しました：経営ダッシュボード、設定。"],
  [
    "en",
    "Executive dashboard",
    "Settings",
    "These tabs had been deleted and were made anew: Executive dashboard, Settings.",
  ],
] as const)(
  "in %s tabs of ours that were deleted are told to be new, once",
  (locale, title, settings, sentence) => {
    const bench = withFewDeals(locale);
    bench.person.deleteTab(title);
    bench.person.deleteTab(settings);
    bench.clickMenu("rashinbanRefresh");
    expect(lastToast(bench)).toContain(sentence);
    bench.clickMenu("rashinbanRefresh");
    expect(lastToast(bench)).not.toContain(sentence);
  },
);

test.each([
  ["ja", "経営ダッシュボード", `${appMessages.unchanged.ja} ダッシュボードはタブ「社長用」にあります。`],
  ["en", "Executive dashboard", `${appMessages.unchanged.en} The dashboard is in the tab "社長用".`],
] as const)("in %s a renamed dashboard is told where it is", (locale, title, sentence) => {
  const bench = withFewDeals(locale);
  bench.person.renameTab(title, "社長用");
  bench.clickMenu("rashinbanRefresh");
  expect(lastToast(bench)).toBe(sentence);
});
