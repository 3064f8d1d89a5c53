/** Whether a tab, or a part of it, is protected from the account that runs this; a mere warning binds nobody. */
export function isProtected(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.canEdit()),
  );
}
