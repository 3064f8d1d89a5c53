import { shownStyle } from "../../../workbench/sheet/conditional";
import { benchOf, errorOf } from "../bench-of";
import { run, SHEET } from "./active-sheet";

describe("TextFinder (platform.md §6.6)", () => {
  const fill = `sheet.getRange("A1:B2").setValues([["Apple pie", "apple"], ["=LOWER(A1)", "pear"]]);`;
  test.each([
    [`sheet.createTextFinder("APPLE")`, ["A1", "B1", "A2"]],
    [`sheet.createTextFinder("Apple").matchCase(true)`, ["A1"]],
    [`sheet.createTextFinder("apple").matchEntireCell(true)`, ["B1"]],
    [`sheet.createTextFinder("LOWER").matchFormulaText(true)`, ["A2"]],
    [`sheet.createTextFinder("p(ie|ear)$").useRegularExpression(true)`, ["A1", "A2", "B2"]],
    [`sheet.getRange("B1:B2").createTextFinder("p")`, ["B1", "B2"]],
    [`book.createTextFinder("pear")`, ["B2"]],
  ])("%s", (finder, places) => {
    expect(run(`${fill} return ${finder}.findAll().map((range) => range.getA1Notation());`)).toEqual(places);
  });
  test("wraps around in both directions and starts at the given cell", () => {
    expect(
      run(`${fill} const finder = sheet.createTextFinder("apple").startFrom(sheet.getRange("A1"));
      const at = (range) => range.getA1Notation();
      return [at(finder.findNext()), at(finder.findNext()), at(finder.findNext()), at(finder.findPrevious()), at(finder.getCurrentMatch())];`),
    ).toEqual(["B1", "A2", "A1", "A2", "A2"]);
  });
  test("replaceAllWith counts occurrences, leaves formulas alone", () => {
    expect(
      run(
        `${fill} const count = sheet.createTextFinder("p").replaceAllWith("b"); return [count, sheet.getRange("A1:B2").getValues(), sheet.getRange("A2").getFormula()];`,
      ),
    ).toEqual([
      6,
      [
        ["Abble bie", "abble"],
        ["abble bie", "bear"],
      ],
      "=LOWER(A1)",
    ]);
  });
});

describe("filters (platform.md §6.6)", () => {
  const fill = `sheet.getRange("A1:B5").setValues([["name", "n"], ["a", 1], ["b", 2], ["c", 3], ["d", "x"]]); const filter = sheet.getRange("A1:B5").createFilter();`;
  const hidden = "return [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));";

  test("conditions and hidden values hide rows below the header", () => {
    expect(
      run(
        `${fill} filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build()); ${hidden}`,
      ),
    ).toEqual([2, 5]);
    expect(
      run(
        `${fill} filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["a", "c"]).build()); ${hidden}`,
      ),
    ).toEqual([2, 4]);
    expect(
      run(
        `${fill} filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["a"]).build()).removeColumnFilterCriteria(1); ${hidden}`,
      ),
    ).toEqual([]);
  });
  test("a sheet has one filter, which sorts below its header, shifts with inserted rows and can be removed", () => {
    expect(
      errorOf(`(() => { const sheet = ${SHEET}; ${fill} sheet.getRange("D1:E2").createFilter(); })()`),
    ).toBe("Exception: You can't create a filter in a sheet that already has a filter.");
    expect(
      run(`${fill} filter.sort(2, false); sheet.insertRowsBefore(1, 2);
      const seen = [sheet.getFilter().getRange().getA1Notation(), sheet.getRange("A4:A7").getValues().flat()]; sheet.getFilter().remove(); return [...seen, sheet.getFilter()];`),
    ).toEqual(["A3:B7", ["d", "c", "b", "a"], null]);
  });
});

describe("developer metadata (platform.md §6.5)", () => {
  test("hangs on spreadsheet, sheet, whole rows and columns and nothing else", () => {
    expect(
      run(`book.addDeveloperMetadata("k", "book"); sheet.addDeveloperMetadata("k", "sheet"); sheet.getRange("3:3").addDeveloperMetadata("k", "row");
      sheet.getRange("B:B").addDeveloperMetadata("k", "column", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      return book.createDeveloperMetadataFinder().withKey("k").find().map((one) => [one.getValue(), String(one.getLocation().getLocationType()), String(one.getVisibility())]);`),
    ).toEqual([
      ["book", "SPREADSHEET", "DOCUMENT"],
      ["sheet", "SHEET", "DOCUMENT"],
      ["row", "ROW", "DOCUMENT"],
      ["column", "COLUMN", "PROJECT"],
    ]);
    expect(errorOf(`${SHEET}.getRange("A1:B2").addDeveloperMetadata("k")`)).toMatch(
      "Exception: Adding developer metadata to arbitrary ranges is not currently supported.",
    );
  });
  test("follows its row, is changed and removed, is found by place", () => {
    expect(
      run(`sheet.getRange("3:3").addDeveloperMetadata("k", "v"); sheet.insertRowsBefore(1, 2);
      const [one] = sheet.createDeveloperMetadataFinder().withValue("v").find(); const at = one.getLocation().getRow().getA1Notation(); one.setValue("w");
      const found = [sheet.getRange("5:5").getDeveloperMetadata().length, sheet.getRange("4:4").getDeveloperMetadata().length, sheet.getDeveloperMetadata().length];
      one.remove(); return [at, found, book.createDeveloperMetadataFinder().find().length];`),
    ).toEqual(["5:5", [1, 0, 0], 0]);
  });
});

