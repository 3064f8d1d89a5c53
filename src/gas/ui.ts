import { MENU } from "../app/entry-points";
import { toLocale } from "../text/locale";

/** Builds the menu, which is static: in AuthMode.NONE a script may read nothing but the locale. */
export function buildMenu(): void {
  const locale = toLocale(Session.getActiveUserLocale());
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of MENU) menu.addItem(item.caption[locale], item.name);
  menu.addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Rashinban 羅針盤");
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Throws outside a user interface: any function of the script could otherwise be called from a cell. */
export function requireUi(): void {
  SpreadsheetApp.getUi();
}

export function alert(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert("Rashinban 羅針盤", message, ui.ButtonSet.OK);
}
