/** A month's report: summary by owner, colours, a chart, named cells, a nightly trigger. */
function buildReport() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const data = book.getSheetByName("Sales").getDataRange().getValues();
  const [, ...rows] = data;
  const totals = {};
  for (const [owner, amount] of rows) {
    totals[owner] = (totals[owner] || 0) + amount;
  }
  const table = Object.keys(totals)
    .sort()
    .map((owner) => [owner, totals[owner]]);

  let sheet = book.getSheetByName("Report");
  if (!sheet) {
    sheet = book.insertSheet("Report");
  }
  sheet.clear();
  sheet.getRange(1, 1, 1, 2).setValues([["Owner", "Amount"]]).setFontWeight("bold").setBackground("#eeeeee");
  const body = sheet.getRange(2, 1, table.length, 2);
  body.setValues(table);
  body.offset(0, 1, table.length, 1).setNumberFormat("#,##0");
  sheet.getRange(table.length + 2, 1).setValue("Total");
  sheet.getRange(table.length + 2, 2).setFormula("=SUM(B2:B" + (table.length + 1) + ")");
  sheet.setFrozenRows(1);
  book.setNamedRange("ReportTotal", sheet.getRange(table.length + 2, 2));

  const low = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(1000)
    .setBackground("#f4c7c3")
    .setRanges([sheet.getRange("B2:B")])
    .build();
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint("#ffffff")
    .setGradientMaxpoint("#57bb8a")
    .setRanges([sheet.getRange("B2:B")])
    .build();
  sheet.setConditionalFormatRules([low, scale]);

  sheet.getCharts().forEach((chart) => sheet.removeChart(chart));
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange(1, 1, table.length + 1, 2))
    .setPosition(2, 4, 0, 0)
    .setOption("title", "Amount by owner")
    .build();
  sheet.insertChart(chart);
}

function startNightly() {
  const triggers = ScriptApp.getProjectTriggers();
  for (const trigger of triggers) {
    if (trigger.getHandlerFunction() === "buildReport") {
      ScriptApp.deleteTrigger(trigger);
    }
  }
  ScriptApp.newTrigger("buildReport").timeBased().everyDays(1).atHour(3).inTimezone("Asia/Tokyo").create();
}
