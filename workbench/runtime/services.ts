import { AnalyticsData } from "../services/advanced/analytics-data";
import { BigQuery } from "../services/advanced/big-query";
import { Console } from "../services/base/console";
import { Logger } from "../services/base/logger";
import { Session } from "../services/base/session";
import { CacheService } from "../services/cache/cache-service";
import { Charts } from "../services/charts/charts";
import { drawingHost } from "../services/charts/without-kanji";
import { Emulated } from "../services/emulated";
import type { Execution } from "../services/execution";
import { HtmlService } from "../services/html/html-service";
import { LockService } from "../services/lock/lock-service";
import { MailApp } from "../services/mail/mail-app";
import { PropertiesService } from "../services/properties/properties-service";
import { ScriptApp } from "../services/script/script-app";
import { SpreadsheetApp } from "../services/spreadsheet/spreadsheet-app";
import { UrlFetchApp } from "../services/url-fetch/url-fetch-app";
import { Utilities } from "../services/utilities/utilities";

/** Google's services that the workbench lacks; using one throws an error that says so. */
const NOT_EMULATED = [
  "Browser",
  "CalendarApp",
  "CardService",
  "ContactsApp",
  "ContentService",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "GroupsApp",
  "Jdbc",
  "LanguageApp",
  "LinearOptimizationService",
  "Maps",
  "SlidesApp",
  "XmlService",
];

/** Advanced services by their id in the manifest; the script uses the symbol declared there. */
const ADVANCED: Readonly<Record<string, new (execution: Execution) => Emulated>> = {
  analyticsdata: AnalyticsData,
  bigquery: BigQuery,
};

class Missing extends Emulated {
  constructor(name: string) {
    super(name, name);
  }
}

/** The global objects an execution sees, by name. */
export function servicesFor(execution: Execution): Readonly<Record<string, Emulated>> {
  const enabled = execution.project.manifest.dependencies?.enabledAdvancedServices ?? [];
  const advanced = enabled.flatMap(({ userSymbol, serviceId }) => {
    const Service = ADVANCED[serviceId];
    return Service === undefined ? [] : [[userSymbol, new Service(execution)] as const];
  });
  return {
    ...Object.fromEntries(advanced),
    ...Object.fromEntries(NOT_EMULATED.map((name) => [name, new Missing(name)])),
    console: new Console(execution),
    CacheService: new CacheService(execution),
    Charts: new Charts(drawingHost(execution)),
    HtmlService: new HtmlService(execution),
    LockService: new LockService(execution),
    Logger: new Logger(execution),
    MailApp: new MailApp(execution),
    PropertiesService: new PropertiesService(execution),
    ScriptApp: new ScriptApp(execution),
    Session: new Session(execution),
    SpreadsheetApp: new SpreadsheetApp(execution),
    UrlFetchApp: new UrlFetchApp(execution),
    Utilities: new Utilities(execution),
  };
}
