import type { ColourRule, Layout, Region } from "../report/sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Gives a tab its looks. Conditional formats that a person added or recoloured are kept. */
export function applyLayout(sheet: Sheet, layout: Layout): void {
  if (layout.hidden) sheet.hideSheet();
  if (layout.frozenRows !== undefined) sheet.setFrozenRows(layout.frozenRows);
  layout.columnWidths?.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  for (const [column, format] of Object.entries(layout.columnFormats ?? {}))
    sheet.getRange(1, Number(column), sheet.getMaxRows()).setNumberFormat(format);
  if (layout.narrow) trim(sheet, Math.max(1, sheet.getLastColumn()));
  if (layout.hideGridlines) sheet.setHiddenGridlines(true);
  if (layout.hiddenColumns) sheet.hideColumns(layout.hiddenColumns.from, layout.hiddenColumns.count);
  for (const region of layout.regions ?? []) applyRegion(sheet, region);
  if (layout.rules) sheet.setConditionalFormatRules(mergeRules(sheet, layout.rules));
  if (layout.chart) insertChart(sheet, layout.chart);
}

/** Leaves a tab that many columns; what it deletes must be empty. */
export function trim(sheet: Sheet, columns: number): void {
  const spare = sheet.getMaxColumns() - columns;
  if (spare > 0) sheet.deleteColumns(columns + 1, spare);
}

function applyRegion(sheet: Sheet, region: Region): void {
  const range = sheet.getRange(region.range);
  if (region.format !== undefined) range.setNumberFormat(region.format);
  if (region.background !== undefined) range.setBackground(region.background);
  if (region.color !== undefined) range.setFontColor(region.color);
  if (region.bold !== undefined) range.setFontWeight(region.bold ? "bold" : "normal");
  if (region.size !== undefined) range.setFontSize(region.size);
  if (region.align !== undefined) range.setHorizontalAlignment(region.align);
  if (region.middle) range.setVerticalAlignment("middle");
  if (region.wrap !== undefined) range.setWrap(region.wrap);
}

/** Ours are known by the text they look for; an existing one keeps its colours and only moves to the new range. */
function mergeRules(sheet: Sheet, wanted: readonly ColourRule[]): Rule[] {
  const existing = sheet.getConditionalFormatRules();
  const others = existing.filter((rule) => !wanted.some((ours) => looksFor(rule, ours.startsWith)));
  const own = wanted.map((ours) => {
    const range = sheet.getRange(ours.range);
    const before = existing.find((rule) => looksFor(rule, ours.startsWith));
    if (before !== undefined) return before.copy().setRanges([range]).build();
    return SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(ours.startsWith)
      .setBackground(ours.background)
      .setFontColor(ours.color)
      .setRanges([range])
      .build();
  });
  return [...others, ...own];
}

function looksFor(rule: Rule, text: string): boolean {
  const condition = rule.getBooleanCondition();
  return condition !== null && String(condition.getCriteriaValues()[0]) === text;
}

function insertChart(sheet: Sheet, chart: NonNullable<Layout["chart"]>): void {
  for (const old of sheet.getCharts()) {
    if (old.getOptions().get("title") === chart.title) sheet.removeChart(old);
  }
  const builder = sheet
    .newChart()
    .setChartType(chart.kind === "line" ? Charts.ChartType.LINE : Charts.ChartType.COLUMN)
    .setPosition(chart.row, chart.column, 0, 0)
    .setNumHeaders(1)
    .setOption("title", chart.title)
    .setOption("legend", { position: "bottom" })
    .setOption("colors", ["#1f5fa8", "#c6d0da"])
    .setOption("width", 900)
    .setOption("height", 320);
  for (const range of chart.ranges) builder.addRange(sheet.getRange(range));
  sheet.insertChart(builder.build());
}
