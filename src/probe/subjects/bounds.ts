import { given } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheet = (id: string, question: string, use: (sheet: Sheet) => unknown): DirectProbe =>
  direct(id, "§6.3", question, (field) => settled(use(field.scratch)));

/** A result after a flush: a refusal may come only when the change is carried out. */
function settled(result: unknown): string {
  SpreadsheetApp.flush();
  return given(result);
}

/** What is refused about places and sizes, in which words, and when. */
export const BOUNDS: readonly DirectProbe[] = [
  direct(
    "bounds-moment",
    "§6.3",
    "A range outside the sheet: refused by getRange() or by its first use?",
    (field) => {
      let range: Range;
      try {
        range = field.scratch.getRange(field.scratch.getMaxRows() + 1, 1);
      } catch (error) {
        return `getRange: ${(error as Error).message}`;
      }
      try {
        range.getValue();
        return "not refused";
      } catch (error) {
        return `use: ${(error as Error).message}`;
      }
    },
  ),
  sheet("bounds-row-zero", "getRange(0, 1)", (on) => on.getRange(0, 1).getA1Notation()),
  sheet("bounds-column-zero", "getRange(1, 0)", (on) => on.getRange(1, 0).getA1Notation()),
  sheet("bounds-no-rows", "getRange(1, 1, 0)", (on) => on.getRange(1, 1, 0).getA1Notation()),
  sheet("bounds-no-columns", "getRange(1, 1, 1, 0)", (on) => on.getRange(1, 1, 1, 0).getA1Notation()),
  sheet("bounds-fraction", "getRange(1.7, 1)", (on) => on.getRange(1.7, 1).getA1Notation()),
  sheet("bounds-bare-column", 'getRange("B")', (on) => on.getRange("B").getA1Notation()),
  sheet("bounds-open", 'getRange("B2:B").getA1Notation()', (on) => on.getRange("B2:B").getA1Notation()),
  sheet("bounds-other-sheet", 'getRange("NoSuchSheet!A1")', (on) =>
    on.getRange("NoSuchSheet!A1").getA1Notation(),
  ),
  sheet("bounds-offset", "offset(-1, 0) of A1", (on) => on.getRange("A1").offset(-1, 0).getA1Notation()),
  sheet("bounds-delete-rows", "deleteRows() beyond the last", (on) => void on.deleteRows(on.getMaxRows(), 2)),
  sheet(
    "bounds-insert-rows",
    "insertRowsAfter() beyond the last",
    (on) => void on.insertRowsAfter(on.getMaxRows() + 5, 1),
  ),
  sheet(
    "bounds-row-height",
    "setRowHeight() beyond the last row",
    (on) => void on.setRowHeight(on.getMaxRows() + 5, 30),
  ),
  sheet(
    "size-rows",
    "setValues() with one row too many",
    (on) => void on.getRange("A1:A2").setValues([[1], [2], [3]]),
  ),
  sheet(
    "size-columns",
    "setValues() with one column too many",
    (on) =>
      void on.getRange("A1:A2").setValues([
        [1, 2],
        [3, 4],
      ]),
  ),
  sheet(
    "size-ragged",
    "setValues() with rows of different length",
    (on) => void on.getRange("F1:G2").setValues([[1, 2], [3]]),
  ),
  sheet(
    "size-both",
    "setValues() with wrong rows and columns: which is said?",
    (on) => void on.getRange("F1:G2").setValues([[1]]),
  ),
  // From here on arguments that the types refuse: what Google says to them is the question.
  sheet(
    "size-flat",
    "setValues([1, 2])",
    (on) => void on.getRange("F1:G1").setValues([1, 2] as unknown as number[][]),
  ),
  sheet("size-empty", "setValues([])", (on) => void on.getRange("F1:G1").setValues([])),
  sheet("signature-null", "getRange(null)", (on) => on.getRange(null as unknown as string).getA1Notation()),
  sheet("signature-text-row", 'getRange("1", "1")', (on) =>
    (on as unknown as { getRange(a: string, b: string): Range }).getRange("1", "1").getA1Notation(),
  ),
];
