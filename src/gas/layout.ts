import type { ColourRule, Layout, Region } from "../report/sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Applies the formats of a tab. Conditional formats that a person added or recoloured are kept. What Google refuses, as
 * a table does with formats, is tried once more, then left: false. A refusal may arrive only at a later call, that of
 * another format: the second time each is flushed by itself, so that a refused one blocks no other. `onlyOnce` leaves
 * the second time out: each flush recalculates the spreadsheet.
 */
export function applyLayout(sheet: Sheet, layout: Layout, onlyOnce: boolean): boolean {
  // Flushed first: an earlier write that fails only now is no refused format.
  SpreadsheetApp.flush();
  const carryOut = (): void => SpreadsheetApp.flush();
  if (tryEach([...looksOf(sheet, layout), carryOut])) return true;
  if (onlyOnce) return false;
  const alone = looksOf(sheet, layout).map((look) => () => {
    look();
    carryOut();
  });
  return tryEach(alone);
}

function tryEach(looks: readonly (() => void)[]): boolean {
  let isWhole = true;
  for (const look of looks) {
    try {
      look();
    } catch {
      isWhole = false;
    }
  }
  return isWhole;
}

function looksOf(sheet: Sheet, layout: Layout): (() => void)[] {
  const { frozenRows, hiddenColumns, rules, chart } = layout;
  const looks: (() => void)[] = [];
  if (layout.hidden) looks.push(() => sheet.hideSheet());
  if (frozenRows !== undefined) looks.push(() => sheet.setFrozenRows(frozenRows));
  layout.columnWidths?.forEach((width, index) => {
    looks.push(() => sheet.setColumnWidth(index + 1, width));
  });
  for (const [column, format] of Object.entries(layout.columnFormats ?? {}))
    looks.push(() => sheet.getRange(1, Number(column), sheet.getMaxRows()).setNumberFormat(format));
  if (layout.narrow) looks.push(() => trim(sheet, Math.max(1, sheet.getLastColumn())));
  if (layout.hideGridlines) looks.push(() => sheet.setHiddenGridlines(true));
  if (hiddenColumns) looks.push(() => sheet.hideColumns(hiddenColumns.from, hiddenColumns.count));
  for (const region of layout.regions ?? []) looks.push(() => applyRegion(sheet, region));
  if (rules) looks.push(() => sheet.setConditionalFormatRules(mergeRules(sheet, rules)));
  if (chart) looks.push(() => insertChart(sheet, chart));
  return looks;
}

/** Deletes the columns of a tab beyond a number; they must be empty. */
export function trim(sheet: Sheet, columns: number): void {
  const spare = sheet.getMaxColumns() - columns;
  if (spare > 0) sheet.deleteColumns(columns + 1, spare);
}

function applyRegion(sheet: Sheet, region: Region): void {
  const { format, background, color, bold, size, align, middle, wrap } = region;
  const range = sheet.getRange(region.range);
  if (background !== undefined) range.setBackground(background);
  if (color !== undefined) range.setFontColor(color);
  if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
  if (size !== undefined) range.setFontSize(size);
  if (align !== undefined) range.setHorizontalAlignment(align);
  if (middle) range.setVerticalAlignment("middle");
  if (wrap !== undefined) range.setWrap(wrap);
  // Last: a table refuses it, and the rest of the region stands.
  if (format !== undefined) range.setNumberFormat(format);
}

/**
 * Merges our conditional formats with those of the tab: ours are recognised by the text they match; an existing one
 * keeps its colours and only moves to the new range.
 */
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
