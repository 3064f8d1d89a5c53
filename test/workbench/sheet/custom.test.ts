import { Book } from "../../../workbench/sheet/book";
import type { CellError } from "../../../workbench/sheet/value";

function makeBook(run: (args: readonly unknown[]) => unknown) {
  const book = new Book({
    locale: "ja_JP",
    timeZone: "Asia/Tokyo",
    now: () => Date.parse("2026-11-23T00:00:00Z"),
  });
  const calls: unknown[][] = [];
  book.addSheet("S");
  book.custom = {
    names: () => new Set(["CAC"]),
    call: (_name, args) => {
      calls.push([...args]);
      try {
        return { value: run(args) };
      } catch (error) {
        return { error: (error as Error).message };
      }
    },
  };
  return { book, sheet: book.sheets[0], calls };
}

// platform.md §2.3: one cell is a scalar, several are rows; blank is empty text; dates are instants of the book's zone.
test("arguments arrive as Google passes them", () => {
  const { book, sheet, calls } = makeBook(() => 1);
  sheet.setValues(1, 1, [
    [100, null],
    ["x", "2026/10/08"],
  ]);
  sheet.set(5, 1, "=cac(A1, A1:B2, B1, B2,, TRUE)");
  book.recalculate();
  const day = { $date: Date.parse("2026-10-07T15:00:00Z") };
  expect(calls).toEqual([
    [
      100,
      [
        [100, ""],
        ["x", day],
      ],
      "",
      day,
      "",
      true,
    ],
  ]);
});

// platform.md §2.3: results are remembered by function and arguments.
test("a call is made once for the same arguments and again when one changes", () => {
  const { book, sheet, calls } = makeBook(([a]) => Number(a) * 2);
  sheet.set(1, 1, 5);
  sheet.set(1, 2, "=CAC(A1)+1");
  sheet.set(2, 2, "=CAC(A1)");
  book.recalculate();
  sheet.set(9, 9, "elsewhere");
  book.recalculate();
  expect(calls).toHaveLength(1);
  sheet.set(1, 1, 6);
  book.recalculate();
  expect([calls.length, sheet.value(1, 2)]).toEqual([2, 13]);
  sheet.set(1, 1, 5);
  book.recalculate();
  expect([calls.length, sheet.value(1, 2)]).toEqual([2, 11]);
});

test("what a function throws is the cell's error, its message the note; IFERROR catches it", () => {
  const { book, sheet } = makeBook(() => {
    throw new Error("費用が空です");
  });
  sheet.set(1, 1, "=CAC(1)");
  sheet.set(1, 2, '=IFERROR(CAC(1),"–")');
  book.recalculate();
  expect((sheet.value(1, 1) as CellError).code).toBe("#ERROR!");
  expect([sheet.note(1, 1), sheet.value(1, 2)]).toEqual(["費用が空です", "–"]);
});

// docs/google-evidence.tsv: memo-after-edit. A row inserted above edits nothing.
test("a formula that is deleted and written again calls its function again, a moved one does not", () => {
  const { book, sheet, calls } = makeBook(() => 1);
  sheet.set(1, 2, 5);
  sheet.set(2, 2, "=CAC(B1)");
  book.recalculate();
  sheet.set(2, 2, "=CAC(B1)");
  book.renameSheet(sheet.id, "T");
  book.recalculate();
  expect(calls).toHaveLength(1);
  sheet.set(2, 2, "");
  sheet.set(2, 2, "=CAC(B1)");
  book.recalculate();
  expect(calls).toHaveLength(2);
});

// docs/google-evidence.tsv: result-empty-row.
test("a row without a cell is a reference that does not exist", () => {
  const { book, sheet } = makeBook(() => [[]]);
  sheet.set(1, 1, "=CAC(1)");
  book.recalculate();
  expect([(sheet.value(1, 1) as CellError).code, sheet.note(1, 1)]).toEqual([
    "#REF!",
    "Reference does not exist",
  ]);
});

// docs/google-evidence.tsv: result-flat-list.
test("rows spill, a flat list goes down, dates come back as dates", () => {
  const { book, sheet } = makeBook(([what]) =>
    what === "rows"
      ? [
          [1, "a"],
          [2, "b"],
        ]
      : what === "flat"
        ? [7, 8]
        : { $date: Date.parse("2026-10-07T15:00:00Z") },
  );
  sheet.set(1, 1, '=CAC("rows")');
  sheet.set(4, 1, '=CAC("flat")');
  sheet.set(7, 1, '=CAC("day")');
  book.recalculate();
  expect([sheet.value(2, 2), sheet.value(5, 1), sheet.display(7, 1)]).toEqual(["b", 8, "2026/10/08"]);
});

// platform.md §2.3, also through another cell.
test.each([["=CAC(NOW())"], ["=CAC(A1)"], ["=CAC(A2)"], ["=CAC(RAND()*2)"], ["=CAC(RANDARRAY(2,2))"]])(
  "%s is refused",
  (formula) => {
    const { book, sheet, calls } = makeBook(() => 1);
    sheet.set(1, 1, "=NOW()");
    sheet.set(2, 1, "=A1+1");
    sheet.set(3, 3, formula);
    book.recalculate();
    expect(sheet.note(3, 3)).toBe(
      "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()",
    );
    expect(calls).toHaveLength(0);
  },
);
