import type { CellProbe } from "../probe";

const service = (id: string, question: string, name: string, section = "§2.5"): CellProbe => ({
  kind: "cell",
  id,
  question,
  formula: `=PROBE_SERVICE("${name}")`,
  section,
});

/** What a cell function may use. */
export const CELL_SERVICES: readonly CellProbe[] = [
  service("cell-html", "HtmlService.createHtmlOutput from a cell", "html"),
  service("cell-html-file", 'HtmlService.createHtmlOutputFromFile("probe-page") from a cell', "html file"),
  service("cell-cache", "The script cache, written and read from a cell", "cache"),
  service("cell-document-cache", "CacheService.getDocumentCache() from a cell", "document cache"),
  service("cell-document-property", "A document property, written and read from a cell", "document property"),
  service("cell-user-property", "A user property, written from a cell by the owner", "user property"),
  service("cell-lock", "A script lock from a cell", "lock"),
  service("cell-locale", "Session.getActiveUserLocale() from a cell", "locale"),
  service("cell-email", "The user's address from a cell", "email"),
  service("cell-write", "setValue() from a cell", "write", "§2.4"),
  service("cell-mail", "MailApp from a cell", "mail"),
  service("cell-where", "getActiveRange() in a cell function (row number taken out)", "where", "§2.3"),
  service("cell-ui", "getUi() from a cell", "ui"),
  service("cell-triggers", "ScriptApp.getProjectTriggers() from a cell", "triggers"),
];
