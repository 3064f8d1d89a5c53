import { errorOf, evaluate } from "../bench-of";
import { run, SHEET } from "./active-sheet";

// CSS Color Module Level 3, §4.3: the extended colour keywords.
const NAMED = [
  ["LightCoral", "#f08080"],
  ["rebeccapurple", "rebeccapurple"],
  ["gainsboro", "#dcdcdc"],
  ["LIGHTGOLDENRODYELLOW", "#fafad2"],
  ["lightslategrey", "#778899"],
  ["aliceblue", "#f0f8ff"],
  ["yellowgreen", "#9acd32"],
] as const;

describe("colours", () => {
  test.each(NAMED)("%s reads back as %s wherever a colour is given", (name, hex) => {
    expect(
      run(`
      const range = sheet.getRange("A1:B2").setBackground("${name}").setFontColor("${name}");
      const banding = sheet.getRange("D1:E9").applyRowBanding().setHeaderRowColor("${name}");
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("${name}").setFontColor("${name}").setRanges([range]).build();
      const condition = rule.getBooleanCondition();
      sheet.setTabColor("${name}");
      return [range.getBackground(), range.getFontColors()[1][1], banding.getHeaderRowColor(), condition.getBackground(), condition.getFontColor(), sheet.getTabColor()];`),
    ).toEqual(Array(6).fill(hex));
  });

  // Read from Google by a test of github.com/brucemcpherson/gas-fakes (test/testsheetssets.js).
  test.each([
    ["LIGHT_GREY", ["#bdbdbd", "#ffffff", "#f3f3f3", "#dedede"]],
    ["CYAN", ["#4dd0e1", "#ffffff", "#e0f7fa", "#a2e8f1"]],
    ["GREEN", ["#63d297", "#ffffff", "#e7f9ef", "#afe9ca"]],
    ["PINK", ["#e91d63", "#ffffff", "#fddce8", "#f68ab0"]],
  ])("the banding theme %s has its own", (theme, colors) => {
    expect(
      run(`const banding = sheet.getRange("A1:B9").applyRowBanding(SpreadsheetApp.BandingTheme.${theme}, true, true);
      return [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()];`),
    ).toEqual(colors);
  });

  test("a banding takes a theme and two booleans", () => {
    expect(errorOf(`${SHEET}.getRange("A1:B9").applyRowBanding("CYAN")`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.applyRowBanding.",
    );
    expect(
      errorOf(`${SHEET}.getRange("A1:B9").applyColumnBanding(SpreadsheetApp.BandingTheme.CYAN, true, "no")`),
    ).toMatch("don't match the method signature for SpreadsheetApp.Range.applyColumnBanding.");
  });
});

// Read from Google by gas-fakes (test/testsheets.js, notes/oddities.md; issuetracker 427134600).
test("an untouched cell overflows and says that it wraps; overflow that was set does not", () => {
  expect(
    run(`const cell = sheet.getRange("A1"), said = () => [String(cell.getWrapStrategy()), cell.getWrap(), cell.getWraps()[0][0]];
      const fresh = said();
      return [fresh, ...["OVERFLOW", "CLIP", "WRAP"].map((name) => { cell.setWrapStrategy(SpreadsheetApp.WrapStrategy[name]); return said(); }),
        (cell.setWrap(false), said()), (cell.clearFormat(), said())];`),
  ).toEqual([
    ["OVERFLOW", true, true],
    ["OVERFLOW", false, false],
    ["CLIP", false, false],
    ["WRAP", true, true],
    ["OVERFLOW", false, false],
    ["OVERFLOW", true, true],
  ]);
  expect(evaluate(`${SHEET}.getRange("A1:B1").getWraps()`)).toEqual([[true, true]]);
});
