import type { Mapping } from "../../src/facts/mapping";
import { parseTable } from "../../src/facts/parse";
import { type Cell, isDay, isNumber, type TableName } from "../../src/facts/table";

/** Each field from the column of its own name; further settings as a person may have made them. */
function read(
  name: TableName,
  header: string[],
  rows: Cell[][],
  more: Partial<Mapping> = {},
  fields = header,
) {
  const columns = Object.fromEntries(
    fields.map((field) => [field, { header: field, kind: "person", confidence: 1 } as const]),
  );
  const mapping = {
    columns,
    stages: {},
    dateOrders: {},
    numberFormats: {},
    scales: {},
    defaults: {},
    ...more,
  };
  return parseTable(name, header, rows, mapping, { tab: "広告費", firstRow: 2 });
}
const codes = ({ issues }: ReturnType<typeof read>) => issues.map(({ code }) => code);

test("a mapped column that is gone is told by its name, and the others are read", () => {
  const found = read("spend", ["date", "cost"], [["2026-10-01", "5"]], {}, ["date", "cost", "channel"]);
  expect(found.issues).toMatchObject([
    { code: "column-gone", severity: "error", column: "channel", tab: "広告費" },
  ]);
  expect([found.table.rows, found.pending]).toEqual([1, false]);
  expect(found.table.columns.channel).toBeUndefined();
});

// Google's own words while a formula has not answered, or cannot.
test.each(["Loading...", "Loading…", "#N/A", "#REF!", "#ERROR!", "#NAME?", "#DIV/0!"])(
  "a table whose header is %s waits: nothing is gone, nothing is empty",
  (cell) => {
    const found = read("spend", [cell], [], {}, ["date", "cost"]);
    expect([found.pending, codes(found)]).toEqual([true, []]);
  },
);

test("a header that never was there waits as long as a cell below it does, and is gone when none does", () => {
  expect(read("spend", ["", ""], [["#REF!", ""]], {}, ["date", "cost"]).pending).toBe(true);
  expect(codes(read("spend", ["", ""], [["1", ""]], {}, ["date", "cost"]))).toContain("column-gone");
  // One of two is found: a cell that waits says nothing of the other.
  const half = read("spend", ["date", ""], [["2026-10-01", "#REF!"]], {}, ["date", "cost"]);
  expect([half.pending, codes(half)]).toEqual([false, ["column-gone"]]);
});

test("a cell that is loading keeps what was there before", () => {
  expect(read("spend", ["date", "cost"], [["2026-10-01", "Loading..."]]).pending).toBe(true);
  expect(read("spend", ["date", "cost"], [["2026-10-01", "Loading soon"]]).pending).toBe(false);
});

// By definition: twenty faults of an optional column are told each, the rest by their number.
test.each([
  [20, 20, []],
  [21, 20, [1]],
  [25, 20, [5]],
])("of %d unreadable numbers %d are told", (count, told, rest) => {
  const rows = Array.from({ length: count }, (_, at) => ["2026-10-01", "5", `x${at}`]);
  const { issues, unread } = read("spend", ["date", "cost", "clicks"], rows);
  expect(issues.filter(({ code }) => code === "not-a-number")).toHaveLength(told);
  expect(issues.flatMap(({ code, details }) => (code === "more-faults" ? [details?.count] : []))).toEqual(
    rest,
  );
  expect(unread).toEqual([]);
});

// By hand: sheet rows 2 to 7, of which row 4 is empty; without its day or with an unreadable one a row is left out.
test("rows that cannot be read are left out, each with its place in the sheet", () => {
  const { table, unread } = read(
    "spend",
    ["date", "cost"],
    [
      ["2026-10-01", "1"],
      ["yesterday", "2"],
      ["", ""],
      ["", "4"],
      ["2026-10-05", "many"],
      ["2026-10-06", "6"],
    ],
  );
  expect(unread.map(({ row, issue }) => [row, issue.code, issue.value])).toEqual([
    [3, "not-a-date", "yesterday"],
    [5, "day-empty", ""],
    [6, "not-a-number", "many"],
  ]);
  const { date, cost } = table.columns;
  expect([...table.sheetRows]).toEqual([2, 7]);
  expect([isNumber(cost) && [...cost.values], isDay(date) && date.days.length]).toEqual([[1, 6], 2]);
});

test("a stage that nobody has explained and an id that comes again leave their rows out", () => {
  const stages = { 受注: { stage: "won", kind: "person" } } as const;
  const { table, unread } = read(
    "deals",
    ["id", "stage", "createdOn"],
    [
      ["A", "受注", "2026-10-01"],
      ["B", "謎", "2026-10-01"],
      ["C", "", "2026-10-01"],
      ["A", "受注", "2026-10-09"],
    ],
    { stages },
  );
  expect(unread.map(({ row, issue }) => [row, issue.code, issue.severity, issue.details?.kept])).toEqual([
    [2, "duplicate-id", "notice", 5],
    [3, "stage-open", "error", undefined],
    [4, "stage-empty", "error", undefined],
  ]);
  expect([...table.sheetRows]).toEqual([5]);
});

test("an empty table is said, but of targets and people, which start empty", () => {
  expect(codes(read("spend", ["date", "cost"], []))).toEqual(["table-empty"]);
  expect(codes(read("targets", ["kpi", "period", "value"], []))).toEqual([]);
  expect(codes(read("people", ["name"], []))).toEqual([]);
});

// By hand: amounts in thousands are multiplied, a default stands in every row, and deals without ids are said.
test("scales, defaults and deals without ids", () => {
  const { table } = read("spend", ["date", "cost"], [["2026-10-01", "1.5"]], {
    scales: { cost: 1000 },
    defaults: { channel: "Meta", cost: "9" },
  });
  const { cost, channel } = table.columns;
  expect(isNumber(cost) && [...cost.values]).toEqual([1500]);
  expect(channel).toMatchObject({ kind: "text", labels: expect.arrayContaining(["Meta"]) });
  const stages = { won: { stage: "won", kind: "person" } } as const;
  expect(codes(read("deals", ["stage", "createdOn"], [["won", "2026-10-01"]], { stages }))).toEqual([
    "no-id",
  ]);
});
