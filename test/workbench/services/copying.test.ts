import { errorOf } from "../bench-of";
import { run, SHEET } from "./active-sheet";

const copied = (from: string, to: string): unknown =>
  run(`sheet.getRange("A1:B3").setValues([[1, 2], [3, 4], [5, 6]]).setBackgrounds([["red", "blue"], ["white", "white"], ["white", "white"]]);
    sheet.getRange("${from}").copyTo(sheet.getRange("${to}"), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    return [sheet.getDataRange().getValues(), sheet.getRange("A2").getBackground()];`);

// How Google fills a larger target was read from it by gas-fakes (test/testsheets.js, copyTo).
describe("copyTo with rows and columns exchanged", () => {
  test("copying a range onto itself transposed reads every cell before it writes", () => {
    expect(copied("A1:B3", "A1")).toEqual([
      [
        [1, 3, 5],
        [2, 4, 6],
        [5, 6, ""],
      ],
      "#0000ff",
    ]);
  });
  test("a target larger than the source is filled with whole copies", () => {
    expect(copied("A1:B2", "D1:F4")).toEqual([
      [
        [1, 2, "", 1, 3],
        [3, 4, "", 2, 4],
        [5, 6, "", 1, 3],
        ["", "", "", 2, 4],
      ],
      "#ffffff",
    ]);
  });
  test.each([`"yes"`, "1", "null"])("%s is refused where a boolean is expected", (third) => {
    expect(
      errorOf(
        `${SHEET}.getRange("A1").copyTo(${SHEET}.getRange("B1"), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, ${third})`,
      ),
    ).toMatch("don't match the method signature for SpreadsheetApp.Range.copyTo.");
  });
  test("the kind of paste is checked where a third argument stands (gas-fakes, notes/oddities.md)", () => {
    expect(errorOf(`${SHEET}.getRange("A1").copyTo(${SHEET}.getRange("B1"), "FOO", true)`)).toMatch(
      "(SpreadsheetApp.Range,String,Boolean)",
    );
    expect(
      run(
        `sheet.getRange("A1").setValue(1).copyTo(sheet.getRange("B1"), "FOO"); return sheet.getRange("B1").getValue();`,
      ),
    ).toBe(1);
  });
});
