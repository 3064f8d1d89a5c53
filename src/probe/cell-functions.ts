import { describe, describeArguments, outcome } from "./describe";

/** Describes the arguments that the cell function was called with. */
export function probeArguments(...args: unknown[]): string {
  return describeArguments(args);
}

/** The size of a range, whose values would not fit into a cell. */
export function probeSize(value: unknown): string {
  return Array.isArray(value) ? `${value.length} × ${(value[0] as unknown[]).length}` : describe(value);
}

/** A result of each unusual kind, by name. */
export function probeResult(kind: unknown): unknown {
  const make = RESULTS[String(kind)];
  if (make === undefined) throw new Error(`unknown kind ${String(kind)}`);
  return make();
}

/** Another value each time it really runs. The argument is only there to make calls equal or different. */
export function probeUnique(_argument: unknown): string {
  return Utilities.getUuid();
}

/** Whether a service may be used from a cell, and what it answers. */
export function probeService(name: unknown): string {
  const use = SERVICES[String(name)];
  return use === undefined ? `unknown service ${String(name)}` : outcome(use);
}

const RESULTS: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  blank: () => "",
  row: () => [1, 2, 3],
  ragged: () => [[1, 2], [3]],
  nested: () => [[[1, 2], 3]],
  "invalid date": () => new Date(Number.NaN),
  "no rows": () => [],
  "empty row": () => [[]],
  object: () => ({ a: 1 }),
  date: () => new Date(Date.UTC(2026, 9, 8, 12)),
  NaN: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  formula: () => "=1+1",
  digits: () => "007",
  apostrophe: () => "'abc",
  long: () => "x".repeat(50001),
  error: () => {
    throw new Error("probe message");
  },
  text: () => {
    throw "probe text";
  },
  promise: () => Promise.resolve("from a promise"),
  column: () => [[1], [2], [3]],
  blanks: () => [["", 1]],
};

const SERVICES: Readonly<Record<string, () => string>> = {
  html: () => String(HtmlService.createHtmlOutput("<p>x</p>").getContent().length),
  "html file": () =>
    HtmlService.createHtmlOutputFromFile("probe-page").getContent() === "" ? "nothing" : "its contents",
  cache: () => {
    const cache = CacheService.getScriptCache();
    cache.put("rashinban-probe", "x", 60);
    const value = cache.get("rashinban-probe");
    cache.remove("rashinban-probe");
    return describe(value);
  },
  "document cache": () => (CacheService.getDocumentCache() === null ? "null" : "a cache"),
  "document property": () => {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty("rashinban-probe", "x");
    const value = properties.getProperty("rashinban-probe");
    properties.deleteProperty("rashinban-probe");
    return describe(value);
  },
  "user property": () => {
    PropertiesService.getUserProperties()
      .setProperty("rashinban-probe", "x")
      .deleteProperty("rashinban-probe");
    return "written";
  },
  lock: () => String(LockService.getScriptLock().tryLock(10)),
  locale: () => (/^[a-z]{2}/.test(Session.getActiveUserLocale()) ? "a locale" : "none"),
  email: () => describe(Session.getActiveUser().getEmail()),
  write: () => {
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue("written");
    return "written";
  },
  mail: () => String(MailApp.getRemainingDailyQuota()),
  where: () => SpreadsheetApp.getActiveRange().getA1Notation().replace(/\d+/, "n"),
  ui: () => (SpreadsheetApp.getUi() === null ? "null" : "a user interface"),
  triggers: () => String(ScriptApp.getProjectTriggers().length),
};
