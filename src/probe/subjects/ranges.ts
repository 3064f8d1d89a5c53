import { given } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";
import { withSheet } from "../with-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const on = (id: string, section: string, question: string, use: (sheet: Sheet) => unknown): DirectProbe =>
  direct(id, section, question, (field) => withSheet(field, (sheet) => given(use(sheet))));

const shifted = (
  id: string,
  question: string,
  formula: string,
  change: (sheet: Sheet) => void,
): DirectProbe =>
  on(`shift-${id}`, "§6.3", `${question}: what becomes of ${formula} in F20?`, (sheet) => {
    sheet.getRange("F20").setFormula(formula);
    change(sheet);
    SpreadsheetApp.flush();
    const rows = sheet.getDataRange().getFormulas();
    const row = rows.findIndex((cells) => cells.some((cell) => cell !== ""));
    const column = row < 0 ? -1 : rows[row].findIndex((cell) => cell !== "");
    return row < 0 ? "no formula" : `${rows[row][column]} in row ${row + 1}, column ${column + 1}`;
  });

const accent = (): GoogleAppsScript.Spreadsheet.Color =>
  SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();

/** Ranges as wholes: moving, sorting, finding, merging. */
export const RANGES: readonly DirectProbe[] = [
  shifted(
    "row-inside",
    "A row is inserted within the range",
    "=SUM(A1:A3)",
    (sheet) => void sheet.insertRowsBefore(2, 1),
  ),
  shifted(
    "row-above",
    "A row is inserted above the range",
    "=SUM(A1:A3)",
    (sheet) => void sheet.insertRowsBefore(1, 1),
  ),
  shifted(
    "row-below",
    "A row is inserted right below the range",
    "=SUM(A1:A3)",
    (sheet) => void sheet.insertRowsAfter(3, 1),
  ),
  shifted("row-deleted", "A row of the range is deleted", "=SUM(A1:A3)", (sheet) => void sheet.deleteRow(2)),
  shifted(
    "rows-all-deleted",
    "All rows of the range are deleted",
    "=SUM(A1:A3)",
    (sheet) => void sheet.deleteRows(1, 3),
  ),
  shifted("cell-deleted", "The row of the one cell is deleted", "=A2+1", (sheet) => void sheet.deleteRow(2)),
  shifted(
    "absolute",
    "A row is inserted above an absolute cell",
    "=$A$1+A$1",
    (sheet) => void sheet.insertRowsBefore(1, 1),
  ),
  shifted(
    "open",
    "A row is inserted above an open range",
    "=SUM(A2:A)",
    (sheet) => void sheet.insertRowsBefore(1, 1),
  ),
  shifted(
    "column",
    "A column is inserted within the range",
    "=SUM(A1:C1)",
    (sheet) => void sheet.insertColumnsBefore(2, 1),
  ),
  shifted(
    "renamed",
    "The tab is renamed",
    "='Rashinban probe extra'!A1",
    (sheet) => void sheet.setName("Rashinban probe renamed"),
  ),
  on("insert-inherits", "§6.3", "insertRowsAfter(1) below a coloured row: the new row's colour", (sheet) => {
    sheet.getRange("A1").setBackground("#ff0000");
    sheet.insertRowsAfter(1, 1);
    return sheet.getRange("A2").getBackground();
  }),
  on(
    "insert-before-inherits",
    "§6.3",
    "insertRowsBefore(2) below a coloured row: the new row's colour",
    (sheet) => {
      sheet.getRange("A1").setBackground("#ff0000");
      sheet.insertRowsBefore(2, 1);
      return sheet.getRange("A2").getBackground();
    },
  ),
  on("sort-mixed", "§6.6", "sort() of text, numbers, booleans, blanks and dates", (sheet) => {
    const range = sheet.getRange("A1:A6").setValues([["b"], [2], [true], [""], ["A"], [1]]);
    return range.sort(1).getValues();
  }),
  on("sort-descending", "§6.6", "sort() downwards: where blanks go", (sheet) => {
    const range = sheet.getRange("A1:A3").setValues([[1], [""], [2]]);
    return range.sort({ column: 1, ascending: false }).getValues();
  }),
  on("sort-kana", "§6.6", "sort() of 亜, ア, あ, a, Z", (sheet) => {
    const range = sheet.getRange("A1:A5").setValues([["亜"], ["ア"], ["あ"], ["a"], ["Z"]]);
    return range.sort(1).getValues();
  }),
  on("banding-colors", "§6.6", "The colours of applyRowBanding() with header and footer", (sheet) => {
    const banding = sheet
      .getRange("A1:B5")
      .applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, true);
    return [
      banding.getHeaderRowColor(),
      banding.getFirstRowColor(),
      banding.getSecondRowColor(),
      banding.getFooterRowColor(),
    ].join(" ");
  }),
  on("banding-twice", "§6.6", "applyRowBanding() over a range that has one", (sheet) => {
    sheet.getRange("A1:B5").applyRowBanding();
    sheet.getRange("A2:B6").applyRowBanding();
    return "taken";
  }),
  on(
    "find-count",
    "§6.6",
    "TextFinder replaceAllWith() on a cell with the text twice: the count",
    (sheet) => {
      sheet.getRange("A1:A2").setValues([["abab"], ["AB"]]);
      return sheet.createTextFinder("ab").replaceAllWith("x");
    },
  ),
  on("find-width", "§6.6", "TextFinder: does ABC find ＡＢＣ?", (sheet) => {
    sheet.getRange("A1").setValue("ＡＢＣ");
    return sheet.createTextFinder("ABC").findAll().length;
  }),
  on("copy-repeats", "§6.2", "copyTo() of 1 × 2 cells to 2 × 5", (sheet) => {
    sheet.getRange("A1:B1").setValues([[1, 2]]);
    sheet.getRange("A1:B1").copyTo(sheet.getRange("D1:H2"));
    return sheet.getRange("D1:I3").getValues();
  }),
  on("data-region", "§6.3", "getDataRegion() around a diagonal neighbour", (sheet) => {
    sheet.getRange("B2").setValue(1);
    sheet.getRange("C3").setValue(1);
    return sheet.getRange("B2").getDataRegion().getA1Notation();
  }),
  on("next-data-cell", "§6.3", "getNextDataCell(DOWN) from an empty column", (sheet) =>
    sheet.getRange("A1").getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(),
  ),
  on("r1c1", "§6.3", 'getRange("R2C3")', (sheet) => sheet.getRange("R2C3").getA1Notation()),
  on("r1c1-formula", "§6.3", 'setFormulaR1C1("=R[-1]C[0]*2"): the formula in A1 notation', (sheet) =>
    sheet.getRange("B2").setFormulaR1C1("=R[-1]C[0]*2").getFormula(),
  ),
  on("merge-values", "§6.3", "merge() of three filled cells: the values", (sheet) => {
    const range = sheet.getRange("A1:C1").setValues([[1, 2, 3]]);
    range.merge();
    return range.getValues();
  }),
  on("merge-write", "§6.3", "setValue() into a covered cell of a merge, and getValue()", (sheet) => {
    sheet.getRange("A1:C1").merge();
    return sheet.getRange("B1").setValue(5).getValue();
  }),
  on("merge-overlap", "§6.3", "merge() across another merge", (sheet) => {
    sheet.getRange("A1:B2").merge();
    return sheet.getRange("B2:C3").merge().getA1Notation();
  }),
  on(
    "metadata-range",
    "§6.5",
    "addDeveloperMetadata() on A1:B2",
    (sheet) => void sheet.getRange("A1:B2").addDeveloperMetadata("key"),
  ),
  on(
    "frozen-all",
    "§6.3",
    "setFrozenRows() of every row",
    (sheet) => void sheet.setFrozenRows(sheet.getMaxRows()),
  ),
  on("width-zero", "§6.3", "setColumnWidth(1, 0)", (sheet) => sheet.setColumnWidth(1, 0).getColumnWidth(1)),
  on("size-default", "§6.3", "The height and width of a fresh row and column", (sheet) => [
    sheet.getRowHeight(1),
    sheet.getColumnWidth(1),
  ]),
  on("look-default", "§6.3", "Background, font colour, font and size of a fresh cell", (sheet) => {
    const cell = sheet.getRange("A1");
    return [cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize()];
  }),
  on("colour-name", "§6.2", 'getBackground() after setBackground("red")', (sheet) =>
    sheet.getRange("A1").setBackground("red").getBackground(),
  ),
  on("colour-short", "§6.2", 'getBackground() after setBackground("#F00")', (sheet) =>
    sheet.getRange("A1").setBackground("#F00").getBackground(),
  ),
  on("theme-colours", "§6.2", "The theme's colours of a new spreadsheet", (sheet) => {
    const theme = sheet.getParent().getSpreadsheetTheme();
    return theme
      ?.getThemeColors()
      .map((type) => `${type} ${theme.getConcreteColor(type).asRgbColor().asHexString()}`);
  }),
  on("theme-background", "§6.2", "getBackground() of a cell with a colour of the theme", (sheet) =>
    sheet.getRange("A1").setBackgroundObject(accent()).getBackground(),
  ),
  on("theme-font-color", "§6.2", "getFontColor() of a cell with a colour of the theme", (sheet) =>
    sheet.getRange("A1").setFontColorObject(accent()).getFontColor(),
  ),
  on("theme-unsupported", "§6.2", "newColor().setThemeColor(UNSUPPORTED).build()", () =>
    String(
      SpreadsheetApp.newColor()
        .setThemeColor(SpreadsheetApp.ThemeColorType.UNSUPPORTED)
        .build()
        .getColorType(),
    ),
  ),
  on("a1-without-sheet", "§6.3", 'Spreadsheet.getRange("!B2"): of which tab?', (sheet) => {
    const range = sheet.getParent().getRange("!B2");
    return `${range.getA1Notation()} of the ${range.getGridId() === sheet.getSheetId() ? "active tab" : "other tab"}`;
  }),
  on(
    "metadata-within",
    "§6.5",
    "createDeveloperMetadataFinder() of a part of a row that has metadata",
    (sheet) => {
      sheet.getRange("3:3").addDeveloperMetadata("probe");
      return sheet.getRange("A3:C3").createDeveloperMetadataFinder().find().length;
    },
  ),
  on("validation-refuses", "§6.6", "setValue() against a validation that allows nothing else", (sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build();
    return sheet.getRange("A1").setDataValidation(rule).setValue(5).getValue();
  }),
  on(
    "chart-without-range",
    "§6.7",
    "insertChart() without a range",
    (sheet) =>
      void sheet.insertChart(
        sheet.newChart().setChartType(Charts.ChartType.LINE).setPosition(1, 1, 0, 0).build(),
      ),
  ),
];
