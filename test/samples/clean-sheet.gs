function onInstall(e) {
  onOpen(e);
}

function onOpen(e) {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  menu.addItem("Delete empty rows", "deleteEmptyRows");
  menu.addItem("Delete empty columns", "deleteEmptyColumns");
  menu.addSeparator();
  menu.addSubMenu(
    SpreadsheetApp.getUi().createMenu("More").addItem("Crop to data", "cropToData").addItem("Fill down", "fillDown"),
  );
  menu.addToUi();
}

function deleteEmptyRows() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getDataRange().getValues();
  let deleted = 0;
  for (let row = values.length; row >= 1; row--) {
    if (values[row - 1].every((value) => value === "")) {
      sheet.deleteRow(row);
      deleted++;
    }
  }
  SpreadsheetApp.getActiveSpreadsheet().toast(deleted + " rows deleted", "Clean sheet", 3);
}

function deleteEmptyColumns() {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let column = sheet.getLastColumn(); column >= 1; column--) {
    const cells = sheet.getRange(1, column, sheet.getMaxRows(), 1).getValues();
    if (cells.every(([value]) => value === "")) {
      sheet.deleteColumn(column);
    }
  }
}

function cropToData() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  if (sheet.getMaxRows() > lastRow) {
    sheet.deleteRows(lastRow + 1, sheet.getMaxRows() - lastRow);
  }
  if (sheet.getMaxColumns() > lastColumn) {
    sheet.deleteColumns(lastColumn + 1, sheet.getMaxColumns() - lastColumn);
  }
}

function fillDown() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert("Fill down", "Empty cells take the value above them. Go on?", ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) {
    return;
  }
  const range = SpreadsheetApp.getActiveRange();
  const values = range.getValues();
  for (let row = 1; row < values.length; row++) {
    for (let column = 0; column < values[row].length; column++) {
      if (values[row][column] === "") {
        values[row][column] = values[row - 1][column];
      }
    }
  }
  range.setValues(values);
}
