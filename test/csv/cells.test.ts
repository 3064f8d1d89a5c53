import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { splitCells } from "../../src/csv/cells";

// RFC 4180, section 2: quoted line breaks, commas and doubled marks belong to the cell; the last line break is optional.
test.each<[text: string, rows: string[][]]>([
  [
    "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n",
    [
      ["aaa", "bbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
  ],
  [
    "aaa,bbb,ccc\r\nzzz,yyy,xxx",
    [
      ["aaa", "bbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
  ],
  [
    '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
    [
      ["aaa", "b\r\nbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
  ],
  ['"aaa","b""bb","ccc"', [["aaa", 'b"bb', "ccc"]]],
  [
    "a,,\n,,c",
    [
      ["a", "", ""],
      ["", "", "c"],
    ],
  ],
  ["", []],
])("%j is cut as RFC 4180 says", (text, rows) => {
  expect(splitCells(text, ",")).toEqual(rows);
});

test("text behind a closing mark stays with its cell, an unclosed mark takes the rest", () => {
  expect(splitCells('"ab"c,d', ",")).toEqual([["abc", "d"]]);
  expect(splitCells('a,"b\nc', ",")).toEqual([["a", "b\nc"]]);
});

test("well-formed files are cut as d3-dsv cuts them, whatever the delimiter", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "計", ",", ";", "\t", '"', "\n", "\r", " ", "=") });
  fc.assert(
    fc.property(
      fc.constantFrom(",", ";", "\t", "|"),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom("\n", "\r\n"),
      (delimiter, rows, lineEnd) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(delimiter))
          .join(lineEnd);
        expect(splitCells(text, delimiter)).toEqual(dsvFormat(delimiter).parseRows(text));
        expect(splitCells(text, delimiter)).toEqual(rows);
      },
    ),
  );
});
