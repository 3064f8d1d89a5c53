import { guessMapping } from "../../src/facts/guess";
import type { TableName } from "../../src/facts/table";
import { typedCell } from "../../src/facts/typed";

const guess = (name: TableName, header: string[], rows: string[][] = []) => guessMapping(name, header, rows);
const told = (name: TableName, header: string[], rows: string[][] = []) =>
  guess(name, header, rows).issues.map(({ code, details }) => [code, details?.field]);

test("a file without any known column says what it has, up to eight columns", () => {
  const header = Array.from({ length: 9 }, (_, at) => `謎${at}`);
  expect(guess("spend", header).issues).toMatchObject([
    { code: "no-known-header", severity: "error", details: { header: header.slice(0, 8).join(", ") } },
  ]);
});

test("a required column that is missing is told by its field", () => {
  expect(told("spend", ["日付", "媒体"])).toEqual([["required-missing", "cost"]]);
});

// By definition: 3 April or 4 March is open; 25 can only be a day; both ways in one column is a mixture.
test.each<[name: string, dates: string[], question: string | undefined, order: string | undefined]>([
  ["days that fit both ways", ["03/04/2026", "05/06/2026"], "dates-ambiguous", undefined],
  ["a day above 12 in second place", ["03/04/2026", "05/25/2026"], undefined, "mdy"],
  ["a day above 12 in first place", ["03/04/2026", "25/06/2026"], undefined, "dmy"],
  ["both in one column", ["25/04/2026", "05/25/2026"], "dates-mixed", undefined],
  ["the year first", ["2026/04/03", ""], undefined, undefined],
])("the order of days and months: %s", (_name, dates, question, order) => {
  const { mapping, issues } = guess(
    "spend",
    ["日付", "費用"],
    dates.map((date) => [date, "5"]),
  );
  expect(issues.map(({ code }) => code)).toEqual(question === undefined ? [] : [question]);
  expect(mapping.dateOrders.date).toBe(order);
});

// By definition: an export of calls has no column that says so.
test.each([
  [["通話日", "担当者"], "call"],
  [["訪問日", "担当者"], "meeting"],
  [["日付", "担当者"], undefined],
])("activities under %j are %s", (header, kind) => {
  expect(guess("activities", header).mapping.defaults.kind).toBe(kind);
});

test("an unknown stage is asked about by its name", () => {
  const { issues } = guess(
    "deals",
    ["商談ID", "ステージ", "作成日", "金額"],
    [
      ["A", "受注", "2026-10-01", "1"],
      ["B", "むにゃ", "2026-10-01", "1"],
    ],
  );
  expect(issues).toContainEqual(
    expect.objectContaining({ code: "stage-unknown", severity: "question", value: "むにゃ" }),
  );
});

// By definition of what is written into a tab: a readable cell becomes what it is, everything else stays text.
test.each<[text: string, type: Parameters<typeof typedCell>[1], expected: unknown]>([
  ["2026-10-08", "day", new Date("2026-10-08T00:00:00Z")],
  ["someday", "day", "someday"],
  ["03/04/2026", "day", "03/04/2026"],
  [" ", "day", ""],
  ["1,200", "money", 1200],
  ["1.234", "money", "1.234"],
  ["many", "count", "many"],
  ["80", "percent", 80],
  ["30%", "percent", "30%"],
  ["30％", "percent", "30％"],
  ["12", "text", "12"],
])("%j in a column of type %s is written as it is read", (text, type, expected) => {
  expect(typedCell(text, type, undefined)).toEqual(expected);
});
