import { benchOf, errorOf, evaluate } from "../bench-of";
import { run, SHEET } from "./active-sheet";

describe("protections bind others (platform.md §6.5)", () => {
  const code = `function protect() { const one = SpreadsheetApp.getActiveSheet().getRange("A1:B2").protect(); return one.getEditors().length; }
    function restrict(warn) { const [one] = SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE); one.removeEditors(one.getEditors()).setWarningOnly(warn); }
    function admit(who) { SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor(who); }
    function write(place) { SpreadsheetApp.getActiveSheet().getRange(place).setValue(1); return "written"; }
    function paint(place) { SpreadsheetApp.getActiveSheet().getRange(place).setBackground("red"); return "painted"; }
    function removeRow(row) { SpreadsheetApp.getActiveSheet().deleteRow(row); return "removed"; }
    function removeColumn(column) { SpreadsheetApp.getActiveSheet().deleteColumn(column); return "removed"; }
    function removeTab() { const book = SpreadsheetApp.getActive(); book.insertSheet("x"); book.deleteSheet(book.setActiveSheet(book.getSheets()[0])); }
    function whole() { const one = SpreadsheetApp.getActiveSheet().protect(); one.removeEditors(one.getEditors()); one.setUnprotectedRanges([SpreadsheetApp.getActiveSheet().getRange("C1:C5")]); }`;
  const bench = () => benchOf(code, { owner: "taro@example.jp" });

  test("a protection binds nobody until its editors are changed, then everybody but the editors", () => {
    const one = bench();
    expect(one.run("protect")).toBe(0);
    one.become("guest@example.jp");
    expect(one.run("write", "A1")).toBe("written");
    one.become("taro@example.jp");
    one.run("restrict", false);
    one.become("guest@example.jp");
    expect(() => one.run("write", "B2")).toThrow("You are trying to edit a protected cell or object.");
    expect(() => one.run("paint", "B2:C3")).toThrow("You are trying to edit a protected cell or object.");
    expect(one.run("write", "C3")).toBe("written");
    expect(() => one.run("removeRow", 2)).toThrow("protected");
    expect(() => one.run("removeColumn", 1)).toThrow("protected");
    expect([one.run("removeRow", 3), one.run("removeColumn", 3)]).toEqual(["removed", "removed"]);
    expect(() => one.run("removeTab")).toThrow("protected");
    one.become("taro@example.jp");
    expect(one.run("write", "A1")).toBe("written");
    one.run("admit", "guest@example.jp");
    one.become("guest@example.jp");
    expect(one.run("write", "A1")).toBe("written");
  });
  test("a warning binds nobody; a protected sheet can have holes", () => {
    const one = bench();
    one.run("protect");
    one.run("restrict", true);
    one.become("guest@example.jp");
    expect(one.run("write", "A1")).toBe("written");
    one.become("taro@example.jp");
    one.run("whole");
    one.become("guest@example.jp");
    expect(() => one.run("write", "D1")).toThrow("protected");
    expect(one.run("write", "C2")).toBe("written");
  });
  test.each([
    "insertRowsAfter(1, 1)",
    "insertColumnsAfter(1, 1)",
    "insertRowBefore(1)",
    "moveRows(sheet.getRange('A1'), 4)",
    "moveColumns(sheet.getRange('A1'), 4)",
    "hideRows(1)",
    "hideColumns(1)",
    "showRows(1)",
    "setName('x')",
    "hideSheet()",
    "setTabColor('red')",
  ])("a protected tab refuses others sheet.%s, whatever holes it has", (call) => {
    const one = benchOf(
      `${code} function change() { const sheet = SpreadsheetApp.getActiveSheet(); SpreadsheetApp.getActive().insertSheet(); sheet.${call}; }`,
      { owner: "taro@example.jp" },
    );
    const first = one.book.sheets[0].id;
    one.run("whole");
    one.become("guest@example.jp");
    expect(() => one.run("change")).toThrow("You are trying to edit a protected cell or object.");
    one.become("taro@example.jp");
    one.world.activeSheet = first;
    expect(() => one.run("change")).not.toThrow();
  });
});

// docs/google-evidence.tsv: sheet-find-case.
test("a tab is found by its name's case only, though its name is taken in any", () => {
  expect(
    evaluate(
      `[SpreadsheetApp.getActive().insertSheet("Deals").getName(), SpreadsheetApp.getActive().getSheetByName("deals"), SpreadsheetApp.getActive().getRange("deals!B2").getA1Notation()]`,
    ),
  ).toEqual(["Deals", null, "B2"]);
  expect(
    errorOf(
      `[SpreadsheetApp.getActive().insertSheet("Deals"), SpreadsheetApp.getActive().insertSheet("DEALS")]`,
    ),
  ).toMatch("already exists");
});