describe("banding", () => {
  test("colours of an area's rows, one at a place, moving with inserted rows", () => {
    expect(
      run(`const banding = sheet.getRange("A1:B5").applyRowBanding().setHeaderRowColor("#123456"); sheet.insertRowsBefore(1, 1);
      const seen = [banding.getHeaderRowColor(), banding.getFooterRowColor(), banding.getRange().getA1Notation(), sheet.getBandings().length]; banding.remove(); return [...seen, sheet.getBandings().length];`),
    ).toEqual(["#123456", null, "A2:B6", 1, 0]);
    expect(
      errorOf(
        `(() => { const sheet = ${SHEET}; sheet.getRange("A1:B5").applyRowBanding(); sheet.getRange("B5:C6").applyRowBanding(); })()`,
      ),
    ).toMatch("alternating background colors");
  });
});

test("the selection is available as range, list, cell and sheet; rows are as high as their lines", () => {
  expect(
    run(`sheet.getRange("B2:C3").activate(); sheet.getRange("A5").setValue("a\\nb\\nc"); sheet.autoResizeRows(5, 1);
      const selection = SpreadsheetApp.getSelection();
      return [selection.getActiveRange().getA1Notation(), selection.getActiveRangeList().getRanges().length, selection.getCurrentCell().getA1Notation(),
        selection.getActiveSheet().getName(), sheet.getRowHeight(5) / sheet.getRowHeight(1)];`),
  ).toEqual(["B2:C3", 1, "B2", "シート1", 3]);
});

test("links, clipping and wrap strategies read back cell by cell", () => {
  expect(
    run(`sheet.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("007").setLinkUrl("https://a.example/").build());
    sheet.getRange("A2:B2").setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.WRAP]]);
    const rich = sheet.getRange("A1").getRichTextValue();
    return [rich.getText(), rich.getLinkUrl(), sheet.getRange("A1").getValue(), sheet.getRange("A2:B2").getWrapStrategies().flat().map(String), sheet.getRange("A2:B2").getWraps()];`),
  ).toEqual(["007", "https://a.example/", "007", ["CLIP", "WRAP"], [[false, true]]]);
});

describe("conditional formats by scale and date (platform.md §6.6)", () => {
  const shown = (rule: string, values: string, now = "2026-10-08T03:00:00Z"): unknown[] => {
    const bench = benchOf(
      `function probe() { const sheet = ${SHEET}; const range = sheet.getRange("A1:A5"); range.setValues(${values});
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${rule}.setRanges([range]).build()]); }`,
      { now, scriptTimeZone: "Asia/Tokyo" },
    );
    bench.run("probe");
    return [1, 2, 3, 4, 5].map((row) => shownStyle(bench.book.sheets[0], row, 1).background ?? "");
  };
  // By hand: halfway between #000000 and #ffffff is 127.5, shown as 80; a quarter is 63.75, shown as 40.
  test("a scale of two colours interpolates between minimum and maximum; text has no colour", () => {
    expect(
      shown(
        `setGradientMinpoint("#000000").setGradientMaxpoint("#ffffff")`,
        `[[0], [100], [50], [25], ["x"]]`,
      ),
    ).toEqual(["#000000", "#ffffff", "#808080", "#404040", ""]);
  });
  test("a scale of three colours interpolates between a number and percentiles", () => {
    const T = "SpreadsheetApp.InterpolationType";
    expect(
      shown(
        `setGradientMinpointWithValue("#ff0000", ${T}.NUMBER, "0").setGradientMidpointWithValue("#ffff00", ${T}.PERCENTILE, "50").setGradientMaxpointWithValue("#00ff00", ${T}.PERCENT, "100")`,
        "[[-5], [0], [10], [20], [30]]",
      ),
    ).toEqual(["#ff0000", "#ff0000", "#ffff00", "#80ff00", "#00ff00"]);
  });
  test("dates before, after, on, and relative to today in the spreadsheet's zone", () => {
    const days = `[["2026-10-07"], ["2026-10-08"], ["2026-10-09"], ["2026-09-20"], ["x"]]`;
    const red = `.setBackground("#ff0000")`;
    expect(shown(`whenDateAfter(new Date(2026, 9, 8))${red}`, days)).toEqual(["", "", "#ff0000", "", ""]);
    expect(shown(`whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)${red}`, days)).toEqual([
      "",
      "#ff0000",
      "",
      "",
      "",
    ]);
    expect(shown(`whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)${red}`, days)).toEqual([
      "#ff0000",
      "#ff0000",
      "",
      "",
      "",
    ]);
    expect(shown(`whenDateBefore(SpreadsheetApp.RelativeDate.YESTERDAY)${red}`, days)).toEqual([
      "",
      "",
      "",
      "#ff0000",
      "",
    ]);
  });
});
