import { appMessages } from "../../src/text/messages/app";
import { Person } from "../../workbench/person";
import {
  asTyped,
  DEALS,
  importCsv,
  lastToast,
  openBench,
  SPREADSHEETS,
  shown,
  tab,
  typeFormula,
  withFewDeals,
  withSample,
} from "./open-bench";

const deal = (id: string, amount: string, owner = "佐藤") => [
  id,
  owner,
  "受注",
  amount,
  "2026/10/01",
  "2026/11/10",
];

test("a renamed and moved dashboard is found again", () => {
  const bench = withFewDeals();
  const sheet = tab(bench, "経営ダッシュボード");
  bench.book.renameSheet(sheet.id, "社長用");
  bench.book.moveSheet(sheet.id, 0);
  bench.advance({ days: 1 });
  bench.clickMenu("rashinbanRefresh");
  expect(sheet.display(2, 1)).toContain("2026/11/24");
  expect(bench.book.byName("経営ダッシュボード")).toBeUndefined();
});

test.each([
  ["ja", "経営ダッシュボード"],
  ["en", "Executive dashboard"],
] as const)("in %s a duplicated dashboard is left as it is, a deleted one is made anew", (locale, title) => {
  const bench = withFewDeals(locale);
  const person = new Person(bench);
  const copy = tab(bench, person.duplicateTab(title));
  const before = shown(copy);
  bench.advance({ days: 1 });
  bench.clickMenu("rashinbanRefresh");
  expect(tab(bench, title).display(2, 1)).toContain("2026/11/24");
  person.deleteTab(title);
  bench.clickMenu("rashinbanRefresh");
  expect(tab(bench, title).display(1, 1)).toBe(title);
  expect(shown(copy)).toEqual(before);
});

test("a duplicated data tab is a copy: its rows are not counted twice", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [deal("D1", "1000")]);
  bench.clickMenu("rashinbanRefresh");
  new Person(bench).duplicateTab("商談データ");
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=WON_DEALS("all",,RASHINBAN_UPDATED)')).toBe(1);
});

test("a tab of the same title that is the person's stays theirs", () => {
  const bench = openBench();
  bench.book.addSheet("経営ダッシュボード").set(1, 1, "自分の表");
  importCsv(bench, "deals", DEALS, [deal("D1", "1000")]);
  bench.clickMenu("rashinbanRefresh");
  expect(tab(bench, "経営ダッシュボード").display(1, 1)).toBe("自分の表");
  expect(tab(bench, "経営ダッシュボード 2").display(1, 1)).toBe("経営ダッシュボード");
});

test.each(SPREADSHEETS)(
  "%s: columns beside an import stay, and the formula in their first row is filled down",
  (spreadsheet) => {
    const bench = openBench("ja", undefined, spreadsheet);
    importCsv(bench, "deals", DEALS, [deal("D1", "1000")]);
    const sheet = tab(bench, spreadsheet === "ja_JP" ? "商談データ" : "Deals data");
    sheet.setValues(1, 7, [
      ["手数料", "メモ"],
      [asTyped(bench, "=ROUND(D2*0.1,0)"), "大事"],
    ]);
    importCsv(bench, "deals", DEALS, [deal("D1", "1200"), deal("D2", "500"), deal("D3", "300")]);
    bench.book.recalculate();
    // A tenth of 1200, 500 and 300.
    expect([2, 3, 4].map((row) => sheet.value(row, 7))).toEqual([120, 50, 30]);
    expect([sheet.display(2, 8), sheet.display(3, 8)]).toEqual(["大事", ""]);
  },
);

test("the same import twice changes nothing", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [deal("D1", "1000"), deal("D2", "500")]);
  const before = JSON.stringify(bench.book.toJSON());
  importCsv(bench, "deals", DEALS, [deal("D1", "1000"), deal("D2", "500")]);
  expect(JSON.stringify(bench.book.toJSON().sheets)).toBe(JSON.stringify(JSON.parse(before).sheets));
});

test.each(["=1+1", "+81-3-1234-5678", "-20度 寝袋", "@here", "007", "10/8", "TRUE", "#N/A ではない", "\t=1"])(
  "imported text %j stays text",
  (text) => {
    const bench = openBench();
    importCsv(bench, "deals", [...DEALS, "備考"], [[...deal("D1", "1000"), text]]);
    const sheet = tab(bench, "商談データ");
    expect([sheet.value(2, 7), sheet.formula(2, 7)]).toEqual([text, ""]);
  },
);

test("a source tab that is gone is said, with what to do", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [deal("D1", "1000")]);
  bench.book.removeSheet(tab(bench, "商談データ").id);
  bench.clickMenu("rashinbanRefresh");
  expect(shown(tab(bench, "要確認データ"))[1].pop()).toBe(
    "データのタブ「商談データ」が見つかりません。元に戻すか、データソースから外してください。",
  );
});

test("a person's colour for a status is kept when the dashboard's shape changes", () => {
  const bench = withSample();
  const sheet = tab(bench, "経営ダッシュボード");
  sheet.conditionalRules = sheet.conditionalRules.map((rule) =>
    rule.values[0] === "●" ? { ...rule, style: { ...rule.style, background: "#0000ff" } } : rule,
  );
  tab(bench, "KPI").set(9, 4, 8);
  bench.clickMenu("rashinbanRefresh");
  expect(
    sheet.conditionalRules.filter((rule) => rule.values[0] === "●").map((rule) => rule.style.background),
  ).toEqual(["#0000ff"]);
});

test("a copied workbook is noticed once: its marks came along, its schedule did not", () => {
  const bench = withSample();
  // A copy has the tabs and their names, and none of the document's properties or triggers.
  for (const store of Object.keys(bench.world.properties)) delete bench.world.properties[store];
  bench.clickMenu("rashinbanRefresh");
  expect(lastToast(bench)).toContain("これは写しのスプレッドシートです。");
  bench.clickMenu("rashinbanRefresh");
  expect(lastToast(bench)).toBe(appMessages.unchanged.ja);
  expect(bench.book.sheets.filter((sheet) => sheet.name.startsWith("経営ダッシュボード"))).toHaveLength(1);
});

test.each([
  ["ja", "経営ダッシュボード"],
  ["en", "Executive dashboard"],
] as const)("in %s whoever loads the made-up company looks at its dashboard next", (locale, title) => {
  const bench = withSample(locale);
  expect(bench.world.activeSheet).toBe(tab(bench, title).id);
});
