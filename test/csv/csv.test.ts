import { encode } from "iconv-lite";
import { detectEncoding } from "../../src/csv/encoding";
import { readCsv } from "../../src/csv/read";
import { describeOnSharedData, readShared } from "../shared-data";

const TEXT = "商談名,金額\n㈱髙島　東京,1200\nｶﾀｶﾅ,50\n";

describe("encodings are recognised from the bytes", () => {
  test.each([
    ["utf8", "utf-8", false],
    ["utf8-bom", "utf-8", true],
    ["utf16le-bom", "utf-16le", true],
    ["utf16be-bom", "utf-16be", true],
    ["cp932", "shift_jis", false],
    ["eucjp", "euc-jp", false],
  ])("%s", (written, encoding, bom) => {
    const bytes = written.endsWith("-bom")
      ? encode(TEXT, written.replace("-bom", ""), { addBOM: true })
      : encode(written === "eucjp" ? TEXT.replace("髙", "高").replace("㈱", "") : TEXT, written);
    expect(detectEncoding(bytes)).toEqual({ encoding, bom });
    // Apps Script hands bytes over signed.
    expect(detectEncoding(Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte)))).toEqual({
      encoding,
      bom,
    });
    expect(readCsv(new TextDecoder(encoding).decode(bytes), "列{letter}").table?.header).toEqual([
      "商談名",
      "金額",
    ]);
  });

  test("plain ASCII is UTF-8, and a UTF-8 file is UTF-8 whatever it is called", () => {
    expect(detectEncoding(Buffer.from("a,b\n1,2\n"))).toEqual({ encoding: "utf-8", bom: false });
  });

  test("what tells the encoding apart may come after a long stretch of plain letters", () => {
    const late = (encoding: string): Buffer =>
      Buffer.concat([Buffer.alloc(300_000, "a,1\n"), encode("金額,東京\n", encoding)]);
    expect(detectEncoding(late("cp932"))).toEqual({ encoding: "shift_jis", bom: false });
    expect(detectEncoding(late("eucjp"))).toEqual({ encoding: "euc-jp", bom: false });
    expect(detectEncoding(late("utf8"))).toEqual({ encoding: "utf-8", bom: false });
  });

  // Opening bytes of zip/xlsx, PDF, PNG and of anything with zeros in it.
  test.each([["PK\x03\x04"], ["%PDF-1.7"], ["\x89PNG\r\n"], ["ab\x00\x01\x02\x00\x00cd"]])(
    "%j is no text",
    (opening) => {
      expect(detectEncoding(Buffer.from(opening, "latin1"))).toEqual({ binary: true });
    },
  );
});

