import { benchOf, errorOf, evaluate } from "../bench-of";
import { SHEET } from "./active-sheet";

describe("looks", () => {
  test("an untouched cell has the default style", () => {
    const read = [
      "getNumberFormat",
      "getBackground",
      "getFontColor",
      "getFontWeight",
      "getFontSize",
      "getFontFamily",
      "getFontStyle",
      "getFontLine",
      "getVerticalAlignment",
      "getWrap",
    ];
    // "0.###############" is what an untouched cell reads back live (platform.md §6.2).
    expect(evaluate(`${JSON.stringify(read)}.map((m) => ${SHEET}.getRange("A1")[m]())`)).toEqual([
      "0.###############",
      "#ffffff",
      "#000000",
      "normal",
      10,
      "Arial",
      "normal",
      "none",
      "bottom",
      true,
    ]);
  });

  test.each([
    ["NumberFormat", `"#,##0"`, "#,##0"],
    ["Background", `"#ABC"`, "#aabbcc"],
    ["FontColor", `"red"`, "#ff0000"],
    ["FontWeight", `"bold"`, "bold"],
    ["FontSize", "14", 14],
    ["FontFamily", `"Noto Sans JP"`, "Noto Sans JP"],
    ["FontStyle", `"italic"`, "italic"],
    ["FontLine", `"line-through"`, "line-through"],
    ["HorizontalAlignment", `"center"`, "center"],
    ["VerticalAlignment", `"middle"`, "middle"],
    ["Wrap", "true", true],
  ])("set%s and get%s, one cell and many", (name, value, expected) => {
    expect(evaluate(`${SHEET}.getRange("A1:B2").set${name}(${value}).get${name}()`)).toBe(expected);
  });

  test("setBackgrounds gives each cell its own colour", () => {
    const code = `function probe() {
      const r = ${SHEET}.getRange("A1:B1").setBackgrounds([["#111111", null]]).setNumberFormats([["0.0%", "@"]]);
      return [r.getBackgrounds(), r.getNumberFormats()];
    }`;
    expect(benchOf(code).run("probe")).toEqual([[["#111111", "#ffffff"]], [["0.0%", "@"]]]);
  });

  test("looks need the right shape, sizes need numbers; unknown colours pass in silence (§6.2)", () => {
    expect(errorOf(`${SHEET}.getRange("A1:B1").setBackgrounds([["red"]])`)).toMatch(
      "The number of columns in the data",
    );
    expect(errorOf(`${SHEET}.getRange("A1").setFontSize("12")`)).toMatch(
      "don't match the method signature for SpreadsheetApp.Range.setFontSize",
    );
    expect(errorOf(`${SHEET}.getRange("A1").setNumberFormat(null)`)).toMatch("setNumberFormat");
    expect(evaluate(`${SHEET}.getRange("A1").setFontColor("no colour").getFontColor()`)).toBe("no colour");
  });

  test("borders are kept per side", () => {
    const bench = benchOf(
      `function probe() { ${SHEET}.getRange("A1:B1").setBorder(true, null, false, null, true, null, "#123456", SpreadsheetApp.BorderStyle.DASHED); }`,
    );
    bench.run("probe");
    expect(JSON.parse(bench.book.sheets[0].style(1, 1).borders ?? "")).toEqual({
      top: "DASHED #123456",
      right: "DASHED #123456",
    });
    expect(JSON.parse(bench.book.sheets[0].style(1, 2).borders ?? "")).toEqual({
      top: "DASHED #123456",
      left: "DASHED #123456",
    });
  });

  test("merging keeps the first cell's content only", () => {
    const code = `function probe() {
      const r = ${SHEET}.getRange("A1:B2").setValues([[1, 2], [3, 4]]).merge();
      const merged = [r.getValues(), r.isPartOfMerge(), r.getMergedRanges().map((m) => m.getA1Notation())];
      r.breakApart();
      return [merged, r.isPartOfMerge()];
    }`;
    expect(benchOf(code).run("probe")).toEqual([
      [
        [
          [1, ""],
          ["", ""],
        ],
        true,
        ["A1:B2"],
      ],
      false,
    ]);
  });
});

describe("rules on cells", () => {
  test("a validation is stored, only warns by default, and can be cleared (§6.6)", () => {
    const code = `function probe() {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["受注", "失注"], true).setHelpText("選ぶ").build();
      const r = ${SHEET}.getRange("A1:A3").setDataValidation(rule);
      const read = r.getDataValidation();
      const seen = [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText()];
      ${SHEET}.getRange("A2").clearDataValidations();
      return [seen, r.getDataValidations().map(([rule]) => rule !== null)];
    }`;
    expect(benchOf(code).run("probe")).toEqual([
      ["VALUE_IN_LIST", [["受注", "失注"], true], true, "選ぶ"],
      [true, false, true],
    ]);
  });

  test("checkboxes are false at first", () => {
    expect(evaluate(`${SHEET}.getRange("A1").insertCheckboxes().getValue()`)).toBe(false);
  });

  test("protections warn, are listed, follow rows, and can be removed", () => {
    const code = `function probe() {
      const s = ${SHEET};
      s.getRange("A2:B2").protect().setWarningOnly(true).setDescription("計算済み");
      s.insertRowBefore(1);
      const [p] = s.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const seen = [p.isWarningOnly(), p.getDescription(), p.getRange().getA1Notation(), p.getEditors().length];
      p.remove();
      return [seen, s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, s.protect() && s.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    }`;
    expect(benchOf(code).run("probe")).toEqual([[true, "計算済み", "A3:B3", 0], 0, 1]);
  });
});
