import { run } from "./active-sheet";

// Google's reference (Range.check, uncheck, isChecked, insertCheckboxes, removeCheckboxes); the mixed range was read from
// Google by gas-fakes (test/testsheetsdatavalidations.js).
const MIXED = `const rule = (...values) => SpreadsheetApp.newDataValidation().requireCheckbox(...values).build();
  sheet.getRange("A1").setDataValidation(rule()).setValue(true);
  sheet.getRange("A2").setDataValidation(rule()).setValue(false);
  sheet.getRange("B1").setDataValidation(rule("YES", "NO")).setValue("YES");
  sheet.getRange("B2").setDataValidation(rule("YES", "NO")).setValue("NO");
  sheet.getRange("C1").setValue("some text");
  const mixed = sheet.getRange("A1:C2");`;

describe("checkboxes", () => {
  test("uncheck and check write each box's own values and touch nothing else", () => {
    expect(run(`${MIXED} return [mixed.uncheck().getValues(), mixed.check().getValues()];`)).toEqual([
      [
        [false, "NO", "some text"],
        [false, "NO", ""],
      ],
      [
        [true, "YES", "some text"],
        [true, "YES", ""],
      ],
    ]);
  });
  test("a checkbox with neither of its values is left unchanged", () => {
    expect(
      run(
        `${MIXED} sheet.getRange("B1").setValue("maybe"); return sheet.getRange("B1:B2").check().getValues();`,
      ),
    ).toEqual([["maybe"], ["YES"]]);
  });
  test("isChecked: all, none, or null when mixed or no box", () => {
    expect(
      run(
        `${MIXED} return ["A1", "B1", "A1:B1", "A2:B2", "A1:A2", "C1", "A1:C1"].map((at) => sheet.getRange(at).isChecked());`,
      ),
    ).toEqual([true, true, true, false, null, null, null]);
  });
  test("checkboxes with custom values write the unchecked one when inserted", () => {
    expect(
      run(`const at = (where, ...values) => { const range = sheet.getRange(where).insertCheckboxes(...values);
        return [range.getDataValidation().getCriteriaValues(), range.getValue(), range.check().getValue()]; };
        return [at("A1"), at("A2", "DONE"), at("A3", "YES", "NO")];`),
    ).toEqual([
      [[], false, true],
      [["DONE"], "", "DONE"],
      [["YES", "NO"], "NO", "YES"],
    ]);
  });
  test("removing checkboxes clears their values and leaves others", () => {
    expect(
      run(`${MIXED} sheet.getRange("B2").setValue("maybe"); mixed.removeCheckboxes();
        return [mixed.getValues(), mixed.getDataValidations().flat().every((rule) => rule === null)];`),
    ).toEqual([
      [
        ["", "", "some text"],
        ["", "maybe", ""],
      ],
      true,
    ]);
  });
});
