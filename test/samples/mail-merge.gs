var SENT = "SENT";

/** Sends one mail a row and notes it at once, so that a second run sends nothing twice. */
function sendInvitations() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Invitations");
  var rows = sheet.getRange(2, 1, sheet.getLastRow() - 1, 4).getValues();
  var quota = MailApp.getRemainingDailyQuota();
  rows.forEach(function (row, index) {
    var address = row[0], name = row[1], day = row[2], state = row[3];
    if (state === SENT || quota <= 0) return;
    var template = HtmlService.createHtmlOutput("<p>Dear " + name + "</p>").append("<p>See you</p>");
    MailApp.sendEmail({
      to: address,
      subject: Utilities.formatString("%s, see you on %s", name, Utilities.formatDate(day, "Asia/Tokyo", "M/d")),
      body: "Dear " + name,
      htmlBody: template.getContent(),
    });
    quota -= 1;
    sheet.getRange(index + 2, 4).setValue(SENT);
    SpreadsheetApp.flush();
  });
}