describe("a strict validation refuses what a script writes (platform.md §6.6)", () => {
  const rule = (require: string, strict = true): string =>
    `sheet.getRange("A1:A3").setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(${!strict}).build());`;
  const violated = (place: string, offered = ""): string =>
    `Exception: The data you entered in cell ${place} violates the data validation rules set on this cell.${offered}`;

  test.each([
    ["requireValueInList(['a', 'b'])", "'b'", "'c'"],
    ["requireNumberBetween(1, 3)", "2", "4"],
    ["requireNumberGreaterThan(1)", "2", "'x'"],
    ["requireCheckbox()", "true", "1"],
    ["requireTextIsEmail()", "'a@b.co'", "'a'"],
    ["requireTextIsUrl()", "'https://a.example/'", "'a'"],
    ["requireTextContains('x')", "'axb'", "'ab'"],
    ["requireTextDoesNotContain('x')", "'ab'", "'axb'"],
    ["requireNumberNotBetween(1, 3)", "4", "2"],
    ["requireNumberNotEqualTo(1)", "2", "1"],
    ["requireDateAfter(new Date(2026, 0, 1))", "new Date(2026, 0, 2)", "new Date(2026, 0, 1)"],
    ["requireDateBefore(new Date(2026, 0, 1))", "new Date(2025, 11, 31)", "new Date(2026, 0, 1)"],
    ["requireDateEqualTo(new Date(2026, 0, 1))", "new Date(2026, 0, 1)", "new Date(2026, 0, 2)"],
    [
      "requireDateBetween(new Date(2026, 0, 1), new Date(2026, 0, 3))",
      "new Date(2026, 0, 3)",
      "new Date(2026, 0, 4)",
    ],
    [
      "requireDateNotBetween(new Date(2026, 0, 1), new Date(2026, 0, 3))",
      "new Date(2026, 0, 4)",
      "new Date(2026, 0, 3)",
    ],
    ["requireDateOnOrAfter(new Date(2026, 0, 1))", "new Date(2026, 5, 1)", "new Date(2025, 5, 1)"],
    ["requireValueInRange(sheet.getRange('C1:C2').setValues([['p'], ['q']]))", "'q'", "'r'"],
    ["requireFormulaSatisfied('=A1>2')", "3", "2"],
  ])("%s takes %s and not %s", (require, good, bad) => {
    expect(
      run(`${rule(require)} sheet.getRange("A1").setValue(${good}); return sheet.getRange("A1").isBlank();`),
    ).toBe(false);
    expect(
      errorOf(
        `(() => { const sheet = ${SHEET}; ${rule(require)} sheet.getRange("A1").setValue(${bad}); })()`,
      ),
    ).toBe(
      // docs/google-evidence.tsv: validation-refuses.
      violated("A1", require.includes("InList") ? " Please enter one of the following values: a, b." : ""),
    );
  });
  test("a refused write changes nothing, and the error names the cell", () => {
    expect(
      run(
        `${rule("requireValueInList(['a'])")} sheet.getRange("A1:A3").setValue("a"); try { sheet.getRange("A1:B3").setValues([["a", 1], ["a", 2], ["z", 3]]); } catch (error) { return [error.message, sheet.getRange("A1:B3").getValues()]; }`,
      ),
    ).toEqual([
      violated("A3", " Please enter one of the following values: a.").replace("Exception: ", ""),
      [
        ["a", ""],
        ["a", ""],
        ["a", ""],
      ],
    ]);
  });
  test("a lenient validation accepts invalid values, and every validation accepts a blank", () => {
    expect(
      run(
        `${rule("requireNumberBetween(1, 3)", false)} sheet.getRange("A1").setValue(9); return sheet.getRange("A1").getValue();`,
      ),
    ).toBe(9);
    expect(
      run(
        `${rule("requireNumberBetween(1, 3)")} sheet.getRange("A1").setValue(""); return sheet.getRange("A1").getValue();`,
      ),
    ).toBe("");
  });
});

describe("names that Google refuses (platform.md §6.3, §6.5)", () => {
  test.each([
    [`${SHEET}.setName("")`, "The sheet name cannot be empty."],
    [`${SHEET}.setName("x".repeat(101))`, "The sheet name cannot be greater than 100 characters."],
    [`SpreadsheetApp.getActive().insertSheet("")`, "The sheet name cannot be empty."],
    [
      `SpreadsheetApp.getActive().setNamedRange("A1", ${SHEET}.getRange("A1"))`,
      "The name of the range is invalid: A1",
    ],
    [
      `SpreadsheetApp.getActive().setNamedRange("two words", ${SHEET}.getRange("A1"))`,
      "The name of the range is invalid: two words",
    ],
    [`${SHEET}.setFrozenRows(1000)`, "You can't freeze all visible rows on the sheet."],
    [`SpreadsheetApp.getActive().setSpreadsheetTimeZone("Mars/Olympus")`, "Invalid argument: Mars/Olympus"],
  ])("%s", (expression, message) => {
    expect(errorOf(expression)).toBe(`Exception: ${message}`);
  });
  test("a named range may have a Japanese name", () => {
    expect(
      run(
        `book.setNamedRange("売上_計", sheet.getRange("B2")); return book.getRangeByName("売上_計").getA1Notation();`,
      ),
    ).toBe("B2");
  });
});
