import { shownStyle } from "../../../workbench/sheet/conditional";
import { benchOf, errorOf } from "../bench-of";
import { run, SHEET } from "./active-sheet";

const NEW = "SpreadsheetApp.newColor()";
const themed = (name: string): string => `${NEW}.setThemeColor(SpreadsheetApp.ThemeColorType.${name})`;
const RGB = "Exception: Object is not of type RgbColor.";
const THEME = "Exception: Object is not of type ThemeColor.";

// Sheets API, spreadsheets.get: properties.spreadsheetTheme of new spreadsheets, as two public projects recorded its
// answer (one in Japanese, of 2023): red .25882354 is 66 of 255.
const STANDARD = [
  ["TEXT", "#000000"],
  ["BACKGROUND", "#ffffff"],
  ["ACCENT1", "#4285f4"],
  ["ACCENT2", "#ea4335"],
  ["ACCENT3", "#fbbc04"],
  ["ACCENT4", "#34a853"],
  ["ACCENT5", "#ff6d01"],
  ["ACCENT6", "#46bdc6"],
  ["HYPERLINK", "#1155cc"],
] as const;

describe("a colour of the theme", () => {
  test.each(STANDARD)("%s stays itself in a cell, and reads as %s", (name, hex) => {
    expect(
      run(`const range = sheet.getRange("A1:B2"), color = ${themed(name)}.build();
        range.setBackgroundObject(color).setFontColorObject(color);
        const kinds = (colors) => colors.flat().map((one) => one.getColorType() + " " + one.asThemeColor().getThemeColorType());
        return [kinds(range.getBackgroundObjects())[3], kinds(range.getFontColorObjects())[3], kinds([[range.getBackgroundObject(), range.getFontColorObject()]]),
          range.getBackground(), range.getFontColors()[1][1], book.getSpreadsheetTheme().getConcreteColor(SpreadsheetApp.ThemeColorType.${name}).asRgbColor().asHexString()];`),
    ).toEqual([`THEME ${name}`, `THEME ${name}`, [`THEME ${name}`, `THEME ${name}`], hex, hex, hex]);
  });

  // gas-fakes, test/testsheets.js "setting and getting color objects".
  test("and digits stand beside each other; any later colour replaces it, null takes it away, copies take it along", () => {
    expect(
      run(`const range = sheet.getRange("A1:B1"), said = (at) => { const one = sheet.getRange(at).getBackgroundObject(); return String(one.getColorType()); };
        range.setBackgroundObjects([[${themed("ACCENT2")}.build(), ${NEW}.setRgbColor("#12AB34").build()]]);
        range.copyTo(sheet.getRange("A2"));
        const both = [said("A1"), said("B1"), range.getBackgrounds()[0], said("A2"), sheet.getRange("A2").getBackground()];
        sheet.getRange("A1").setBackground("red"); sheet.getRange("A2").setBackgroundObject(null); sheet.getRange("B1").setBackgroundRGB(1, 128, 255);
        return both.concat([said("A1"), sheet.getRange("A1").getBackground(), said("A2"), sheet.getRange("A2").getBackground(), sheet.getRange("B1").getBackground()]);`),
    ).toEqual([
      "THEME",
      "RGB",
      ["#ea4335", "#12ab34"],
      "THEME",
      "#ea4335",
      "RGB",
      "#ff0000",
      "RGB",
      "#ffffff",
      "#0180ff",
    ]);
  });

  test("is painted on the page as it looks", () => {
    const bench = benchOf(
      `function paint() { ${SHEET}.getRange("A1").setBackgroundObject(${themed("ACCENT1")}.build()).setFontColor("#000000"); }`,
    );
    bench.run("paint");
    expect(shownStyle(bench.book.sheets[0], 1, 1)).toMatchObject({
      background: "#4285f4",
      color: "#000000",
    });
  });
});

// Read from Google by gas-fakes (test/testsheets.js "color objects and builders").
describe("colours and their builder", () => {
  test("know their kind and parts", () => {
    expect(
      run(`const rgb = ${NEW}.setRgbColor("#0a14ff"), theme = ${themed("ACCENT1")}, own = (one) => [String(one), String(one.getColorType())];
        const parts = rgb.build().asRgbColor();
        return [own(${NEW}), own(rgb), own(rgb.build()), own(theme), own(theme.build()), own(theme.asThemeColor()), String(theme.asThemeColor().getThemeColorType()),
          String(parts), parts.asHexString(), parts.getRed(), parts.getGreen(), parts.getBlue()];`),
    ).toEqual([
      ["ColorBuilder", "UNSUPPORTED"],
      ["ColorBuilder", "RGB"],
      ["Color", "RGB"],
      ["ColorBuilder", "THEME"],
      ["Color", "THEME"],
      ["ThemeColor", "THEME"],
      "ACCENT1",
      "RgbColor",
      "#0a14ff",
      10,
      20,
      255,
    ]);
  });
  test.each([
    [`${NEW}.asRgbColor()`, RGB],
    [`${NEW}.asThemeColor()`, THEME],
    [`${NEW}.setRgbColor("#0a14ff").asThemeColor()`, THEME],
    [`${NEW}.setRgbColor("#0a14ff").build().asThemeColor()`, THEME],
    [`${themed("TEXT")}.asRgbColor()`, RGB],
    [`${themed("TEXT")}.build().asRgbColor()`, RGB],
    [`${SHEET}.getRange("A1").getBackgroundObject().asThemeColor()`, THEME],
  ])("%s is refused: %s", (code, words) => {
    expect(errorOf(code)).toBe(words);
  });
  test.each([
    `${NEW}.setThemeColor("ACCENT1")`,
    `${NEW}.setRgbColor(1)`,
    `${SHEET}.getRange("A1").setBackgroundObject("red")`,
    `${SHEET}.getRange("A1").setFontColorObjects([["red"]])`,
    `SpreadsheetApp.getActive().getSpreadsheetTheme().getConcreteColor("ACCENT1")`,
  ])("%s does not match the method's signature", (code) => {
    expect(errorOf(code)).toMatch("don't match the method signature for SpreadsheetApp.");
  });
});
