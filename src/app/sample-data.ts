import { COMPANY, makeSample } from "../sample/company";
import { interpolate } from "../text/message";
import { appMessages } from "../text/messages/app";
import { importRows } from "./import/import";
import { readSources } from "./import/sources";
import type { Platform } from "./platform";
import { refresh } from "./refresh/refresh";
import { fillKpiTab } from "./tabs/kpi-list";
import { findOwned, workbookLocale, writeOwned } from "./tabs/owned";

const IMPORTED = [
  "deals",
  "stageChanges",
  "leads",
  "touches",
  "spend",
  "visits",
  "search",
  "content",
  "mail",
  "activities",
  "revenue",
  "customers",
  "social",
] as const;

/**
 * Store key of the progress of loading, begun or done: a run that broke off may be repeated over the data loaded so
 * far.
 */
const STATE = "sample";

/** Fills an empty spreadsheet with the made-up company and refreshes; a spreadsheet with data is left alone. */
export function loadSample(platform: Platform): string {
  const begun = platform.store.get(STATE) === "begun";
  if (!begun && readSources(platform).length > 0) return appMessages["sample-refused"][platform.locale];
  platform.store.set(STATE, "begun");
  const filled = platform.exclusively(() => fillWithSample(platform));
  if (filled === null) return appMessages.busy[platform.locale];
  const { message } = refresh(platform);
  const dashboard = findOwned(platform, "dashboard");
  if (dashboard !== null) platform.workbook.show(dashboard);
  platform.store.set(STATE, "done");
  return interpolate(appMessages["sample-loaded"], platform.locale, {
    company: COMPANY[workbookLocale(platform)],
    refreshed: message,
  });
}

function fillWithSample(platform: Platform): true {
  const locale = workbookLocale(platform);
  const sample = makeSample({ today: platform.clock.today(), seed: 20261123, locale });
  for (const table of IMPORTED) {
    const { header, rows } = sample[table];
    importRows(platform, { table, header, rows, url: "", decisions: {} });
  }
  writeOwned(platform, "targets", sample.targets.rows);
  writeOwned(platform, "people", sample.people.rows);
  writeOwned(platform, "goals", sample.goals.rows);
  fillKpiTab(platform, sample.kpis);
  return true;
}
