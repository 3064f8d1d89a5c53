import { callsIn } from "../../src/functions/formula-scan";

const names = new Set(["CAC", "KPI"]);
const text = (value: string) => ({ kind: "text", value });

test.each([
  ["=CAC()", [{ name: "CAC", arguments: [] }]],
  ['=ROUND(cac("2026-10")*2,0)', [{ name: "CAC", arguments: [text("2026-10")] }]],
  [
    '=IF(A1>0,KPI("win-rate",\'売上 表\'!$B$2,"owner=佐藤"),"CAC()")',
    [
      {
        name: "KPI",
        arguments: [
          text("win-rate"),
          { kind: "reference", sheet: "売上 表", row: 2, column: 2 },
          text("owner=佐藤"),
        ],
      },
    ],
  ],
  [
    '=CAC(AB12;"a""b";RASHINBAN_UPDATED)',
    [
      {
        name: "CAC",
        arguments: [{ kind: "reference", sheet: "", row: 12, column: 28 }, text('a"b'), { kind: "other" }],
      },
    ],
  ],
  ["=CAC(SUM(B2:B3),4)", [{ name: "CAC", arguments: [{ kind: "other" }, { kind: "number", value: 4 }] }]],
  ["=SUM(A1:A2)", []],
])("calls of our functions are found in %s", (formula, expected) => {
  expect(callsIn(formula, names)).toEqual(expected);
});