test.each([
  ["commas", "a,b\n1,2", ["a", "b"], [["1", "2"]]],
  [
    "semicolons, with decimal commas",
    "a;b\n1,5;2\n3,5;4",
    ["a", "b"],
    [
      ["1,5", "2"],
      ["3,5", "4"],
    ],
  ],
  ["tabs", "a\tb\n1\t2", ["a", "b"], [["1", "2"]]],
  ["quotes, breaks and doubled quotes inside", 'a,b\n"x, ""y""\nz",2', ["a", "b"], [['x, "y"\nz', "2"]]],
  [
    "a title and a comment above",
    "売上レポート\n\n# 期間: 2026\na,b\n1,2\n3,4",
    ["a", "b"],
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["empty columns and rows at the end", "a,b,,\n1,2,,\n,,,\n", ["a", "b"], [["1", "2"]]],
  ["double and missing names", "a,a,\n1,2,3", ["a", "a 2", "列C"], [["1", "2", "3"]]],
  ["CRLF and a BOM", "\uFEFFa,b\r\n1,2\r\n", ["a", "b"], [["1", "2"]]],
])("%s are read", (_, text, header, rows) => {
  const { table } = readCsv(text, "列{letter}");
  expect([table?.header, table?.rows]).toEqual([header, rows]);
});

test.each([
  ["", "csv-empty"],
  ["\n\n", "csv-empty"],
  ["a,b\n", "csv-header-only"],
  ['a,b\n1,"2\n3,4\n', "csv-open-quote"],
])("%j is refused: %s", (text, code) => {
  expect(readCsv(text, "列{letter}").issues.map((issue) => issue.code)).toContain(code);
});

// Nothing is lost: people separate groups of rows by blank lines.
test.each([
  ["numbers", "name,n\nA,1\nB,2\n\nC,3\n\nD,4\n", ["A", "B", "C", "D"]],
  ["text alone", "name,city\nA,Tokyo\nB,Osaka\n,\nC,Kobe\n", ["A", "B", "C"]],
])("blank lines among rows of %s do not end the table", (_, text, names) => {
  const { table, issues } = readCsv(text, "列{letter}");
  expect([table?.rows.map(([name]) => name), issues]).toEqual([names, []]);
});

test("of stacked tables the largest is taken, and that is said", () => {
  const { table, issues } = readCsv("a,b\n1,2\n\nc,d\n1,2\n3,4\n5,6\n", "列{letter}");
  expect([table?.header, table?.headerLine, issues.map((issue) => issue.code)]).toEqual([
    ["c", "d"],
    4,
    ["csv-several-tables"],
  ]);
});

test.each([
  ["売上一覧（単位：千円）\n\n日付,顧客,金額\n2026/10/01,A,100\n2026/10/02,B,200\n", "千円"],
  ["売上一覧,,(百万円)\n\n日付,顧客,金額\n2026/10/01,A,100\n2026/10/02,B,200\n", "百万円"],
  ["# 万円単位\n日付,顧客,金額\n2026/10/01,A,100\n2026/10/02,B,200\n", "万円"],
  ["売上一覧（単位：千円）\n\n日付,顧客,金額（千円）\n2026/10/01,A,100\n2026/10/02,B,200\n", null],
  ["売上一覧\n\n日付,顧客,金額\n2026/10/01,A,100\n2026/10/02,B,千円\n", null],
])("the unit in a title above the table is told: %j", (text, unit) => {
  const { table, issues } = readCsv(text, "列{letter}");
  expect(table?.rows).toHaveLength(2);
  expect(issues).toEqual(
    unit === null ? [] : [{ code: "csv-unit-above", severity: "notice", details: { unit } }],
  );
});

test("cells beyond the header are kept as columns, and that is said", () => {
  const { table, issues } = readCsv("a,b\n1,2\n3,4,5\n", "列{letter}");
  expect([table?.rows[1], issues[0].details]).toEqual([["3", "4", "5"], { count: 1, line: 3 }]);
});

describeOnSharedData("real files", () => {
  // Header and number of rows, counted in each file with a text editor.
  test.each([
    ["jp_accounting_exports/mf_sample-shift-jis.csv", "取引No", 2],
    ["ads_ab_control_test/control_group.csv", "Campaign Name", 30],
    ["ads_kag_facebook/KAG_conversion_data.csv", "Date", 1143],
    ["fin_saas_sales_aws/SaaS-Sales.csv", "Row ID", 9994],
    ["crm_zoho_demo/Potentials.csv", "Potential Name", 3632],
  ])("%s begins with %s and has %d rows", (file, first, rows) => {
    const table = readShared(file);
    expect([table.header[0], table.rows.length]).toEqual([first, rows]);
  });
});

test.each([
  ["列{letter}", "列C", "列AB"],
  ["Column {letter}", "Column C", "Column AB"],
])("a column without a name is called after its letter, in the words given: %s", (nameless, third, last) => {
  const header = Array.from({ length: 28 }, (_, at) => (at === 2 || at === 27 ? "" : `h${at}`));
  const { table } = readCsv([header, header.map((_, at) => at)].join("\n"), nameless);
  expect([table?.header[2], table?.header[27]]).toEqual([third, last]);
});
