var TRACKED = "Prices";

/** Notes when a price was last changed, and what it was. */
function onEdit(e) {
  var range = e.range;
  if (range.getSheet().getName() !== TRACKED || range.getColumn() !== 2) return;
  range.setNote("Was " + (e.oldValue === undefined ? "blank" : e.oldValue));
}

/** Asked for by the person who wants to hear of changes; runs with that person's rights whoever edits. */
function watch() {
  var book = SpreadsheetApp.getActive();
  ScriptApp.newTrigger("tellOwner").forSpreadsheet(book).onEdit().create();
}

function tellOwner(e) {
  if (e.range.getSheet().getName() !== TRACKED) return;
  MailApp.sendEmail(Session.getEffectiveUser().getEmail(), "Price changed", e.range.getA1Notation() + ": " + e.value);
}

function showChanges() {
  var template = HtmlService.createTemplateFromFile("changes");
  var sheet = SpreadsheetApp.getActive().getSheetByName(TRACKED);
  template.rows = sheet.getDataRange().getNotes().map(function (row, index) {
    return { row: index + 1, note: row[1] };
  }).filter(function (row) {
    return row.note !== "";
  });
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle("Changes"));
}
