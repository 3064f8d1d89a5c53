import type { Decisions } from "../../src/app/import/import";
import type { Look } from "../../src/app/import/look";
import type { Workbench } from "../../workbench/workbench";
import { importCsv, openBench, shown, tab, typeFormula } from "./open-bench";

const HEADER = ["商談ID", "フェーズ", "金額", "確度", "作成日", "完了日"];
const ROWS = [
  ["D1", "受注", "1.234", "0.3", "2026-10-01", "2026-10-05"],
  ["D2", "受注", "12.500", "0.5", "2026-10-01", "2026-10-06"],
  ["D3", "受注", "987.000", "1.2", "2026-10-01", "2026-10-07"],
];

function asked(bench: Workbench, toCheck: string): string[] {
  bench.clickMenu("rashinbanRefresh");
  return shown(tab(bench, toCheck))
    .map((row) => row[5])
    .filter((text) => text?.includes("number format"));
}

// By hand: 1,234 + 12,500 + 987,000 = 1,000,734, and 1.234 + 12.5 + 987 = 1,000.734.
test.each([
  [
    "ja",
    "列の対応",
    "要確認データ",
    "列「金額」の点は、千の区切りか小数点か決められません。いまは千の区切りとして、「1.234」を 1,234 と読んでいます。",
    "列「確度」には1以下の値と1を超える値が混ざっています。いまは1を100%とする割合として、「1.2」を 120% と読んでいます。",
  ],
  [
    "en",
    "Mapping",
    "To check",
    'They are taken for thousands, so "1.234" is read as 1,234.',
    'They are taken for shares, where 1 is 100%, so "1.2" is read as 120%.',
  ],
] as const)(
  "in %s amounts and chances that can be meant in two ways are asked about until the Mapping tab says how",
  (locale, mappingTab, toCheck, amount, chance) => {
    const bench = openBench(locale);
    const { texts } = importCsv(bench, "deals", HEADER, ROWS);
    for (const sentence of [amount, chance]) expect(texts).toContainEqual(expect.stringContaining(sentence));
    expect(asked(bench, toCheck)).toEqual([expect.stringContaining(chance), expect.stringContaining(amount)]);
    expect(typeFormula(bench, '=WON_AMOUNT("2026-10")')).toBe(1000734);
    const mapping = tab(bench, mappingTab);
    mapping.setValues(mapping.lastRow() + 1, 1, [
      ["deals", "number format", "amount", "decimal-point"],
      ["deals", "number format", "probability", "Share"],
    ]);
    expect(asked(bench, toCheck)).toEqual([]);
    expect(typeFormula(bench, '=WON_AMOUNT("2026-10",,RASHINBAN_UPDATED)')).toBeCloseTo(1000.734, 9);
    // The answer holds for the next file, and one that shows nothing else is not asked about again.
    expect(
      importCsv(bench, "deals", HEADER, ROWS).texts.filter((text) => text.includes("number format")),
    ).toEqual([]);
  },
);

test("a format that nobody knows answers nothing", () => {
  const bench = openBench("en");
  importCsv(bench, "deals", HEADER, ROWS);
  const mapping = tab(bench, "Mapping");
  mapping.setValues(mapping.lastRow() + 1, 1, [["deals", "number format", "amount", "points"]]);
  expect(asked(bench, "To check")).toHaveLength(2);
});

test("the data view shows the likelier format first, and reads by the one that is chosen", () => {
  const bench = openBench("en");
  const { source } = importCsv(bench, "deals", HEADER, ROWS);
  const look = (decisions: Decisions) =>
    bench.run("rpc", { ask: "look", tab: source?.tabId, table: "deals", decisions }) as Look;
  const { numberQuestions, columns } = look({});
  expect(numberQuestions).toEqual([
    {
      field: "probability",
      label: "Probability",
      cell: "1.2",
      readings: [
        { format: "share", read: "120%" },
        { format: "percent", read: "1.2%" },
      ],
    },
    {
      field: "amount",
      label: "Amount",
      cell: "1.234",
      readings: [
        { format: "decimal-comma", read: "1,234" },
        { format: "decimal-point", read: "1.234" },
      ],
    },
  ]);
  const readings = (found: Look["columns"], id: string) =>
    found.find(({ field }) => field === id)?.examples.map(({ read }) => read);
  expect(readings(columns, "amount")).toEqual(["1,234", "12,500", "987,000"]);
  const { columns: chosen } = look({ numberFormats: { amount: "decimal-point", probability: "percent" } });
  // 12.5 and 0.5 %, in the two decimals of the view.
  expect(readings(chosen, "amount")?.[1]).toBe("12.50");
  expect(readings(chosen, "probability")?.[1]).toBe("0.50%");
});

test("what a file shows of its format is kept for later files that leave it open", () => {
  const bench = openBench("en");
  const rows = [...ROWS.slice(0, 2), ["D4", "受注", "0.5", "0.1", "2026-10-01", "2026-10-08"]];
  const { texts, source } = importCsv(bench, "deals", HEADER, rows);
  expect([texts, source?.mapping.numberFormats]).toEqual([[], { amount: "decimal-point" }]);
  expect(importCsv(bench, "deals", HEADER, rows.slice(0, 1)).texts).toEqual([]);
  bench.clickMenu("rashinbanRefresh");
  // 1.234 + 12.5 + 0.5
  expect(typeFormula(bench, '=WON_AMOUNT("2026-10")')).toBeCloseTo(14.234, 9);
});

test.each([
  ["ja", "要確認データ", "「平成40年4月1日」は、その元号にない日付です"],
  ["en", "To check", '"平成40年4月1日" is not a day of its era'],
] as const)(
  "in %s a deal that was closed after its era had ended waits to be checked",
  (locale, toCheck, sentence) => {
    const bench = openBench(locale);
    importCsv(bench, "deals", HEADER, [
      ["D1", "受注", "100", "0.3", "平成31年4月1日", "令和8年10月1日"],
      ["D2", "受注", "30", "0.3", "令和8年4月1日", "平成40年4月1日"],
    ]);
    bench.clickMenu("rashinbanRefresh");
    expect(typeFormula(bench, '=WON_AMOUNT("all")')).toBe(100);
    expect(shown(tab(bench, toCheck)).map((row) => row[5])).toContainEqual(expect.stringContaining(sentence));
  },
);

// By hand: with a decimal comma 1.234 is a thousand and 5,5 five and a half; with a point 2.345 is two and a bit.
test("amounts of a file that shows its format keep their values when a later file shows the other", () => {
  const bench = openBench("ja");
  const deal = (id: string, amount: string) => [id, "受注", amount, "", "2026-10-01", "2026-10-05"];
  importCsv(bench, "deals", HEADER, [deal("D1", "1.234"), deal("D2", "5,5")]);
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=WON_AMOUNT("2026-10")')).toBe(1239.5);
  importCsv(bench, "deals", HEADER, [deal("D3", "2.345"), deal("D4", "7.5")]);
  bench.clickMenu("rashinbanRefresh");
  expect(typeFormula(bench, '=WON_AMOUNT("2026-10",,RASHINBAN_UPDATED)')).toBeCloseTo(1249.345, 9);
});
